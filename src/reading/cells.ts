import { isCellError, type CellValue } from "../model";
import { round } from "../measures/rounding";
import { SIGNS } from "./context";
import type { Vocabulary } from "./facets";
import { inPoints, shownTimeOrDate } from "./numberFormats";
import { INEXACT, MULTIPLES } from "./words/labelWords";
import { UNIT_WORDS, type Dimension, type Unit } from "./words/unitWords";

/** Step seven: one cell of a figure by a small grammar. What people read without thinking is read, the rest is asked. */
export type FigureCell =
  | { readonly kind: "blank" }
  /** `unit`: what stands behind the figure in the cell itself. */
  | { readonly kind: "number"; readonly value: number; readonly unit: Unit | null }
  /** A sign whose meaning the sheet's legend, or an answer, has to tell. */
  | { readonly kind: "sign"; readonly sign: string }
  | { readonly kind: "doubt" };

const BLANK: FigureCell = { kind: "blank" };
const DOUBT: FigureCell = { kind: "doubt" };
const FIGURE = /^([+-]?\d+(?:,\d{3})*(?:\.\d+)?)(万|千)?(m2|[^\d.%]{0,6})$/;

/** No school has ten milliards of anything: eleven digits are a telephone, more of them a code or an identity number. */
const LARGEST = 9_999_999_999;

/** Whether a cell holds nothing but a figure that can be used. */
export function isPlainFigure(raw: CellValue, format: string | null): raw is number {
  return typeof raw === "number" && raw >= 0 && raw <= LARGEST && (format === null || showsItself(raw, format));
}

/** Whether a number is shown as it was typed. */
function showsItself(value: number, format: string): boolean {
  return shownTimeOrDate(value, format) === null && !format.includes("%");
}

/**
 * @param format its number format; under one of a time, a date or a percentage Excel stores another number than was typed
 */
export function readFigure(raw: CellValue, format: string | null, dimension: Dimension, words: Vocabulary): FigureCell {
  if (raw === null) return BLANK;
  if (isCellError(raw) || typeof raw === "boolean") return DOUBT;
  if (typeof raw === "number") {
    // Of a share the format only shows how it is written.
    if (dimension === "points" && format?.includes("%")) return usable(inPoints(raw, format), null);
    if (format !== null && !showsItself(raw, format)) return DOUBT;
    return usable(raw, null);
  }
  const text = raw.normalize("NFKC").replace(/\s/g, "");
  if (text === "") return BLANK;
  if (SIGNS.has(text)) return { kind: "sign", sign: text };
  const [, digits, multiple, behind] = FIGURE.exec(text) ?? [];
  if (digits === undefined || behind === undefined || INEXACT.test(text)) return DOUBT;
  const size = multiple === undefined ? 1 : (MULTIPLES[multiple] ?? NaN);
  const value = Number(digits.replaceAll(",", ""));
  if (behind === "") return usable(multiple === undefined ? value : round(value * size, 6), null);
  const unit = words.unit(`${multiple ?? ""}${behind}`) ?? words.unit(behind);
  if (!unit || UNIT_WORDS[unit].dimension !== dimension || "asked" in UNIT_WORDS[unit]) return DOUBT;
  // 1.2万册 is a unit of its own, 1.2万人 is none.
  const own = multiple !== undefined && words.unit(`${multiple}${behind}`) === null;
  return usable(own ? round(value * size, 6) : value, unit);
}

function usable(value: number, unit: Unit | null): FigureCell {
  return Number.isFinite(value) && value >= 0 && value <= LARGEST ? { kind: "number", value, unit } : DOUBT;
}

/** A figure of one unit in another one of the same dimension; beyond nine decimals there are only binary remains. */
export function converted(value: number, from: Unit, to: Unit): number {
  const [one, other] = [UNIT_WORDS[from].size, UNIT_WORDS[to].size];
  return one === other ? value : round((value * one) / other, 9);
}
