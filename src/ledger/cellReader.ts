import { round } from "../measures/rounding";
import { isBlank, isCellError, type CellValue } from "../model";
import { YES_NO } from "../standards/terms";
import { inPoints, PERCENT_DIGITS, shownTimeOrDate } from "../reading/numberFormats";
import type { ColumnKind, ColumnTemplate } from "./template";

/** Step three of reading: one cell into a value, or a doubt why it cannot be used. Nothing is repaired silently. */

/** Why a cell cannot be used. */
export type DoubtKind =
  | "text"
  | "textNumber"
  | "fullWidth"
  | "strayBlank"
  | "unit"
  | "negative"
  /** More digits than Excel keeps of a number. */
  | "tooLarge"
  | "fraction"
  | "error"
  | "unknownChoice"
  | "codeAsNumber"
  | "timeOrDate"
  | "percent"
  /** It can be read and stands under an 错误, so that nobody knows whether it is true. */
  | "suspended";

/** A cell that holds something else than it should. */
export interface Doubt {
  readonly kind: DoubtKind;
  readonly raw: CellValue;
  /** What it most likely means, to be offered, never to be used unasked; `null` where nobody can tell. */
  readonly suggestion: number | string | null;
}

/** A cell as read; neither value nor doubt where it is blank, both only for a code typed as a number. */
export interface ReadCell {
  readonly value: number | string | boolean | null;
  readonly doubt: Doubt | null;
}

const BLANK: ReadCell = { value: null, doubt: null };
const used = (value: number | string | boolean): ReadCell => ({ value, doubt: null });
const doubted = (kind: DoubtKind, raw: CellValue, suggestion: number | string | null = null): ReadCell => ({
  value: null,
  doubt: { kind, raw, suggestion },
});

type CellReader = (raw: CellValue, column: ColumnTemplate) => ReadCell;

const READERS: Readonly<Record<ColumnKind, CellReader>> = {
  code: readCode,
  text: readWords,
  choice: readChoice,
  flag: readFlag,
  count: readNumber,
  amount: readNumber,
};

/**
 * Reads one cell of a column.
 * @param format its number format; `null` or `undefined` for General and where nothing is known
 */
export function readCell(raw: CellValue, column: ColumnTemplate, format?: string | null): ReadCell {
  if (isBlank(raw) || (typeof raw === "string" && raw.trim() === "")) return BLANK;
  if (isCellError(raw)) return doubted("error", raw);
  if (typeof raw !== "number" || !Number.isFinite(raw)) return READERS[column.kind](raw, column);
  const shown = shownTimeOrDate(raw, format);
  if (shown !== null) return column.dates ? used(shown) : doubted("timeOrDate", raw, shown);
  if (column.percent === "fraction" && raw >= 1)
    return doubted("percent", raw, raw <= 100 ? round(raw / 100, PERCENT_DIGITS) : null);
  return READERS[column.kind](column.percent === "points" ? inPoints(raw, format) : raw, column);
}

function readCode(raw: CellValue): ReadCell {
  if (typeof raw === "number")
    return { value: String(raw), doubt: { kind: "codeAsNumber", raw, suggestion: String(raw) } };
  if (typeof raw === "string" && FULL_WIDTH.test(raw)) return doubted("fullWidth", raw, packed(raw));
  return readText(raw);
}

function readText(raw: CellValue): ReadCell {
  if (typeof raw === "boolean") return doubted("text", raw);
  const text = String(raw);
  return text === text.trim() ? used(text) : doubted("strayBlank", raw, text.trim());
}

function readWords(raw: CellValue, { reads }: ColumnTemplate): ReadCell {
  const read = readText(raw);
  return typeof read.value === "string" && reads && !reads.can(read.value) ? doubted("unknownChoice", raw) : read;
}

function readChoice(raw: CellValue, column: ColumnTemplate): ReadCell {
  const choices = column.choices ?? [];
  const coded = typeof raw === "number" ? choiceOf(raw, column) : undefined;
  if (coded !== undefined) return used(coded);
  if (typeof raw !== "string") return doubted("unknownChoice", raw);
  if (choices.includes(raw)) return used(raw);
  const plain = packed(raw);
  if (choices.includes(plain)) return doubted("strayBlank", raw, plain);
  const meant = /^\d+$/.test(plain) ? choiceOf(Number(plain), column) : undefined;
  return meant === undefined ? doubted("unknownChoice", raw) : doubted("textNumber", raw, meant);
}

