import { isBlank, type CellValue, type SheetSnapshot } from "../model";
import { plainHeading } from "../reading/plainText";
import type { HeadingMap } from "./headings";
import { isCodeLine } from "../reading/codeLines";
import { isNote } from "../reading/notes";
import { isAverage, isTotalLabelled, labelTexts } from "../reading/totalLabels";
import { HeadingLines } from "./headingLines";

import type { SheetTemplate } from "./template";
import { TotalChecker, unlabelledTotals, type TotalCheck } from "./totals";

/** Rows below the headings that are no records; read as schools they would falsify every mean. */

/**
 * What such a row is:
 * - `total`: 合计, 小计, 平均, also one without a label whose figures are the sums of other rows
 * - `codes`: a line of column codes (L1, L2 …; 甲, 乙, 1, 2 …; 1, 2, 3 …)
 * - `headings`: headings once more, or lower ones and units
 * - `note`: a note under the table, a signature, the title of a block of schools
 */
export type OtherRowKind = "total" | "codes" | "headings" | "note";

export interface OtherRow {
  readonly kind: OtherRowKind;
  /** Row of the sheet, from 0. */
  readonly row: number;
  /** Its first text, or "" where it has none. */
  readonly label: string;
  /** Whether a total with a label is right; not of averages, which may be weighted by anything. */
  readonly check?: TotalCheck;
}

/**
 * The rows of a sheet that are no records, from top to bottom.
 * @param county its name, which a county's total may go by
 */
export function otherRows(
  sheet: SheetSnapshot,
  template: SheetTemplate,
  headings: HeadingMap,
  county: string | null = null,
): OtherRow[] {
  const kinds = new Map<number, OtherRowKind>();
  const plain: number[] = [];
  const byCode = isByCode(template);
  const headingLines = new HeadingLines(sheet, template, headings);
  let next = true;
  const kindOf = (cells: readonly CellValue[]): OtherRowKind | null => {
    if (isCodeLine(cells)) return "codes";
    if (headingLines.has(cells, next)) return "headings";
    if (isNote(cells, byCode)) return "note";
    return isTotalLabelled(cells) ? "total" : null;
  };
  for (let row = headings.row + 1; row < sheet.top + sheet.values.length; row++) {
    const cells = sheet.values[row - sheet.top] ?? [];
    const kind = kindOf(cells);
    next &&= kind === "codes" || kind === "headings" || cells.every(isBlank);
    if (kind) kinds.set(row, kind);
    else plain.push(row);
  }
  for (const row of unlabelledTotals(sheet, template, headings, plain)) kinds.set(row, "total");
  for (const row of countyTotals(sheet, template, headings, plain, county)) kinds.set(row, "total");
  const totals = [...kinds].filter(([, kind]) => kind === "total").map(([row]) => row);
  const sorted = totals.sort((one, other) => one - other);
  const records = plain.filter((row) => !kinds.has(row));
  const checker = new TotalChecker(sheet, template, headings, records, sorted);
  const inOrder = [...kinds].sort(([one], [other]) => one - other);
  return inOrder.map(([row, kind]): OtherRow => {
    const cells = sheet.values[row - sheet.top] ?? [];
    const label = firstText(cells) || (kind === "codes" ? firstNumber(cells) : "");
    const told = labelTexts(cells).join("");
    const checked = kind === "total" && label !== "" && !isAverage(told);
    return { kind, row, label, ...(checked ? { check: checker.check(row, told) } : {}) };
  });
}

/** Whether records go by a code in the first column. */
function isByCode({ columns: [leading] }: SheetTemplate): boolean {
  return leading?.kind === "code";
}

/**
 * Rows that are named like the county. A record may be named so too: a total has no code in its place, or is the sum of the
 * other rows in all its figures.
 */
function countyTotals(
  sheet: SheetSnapshot,
  template: SheetTemplate,
  headings: HeadingMap,
  rows: readonly number[],
  county: string | null,
): number[] {
  const names = ["全县", ...(county === null ? [] : [plainHeading(county)])];
  const keys = template.columns.slice(0, template.keys).map(({ id }) => headings.columns.get(id));
  const textAt = (row: number, column: number | undefined) => {
    const value = column === undefined ? null : (sheet.values[row - sheet.top]?.[column - sheet.left] ?? null);
    return isBlank(value) ? "" : plainHeading(String(value));
  };
  const called = rows.filter((row) => keys.some((column) => names.includes(textAt(row, column))));
  if (called.length === 0) return [];
  const records = rows.filter((row) => !called.includes(row));
  const checker = new TotalChecker(sheet, template, headings, records, called);
  return called.filter((row) => {
    const code = textAt(row, keys[0]);
    if (isByCode(template) && (code === "" || names.includes(code))) return true;
    const { figures, differences, records: parts } = checker.check(row, "");
    return figures > 0 && differences.length === 0 && parts > 1;
  });
}

function firstNumber(cells: readonly CellValue[]): string {
  return String(cells.find((cell) => !isBlank(cell)));
}

function firstText(cells: readonly CellValue[]): string {
  const text = cells.find((cell) => typeof cell === "string" && cell.trim() !== "");
  return typeof text === "string" ? text.trim() : "";
}
