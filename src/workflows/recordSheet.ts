import { findSheet, PARAMETER_SHEET, plainHeading, plainName, readParameters, type Ledger } from "../ledger";
import {
  isBlank,
  type CellValue,
  type PlannedCell,
  type SheetPlan,
  type SheetSnapshot,
  type SpreadsheetHost,
  type Wanted,
  type WorkbookSnapshot,
} from "../model";
import { recordLine } from "../plans/contentsPlan";
import { dressed } from "../plans/dressed";
import { plain, planTable, type ColumnPlan } from "../plans/tablePlan";
import { freeName } from "./freeName";
import { listed, wantedForListing } from "./listed";

/** Sheets on which lines are kept, one below the other, in official words: written after a yes, printed, and read back. */

export interface RecordSheet<Id extends string> {
  readonly name: string;
  /** What 目录和填报进度 says of it. */
  readonly note: string;
  readonly columns: readonly { readonly id: Id; readonly heading: string; readonly width: number }[];
}

/** By what such a sheet is known. */
type Known<Id extends string> = Pick<RecordSheet<Id>, "name" | "columns">;

/** One line, as texts. */
export type RecordLine<Id extends string> = Readonly<Record<Id, string>>;

/** Such sheets in a workbook, and copies of them, which bear a number behind the name. */
export function wantedForRecords({ name }: Pick<RecordSheet<string>, "name">): Wanted {
  return (sheet) => (isCalled(sheet.name, name) ? { formulas: true } : null);
}

/** Every printed page says county and year, which 参数 holds, and 目录和填报进度 lists every sheet. */
const wantedBeside: Wanted = (sheet) => (plainName(sheet.name) === PARAMETER_SHEET ? {} : wantedForListing(sheet));

/** Whether a sheet bears a name of ours, with a number behind it or not. */
export function isCalled(sheet: string, name: string): boolean {
  return plainName(sheet).startsWith(name);
}

/** Where the columns of such a sheet stand, and in which row their headings; all numbers within its values. */
interface Found<Id extends string> {
  readonly row: number;
  readonly places: ReadonlyMap<Id, number>;
}

/** Columns are found by their headings, wherever the table was moved to. */
function locate<Id extends string>({ values }: SheetSnapshot, { columns }: Known<Id>): Found<Id> | null {
  for (const [row, cells] of values.entries()) {
    const headings = cells.map((value) => (typeof value === "string" ? plainHeading(value) : ""));
    const places = new Map(columns.map(({ id, heading }) => [id, headings.indexOf(plainHeading(heading))]));
    if ([...places.values()].every((place) => place >= 0)) return { row, places };
  }
  return null;
}

/** The lines of all such sheets of a workbook; lines in which nothing stands are left out. */
export function readRecords<Id extends string>(sheets: readonly SheetSnapshot[], kind: Known<Id>): RecordLine<Id>[] {
  return sheets
    .filter(({ name }) => isCalled(name, kind.name))
    .flatMap((sheet) => {
      const found = locate(sheet, kind);
      return found ? linesOf(sheet.values.slice(found.row + 1), found.places) : [];
    });
}

function linesOf<Id extends string>(
  rows: readonly (readonly CellValue[])[],
  places: ReadonlyMap<Id, number>,
): RecordLine<Id>[] {
  return rows.flatMap((row) => {
    const line = Object.fromEntries([...places].map(([id, place]) => [id, textOf(row[place])])) as Record<Id, string>;
    return Object.values(line).every((text) => text === "") ? [] : [line];
  });
}

function textOf(value: CellValue | undefined): string {
  return isBlank(value) || typeof value === "object" ? "" : String(value).trim();
}

/** Such a sheet as it is to be written, and what it takes the place of. */
export interface RecordPlan {
  readonly plan: SheetPlan;
  readonly replace: readonly string[];
  /** As it was read for that. */
  readonly workbook: WorkbookSnapshot;
}

interface Adding<Id extends string> {
  /** Whether a line takes the place of an older one. */
  readonly replaces?: (line: RecordLine<Id>, old: RecordLine<Id>) => boolean;
  /** Asked before a new sheet is added. */
  readonly mayAdd?: () => Promise<boolean>;
  /** What the printed pages are headed with, where the workbook gets its 参数 only now. */
  readonly parameters?: Ledger["parameters"];
}

