import { findingSentence, ruleSentences, withoutCommas } from "../locales/finding";
import { languagesAtHand } from "../locales/languages";
import { said, type Language } from "../locales/sentence";
import { word } from "../locales/words";
import {
  cellText,
  type CellRef,
  type CellValue,
  type Explanation,
  type ExplanationLack,
  type Finding,
  type SpreadsheetHost,
  type Wanted,
  type WorkbookSnapshot,
  isDay,
} from "../model";
import { addRecords, isCalled, readRecords, type RecordLine, type RecordSheet } from "./recordSheet";

/**
 * Explanations of 疑问, with cause and source, person and date: on the sheet 校验说明 or beside the 疑问 in an exported list. One
 * belongs to what was said and to the value that it was said of, word for word: when that changes, the 疑问 is open again.
 */

type Column = keyof Explanation | "message" | "value";
type SheetColumn = Column | "school" | "rule";

/** The parts of an explanation, in the order in which they are written. */
export const EXPLANATION_PARTS = [
  "source",
  "cause",
  "person",
  "date",
] as const satisfies readonly (keyof Explanation)[];

const WIDTHS: Readonly<Record<SheetColumn, number>> = {
  school: 22,
  rule: 18,
  message: 44,
  value: 12,
  source: 24,
  cause: 34,
  person: 10,
  date: 12,
};

/** What a sheet of explanations or an exported list has to have to be read. */
function columnsIn<Id extends SheetColumn>(ids: readonly Id[], language: Language): RecordSheet<Id>["columns"] {
  return ids.map((id) => {
    const key: `list.${SheetColumn}` = `list.${id}`;
    return { id, heading: word(key, language), width: WIDTHS[id] };
  });
}

const READ = ["message", "value", ...EXPLANATION_PARTS] as const;

export const EXPLANATIONS_SHEET = "校验说明";

const NOTE = "疑问的说明：原因、佐证材料、填写人和日期。";

/** 校验说明, official as the forms are, and Chinese in every language. */
function explanationSheet(): RecordSheet<SheetColumn> {
  return { name: EXPLANATIONS_SHEET, note: NOTE, columns: columnsIn(["school", "rule", ...READ], "zh-CN") };
}

interface Place {
  readonly language: Language;
  readonly kind: Omit<RecordSheet<Column>, "note">;
}

/** Where explanations are looked for, the most official first. */
function places(): Place[] {
  const lists = languagesAtHand().map((language) => ({ language, name: word("list.sheet", language) }));
  return [{ language: "zh-CN" as const, name: EXPLANATIONS_SHEET }, ...lists].map(({ language, name }) => ({
    language,
    kind: { name, columns: columnsIn(READ, language) },
  }));
}

export const wantedForExplanations: Wanted = ({ name }) =>
  places().some(({ kind }) => isCalled(name, kind.name)) ? {} : null;

/**
 * The findings with what explains them. Only a 疑问 can be explained, since an 错误 has to be corrected and a 不达标 needs no
 * reason. Of several explanations an accepted one counts.
 */
export function withExplanations(findings: readonly Finding[], workbook: WorkbookSnapshot): readonly Finding[] {
  const told = places().flatMap(({ language, kind }) => {
    const lines = readRecords(workbook.sheets, kind).filter((line) => EXPLANATION_PARTS.some((part) => line[part]));
    return lines.length > 0 ? [{ language, lines: bySentence(lines) }] : [];
  });
  return findings.map((query) => {
    if (query.level !== "query") return query;
    const value = valueOf(query, workbook);
    const finding = { ...query, value };
    const meant = told.flatMap(({ language, lines }) =>
      (lines.get(withoutCommas(findingSentence(finding, language))) ?? []).filter((line) => line.value === value),
    );
    return explained(finding, meant);
  });
}

