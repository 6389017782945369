import type { Area, CellValue } from "./cells";

/** A sheet to be written, as plain data: written alike into a file and through Excel. */

/** One planned cell: a formula always carries the value that it has now. */
export interface PlannedCell {
  readonly value: CellValue;
  /** In English notation with its `=`. */
  readonly formula?: string;
  /** The same in functions that every spreadsheet program has, where the formula calls functions of ours. */
  readonly native?: string;
}

/**
 * The forms in which figures are written, of which each can be made into any other: formulas with the EDU functions, formulas
 * with functions that every spreadsheet program has (通用公式), plain values (数值).
 */
export const FIGURE_FORMS = ["edu", "native", "values"] as const;
export type FigureForm = (typeof FIGURE_FORMS)[number];

/** How a block of cells looks; the writer knows the colours. */
export type CellRole =
  | "title"
  | "heading"
  | "input"
  | "computed"
  | "key"
  | "note"
  /** A figure in a printed form. */
  | "figure"
  /** A figure in a printed form that does not reach its standard. */
  | "notMet"
  /** A figure in a printed form that reaches its standard only by a tolerance. */
  | "tolerated"
  /** Line under the title, headings and running text of a report. */
  | "byline"
  | "section"
  | "text";

export interface PlannedFormat {
  readonly area: Area;
  readonly role?: CellRole | undefined;
  /** Excel number format such as `0.000`; `@` keeps texts such as codes with leading zeros. */
  readonly numberFormat?: string | undefined;
  readonly wrap?: boolean | undefined;
}

/** What may be typed into a block of cells, with the message shown when one is selected. */
export interface PlannedValidation {
  readonly area: Area;
  readonly kind: "any" | "list" | "whole" | "decimal";
  /** For a list. */
  readonly choices?: readonly string[] | undefined;
  /** For numbers; at least 0 if nothing is said. */
  readonly minimum?: number | undefined;
  readonly prompt: { readonly title: string; readonly text: string };
  /** Shown when the input does not fit; without it the input is only advised, never refused. */
  readonly refusal?: { readonly title: string; readonly text: string } | undefined;
}

/** A whole sheet. Row and column 0 of `cells` is A1. */
export interface SheetPlan {
  readonly sheet: string;
  readonly cells: readonly (readonly (PlannedCell | null)[])[];
  /** Width of each column in characters. */
  readonly widths: readonly number[];
  readonly formats: readonly PlannedFormat[];
  readonly validations: readonly PlannedValidation[];
  /** Rectangles shown as one cell, which is their first; they do not overlap, and nothing stands in their other cells. */
  readonly merges?: readonly Area[];
  /** Heights in points by row from the top; a row without one is as high as its texts need. */
  readonly heights?: readonly (number | null)[];
  readonly frozenRows: number;
  readonly frozenColumns: number;
  readonly landscape: boolean;
}

/** The plan with functions that every spreadsheet program has in place of our own. */
export function natively(plan: SheetPlan): SheetPlan {
  return { ...plan, cells: plan.cells.map((row) => row.map((cell) => cell && plainly(cell))) };
}

function plainly(cell: PlannedCell): PlannedCell {
  return cell.native === undefined ? cell : { value: cell.value, formula: cell.native };
}
