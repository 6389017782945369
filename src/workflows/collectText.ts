import { collectIn } from "../locales/collect";
import type { Language } from "../locales/sentence";
import { cellLabel, isBlank, cellText } from "../model";
import type { Conflict, PreviewLine, Side } from "./collect";
import type { CollectOutput } from "./collectOutput";
import type { LedgerChange, LedgerUpdate } from "./collectUpdate";
import { fieldName, fieldNames, placeText } from "./questionText";

/** What was collected in words, one sentence a file, a school and file, a conflict, a change. */

/** What a file gave, or why it was not read. */
export function fileText(
  { file, schools, figures, error }: CollectOutput["files"][number],
  language: Language,
): string {
  const say = collectIn(language);
  if (error !== undefined) return say("unread", { file, reason: error });
  return schools === 0 ? say("nothing", { file }) : say("read", { file, schools, figures });
}

/** What was taken of a school from a file, and what is blank or waits there. */
export function lineText({ school, file, taken, waiting, blank, conflicts }: PreviewLine, language: Language): string {
  const say = collectIn(language);
  const open = fieldNames([...waiting, ...conflicts.map(({ field }) => field)]);
  const blanks = fieldNames(blank);
  const told = [
    ...(taken.length > 0 ? [say("taken", { taken: taken.length })] : []),
    ...(open.length > 0 ? [say("waiting", { waiting: open })] : []),
    ...(blanks.length > 0 ? [say("blank", { blank: blanks })] : []),
  ];
  return say("line", { school, file, told: told.length > 0 ? told : say("nothingTaken") });
}

/** Several figures for one fact side by side, the proposed one first. */
export function conflictText({ field, sides }: Conflict, language: Language): string {
  return collectIn(language)("conflict", {
    field: fieldName(field),
    sides: sides.map((side, i) => sideText(side, i === 0, language)),
  });
}

/** One of several figures, with where it stands and whose sheet that is. */
function sideText({ value, cells, office }: Side, isProposed: boolean, language: Language): string {
  const say = collectIn(language);
  const place = placeText(cells, language);
  const where = office === null ? place : say(`office.${office}`, { where: place });
  return say(isProposed ? "sideProposed" : "side", { value: cellText(value), where });
}

/** A cell of a ledger that gets another content: old → new. */
export function changeText({ cell, school, heading, from, to }: LedgerChange, language: Language): string {
  const say = collectIn(language);
  const data = { cell: cellLabel(cell), school, heading, to: cellText(to) };
  return isBlank(from) ? say("add", data) : say("change", { ...data, from: cellText(from) });
}

/** A column for which the ledger has no place. */
export function unplacedText(unplaced: LedgerUpdate["unplaced"][number], language: Language): string {
  return collectIn(language)("unplaced", unplaced);
}