/** The choice that a number stands for. */
function choiceOf(code: number, { codes, choices }: ColumnTemplate): string | undefined {
  return codes ? choices?.[code - 1] : undefined;
}

function readFlag(raw: CellValue): ReadCell {
  if (raw === "是" || raw === 1 || raw === true) return used(true);
  if (raw === "否" || raw === 0 || raw === false) return used(false);
  if (typeof raw !== "string") return doubted("unknownChoice", raw);
  const plain = raw.normalize("NFKC").trim();
  if (YES_NO.includes(plain as (typeof YES_NO)[number])) return doubted("strayBlank", raw, plain);
  if (plain === "1" || plain === "0") return doubted("textNumber", raw, Number(plain));
  return doubted("unknownChoice", raw);
}

function readNumber(raw: CellValue, column: ColumnTemplate): ReadCell {
  if (typeof raw === "number") {
    if (!Number.isFinite(raw)) return doubted("text", raw);
    if (isTooLarge(raw)) return doubted("tooLarge", raw);
    if (raw < 0) return doubted("negative", raw);
    if (column.kind === "count" && !Number.isInteger(raw)) return doubted("fraction", raw);
    return used(raw);
  }
  if (typeof raw !== "string") return doubted("text", raw);
  return column.words?.includes(packed(raw)) ? used(packed(raw)) : doubted(...textDoubt(raw, column));
}

/** Excel keeps fifteen digits of a number: one with more is none that was counted, and a sum of such ones has no end. */
const LARGEST = 999_999_999_999_999;

function isTooLarge(value: number): boolean {
  return Math.abs(value) > LARGEST;
}

/** Digits, letters and signs as wide as a Chinese character. */
const FULL_WIDTH = /[\uFF01-\uFF5E]/;
const DIGITS = /^[+-]?\d+(?:,\d{3})*(?:\.\d+)?$/;
const WITH_UNIT = /^([+-]?\d+(?:,\d{3})*(?:\.\d+)?)(万|千)?(m2|[^\d.%]{0,6})$/;
const MULTIPLES: ReadonlyMap<string | undefined, number> = new Map([
  ["万", 10000],
  ["千", 1000],
]);
/** 亩, 公顷: what a figure in them would be in the column's unit is no matter of leaving the unit out. */
const FOREIGN_UNIT = /亩|公顷/;
/** A column of money in other units than 元, by its heading. */
const IN_MULTIPLES = /[(（](万|千)元[)）]/;

/** A text without blanks, its full-width characters made plain. */
function packed(text: string): string {
  return text.normalize("NFKC").replace(/\s/g, "");
}

/** How a number is written that stands as a text; `null` where more than digits stands there. */
export function writingOf(raw: string): "textNumber" | "fullWidth" | "strayBlank" | null {
  const plain = packed(raw);
  if (!DIGITS.test(plain)) return null;
  if (FULL_WIDTH.test(raw)) return "fullWidth";
  return raw === plain ? "textNumber" : "strayBlank";
}

/** What is wrong with a text where a number belongs: the one trait that has to be mended first. */
function textDoubt(raw: string, column: ColumnTemplate): [DoubtKind, string, number | null] {
  const plain = packed(raw);
  const writing = writingOf(raw);
  if (writing) return isTooLarge(numberIn(plain)) ? ["tooLarge", raw, null] : [writing, raw, numberIn(plain)];
  const suggestion = withoutUnit(plain, column);
  if (suggestion === null) return ["text", raw, null];
  return isTooLarge(suggestion) ? ["tooLarge", raw, null] : ["unit", raw, suggestion];
}

/** A figure with a unit as it stands in the column's own unit, or `null` where that cannot be told. */
function withoutUnit(plain: string, { heading }: ColumnTemplate): number | null {
  const [, digits, multiple, unit] = WITH_UNIT.exec(plain) ?? [];
  if (digits === undefined || unit === undefined || FOREIGN_UNIT.test(unit)) return null;
  const [, columnMultiple] = IN_MULTIPLES.exec(heading) ?? [];
  if (columnMultiple !== undefined && unit !== "" && unit !== "元") return null;
  // 1.13 × 10,000 must be 11,300 and not a binary fraction beside it.
  return round((numberIn(digits) * (MULTIPLES.get(multiple) ?? 1)) / (MULTIPLES.get(columnMultiple) ?? 1), 6);
}

function numberIn(text: string): number {
  return Number(text.replaceAll(",", ""));
}
