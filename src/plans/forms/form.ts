import {
  inLines,
  liesAcross,
  linesIn,
  mergeCells,
  textHeight,
  thousandsFormat,
  wrapped,
  entryAt,
  type Area,
  type CellValue,
  type PlannedCell,
  type PlannedFormat,
  type SheetPlan,
  type Verdict,
} from "../../model";
import { at } from "../../measures/at";
import { decimalsOf, round } from "../../measures/rounding";

/**
 * A table of a national application form (申报表) as a sheet: title, caption, merged headings, codes of the columns, values,
 * and under the table what the ledger does not hold. Everything is a value; figures are rounded as the form demands.
 */

/** How a cell's figure falls short of its standard. */
type Shade = "notMet" | "tolerated";

/** A cell of the table's body. */
export interface FormCell {
  readonly value: CellValue;
  /** Does not reach its standard: dark, as the form demands; or does so only by the tolerances of 2019: lightly shaded. */
  readonly shade?: Shade | null;
  /** Decimal places; those of its column if nothing is said. */
  readonly digits?: number;
}

export interface FormColumn {
  /** Headings from the top down; neighbours with the same headings above share them. */
  readonly headings: readonly string[];
  readonly width: number;
  /** Decimal places that the form prints. */
  readonly digits?: number;
  /** Running text, aligned at its left. */
  readonly text?: boolean;
  /** Equal values below one another are shown as one cell. */
  readonly joined?: boolean;
  /** Code of the column (L1, L2 …). */
  readonly code?: string;
}

export interface Form {
  readonly sheet: string;
  readonly title: string;
  /** Under the title: whose form it is, of which year. */
  readonly caption: string;
  readonly columns: readonly FormColumn[];
  readonly rows: readonly (readonly (FormCell | null)[])[];
  /** What the form asks and the ledger does not hold, by name. */
  readonly missing: readonly string[];
  readonly notes?: readonly string[];
}

/** A value for a cell of the body; blank where there is none. */
export function cellOf(value: CellValue, more: Omit<FormCell, "value"> = {}): FormCell {
  return { value, ...more };
}

/** A number with the decimal places that it was stated with, at most so many. */
export function statedCell(value: number | null, most = Infinity): FormCell {
  return cellOf(value, value === null ? {} : { digits: Math.min(decimalsOf(value), most) });
}

/** The shade of the cell that states a verdict. */
export function verdictShade(verdict: Verdict, transitional = false): Shade | null {
  if (verdict === "notMet") return "notMet";
  return verdict === "met" && transitional ? "tolerated" : null;
}

/** The columns with codes L1, L2 … in their order. */
export function coded(columns: readonly FormColumn[]): FormColumn[] {
  return columns.map((column, i) => ({ ...column, code: `L${i + 1}` }));
}

/** The plan of a form. */
export function formPlan({ sheet, title, caption, columns, rows, missing, notes = [] }: Form): SheetPlan {
  const depth = Math.max(...columns.map(({ headings }) => headings.length));
  const codes = columns.some(({ code }) => code !== undefined);
  const top = 2;
  const body = top + depth + (codes ? 1 : 0);
  const last = columns.length - 1;
  const widths = columns.map(({ width }) => width);
  const width = widths.reduce((sum, each) => sum + each, 0);
  const headings = headingCells(columns, depth, top);
  const under = [...(missing.length > 0 ? [`尚缺：${missing.join("、")}。`] : []), ...notes].flatMap((note) =>
    wrapped(note, width),
  );
  return {
    sheet,
    cells: [
      [{ value: title }],
      [{ value: caption }],
      ...headings.rows,
      ...(codes ? [columns.map(({ code }) => (code === undefined ? null : { value: code }))] : []),
      ...rows.map((row, r) =>
        columns.map((column, i) => (continues(rows, column, r, i) ? null : planned(row[i] ?? null, column))),
      ),
      ...under.map((note) => [{ value: note }]),
    ],
    widths,
    formats: [
      { area: { top: 0, left: 0, bottom: 0, right: last }, role: "title" },
      { area: { top: 1, left: 0, bottom: 1, right: 0 }, role: "note", wrap: false },
      { area: { top, left: 0, bottom: body - 1, right: last }, role: "heading" },
      ...bodyFormats(columns, rows, body),
      ...(under.length > 0
        ? [noteFormat({ top: body + rows.length, left: 0, bottom: body + rows.length + under.length - 1, right: 0 })]
        : []),
    ],
    validations: [],
    merges: [{ top: 0, left: 0, bottom: 0, right: last }, ...headings.merges, ...joinedCells(columns, rows, body)],
    heights: [32, null, ...headings.heights],
    frozenRows: body,
    frozenColumns: 0,
    landscape: liesAcross(widths, 1),
  };
}