/** Adds lines to such a sheet, or writes a new one, and gives its name; else as `planRecords`. */
export async function addRecords<Id extends string>(
  host: SpreadsheetHost,
  kind: RecordSheet<Id>,
  lines: readonly RecordLine<Id>[],
  adding: Adding<Id> = {},
): Promise<string | null> {
  const planned = await planRecords(host, kind, lines, adding);
  if (!planned) return null;
  const { plan, replace, workbook } = planned;
  const lineOf = (sheet: string) => recordLine(sheet, kind.note);
  await host.write(...listed(workbook, [plan], { asValues: false, replace }, lineOf));
  return plan.sheet;
}

/**
 * Plans such a sheet with lines added; what else stands on it stays. A sheet of that name whose first row are not the headings
 * is left as it is, and a new one is planned beside it.
 * @returns `null` where none may be added
 */
export async function planRecords<Id extends string>(
  host: SpreadsheetHost,
  kind: RecordSheet<Id>,
  lines: readonly RecordLine<Id>[],
  { replaces, mayAdd = async () => true, parameters }: Adding<Id> = {},
): Promise<RecordPlan | null> {
  const wanted = wantedForRecords(kind);
  const workbook = await host.read((sheet) => wanted(sheet) ?? wantedBeside(sheet));
  const { sheets } = workbook;
  const existing = sheets.find((sheet) => isCalled(sheet.name, kind.name) && startsWithHeadings(sheet, kind));
  const name = existing?.name ?? freeName(kind.name, sheets.map((sheet) => sheet.name)); // oxfmt-ignore
  if (!existing && !(await mayAdd())) return null;
  const rows = existing ? rowsOf(existing) : [];
  for (const line of lines) {
    const cells = kind.columns.map(({ id }) => plain(line[id]));
    // Thousands of lines are added to thousands: who replaces none looks at none.
    const old = replaces ? rows.findIndex((row) => replaces(line, lineOf(row, kind))) : -1;
    const before = rows[old];
    if (before) rows[old] = [...cells, ...before.slice(cells.length)];
    else rows.push(cells);
  }
  const headings = existing?.values[0]?.slice(kind.columns.length) ?? [];
  const plan = planTable(name, [...kind.columns, ...headings.map(others)].map(columnOf), rows, { keys: 1 });
  const header = { parameters: parameters ?? readParameters(findSheet(workbook, PARAMETER_SHEET)) };
  return { plan: dressed(plan, "report", header), replace: existing ? [name] : [], workbook };
}

type Row = readonly (PlannedCell | null)[];

function startsWithHeadings({ top, left, values }: SheetSnapshot, { columns }: RecordSheet<string>): boolean {
  if (top > 0 || left > 0) return false;
  return columns.every(({ heading }, i) => plainHeading(textOf(values[0]?.[i])) === plainHeading(heading));
}

/** The rows below the headings, without blank ones. */
function rowsOf({ values, formulas }: SheetSnapshot): Row[] {
  return values.slice(1).flatMap((cells, i): Row[] => {
    const row = cells.map((value, column): PlannedCell | null => {
      const formula = formulas?.[i + 1]?.[column] ?? null;
      return formula === null ? plain(value) : { value, formula };
    });
    return row.every((cell) => cell === null) ? [] : [row];
  });
}

function lineOf<Id extends string>(row: Row, { columns }: RecordSheet<Id>): RecordLine<Id> {
  return Object.fromEntries(columns.map(({ id }, i) => [id, textOf(row[i]?.value)])) as Record<Id, string>;
}

/** A column that somebody has added. */
function others(heading: CellValue, i: number) {
  return { id: `others${i}`, heading: textOf(heading), width: 16 };
}

function columnOf({ id, heading, width }: RecordSheet<string>["columns"][number], at: number): ColumnPlan<Row> {
  return { id, heading, width, role: "input", numberFormat: "@", wrap: true, cell: (row) => row[at] ?? null };
}
