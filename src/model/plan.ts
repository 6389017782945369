import type { Area, CellValue } from "./cells";
import type { PlannedChart } from "./chart";

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
  /** A computed word such as 达标. */
  | "verdict"
  /** A heading of a column that may be left blank. */
  | "optional"
  /** Leads to another sheet. */
  | "link"
  | "key"
  | "note"
  /** What is said beside a cell to fill in, within the lines of its table. */
  | "remark"
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

/**
 * Excel's number format for figures of so many decimal places, with thousands apart as offices print them.
 * @example
 * thousandsFormat(2); //=> "#,##0.00"
 */
export function thousandsFormat(digits: number): string {
  return digits === 0 ? "#,##0" : `#,##0.${"0".repeat(digits)}`;
}

/** From here on the format of standards shows no decimal places. */
export const WHOLE_STANDARDS_FROM = 1000;

/**
 * Excel's number format for standards, whose decimal places differ from line to line and may be typed anew: with all their digits
 * below 1,000, and from there on with their thousands apart and without decimal places. No format shows those only where there
 * are some, so that a cell that has some gets a format of its own.
 */
export const STANDARD_FORMAT = `[>=${WHOLE_STANDARDS_FROM}]#,##0;General`;

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

/** What a sheet is for, which the colour of its tab tells. */
export type TabGroup =
  /** Where everything is found. */
  | "contents"
  /** Filled in first: what every method needs. */
  | "ledger"
  /** The other sheets that are filled in. */
  | "register"
  /** Computed from them. */
  | "derived"
  /** Reports, forms and lists to be printed. */
  | "report";

/** How a sheet is printed. What stands at the edge of a page is text, and `&P`, `&N`, `&A` as Excel knows them. */
export interface PlannedPaper {
  /** If nothing is said, A4 where it holds all columns and A3 where it does not. */
  readonly size?: "A3" | "A4" | undefined;
  /** Above every page, at the left, in the middle and at the right; an `&` of a text is doubled. */
  readonly header?: readonly [left: string, centre: string, right: string];
  /** Columns at the right that are not printed. */
  readonly unprinted?: number;
  /** Rows before which a page begins, whatever room the one before has left. The columns then stand on one page, however small. */
  readonly breaks?: readonly number[];
  /** Points of the tallest part between breaks, where each of them is to stand on one page. */
  readonly tallest?: number;
  /** Nobody adds rows to it, so that it may print a little smaller where that spares a page with a few rows. */
  readonly finished?: true;
  /** Its pages bear no number, because each of them goes to somebody else. */
  readonly unnumbered?: true;
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
  /** Native charts over cells of this sheet. */
  readonly charts?: readonly PlannedChart[];
  /**
   * So many rows from the top stand there already and stay as they are, and so does all that belongs to the sheet as a whole: only
   * the rows below them are written, which were blank. Of a sheet that is replaced.
   */
  readonly stands?: number;
  readonly frozenRows: number;
  readonly frozenColumns: number;
  readonly landscape: boolean;
  readonly paper?: PlannedPaper;
  /** A sheet that is replaced keeps its own colour. */
  readonly tab?: TabGroup;
  /** Not in sight until somebody asks for it; a sheet that is replaced stays as it is. */
  readonly hidden?: boolean;
  /** Before all other sheets of the workbook, where it is new. */
  readonly first?: true;
  /** Runs of columns that fold together, given as columns from the left; a column lies between two runs. New sheets alone. */
  readonly folds?: readonly { readonly left: number; readonly right: number }[];
}

/** The plan with functions that every spreadsheet program has in place of our own. */
export function natively(plan: SheetPlan): SheetPlan {
  return { ...plan, cells: plan.cells.map((row) => row.map((cell) => cell && plainly(cell))) };
}

function plainly(cell: PlannedCell): PlannedCell {
  return cell.native === undefined ? cell : { value: cell.value, formula: cell.native };
}
