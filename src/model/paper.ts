import { columnName } from "./a1";
import type { SheetPlan } from "./plan";
import { NO_ROLE_LOOK, ROLE_LOOKS } from "./roles";
import { columnPixels } from "./textWidth";

/** How planned sheets lie on paper, the same from a file and from Excel. */

/** Inches between the edges of the paper and the cells, and what stands above and below them. */
export const MARGINS = { left: 0.5, right: 0.5, top: 0.6, bottom: 0.6, header: 0.3, footer: 0.3 };

/** Inches of the papers that offices have, upright. */
const PAPERS = { A4: { width: 8.27, height: 11.69 }, A3: { width: 11.69, height: 16.54 } };
export type PaperSize = keyof typeof PAPERS;

/** Pixels of an inch, in which columns are measured. */
const INCH = 96;

/** Points of an inch, in which rows are measured. */
const POINTS = 72;

/** Points below which nobody reads a printed text. */
const SMALLEST_TEXT = 8;

/** So much of a page is filled, because no two programs and printers agree on what a page holds. */
const SURELY = 0.97;

/**
 * The same of the width where nothing is fitted: a program without the typeface that columns are measured in takes another one,
 * whose digits may be a third wider, and the last column would come to stand on pages of its own.
 */
const SURELY_WIDE = 0.74;

type Printed = Pick<SheetPlan, "widths" | "landscape" | "paper" | "formats" | "frozenColumns">;

/** What the cells have of a page, in pixels at their full size. */
function room({ landscape }: Pick<Printed, "landscape">, size: PaperSize): { width: number; height: number } {
  const { width, height } = PAPERS[size];
  const [across, down] = landscape ? [height, width] : [width, height];
  return {
    width: (across - MARGINS.left - MARGINS.right) * INCH,
    height: (down - MARGINS.top - MARGINS.bottom) * INCH,
  };
}

/** The columns that are printed, from the left. */
function printedWidths({ widths, paper = {} }: Pick<Printed, "widths" | "paper">): number[] {
  return widths.slice(0, widths.length - (paper.unprinted ?? 0)).map(columnPixels);
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((all, each) => all + each, 0);
}

/** The smallest size, as a part of the full one, at which all texts of a sheet can be read. */
function smallestScale({ formats }: Pick<Printed, "formats">): number {
  const sizes = formats.map(({ role }) => (role ? ROLE_LOOKS[role].size : NO_ROLE_LOOK.size));
  return Math.min(1, SMALLEST_TEXT / Math.min(NO_ROLE_LOOK.size, ...sizes));
}

/** How many pages of a paper stand side by side; the columns that stay in view are on each of them. */
function pagesOf(plan: Printed, size: PaperSize): number {
  const widths = printedWidths(plan);
  const page = (room(plan, size).width * SURELY) / smallestScale(plan);
  const keys = sum(widths.slice(0, plan.frozenColumns));
  return Math.max(1, Math.ceil((sum(widths) - keys) / Math.max(1, page - keys)));
}

/** The paper of a sheet: A4 where it holds all columns, else A3, if nothing is said. */
export function paperSize(plan: Printed): PaperSize {
  return plan.paper?.size ?? (pagesOf(plan, "A4") > 1 ? "A3" : "A4");
}

/** How many pages a sheet takes side by side. */
export function pagesAcross(plan: Printed): number {
  return pagesOf(plan, paperSize(plan));
}

/** The size in percent at which the columns of a sheet stand side by side on one page, and the tallest page on one, too. */
export function printScale(plan: Printed): number {
  const across = (room(plan, paperSize(plan)).width * SURELY_WIDE) / sum(printedWidths(plan));
  const down = paperHeight(plan) / (plan.paper?.tallest ?? 1);
  return Math.floor(Math.min(1, across, down) * 100);
}

/** The points of rows that a page of a sheet with breaks holds, at the size at which it prints. */
export function pageHeight(plan: Printed): number {
  return (paperHeight(plan) * 100) / printScale(plan);
}

/** The same at full size. */
function paperHeight(plan: Printed): number {
  return (room(plan, paperSize(plan)).height / INCH) * POINTS * SURELY;
}

/** The columns that are printed, such as `A:L`. */
export function printedColumns({ widths, paper = {} }: Pick<SheetPlan, "widths" | "paper">): string {
  return `A:${columnName(widths.length - (paper.unprinted ?? 0) - 1)}`;
}

/** A text as it stands in a header, where `&` begins a code. */
export function inHeader(text: string): string {
  return text.replaceAll("&", "&&");
}

/** What stands below every page: its number, and how many there are. */
export const PAGE_FOOTER = "第 &P 页，共 &N 页";

/** The same for a sheet; nothing where each of its pages goes to somebody else. */
export function pageFooter({ paper = {} }: Pick<SheetPlan, "paper">): string {
  return paper.unnumbered ? "" : PAGE_FOOTER;
}
