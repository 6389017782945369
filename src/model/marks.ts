import type { FindingLevel } from "./finding";

/** Marks in a workbook: a layer of conditional formats that is recognised by its own constant formula. */

/** The kinds that are marked: 错误, 疑问, 不达标. 提示 marks nothing. */
export type MarkKind = Exclude<FindingLevel, "info">;
export const MARK_KINDS: readonly MarkKind[] = ["notMet", "error", "query"];

/** One kind of mark on one sheet; `areas` are A1 rectangles that do not overlap. */
export interface Mark {
  readonly sheet: string;
  readonly areas: readonly string[];
  readonly kind: MarkKind;
}

/** How a mark looks: all three differ in brightness, so that they can be told apart in a grey print. */
export interface MarkStyle {
  readonly fill: string;
  readonly font: string | null;
  /** Colour of a thin border around each cell. */
  readonly border: string | null;
}

export const MARK_STYLES: Readonly<Record<MarkKind, MarkStyle>> = {
  notMet: { fill: "#3B3A39", font: "#FFFFFF", border: null },
  error: { fill: "#F4B6B6", font: null, border: "#A4262C" },
  query: { fill: "#FFF4CE", font: null, border: "#8A6A00" },
};

/**
 * The constant formula of our marks, with its `=`.
 * @example
 * markFormula("notMet"); //=> '=LEN("EDU.MARK notMet")>0'
 */
export function markFormula(kind: MarkKind): string {
  return `=LEN("EDU.MARK ${kind}")>0`;
}

/**
 * The kind of one of our marks, or `null` for any other formula; with or without the leading `=`.
 * @example
 * markKind('LEN("EDU.MARK error")>0'); //=> "error"
 * markKind("A1>0"); //=> null
 */
export function markKind(formula: string): MarkKind | null {
  const match = /^=?\s*LEN\("EDU\.MARK (notMet|error|query)"\)\s*>\s*0$/.exec(formula.trim());
  return match ? (match[1] as MarkKind) : null;
}
