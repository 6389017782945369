import { isBlank, type CellValue, type SheetSnapshot } from "../model";
import { plainHeading, type HeadingMap } from "./headings";
import { isFigure, type SheetTemplate } from "./template";

/** Rows below the headings that are no records; read as schools they would falsify every mean. */

/**
 * What such a row is:
 * - `total`: 合计, 小计, 平均, also one without a label whose figures are the sums of other rows
 * - `codes`: a line of column codes (L1, L2 …; 甲, 乙, 1, 2 …)
 * - `headings`: the headings once more
 * - `note`: a note under the table, the title of a block of schools
 */
export type OtherRowKind = "total" | "codes" | "headings" | "note";

export interface OtherRow {
  readonly kind: OtherRowKind;
  /** Row of the sheet, from 0. */
  readonly row: number;
  /** Its first text, or "" where it has none. */
  readonly label: string;
}

/** The rows of a sheet that are no records, from top to bottom. */
export function otherRows(sheet: SheetSnapshot, template: SheetTemplate, headings: HeadingMap): OtherRow[] {
  const kinds = new Map<number, OtherRowKind>();
  const plain: number[] = [];
  const byCode = template.columns[0].kind === "code";
  for (let row = headings.row + 1; row < sheet.top + sheet.values.length; row++) {
    const kind = labelledKind(sheet.values[row - sheet.top], sheet.values[headings.row - sheet.top], byCode);
    if (kind) kinds.set(row, kind);
    else plain.push(row);
  }
  for (const row of unlabelledTotals(sheet, template, headings, plain)) kinds.set(row, "total");
  return [...kinds]
    .sort(([a], [b]) => a - b)
    .map(([row, kind]) => ({ kind, row, label: firstText(sheet.values[row - sheet.top]) }));
}

/** A sentence such as «…不低于全县平均» is no label, so that only a few characters may stand before that word. */
const TOTAL = /((合计|总计|小计|共计|总和|合计数)|^.{0,12}(平均|平均值|平均数))(\(.*\))?$/;
const NOTE = /^(注|备注|说明|填表|制表|审核|负责人|联系电话|填报)/;
const BLOCK =
  /^([一二三四五六七八九十\d]+[、.])?(小学|初中|高中|九年一贯制|完全中学|十二年一贯制|教学点)(部分|学段|阶段|学校)?$/;
const SENTENCE = /[:;。]/;
const CODE = /^([A-Z]{1,2}\d{1,3}|[甲乙丙丁戊己庚辛])$/;

/** @param byCode records are named by codes, so that a lone title or sentence is no record */
function labelledKind(
  cells: readonly CellValue[],
  headings: readonly CellValue[],
  byCode: boolean,
): OtherRowKind | null {
  const filled = cells.filter((cell) => !isBlank(cell));
  const texts = filled.filter((cell) => typeof cell === "string").map(plainHeading);
  if (texts.length > 0 && texts.length === filled.length) {
    const title = byCode && texts.length === 1 && (BLOCK.test(texts[0]) || SENTENCE.test(texts[0]));
    if (title || NOTE.test(texts[0])) return "note";
  }
  if (texts.slice(0, 3).some((text) => TOTAL.test(text.replace(/[:,]/g, "")))) return "total";
  if (filled.length < 3) return null;
  if (isCodeLine(filled)) return "codes";
  const repeated = cells.filter((cell, i) => !isBlank(cell) && cell === headings[i]);
  return repeated.length * 2 > filled.length ? "headings" : null;
}

/** Mostly codes such as L1, or 甲 and 乙 and then 1, 2, 3 …. */
function isCodeLine(filled: readonly CellValue[]): boolean {
  const codes = filled.filter((cell) => typeof cell === "string" && CODE.test(plainHeading(cell)));
  if (codes.length * 2 > filled.length) return true;
  const numbers = filled.filter((cell) => !codes.includes(cell)).map(Number);
  return codes.length > 0 && numbers.every((number, i) => number === i + 1);
}

function firstText(cells: readonly CellValue[]): string {
  const text = cells.find((cell) => typeof cell === "string" && cell.trim() !== "");
  return typeof text === "string" ? text.trim() : "";
}

/** Figures that a row needs before their being sums can be no accident. */
const TELLING_FIGURES = 3;

/**
 * Rows with figures but without any of the columns that name a record, all of whose figures are the sums of the named
 * rows: of all of them, of those above, or of those since the last such row.
 * @param rows the rows that carry no label, from top to bottom
 */
function unlabelledTotals(
  sheet: SheetSnapshot,
  template: SheetTemplate,
  headings: HeadingMap,
  rows: readonly number[],
): number[] {
  const value = (row: number, column: number) => sheet.values[row - sheet.top][column - sheet.left] ?? null;
  const places = (columns: SheetTemplate["columns"]) =>
    columns.map(({ id }) => headings.columns.get(id)).filter((column) => column !== undefined);
  const names = places(template.columns.slice(0, template.keys));
  const figures = places(template.columns.filter(isFigure));
  // A sheet without names would make every row nameless.
  if (names.length < template.keys) return [];

  const named = rows.filter((row) => names.some((column) => !isBlank(value(row, column))));
  if (named.length === rows.length) return [];
  const isNamed = new Set(named);
  const all = new Sums(figures, value);
  named.forEach((row) => all.add(row));
  const above = new Sums(figures, value);
  let block = new Sums(figures, value);
  const totals: number[] = [];
  for (const row of rows) {
    if (isNamed.has(row)) {
      above.add(row);
      block.add(row);
    } else if ([all, above, block].some((sums) => sums.standIn(row))) {
      totals.push(row);
      block = new Sums(figures, value);
    }
  }
  return totals;
}

/** Sums of some rows, one a column. */
class Sums {
  private readonly sums: number[];

  constructor(
    private readonly columns: readonly number[],
    private readonly value: (row: number, column: number) => CellValue,
  ) {
    this.sums = columns.map(() => 0);
  }

  add(row: number): void {
    this.columns.forEach((column, i) => {
      const value = this.value(row, column);
      if (typeof value === "number") this.sums[i] += value;
    });
  }

  /** Whether all figures of a row are these sums, and enough of them. */
  standIn(row: number): boolean {
    let telling = 0;
    for (let i = 0; i < this.columns.length; i++) {
      const value = this.value(row, this.columns[i]);
      if (typeof value !== "number") continue;
      if (Math.abs(value - this.sums[i]) > 1e-9 * Math.max(1, Math.abs(this.sums[i]))) return false;
      if (value !== 0) telling++;
    }
    return telling >= TELLING_FIGURES;
  }
}