function bySentence(lines: readonly RecordLine<Column>[]): ReadonlyMap<string, readonly RecordLine<Column>[]> {
  const told = new Map<string, RecordLine<Column>[]>();
  for (const line of lines) {
    const message = withoutCommas(line.message);
    told.set(message, [...(told.get(message) ?? []), line]);
  }
  return told;
}

/** The finding with the first accepted one of some explanations, else with the first one and what it lacks. */
function explained(finding: Finding, given: readonly Explanation[]): Finding {
  const judged = given.map(({ cause, source, person, date }) => {
    const explanation = { cause, source, person, date: plainDate(date) };
    return { explanation, lacks: lacksOf(explanation) };
  });
  const accepted = judged.find(({ lacks }) => lacks.length === 0);
  if (accepted) return { ...finding, answer: accepted.explanation };
  const [first] = judged;
  return first ? { ...finding, unaccepted: { ...first.explanation, lacks: first.lacks } } : finding;
}

/** A blank of a phrase, which has to be filled in. */
const BLANK = /[_＿]{2,}/;

/** What only says that the figures are right, and not why. */
const BARE =
  /^(?:经|已|再次)*(?:核实|核对|核查|检查|确认)?[后，,]*(?:数据|情况|数字)?(?:均|都|确|完全)*(?:属实|无误|正确|真实|没问题|无问题|无)?[。.！!]*$/;

/** Excel's number of a day that was typed as a date, from 1995 to 2118. */
const SERIAL = /^(?:3[5-9]|[4-7]\d)\d{3}$/;

/** A date as it was typed; one that Excel took for a number as year, month and day. */
function plainDate(text: string): string {
  if (!SERIAL.test(text)) return text;
  return new Date((Number(text) - 25_569) * 86_400_000).toISOString().slice(0, 10);
}

/** What an explanation lacks to be accepted; nothing where it is. */
export function lacksOf(explanation: Explanation): ExplanationLack[] {
  const { cause, source, person, date } = explanation;
  const lacks: ExplanationLack[] = [];
  if (source.trim() === "") lacks.push("source");
  if (BARE.test(cause.trim())) lacks.push("cause");
  if (BLANK.test(cause) || BLANK.test(source)) lacks.push("blanks");
  if (person.trim() === "") lacks.push("person");
  if (!isDay(date)) lacks.push("date");
  return lacks;
}

/** Of so many cells the values are kept. */
const CELLS_KEPT = 40;

/** The value that is explained, as a text: what was found, else what stands in the cells. */
function valueOf({ found, cells }: Finding, workbook: WorkbookSnapshot): string {
  if (found !== null) return cellText(found).trim();
  const values = cells.slice(0, CELLS_KEPT).map((cell) => cellText(valueAt(workbook, cell)).trim());
  return values.filter((value) => value !== "").join(" ");
}

function valueAt({ sheets }: WorkbookSnapshot, { sheet, row, column }: CellRef): CellValue {
  const found = sheets.find(({ name }) => name === sheet);
  return found?.values[row - found.top]?.[column - found.left] ?? null;
}

/**
 * Keeps the explanation of a 疑问 on 校验说明, in the place of an older one of the same.
 * @param mayAdd asked before the sheet is added
 * @returns the finding with it, and the name of the sheet; `null` where the sheet may not be added
 */
export async function explain(
  host: SpreadsheetHost,
  finding: Finding,
  explanation: Explanation,
  mayAdd?: () => Promise<boolean>,
): Promise<{ readonly finding: Finding; readonly sheet: string } | null> {
  const line = {
    ...explanation,
    school: said(finding.subject.name, "zh-CN"),
    rule: ruleSentences(finding.rule, "zh-CN").title,
    message: findingSentence(finding, "zh-CN"),
    value: finding.value ?? "",
  };
  const sheet = await addRecords(host, explanationSheet(), [line], {
    replaces: (one, old) => withoutCommas(one.message) === withoutCommas(old.message),
    ...(mayAdd && { mayAdd }),
  });
  return sheet === null ? null : { finding: explained(finding, [explanation]), sheet };
}
