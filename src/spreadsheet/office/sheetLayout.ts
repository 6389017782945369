import { isBlank, type Area, type CellValue, type SheetLayout } from "../../model";
import { isRefusal } from "./problems";
import { inBatches, inTurn, PAYLOAD } from "./requests";

/** Joined, hidden and struck-out cells: one request asks all sheets, a second one those in which only some cells are so. */

/** A sheet whose layout is wanted, and its values, which are read by then. */
export interface LaidOut {
  readonly sheet: Excel.Worksheet;
  readonly top: number;
  readonly left: number;
  readonly rows: number;
  readonly columns: number;
  readonly values: readonly (readonly CellValue[])[];
}

/** A sheet with what was answered of its whole used range. */
interface Overview {
  readonly of: LaidOut;
  readonly range: Excel.Range;
  readonly merges: readonly Area[];
}

/** Bytes that a row or column, and a cell, take in a response. */
const BYTES = { line: 24, cell: 48 };
/** Excel gives no joined areas of a range that touches more than 512; where it refuses, those of the headings are asked. */
const HEADINGS = 40;

/** The layouts by the arrays of values that they belong to. */
export async function readLayouts(
  context: Excel.RequestContext,
  wanted: readonly LaidOut[],
): Promise<ReadonlyMap<LaidOut["values"], SheetLayout>> {
  const layouts = new Map(wanted.map(({ values }) => [values, draft()]));
  const filled = wanted.filter(({ rows }) => rows > 0);
  if (filled.length === 0) return layouts;
  const pieces = (await overviews(context, filled)).flatMap(({ of, range, merges }) => {
    const layout = draft(merges);
    layouts.set(of.values, layout);
    return openPieces(of, range, layout);
  });
  await inTurn(
    inBatches(pieces, ({ bytes }) => bytes),
    async (batch) => {
      const asked = batch.map((piece) => piece.ask());
      await context.sync();
      for (const take of asked) take();
    },
  );
  return layouts;
}

/** Something to be asked: `ask` queues it and gives what takes the answer. */
interface Piece {
  readonly bytes: number;
  ask(): () => void;
}

/** A layout while its parts come in. */
interface Draft extends SheetLayout {
  readonly hiddenRows: number[];
  readonly hiddenColumns: number[];
  readonly struck: { readonly row: number; readonly column: number }[];
}

const draft = (merges: readonly Area[] = []): Draft => ({ merges, hiddenRows: [], hiddenColumns: [], struck: [] });

/** What the overview leaves open: Excel gives `null` where only some rows, columns or cells are so. */
function openPieces(of: LaidOut, range: Excel.Range, into: Draft): Piece[] {
  // The declarations do not know that a property that differs is null.
  const { rowHidden, columnHidden } = range as { rowHidden: boolean | null; columnHidden: boolean | null };
  const { strikethrough } = range.format.font as { strikethrough: boolean | null };
  return [
    ...(rowHidden === false ? [] : [rowPiece(of, range, into)]),
    ...(columnHidden === false ? [] : [columnPiece(of, range, into)]),
    ...(strikethrough === false ? [] : cellPieces(of, into)),
  ];
}

function rowPiece({ top, rows, values }: LaidOut, range: Excel.Range, { hiddenRows }: Draft): Piece {
  return {
    bytes: rows * BYTES.line,
    ask: () => {
      const answer = range.getRowProperties({ rowHidden: true });
      return () =>
        answer.value.forEach(({ rowHidden }, r) => {
          if (rowHidden && values[r]?.some((value) => !isBlank(value))) hiddenRows.push(top + r);
        });
    },
  };
}

function columnPiece({ left, columns }: LaidOut, range: Excel.Range, { hiddenColumns }: Draft): Piece {
  return {
    bytes: columns * BYTES.line,
    ask: () => {
      const answer = range.getColumnProperties({ columnHidden: true });
      return () =>
        answer.value.forEach(({ columnHidden }, c) => {
          if (columnHidden) hiddenColumns.push(left + c);
        });
    },
  };
}

function cellPieces({ sheet, top, left, rows, columns, values }: LaidOut, { struck }: Draft): Piece[] {
  const together = Math.max(1, Math.floor(PAYLOAD / (columns * BYTES.cell)));
  return Array.from({ length: Math.ceil(rows / together) }, (_, i): Piece => {
    const from = i * together;
    const count = Math.min(together, rows - from);
    return {
      bytes: count * columns * BYTES.cell,
      ask: () => {
        const answer = sheet
          .getRangeByIndexes(top + from, left, count, columns)
          .getCellProperties({ format: { font: { strikethrough: true } } });
        return () =>
          answer.value.forEach((cells, r) =>
            cells.forEach(({ format }, c) => {
              if (format?.font?.strikethrough && !isBlank(values[from + r]?.[c]))
                struck.push({ row: top + from + r, column: left + c });
            }),
          );
      },
    };
  });
}

/** Of which cells joined areas are asked: of all, where Excel refuses of those of the headings alone, at last of none. */
type Joins = "all" | "headings" | "none";

/** Asks of all sheets at once; where Excel refuses, of fewer, until it is known which one it refuses. */
async function overviews(
  context: Excel.RequestContext,
  wanted: readonly LaidOut[],
  joins: Joins = "all",
): Promise<Overview[]> {
  const asked = wanted.map((of) => {
    const { sheet, top, left, rows, columns } = of;
    const range = sheet.getRangeByIndexes(top, left, rows, columns);
    range.load("rowHidden,columnHidden,format/font/strikethrough");
    const around = joins === "all" ? range : sheet.getRangeByIndexes(top, left, Math.min(rows, HEADINGS), columns);
    return { of, range, joined: joins === "none" ? null : joinedIn(around) };
  });
  try {
    await context.sync();
  } catch (error) {
    if (isRefusal(error) || joins === "none") throw error;
    if (wanted.length === 1) return overviews(context, wanted, joins === "all" ? "headings" : "none");
    const middle = Math.ceil(wanted.length / 2);
    const first = await overviews(context, wanted.slice(0, middle));
    return [...first, ...(await overviews(context, wanted.slice(middle)))];
  }
  return asked.map(({ of, range, joined }) => ({ of, range, merges: joined ? areasOf(joined) : [] }));
}

/** `null` in an Excel that does not tell. */
function joinedIn(range: Excel.Range): Excel.RangeCollection | null {
  if (!Office.context.requirements.isSetSupported("ExcelApi", "1.13")) return null;
  return range.getMergedAreasOrNullObject().areas.load("rowIndex,columnIndex,rowCount,columnCount");
}

/** The joined areas that Excel tells. */
export function areasOf(joined: Excel.RangeCollection): Area[] {
  if (joined.isNullObject) return [];
  return joined.items.map(({ rowIndex, columnIndex, rowCount, columnCount }) => ({
    top: rowIndex,
    left: columnIndex,
    bottom: rowIndex + rowCount - 1,
    right: columnIndex + columnCount - 1,
  }));
}
