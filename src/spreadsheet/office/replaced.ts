import {
  entryAt,
  isCellError,
  Problem,
  type CellValue,
  type PlannedCell,
  type PlannedFormat,
  type SheetPlan,
  type SheetSnapshot,
} from "../../model";
import { cellSteps } from "./cells";
import { findMarksOn, type MarkedSheet } from "./findMarks";
import { clearSteps, layoutSteps } from "./layout";
import { Patience } from "./patience";
import { readCells, readFormulas, type Extent } from "./read";
import { inTurn, sendAll } from "./requests";
import type { LiveSheet } from "./sheets";

/** Sheets that are to be replaced: what the clerk has there is looked at first, and comes back where the writing fails. */

/** Cells of a sheet, from its first row and column in use on. */
export type Contents = Pick<SheetSnapshot, "top" | "left" | "values" | "formulas" | "formats">;

/** A sheet as it stands before it is replaced. */
export interface Replaced extends Omit<MarkedSheet, "answer"> {
  /** `null` where it is empty. */
  readonly extent: Extent | null;
  readonly contents: Contents;
  /** The rows that it gets, such as `12:14`; where none are told it is replaced as a whole. */
  readonly added?: string | undefined;
}

/** A sheet to be looked at, and which rows it gets. */
type Standing = LiveSheet<unknown> & Pick<Replaced, "added">;

/**
 * Looks at sheets that are to be replaced. A table among their cells stops everything: it would refuse headings, or rename
 * them; so does what someone else has typed since the sheets were read.
 * @param asRead the sheets by their ids as they were read, where they were
 */
export async function lookAt(
  context: Excel.RequestContext,
  sheets: readonly Standing[],
  asRead: ReadonlyMap<string, SheetSnapshot>,
): Promise<Replaced[]> {
  if (sheets.length === 0) return [];
  const looked = sheets.map((one) => ({
    one,
    tables: one.sheet.tables.load("items/name"),
    filled: loadFilled(one.sheet),
  }));
  await context.sync();
  for (const { one, tables } of looked) {
    const [table] = tables.items;
    if (table && one.added === undefined)
      throw new Problem("office.sheetHoldsTable", { sheet: one.name, table: table.name });
  }
  const marked = await findMarksOn(context, sheets, new Patience());
  const extents = looked.map(({ filled }) => extentOf(filled));
  const grids = await readCells(
    context,
    sheets.map(({ sheet }, i) => ({ sheet, ...(extents[i] ?? NOTHING), detail: { formulas: true, formats: true } })),
  );
  return marked.map((sheet, i): Replaced => {
    const { top, left } = extents[i] ?? NOTHING;
    const contents = { ...entryAt(grids, i), top, left };
    const read = asRead.get(sheet.id);
    if (read?.read && !sameTyped(read, contents)) throw new Problem("office.changedMeanwhile", { sheet: sheet.name });
    return { ...sheet, extent: extents[i] ?? null, contents, added: sheets[i]?.added };
  });
}

/** Whether it has conditional formats, the clerk's own or marks. */
export function hasFormats({ others, marks }: Replaced): boolean {
  return others + marks.length > 0;
}

const NOTHING: Extent = { top: 0, left: 0, rows: 0, columns: 0 };

function loadFilled(sheet: Excel.Worksheet): Excel.Range {
  return sheet.getUsedRangeOrNullObject(true).load("rowIndex,columnIndex,rowCount,columnCount");
}

function extentOf(filled: Excel.Range): Extent | null {
  if (filled.isNullObject) return null;
  return { top: filled.rowIndex, left: filled.columnIndex, rows: filled.rowCount, columns: filled.columnCount };
}

/** Whether what stands in the cells is the same, but for the values that formulas have by now. */
function sameTyped(read: Contents, now: Contents): boolean {
  const bottom = Math.max(read.top + read.values.length, now.top + now.values.length);
  for (let row = Math.min(read.top, now.top); row < bottom; row++) {
    const right = Math.max(read.left + widthAt(read, row), now.left + widthAt(now, row));
    for (let column = 0; column < right; column++) {
      const [before, after] = [formulaAt(read, row, column), formulaAt(now, row, column)];
      // Where formulas were not asked for, those that are there now may have been there.
      if (after !== null && read.formulas === undefined) continue;
      if (before !== after) return false;
      if (after === null && typedAt(read, row, column) !== typedAt(now, row, column)) return false;
    }
  }
  return true;
}

function widthAt({ top, values }: Contents, row: number): number {
  return values[row - top]?.length ?? 0;
}

function formulaAt({ top, left, formulas }: Contents, row: number, column: number): string | null {
  return formulas?.[row - top]?.[column - left] ?? null;
}

