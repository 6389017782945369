import { Problem, type ProblemWith } from "../../model";
import { attempted, type Access } from "./answering";
import { detailOf, problemOf } from "./problems";
import { MANY_SHEETS, type LiveSheet } from "./sheets";

/** What is done to whole sheets, each time in one request after everything that could refuse it was looked at. */

type Live = LiveSheet<null>;

/** Finds a sheet that is meant by its name, as it was read. */
type IdOf = (name: string) => string | undefined;

/**
 * Deletes sheets.
 * @param idOf the id under which a sheet was read
 * @throws Problem `office.…`; where Excel fails in the midst of it, which of them are still there, or that this cannot be seen
 */
export async function removeSheets(
  context: Excel.RequestContext,
  access: Access,
  names: readonly string[],
  idOf: IdOf,
): Promise<void> {
  const { sheets, meant, structureProtected } = await lookFor(context, access, names, idOf);
  for (const { name } of meant.filter((sheet) => sheet.protected))
    throw new Problem("office.sheetProtected", { sheet: name });
  if (structureProtected) throw structureProtected;
  if (meant.length === 0) return;
  if (!sheets.some((sheet) => sheet.visible && !meant.includes(sheet))) throw new Problem("office.noSheetLeft");
  for (const { sheet } of meant) sheet.delete();
  const isLeft = (now: readonly Live[], { id }: Live) => now.some((sheet) => sheet.id === id);
  await done(context, access, meant, isLeft, ["office.removedHalf", "office.removedUnseen"]);
}

/**
 * Shows sheets that are out of sight; one that is protected itself can be shown, too.
 * @param idOf the id under which a sheet was read
 * @throws Problem `office.…`; where Excel fails in the midst of it, which of them are still hidden, or that this cannot be seen
 */
export async function showSheets(
  context: Excel.RequestContext,
  access: Access,
  names: readonly string[],
  idOf: IdOf,
): Promise<void> {
  const { meant, structureProtected } = await lookFor(context, access, names, idOf);
  const hidden = meant.filter(({ visible }) => !visible);
  if (hidden.length === 0) return;
  if (structureProtected) throw structureProtected;
  for (const { sheet } of hidden) sheet.visibility = "Visible";
  const isHidden = (now: readonly Live[], { id }: Live) => now.some((sheet) => sheet.id === id && !sheet.visible);
  await done(context, access, hidden, isHidden, ["office.shownHalf", "office.shownUnseen"]);
}

/** All sheets, those that are meant, and what to throw where their number and look may not be changed. */
async function lookFor(context: Excel.RequestContext, access: Access, names: readonly string[], idOf: IdOf) {
  const workbook = context.workbook.protection.load("protected");
  const sheets = await access.lister.list(context, () => null, MANY_SHEETS);
  const meant = names.map((name) => {
    const found = sheets.find((sheet) => (idOf(name) === undefined ? sheet.name === name : sheet.id === idOf(name)));
    if (!found) throw new Problem("office.sheetMissing", { sheet: name });
    return found;
  });
  const [first] = meant;
  const structureProtected =
    workbook.protected && first ? new Problem("office.structureProtected", { sheet: first.name }) : null;
  return { sheets, meant, structureProtected };
}

/**
 * Sends what was queued. After a failure it is looked which of the sheets are left as they were: all of them, some, or none, and
 * then the work is done.
 */
async function done(
  context: Excel.RequestContext,
  { lister, again }: Access,
  meant: readonly Live[],
  isLeft: (now: readonly Live[], sheet: Live) => boolean,
  [half, unseen]: readonly [ProblemWith<"detail" | "sheets">, ProblemWith<"detail" | "sheets">],
): Promise<void> {
  try {
    await context.sync();
  } catch (error) {
    const problem = problemOf(error);
    if (problem.id === "office.noAnswer") throw problem;
    const now = await attempted(again, (anew) => lister.list(anew, () => null));
    const detail = detailOf(problem);
    if (!now) throw new Problem(unseen, { ...detail, sheets: meant.map(({ name }) => name) });
    const left = meant.filter((sheet) => isLeft(now, sheet));
    if (left.length === meant.length) throw problem;
    if (left.length > 0) throw new Problem(half, { ...detail, sheets: left.map(({ name }) => name) });
  }
}
