import { columnName } from "./a1";
import type { PlannedFormat, SheetPlan } from "./plan";
import { NO_ROLE_LOOK, ROLE_LOOKS, type RoleLook } from "./roles";
import { columnPixels, rowHeight, type CellText } from "./textWidth";

/** How planned sheets lie on paper, the same from a file and from Excel. */

/** Inches between the edges of the paper and the cells, and what stands above and below them, where nothing speaks for others. */
const MARGINS = { left: 0.5, right: 0.5, top: 0.6, bottom: 0.6, header: 0.3, footer: 0.3 };

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

/** The size, as a part of the full one, at which the columns of a table may stand upright, where its letters are as large as in a book. */
const UPRIGHT = 0.9;

/** Whether columns lie across, because an upright A4 would make their letters small. */
export function liesAcross(widths: readonly number[], smallest = UPRIGHT): boolean {
  return room({ landscape: false }, "A4").width * SURELY < sum(widths.map(columnPixels)) * smallest;
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

/** Of a page: with less on it, the last one looks like a mistake, and with more than the other a slip of ours would bring another one. */
const LAST_PAGE = { least: 0.3, most: 0.9 };

type Filled = Printed & Pick<SheetPlan, "cells" | "heights" | "frozenRows">;

/**
 * How many pages one below the other a finished sheet is fitted to, so that its last page holds more than a few rows; `null`
 * where it takes as many as it needs. Its letters stay large enough to be read.
 */
export function pagesDown(plan: Filled): number | null {
  if (!plan.paper?.finished || plan.paper.breaks) return null;
  const { pages, filled, sparing } = pagesBelow(plan);
  if (filled > LAST_PAGE.most) return pages;
  return sparing !== null && sparing >= smallestScale(plan) ? pages - 1 : null;
}

/** Of its size: a sheet that rows are added to prints no smaller to spare a page. */
const LITTLE = 0.9;

/**
 * The edges of a page. A sheet that rows are added to is fitted to no pages one below the other; it gets a little broader edges, and
 * so prints a little smaller, where that spares a last page with a few rows.
 */
export function margins(plan: Filled): typeof MARGINS {
  if (plan.paper?.finished || plan.paper?.breaks) return MARGINS;
  const { scale, sparing } = pagesBelow(plan);
  if (sparing === null || sparing < Math.max(scale * LITTLE, smallestScale(plan))) return MARGINS;
  const width = (sparing * fittedWidth(plan)) / INCH;
  const { landscape } = plan;
  const { width: upright, height } = PAPERS[paperSize(plan)];
  const side = Math.ceil((((landscape ? height : upright) - width) / 2) * MARGIN_STEPS) / MARGIN_STEPS;
  return side > BROADEST ? MARGINS : { ...MARGINS, left: side, right: side };
}

/** Parts of an inch in which edges are measured. */
const MARGIN_STEPS = 20;

/** Inches of an edge beside which what stands above a page has room. */
const BROADEST = 1.25;

interface PagesBelow {
  readonly pages: number;
  /** How much of the last page is filled, as a part of it. */
  readonly filled: number;
  readonly scale: number;
  /** The size at which the few rows of the last page stand on those before it; `null` where it holds more, or is the only one. */
  readonly sparing: number | null;
}

/** The pages that a sheet takes one below the other. */
function pagesBelow(plan: Filled): PagesBelow {
  const scale = fittedScale(plan);
  const page = paperHeight(plan) / scale;
  const heights = rowHeights(plan);
  const headings = sum(heights.slice(0, plan.frozenRows));
  let [pages, used] = [1, 0];
  for (const height of heights) {
    if (used + height > page) {
      pages++;
      used = headings;
    }
    used += height;
  }
  const before = pages - 1;
  const isFew = before > 0 && (used - headings) / page <= LAST_PAGE.least;
  // A page may end with less room than its next row needs.
  const left = before > 1 ? heights.slice(plan.frozenRows).reduce((most, height) => Math.max(most, height), 0) : 0;
  const needed = (sum(heights) + (before - 1) * headings) / before + left;
  return { pages, filled: used / page, scale, sparing: isFew ? scale * (page / needed) : null };
}

/** The size, as a part of the full one, at which a program fits the columns to pages side by side. */
function fittedScale(plan: Printed): number {
  return Math.min(1, (room(plan, paperSize(plan)).width * SURELY) / fittedWidth(plan));
}

/** The pixels of the columns that a program fits to a page, at their full size. */
function fittedWidth(plan: Printed): number {
  const widths = printedWidths(plan);
  const keys = sum(widths.slice(0, plan.frozenColumns));
  return (sum(widths) - keys) / pagesAcross(plan) + keys;
}

/** Points of a row whose texts take one line. */
const ROW = 15;

/** The points that the rows of a plan need, which every program fits to its texts in its own way. */
function rowHeights({ cells, heights = [], widths, formats }: Filled): number[] {
  const looks = formats.filter(({ role, wrap }) => role || wrap !== undefined);
  return cells.map((row, r) => {
    const planned = heights[r] ?? null;
    if (planned !== null) return planned;
    const here = looks.filter(({ area }) => area.top <= r && r <= area.bottom);
    if (!here.some(isTall)) return ROW;
    const texts = row.flatMap((cell, c): CellText[] => {
      const width = widths[c];
      if (typeof cell?.value !== "string" || width === undefined) return [];
      const { size, wrap } = lookOf(here.filter(({ area }) => area.left <= c && c <= area.right));
      return [{ text: cell.value, width, size, wrap }];
    });
    return rowHeight(texts) ?? ROW;
  });
}

/** How a cell looks; the later ones of its formats win, one aspect at a time. */
function lookOf(formats: readonly PlannedFormat[]): Pick<RoleLook, "size" | "wrap"> {
  return formats.reduce<Pick<RoleLook, "size" | "wrap">>((before, { role, wrap }) => {
    const look = role ? ROLE_LOOKS[role] : before;
    return { size: look.size, wrap: wrap ?? look.wrap };
  }, NO_ROLE_LOOK);
}

/** Whether a text in this format can make its row higher. */
function isTall(format: PlannedFormat): boolean {
  const { size, wrap } = lookOf([format]);
  return wrap || size > NO_ROLE_LOOK.size;
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
export const PAGE_FOOTER = "第&P页，共&N页";

/** The same for a sheet; nothing where each of its pages goes to somebody else. */
export function pageFooter({ paper = {} }: Pick<SheetPlan, "paper">): string {
  return paper.unnumbered ? "" : PAGE_FOOTER;
}
