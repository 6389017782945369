import {
  ERROR_TEXTS,
  rowSharer,
  shownFormula,
  type CellValue,
  type Detail,
  type SheetSnapshot,
  type Wanted,
  type WorkbookSnapshot,
} from "../../model";
import { excelErrorCode } from "./problems";
import { inBatches, inTurn, PAYLOAD } from "./requests";
import type { LaidOut } from "./sheetLayout";
import { MANY_SHEETS, type LiveSheet, type SheetLister } from "./sheets";

/**
 * Reading: one request lists the sheets with their used ranges, a second one reads what is wanted of all of them, and where
 * the layout is wanted, a third and a fourth one read that.
 */

/**
 * Bytes that a cell takes in a response, on average: figures are shorter, texts longer, Chinese takes three a character. In
 * place of a formula that is not there Excel gives the value once more.
 */
const CELL = { value: 11, key: 16, type: 9, formula: 64, noFormula: 14, format: 12 };

/** Rows of one sheet that are read together. */
interface Block {
  readonly sheet: Excel.Worksheet;
  readonly top: number;
  readonly left: number;
  readonly rows: number;
  readonly columns: number;
  readonly detail: Detail;
  /** What is read is added here, row by row. */
  readonly into: Grid;
}

/** The cells of a block, as they are read row by row. */
export class Grid {
  readonly values: CellValue[][] = [];
  readonly formulas: (string | null)[][] = [];
  readonly formats: (string | null)[][] = [];
  readonly sharedFormulas = rowSharer<string | null>();
  readonly sharedFormats = rowSharer<string | null>();
}

/** Reads the wanted sheets of the open workbook, and gives the sheets as they were listed. */
export async function readWorkbook(
  context: Excel.RequestContext,
  lister: SheetLister,
  wanted: Wanted,
): Promise<{ readonly snapshot: WorkbookSnapshot; readonly sheets: readonly LiveSheet<unknown>[] }> {
  const sheets = await lister.list(
    context,
    (sheet) => {
      const used = sheet.getUsedRangeOrNullObject(true).load("rowIndex,columnIndex,rowCount,columnCount");
      // Most sheets that a clerk fills in have no formulas: asking costs little, reading them as much as the values.
      return { used, formulas: used.getSpecialCellsOrNullObject("Formulas").load("cellCount") };
    },
    MANY_SHEETS,
  );
  const blocks: Block[] = [];
  const laidOut: LaidOut[] = [];
  const snapshots = sheets.map(({ name, visible, protected: isProtected, sheet, answer }): SheetSnapshot => {
    const info = { name, visible, protected: isProtected };
    const { used } = answer;
    const extent = used.isNullObject ? { rows: 0, columns: 0 } : { rows: used.rowCount, columns: used.columnCount };
    const detail = wanted({ ...info, ...extent });
    const hasFormulas = !answer.formulas.isNullObject;
    if (!detail) return { ...info, top: 0, left: 0, values: [], read: false };
    const into = new Grid();
    const [top, left] = used.isNullObject ? [0, 0] : [used.rowIndex, used.columnIndex];
    const loaded = { ...detail, formulas: hasFormulas && (detail.formulas ?? false) };
    if (!used.isNullObject) blocks.push(...blocksOf({ sheet, top, left, ...extent, detail: loaded, into }));
    if (detail.layout) laidOut.push({ sheet, top, left, ...extent, values: into.values });
    return {
      ...info,
      top,
      left,
      values: into.values,
      ...(detail.formulas ? { formulas: into.formulas } : {}),
      ...(detail.formats ? { formats: into.formats } : {}),
      read: true,
    };
  });
  await inTurn(packed(blocks), (batch) => readBatch(context, batch));
  return {
    snapshot: { sheets: laidOut.length === 0 ? snapshots : await withLayouts(context, snapshots, laidOut) },
    sheets,
  };
}

/** What only foreign sheets need is loaded with the first of them. */
async function withLayouts(
  context: Excel.RequestContext,
  snapshots: readonly SheetSnapshot[],
  wanted: readonly LaidOut[],
): Promise<SheetSnapshot[]> {
  const { readLayouts } = await import(/* webpackChunkName: "sheetLayout" */ "./sheetLayout");
  const layouts = await readLayouts(context, wanted);
  return snapshots.map((snapshot) => {
    const layout = layouts.get(snapshot.values);
    return layout ? { ...snapshot, layout } : snapshot;
  });
}

/** Where cells of a sheet stand. */
export type Extent = Pick<Block, "top" | "left" | "rows" | "columns">;

/** Reads cells of some sheets, in as few requests as that takes. */
export async function readCells(
  context: Excel.RequestContext,
  wanted: readonly (Extent & Pick<Block, "sheet" | "detail">)[],
): Promise<Grid[]> {
  const blocks = wanted.map((block) => ({ ...block, into: new Grid() }));
  await inTurn(packed(blocks), (batch) => readBatch(context, batch));
  return blocks.map(({ into }) => into);
}

