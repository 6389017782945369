import { areaAddress, atOnce, columnName, mergeCells, type Steps } from "../../model";
import { MAX_ROWS } from "./areas";
import type { CellData, CellFormat, SheetData, ValidationData, WorkbookData } from "./data";
import type { CellInput, SheetDocument, WorkbookDocument } from "./document";

/** Cells that are gone through between two looks at the clock. */
const PIECE = 200;

/** A sheet that can list what it holds. */
interface ListedSheet extends SheetDocument {
  /** Every cell that holds something, row by row. */
  cells(): Iterable<{ row: number; column: number; cell: CellInput & { readonly format?: CellFormat | undefined } }>;
  /** What belongs to whole rows and columns. */
  lines(): {
    readonly columnFormats: ReadonlyMap<number, CellFormat>;
    readonly widths: ReadonlyMap<number, number>;
    readonly heights: ReadonlyMap<number, number>;
    readonly hidden: { readonly row: ReadonlySet<number>; readonly column: ReadonlySet<number> };
  };
}

export interface ListedWorkbook extends WorkbookDocument {
  sheets(): readonly ListedSheet[];
}

/**
 * A workbook as plain data. Equal workbooks give deeply equal data, however they came to be: defaults and ids of the
 * document's own are left out, cells of one format are merged into areas.
 */
export function dumpWorkbook(workbook: ListedWorkbook): WorkbookData {
  return atOnce(dumpSteps(workbook));
}

/** {@link dumpWorkbook}, some cells at a time. */
export function* dumpSteps(workbook: ListedWorkbook): Steps<WorkbookData> {
  const names = new Map(workbook.sheets().map((sheet) => [sheet.id, sheet.name]));
  const bySheet = <T extends { readonly id: string; readonly sheet?: string | undefined }>(items: readonly T[]) =>
    items.map(({ id: _, sheet, ...item }) => (sheet === undefined ? item : { ...item, sheet: names.get(sheet) }));
  const sheets: SheetData[] = [];
  for (const sheet of workbook.sheets()) sheets.push(yield* dumpSheet(sheet));
  return compact({
    sheets,
    names: bySheet(workbook.names.list()),
    tables: bySheet(workbook.tables.list()),
    comments: bySheet(workbook.comments.list()),
    settings: workbook.settings,
    properties: workbook.properties,
    protection: workbook.protection ?? undefined,
    active: workbook.active().name,
  }) as WorkbookData;
}

function* dumpSheet(sheet: ListedSheet): Steps<SheetData> {
  const { widths, heights, hidden } = sheet.lines();
  const { rows, columns } = sheet.frozen;
  return compact({
    name: sheet.name,
    cells: yield* dumpCells(sheet),
    formats: yield* dumpFormats(sheet),
    visibility: sheet.visibility === "Visible" ? undefined : sheet.visibility,
    tabColor: sheet.tabColor || undefined,
    protection: sheet.protection ?? undefined,
    frozen: rows || columns ? { rows, columns } : undefined,
    page: sheet.page,
    columnWidths: Object.fromEntries(sorted(widths.keys()).map((column) => [columnName(column), widths.get(column)])),
    rowHeights: Object.fromEntries(sorted(heights.keys()).map((row) => [row + 1, heights.get(row)])),
    columnGroups: sheet.columnGroups,
    hiddenColumns: sorted(hidden.column).map(columnName),
    hiddenRows: sorted(hidden.row).map((row) => row + 1),
    conditionalFormats: sheet.conditionalFormats().map(({ id: _, ...format }) => format),
    validations: dumpValidations(sheet),
    merges: sheet.merges().map(areaAddress),
    charts: sheet.charts,
  }) as SheetData;
}

function* dumpCells(sheet: ListedSheet): Steps<CellData[][]> {
  const used = sheet.used(true);
  if (!used) return [];
  const cells: CellData[][] = Array.from({ length: used.bottom + 1 }, () => new Array(used.right + 1).fill(null));
  let count = 0;
  for (const { row, column, cell } of sheet.cells()) {
    if (++count % PIECE === 0) yield;
    const line = cells[row];
    if (!line) continue;
    if (cell.formula) line[column] = { formula: cell.formula, ...(cell.stale ? {} : { value: cell.value }) };
    else if (cell.value !== null) line[column] = cell.value;
  }
  return cells;
}

function* dumpFormats(sheet: ListedSheet): Steps<NonNullable<SheetData["formats"]>> {
  const groups = new Map<CellFormat, { areas: string[]; cells: { row: number; column: number }[] }>();
  const group = (format: CellFormat) => {
    let found = groups.get(format);
    if (!found) groups.set(format, (found = { areas: [], cells: [] }));
    return found;
  };
  for (const [column, format] of sheet.lines().columnFormats) {
    const name = columnName(column);
    group(format).areas.push(`${name}1:${name}${MAX_ROWS}`);
  }
  let count = 0;
  for (const { row, column, cell } of sheet.cells()) {
    if (++count % PIECE === 0) yield;
    if (cell.format) group(cell.format).cells.push({ row, column });
  }
  const formats: NonNullable<SheetData["formats"]>[number][] = [];
  for (const [format, { areas, cells }] of groups) {
    yield;
    formats.push({ ...format, areas: [...areas, ...mergeCells(cells).map(areaAddress)] });
  }
  return formats.sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1));
}

function dumpValidations(sheet: ListedSheet): ValidationData[] {
  const groups = new Map<string, ValidationData>();
  for (const { areas, ...rule } of sheet.validations()) {
    const key = JSON.stringify(rule);
    groups.set(key, { ...rule, areas: [...(groups.get(key)?.areas ?? []), ...areas].sort() });
  }
  return [...groups].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, rule]) => rule);
}

function sorted(numbers: Iterable<number>): number[] {
  return [...numbers].sort((a, b) => a - b);
}

/** Without `undefined`, empty lists and empty objects. */
function compact(value: Record<string, unknown>): unknown {
  const full = ([, item]: [string, unknown]) =>
    typeof item === "object" && item !== null ? Object.keys(item).length > 0 : item !== undefined;
  return Object.fromEntries(Object.entries(value).filter(full));
}