/** The text of a value: whether it is an error or reads like one is not told everywhere. */
function typedAt({ top, left, values }: Contents, row: number, column: number): string {
  return textOf(values[row - top]?.[column - left] ?? null);
}

/** A value as text, nothing where there is none. */
export function textOf(value: CellValue): string {
  if (value === null) return "";
  return isCellError(value) ? value.error : String(value);
}

/**
 * Gives sheets their contents and number formats back, those of them that are not as they were.
 * @param now the sheets that the workbook has by now
 * @param planned what was to be written to a sheet: where that is what stood there, nobody can tell whether it was
 * @returns the names of these; how they looked besides does not come back
 */
export async function putBack(
  context: Excel.RequestContext,
  now: readonly LiveSheet<unknown>[],
  replaced: readonly Replaced[],
  planned: (before: Replaced, row: number, column: number) => string,
): Promise<string[]> {
  const touched: { readonly before: Replaced; readonly sheet: Excel.Worksheet }[] = [];
  await inTurn(replaced, async (before) => {
    const sheet = now.find(({ id }) => id === before.id)?.sheet;
    if (!sheet) throw new Problem("office.sheetMissing", { sheet: before.name });
    if (before.added !== undefined) return void touched.push({ before, sheet });
    const isKept = isPlanned(before, planned) ? false : await isUntouched(context, sheet, before);
    if (!isKept) touched.push({ before, sheet });
  });
  const steps = touched.flatMap(({ before, sheet }) => {
    // What stands above these rows was never touched.
    if (before.added !== undefined) return clearSteps(sheet.getRange(before.added), hasFormats(before));
    const plan = planOf(before);
    return [
      ...clearSteps(sheet.getRange(), hasFormats(before)),
      ...layoutSteps(sheet, plan),
      ...cellSteps(sheet, plan, false),
    ];
  });
  await sendAll(context, steps);
  return touched.flatMap(({ before: { added, name } }) => (added === undefined ? name : []));
}

/** Whether a sheet still has its contents. They go first, so that then nothing else of it was changed either. */
async function isUntouched(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  { extent, contents }: Replaced,
): Promise<boolean> {
  const filled = loadFilled(sheet);
  await context.sync();
  const found = extentOf(filled);
  if (found === null || JSON.stringify(found) !== JSON.stringify(extent)) return false;
  const formulas = await readFormulas(context, sheet, found);
  return formulas.every((row, r) =>
    row.every((shown, c) => {
      const expected = formulaAt(contents, found.top + r, found.left + c);
      return shown === (expected ?? typedAt(contents, found.top + r, found.left + c));
    }),
  );
}

/** Whether a sheet already held what was to be written. */
function isPlanned(before: Replaced, planned: (before: Replaced, row: number, column: number) => string): boolean {
  const { contents } = before;
  return contents.values.every((row, r) =>
    row.every((_, c) => {
      const [at, beside] = [contents.top + r, contents.left + c];
      return (formulaAt(contents, at, beside) ?? typedAt(contents, at, beside)) === planned(before, at, beside);
    }),
  );
}

/** A sheet as a plan of its contents and number formats, which is all that is written of it. */
function planOf({ name, contents }: Replaced): SheetPlan {
  const { top, left, values, formulas, formats = [] } = contents;
  const columns = Math.max(0, ...values.map(({ length }) => length));
  return {
    sheet: name,
    cells: [
      ...Array.from({ length: top }, () => []),
      ...values.map((row, r) => [
        ...Array.from({ length: left }, () => null),
        ...row.map((value, c): PlannedCell => {
          const formula = formulas?.[r]?.[c] ?? null;
          return formula === null ? { value } : { value, formula };
        }),
      ]),
    ],
    widths: [],
    formats: Array.from({ length: columns }, (_, c) => formatRuns(formats, c, top, left + c)).flat(),
    validations: [],
    frozenRows: 0,
    frozenColumns: 0,
    landscape: false,
  };
}

/** The number formats of a column, rows of the same one together. */
function formatRuns(
  formats: readonly (readonly (string | null)[])[],
  column: number,
  top: number,
  at: number,
): PlannedFormat[] {
  const runs: PlannedFormat[] = [];
  let from = 0;
  for (let row = 0; row <= formats.length; row++) {
    const numberFormat = formats[from]?.[column] ?? null;
    if (row < formats.length && (formats[row]?.[column] ?? null) === numberFormat) continue;
    if (numberFormat !== null)
      runs.push({ area: { top: top + from, left: at, bottom: top + row - 1, right: at }, numberFormat });
    from = row;
  }
  return runs;
}
