import {
  BooleanNumber,
  CellValueType,
  LocaleType,
  mergeWorksheetSnapshotWithDefault,
  type ICellData,
  type IStyleData,
  type IWorkbookData,
  type IWorksheetData,
} from "@univerjs/core";
import { areaAt, atOnce, columnIndex, entryAt, type Steps } from "../../model";
import {
  isWholeColumns,
  mergeFormat,
  PLAIN,
  type CellData,
  type CellFormat,
  type SheetData,
  type WorkbookData,
} from "../../officehost/document";
import { newContent } from "./cells";
import { rangesOf } from "./ranges";
import { freshStyleOf } from "./styles";

/** Pixels of a point. */
export const PIXELS_A_POINT = 4 / 3;

/** Rows and columns below and beside what a sheet holds, as room to type. */
export const SPARE = { rows: 100, columns: 6 };
const SMALLEST = { rows: 1000, columns: 26 };

/** The size of cells that nobody has set, in pixels; those of Excel. */
const STANDARD = { defaultColumnWidth: 72, defaultRowHeight: 20 };

/** A workbook as the spreadsheet opens it, sheet by sheet: cells, formats and sizes. All that lies over the cells is added later. */
export function* snapshotSteps(unitId: string, data: WorkbookData, ids: readonly string[]): Steps<IWorkbookData> {
  const styles = new StyleTable();
  const sheets: SheetSnapshot[] = [];
  for (const [i, sheet] of data.sheets.entries()) sheets.push(yield* sheetSteps(entryAt(ids, i), sheet, styles));
  return {
    id: unitId,
    name: "",
    appVersion: "0.25.1",
    locale: LocaleType.ZH_CN,
    styles: styles.all,
    sheetOrder: [...ids],
    sheets: Object.fromEntries(sheets.map((sheet) => [sheet.id, sheet])),
  };
}

/** An empty sheet. */
export function emptySheet(id: string, name: string): IWorksheetData {
  return mergeWorksheetSnapshotWithDefault(atOnce(sheetSteps(id, { name }, new StyleTable())));
}

/** Each different format once. */
class StyleTable {
  readonly all: Record<string, IStyleData> = {};
  private readonly ids = new Map<CellFormat, string>();

  idOf(format: CellFormat): string {
    let id = this.ids.get(format);
    if (id === undefined) {
      this.ids.set(format, (id = `f${this.ids.size}`));
      this.all[id] = freshStyleOf(format);
    }
    return id;
  }
}

/** The cells of a row; those that hold nothing and look like their column lack. */
type Line = (ICellData | undefined)[];

type SheetSnapshot = Partial<IWorksheetData> & { readonly id: string };

function* sheetSteps(id: string, data: SheetData, styles: StyleTable): Steps<SheetSnapshot> {
  const cells: Line[] = [];
  for (const row of data.cells ?? []) {
    cells.push(row.map(cellOf));
    yield;
  }
  const columns: Record<number, { w?: number; hd?: BooleanNumber; s?: string }> = {};
  const column = (index: number) => (columns[index] ??= {});
  yield* layFormats(data, cells, styles, (index, style) => (column(index).s = style));
  for (const [name, points] of Object.entries(data.columnWidths ?? {}))
    column(columnIndex(name)).w = points * PIXELS_A_POINT;
  for (const name of data.hiddenColumns ?? []) column(columnIndex(name)).hd = BooleanNumber.TRUE;
  const rows: Record<number, { h?: number; ia?: BooleanNumber; hd?: BooleanNumber }> = {};
  for (const [row, points] of Object.entries(data.rowHeights ?? {}))
    rows[Number(row) - 1] = { h: points * PIXELS_A_POINT, ia: BooleanNumber.FALSE };
  for (const row of data.hiddenRows ?? []) (rows[row - 1] ??= {}).hd = BooleanNumber.TRUE;
  const cellData: Record<number, Record<number, ICellData>> = {};
  for (const [r, row] of cells.entries()) {
    cellData[r] = sparse(row);
    yield;
  }
  const widest = cells.reduce((most, row) => Math.max(most, row.length), 0);
  return {
    id,
    name: data.name,
    tabColor: data.tabColor ?? "",
    hidden: data.visibility && data.visibility !== "Visible" ? BooleanNumber.TRUE : BooleanNumber.FALSE,
    freeze: freezeOf(data.frozen ?? { rows: 0, columns: 0 }),
    rowCount: Math.max(SMALLEST.rows, cells.length + SPARE.rows),
    columnCount: Math.max(SMALLEST.columns, widest + SPARE.columns),
    ...STANDARD,
    mergeData: rangesOf(data.merges ?? []),
    cellData,
    rowData: rows,
    columnData: columns,
    showGridlines: BooleanNumber.TRUE,
  };
}

/** The spreadsheet counts frozen lines and names the first that moves. */
export function freezeOf({ rows, columns }: { readonly rows: number; readonly columns: number }) {
  return { xSplit: columns, ySplit: rows, startRow: rows || -1, startColumn: columns || -1 };
}

/** Later formats are merged over earlier ones; those of whole columns belong to the column and its used cells. */
function* layFormats(
  data: SheetData,
  cells: Line[],
  styles: StyleTable,
  setColumn: (index: number, style: string) => void,
): Steps<void> {
  const columns: CellFormat[] = [];
  const formats: (CellFormat[] | undefined)[] = [];
  for (const { areas, ...format } of data.formats ?? []) {
    const merged = new Map<CellFormat, CellFormat>();
    const over = (base: CellFormat = PLAIN): CellFormat => {
      let found = merged.get(base);
      if (!found) merged.set(base, (found = mergeFormat(base, format)));
      return found;
    };
    for (const address of areas) {
      const area = areaAt(address);
      const whole = isWholeColumns(area);
      for (let c = area.left; c <= area.right; c++) {
        if (whole) columns[c] = over(columns[c]);
        for (let r = area.top; r <= (whole ? cells.length - 1 : area.bottom); r++) {
          const row = (formats[r] ??= []);
          row[c] = over(row[c] ?? (whole ? undefined : columns[c]));
        }
        yield;
      }
    }
  }
  columns.forEach((format, c) => setColumn(c, styles.idOf(format)));
  for (const [r, row] of formats.entries()) {
    row?.forEach((format, c) => {
      const line = (cells[r] ??= []);
      const cell = (line[c] ??= {});
      cell.s = styles.idOf(calculable(cell, format));
    });
    yield;
  }
}

function cellOf(cell: CellData): ICellData | undefined {
  if (cell === null || cell === "") return undefined;
  if (typeof cell !== "object" || !("formula" in cell)) return newContent({ value: cell });
  return newContent({ value: cell.value ?? null, formula: cell.formula });
}

/** To Excel a number stays one in a cell that is formatted as text later; the engine would calculate with a text. */
function calculable(cell: ICellData, format: CellFormat): CellFormat {
  const number = cell.t === CellValueType.NUMBER && format.numberFormat === "@";
  return number ? mergeFormat(format, { numberFormat: undefined }) : format;
}

function sparse(row: Readonly<Line>): Record<number, ICellData> {
  const cells: Record<number, ICellData> = {};
  row.forEach((cell, c) => {
    if (cell) cells[c] = cell;
  });
  return cells;
}
