import { isBlank, isSame, type CellValue, type SheetSnapshot } from "../model";
import { plainHeading } from "../reading/plainText";
import type { HeadingMap } from "./headings";
import { isCodeLine } from "../reading/codeLines";
import { isNote } from "../reading/notes";
import { isPlainlyRecord } from "../reading/plainRecords";
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

/** What the lines of a sheet were told to be, each by itself. */
interface Lines {
  readonly headings: HeadingMap;
  readonly county: string | null;
  /** The first row that is neither blank nor of the headings: below it no line goes on with them. */
  readonly first: number;
  readonly kinds: ReadonlyMap<number, OtherRowKind>;
  /** Rows that are named like the county. */
  readonly called: ReadonlySet<number>;
}

const linesOf = new WeakMap<SheetSnapshot, Lines>();

/** What is known of the lines of a sheet that has the same headings as before. */
function knownLines(sheet: SheetSnapshot, headings: HeadingMap, county: string | null, before?: SheetSnapshot) {
  const known = before && linesOf.get(before);
  if (!known || known.county !== county || sheet.top !== before.top || sheet.left !== before.left) return undefined;
  if (!isSame(headings, known.headings)) return undefined;
  const above = sheet.values.slice(0, headings.row - sheet.top + 1);
  return above.every((cells, i) => cells === before.values[i]) ? { ...known, values: before.values } : undefined;
}

/**
 * The rows of a sheet that are no records, from top to bottom.
 * @param county its name, which a county's total may go by
 * @param before the sheet as it was read before by the same template: its very rows are not told apart again
 */
export function otherRows(
  sheet: SheetSnapshot,
  template: SheetTemplate,
  headings: HeadingMap,
  county: string | null = null,
  before?: SheetSnapshot,
): OtherRow[] {
  const kinds = new Map<number, OtherRowKind>();
  const plain: number[] = [];
  const called = new Set<number>();
  const byCode = isByCode(template);
  const headingLines = new HeadingLines(sheet, template, headings);
  const keys = new RecordKeys(sheet, template, headings, county);
  const known = knownLines(sheet, headings, county, before);
  let next = true;
  let first = Infinity;
  const kindOf = (cells: readonly CellValue[]): OtherRowKind | null => {
    // Most rows are told by their first cells.
    if (!next && isPlainlyRecord(cells, 0, cells.length - 1)) return headingLines.has(cells, next) ? "headings" : null;
    if (isCodeLine(cells)) return "codes";
    if (headingLines.has(cells, next)) return "headings";
    if (isNote(cells, byCode)) return "note";
    return isTotalLabelled(cells) ? "total" : null;
  };
  for (let row = headings.row + 1; row < sheet.top + sheet.values.length; row++) {
    const cells = sheet.values[row - sheet.top] ?? [];
    const again = !next && known && row > known.first && cells === known.values[row - sheet.top] ? known : null;
    const kind = again ? again.kinds.get(row) : kindOf(cells);
    if (next && kind !== "codes" && kind !== "headings" && !cells.every(isBlank)) {
      next = false;
      first = row;
    }
    if (kind) {
      kinds.set(row, kind);
      continue;
    }
    plain.push(row);
    if (again ? again.called.has(row) : keys.areOfCounty(cells)) called.add(row);
  }
  linesOf.set(sheet, { headings, county, first, kinds: new Map(kinds), called });
  for (const row of unlabelledTotals(sheet, template, headings, plain)) kinds.set(row, "total");
  for (const row of countyTotals(sheet, template, headings, plain, called, keys)) kinds.set(row, "total");
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

/** The texts that name a record. */
class RecordKeys {
  private readonly columns: readonly (number | undefined)[];
  private readonly names: readonly string[];

  constructor(
    private readonly sheet: SheetSnapshot,
    template: SheetTemplate,
    headings: HeadingMap,
    county: string | null,
  ) {
    this.columns = template.columns.slice(0, template.keys).map(({ id }) => headings.columns.get(id));
    this.names = ["全县", ...(county === null ? [] : [plainHeading(county)])];
  }

  /** Whether a row is named like the county. */
  areOfCounty(cells: readonly CellValue[]): boolean {
    return this.columns.some((column) => this.names.includes(this.text(cells, column)));
  }

  /** Whether it has no code in the place of one. */
  areWithoutCode(cells: readonly CellValue[]): boolean {
    const code = this.text(cells, this.columns[0]);
    return code === "" || this.names.includes(code);
  }

  private text(cells: readonly CellValue[], column: number | undefined): string {
    const value = column === undefined ? null : (cells[column - this.sheet.left] ?? null);
    return isBlank(value) ? "" : plainHeading(String(value));
  }
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
  called: ReadonlySet<number>,
  keys: RecordKeys,
): number[] {
  if (called.size === 0) return [];
  const records = rows.filter((row) => !called.has(row));
  const checker = new TotalChecker(sheet, template, headings, records, [...called]);
  return [...called].filter((row) => {
    if (isByCode(template) && keys.areWithoutCode(sheet.values[row - sheet.top] ?? [])) return true;
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