/** The formulas of some cells as they are shown, and in cells without one the text of what was typed. */
export async function readFormulas(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  { top, left, rows, columns }: Extent,
): Promise<string[][]> {
  const together = Math.max(1, Math.floor(PAYLOAD / (columns * CELL.formula)));
  const pieces = Array.from({ length: Math.ceil(rows / together) }, (_, i) => i * together);
  const read: string[][] = [];
  await inTurn(pieces, async (from) => {
    const range = sheet.getRangeByIndexes(top + from, left, Math.min(together, rows - from), columns).load("formulas");
    await context.sync();
    for (const row of range.formulas as unknown[][])
      read.push(row.map((shown) => formulaOf(shown, null) ?? String(shown)));
  });
  return read;
}

/** Where only key columns are wanted, the first row still comes whole. */
function blocksOf(whole: Block): Block[] {
  const { top, rows, columns, detail } = whole;
  if (detail.keyColumns === undefined || detail.keyColumns >= columns || rows === 1) return [whole];
  return [
    { ...whole, rows: 1 },
    { ...whole, top: top + 1, rows: rows - 1, columns: detail.keyColumns },
  ];
}

function rowBytes({ columns, detail }: Block): number {
  const value = detail.keyColumns === undefined ? CELL.value : CELL.key;
  return columns * (value + (detail.types ? CELL.type : 0) + formulaBytes(detail) + (detail.formats ? CELL.format : 0));
}

function formulaBytes({ formulas }: Detail): number {
  if (!formulas) return 0;
  return formulas === "few" ? CELL.noFormula : CELL.formula;
}

/** The blocks cut so that each request is filled before the next one begins. */
function packed(blocks: readonly Block[]): Block[][] {
  const pieces: Block[] = [];
  let room = PAYLOAD;
  for (const block of blocks) {
    const bytes = rowBytes(block);
    for (let done = 0; done < block.rows;) {
      if (room < bytes) room = PAYLOAD;
      const rows = Math.min(block.rows - done, Math.max(1, Math.floor(room / bytes)));
      pieces.push({ ...block, top: block.top + done, rows });
      room -= rows * bytes;
      done += rows;
    }
  }
  return inBatches(pieces, (piece) => piece.rows * rowBytes(piece));
}

/** Reads blocks in one request; where Excel finds the answer too long after all, in two halves. */
async function readBatch(context: Excel.RequestContext, batch: readonly Block[]): Promise<void> {
  const asked = batch.map((block) => ({ block, range: ask(block) }));
  try {
    await context.sync();
  } catch (error) {
    const halves = excelErrorCode(error) === "ResponsePayloadSizeLimitExceeded" ? halvesOf(batch) : null;
    if (!halves) throw error;
    return inTurn(halves, (half) => readBatch(context, half));
  }
  for (const { range, block } of asked) addRows(range, block);
}

function ask({ sheet, top, left, rows, columns, detail }: Block): Excel.Range {
  return sheet.getRangeByIndexes(top, left, rows, columns).load({
    values: true,
    valueTypes: detail.types === true,
    formulas: Boolean(detail.formulas),
    numberFormat: detail.formats === true,
  });
}

function halvesOf(batch: readonly Block[]): Block[][] | null {
  if (batch.length > 1) {
    const middle = Math.ceil(batch.length / 2);
    return [batch.slice(0, middle), batch.slice(middle)];
  }
  const [block] = batch;
  if (!block || block.rows < 2) return null;
  const rows = Math.ceil(block.rows / 2);
  return [[{ ...block, rows }], [{ ...block, top: block.top + rows, rows: block.rows - rows }]];
}

function addRows(range: Excel.Range, { columns, detail, into }: Block): void {
  const without = new Array<null>(columns).fill(null);
  // Without types a text that reads like an error cannot be told from one; neither can be used.
  const types = detail.types ? range.valueTypes : null;
  const formulas = detail.formulas ? range.formulas : null;
  const formats = detail.formats ? range.numberFormat : null;
  range.values.forEach((row, r) => {
    const [ofTypes, ofFormulas, ofFormats] = [types?.[r], formulas?.[r], formats?.[r]];
    into.values.push(
      row.map((value, c) => cellValue(value, ofTypes ? ofTypes[c] === "Error" : ERROR_TEXTS.has(value))),
    );
    into.formulas.push(
      ofFormulas ? into.sharedFormulas(row.map((value, c) => formulaOf(ofFormulas[c], value))) : without,
    );
    if (ofFormats) into.formats.push(into.sharedFormats(ofFormats.map(formatOf)));
  });
}

function cellValue(value: string | number | boolean, isError: boolean): CellValue {
  if (value === "") return null;
  return isError ? { error: String(value) } : value;
}

/** Excel gives the value of a cell without formula in its place; a text may begin with «=» too. */
export function formulaOf(formula: unknown, value: unknown): string | null {
  return typeof formula === "string" && formula.startsWith("=") && formula !== value ? shownFormula(formula) : null;
}

/** `null` for General. */
export function formatOf(format: unknown): string | null {
  return typeof format === "string" && format !== "General" ? format : null;
}