function noteFormat(area: Area): PlannedFormat {
  return { area, role: "note", wrap: false };
}

function planned(cell: FormCell | null, column: FormColumn): PlannedCell | null {
  if (!cell || cell.value === null) return null;
  const digits = cell.digits ?? column.digits;
  return { value: typeof cell.value === "number" && digits !== undefined ? round(cell.value, digits) : cell.value };
}

/** Whether a cell repeats the one above in a column that shows such cells as one. */
function continues(rows: Form["rows"], { joined }: FormColumn, row: number, column: number): boolean {
  const value = rows[row]?.[column]?.value ?? null;
  return joined === true && value !== null && rows[row - 1]?.[column]?.value === value;
}

function joinedCells(columns: readonly FormColumn[], rows: Form["rows"], top: number): Area[] {
  return columns.flatMap((column, c) => {
    const areas: Area[] = [];
    rows.forEach((_, r) => {
      if (!continues(rows, column, r, c)) return;
      const above = areas[areas.length - 1];
      const bottom = top + r;
      if (above?.bottom === bottom - 1) areas[areas.length - 1] = { ...above, bottom };
      else areas.push({ top: bottom - 1, left: c, bottom, right: c });
    });
    return areas;
  });
}

function bodyFormats(columns: readonly FormColumn[], rows: Form["rows"], top: number): PlannedFormat[] {
  if (rows.length === 0) return [];
  const bottom = top + rows.length - 1;
  const own = rows.flatMap((row, r) =>
    row.flatMap((cell, c): PlannedFormat[] => {
      if (cell?.digits === undefined) return [];
      return [
        { area: { top: top + r, left: c, bottom: top + r, right: c }, numberFormat: thousandsFormat(cell.digits) },
      ];
    }),
  );
  const shaded = (["notMet", "tolerated"] as const).flatMap((role) =>
    mergeCells(
      rows.flatMap((row, r) => row.flatMap((cell, c) => (cell?.shade === role ? [{ row: top + r, column: c }] : []))),
    ).map((area): PlannedFormat => ({ area, role, wrap: true })),
  );
  return [
    ...columns.map(({ text, digits }, c): PlannedFormat => ({
      area: { top, left: c, bottom, right: c },
      role: text ? "input" : "figure",
      wrap: true,
      ...(digits === undefined ? {} : { numberFormat: thousandsFormat(digits) }),
    })),
    ...own,
    ...shaded,
  ];
}

/** The headings as rows of cells, what is joined among them, and the heights that they need. */
function headingCells(columns: readonly FormColumn[], depth: number, top: number) {
  const rows = Array.from({ length: depth }, () => columns.map((): PlannedCell | null => null));
  const merges: Area[] = [];
  const heights = new Array<number>(depth).fill(textHeight(1));
  columns.forEach(({ headings }, c) =>
    headings.forEach((heading, r) => {
      if (sharesHeading(columns, c - 1, r)) return;
      let right = c;
      while (sharesHeading(columns, right, r)) right++;
      const bottom = r === headings.length - 1 ? depth - 1 : r;
      if (right > c || bottom > r) merges.push({ top: top + r, left: c, bottom: top + bottom, right });
      const width = columns.slice(c, right + 1).reduce((sum, column) => sum + column.width, 0);
      const written = inLines(heading, width);
      entryAt(rows, r)[c] = { value: written };
      const each = textHeight(linesIn(written, width)) / (bottom - r + 1);
      for (let row = r; row <= bottom; row++) heights[row] = Math.max(at(heights, row), each);
    }),
  );
  return { rows, merges, heights };
}

/** A column shares with the next one the heading of a level that is no column's last one, and all above it. */
function sharesHeading(columns: readonly FormColumn[], column: number, level: number): boolean {
  const [one, other] = [columns[column]?.headings, columns[column + 1]?.headings];
  if (!one || !other || level >= one.length - 1 || level >= other.length - 1) return false;
  return one.slice(0, level + 1).every((heading, i) => heading === other[i]);
}
