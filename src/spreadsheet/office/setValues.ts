import {
  formatAfter,
  grouped,
  isHiddenIn,
  mergeCells,
  refusalOf,
  Problem,
  TEXT_FORMAT,
  there,
  type Area,
  type CellChange,
  type CellNow,
  type CellValue,
  type ChangeReport,
  type DoneChange,
  type SkippedChange,
} from "../../model";
import { attempted, type Access } from "./answering";
import { inputOf } from "./cells";
import { detailOf } from "./problems";
import { formatOf, formulaOf } from "./read";
import { areasOf } from "./sheetLayout";
import { inBatches, inTurn, perform, sendAll, type Step } from "./requests";
import { MANY_SHEETS, type LiveSheet } from "./sheets";

/** Cells are looked at in one request and changed in the next: what someone has typed since they were read stays. */

/** Excel tells of joined cells only where there are at most 512 of them. */
const PIECE = 512;

/** Bytes of a request or response: of a piece, and of each of its cells besides its texts. */
const BYTES = { piece: 2_000, cell: 60 };

/** The changes that may be made, with what they will have been. */
type Done<Change extends CellChange = CellChange> = Map<Change, DoneChange<Change>>;

/** Cells of one sheet that are asked and changed together. */
interface Piece<Change extends CellChange = CellChange> extends Pick<LiveSheet<unknown>, "id" | "name" | "sheet"> {
  readonly area: Area;
  readonly changes: readonly Change[];
}

/** A piece with what Excel says of it. */
interface Seen<Change extends CellChange = CellChange> extends Piece<Change> {
  readonly range: Excel.Range;
  readonly joined: Excel.RangeCollection | null;
}

/**
 * Changes the cells that are still as they were read.
 * @param idOf the id that a sheet of this name had when it was read last
 */
export async function setValues<Change extends CellChange>(
  context: Excel.RequestContext,
  access: Access,
  changes: readonly Change[],
  idOf: (sheet: string) => string | undefined,
): Promise<ChangeReport<Change>> {
  const sheets = await access.lister.list(context, () => null, MANY_SHEETS);
  const skipped: SkippedChange<Change>[] = [];
  const asked = [...grouped(changes, ({ cell }) => cell.sheet)].flatMap(([name, ofSheet]): Piece<Change>[] => {
    const id = idOf(name);
    const live = sheets.find((sheet) => (id === undefined ? sheet.name === name : sheet.id === id));
    if (live && !live.protected) return piecesOf(live, ofSheet);
    skipped.push(
      ...ofSheet.map((change) => ({ change, reason: live ? ("protected" as const) : ("missing" as const) })),
    );
    return [];
  });
  const done: Done<Change> = new Map();
  const pieces: Piece<Change>[] = [];
  await look(context, asked, (seen) => {
    const kept: Change[] = [];
    for (const change of seen.changes) {
      const now = cellNow(seen, change);
      const reason = refusalOf(change, now);
      if (reason !== null) skipped.push({ change, reason });
      else {
        kept.push(change);
        done.set(change, { ...change, formatBefore: now.format });
      }
    }
    pieces.push(...piecesOf(seen, kept));
  });
  const steps = pieces.map((piece) => writing(piece, done, FORTH));
  await perform(context, steps, (problem) => takenBack(access, pieces, done, problem));
  return { done: [...done.values()], skipped };
}

function piecesOf<Change extends CellChange>(
  { id, name, sheet }: Omit<Piece, "area" | "changes">,
  changes: readonly Change[],
): Piece<Change>[] {
  const byPlace = new Map(changes.map((change) => [`${change.cell.row} ${change.cell.column}`, change]));
  return mergeCells(changes.map(({ cell }) => cell))
    .flatMap(cut)
    .map((area) => {
      const inside: Change[] = [];
      for (let row = area.top; row <= area.bottom; row++)
        for (let column = area.left; column <= area.right; column++)
          inside.push(there(byPlace.get(`${row} ${column}`), "cell"));
      return { id, name, sheet, area, changes: inside };
    });
}

/** An area in pieces of which Excel tells everything. */
function cut(area: Area): Area[] {
  const rows = Math.max(1, Math.floor(PIECE / (area.right - area.left + 1)));
  const pieces: Area[] = [];
  for (let top = area.top; top <= area.bottom; top += rows)
    pieces.push({ ...area, top, bottom: Math.min(area.bottom, top + rows - 1) });
  return pieces;
}

function rangeOf({ sheet, area: { top, left, bottom, right } }: Piece): Excel.Range {
  return sheet.getRangeByIndexes(top, left, bottom - top + 1, right - left + 1);
}

async function look<Change extends CellChange>(
  context: Excel.RequestContext,
  pieces: readonly Piece<Change>[],
  take: (seen: Seen<Change>) => void,
): Promise<void> {
  const tellsJoined = Office.context.requirements.isSetSupported("ExcelApi", "1.13");
  await inTurn(
    inBatches(pieces, ({ changes }) => BYTES.piece + changes.reduce((sum, change) => sum + bytesOf(change), 0)),
    async (batch) => {
      const asked = batch.map((piece): Seen<Change> => {
        const range = rangeOf(piece).load("values,formulas,numberFormat");
        const joined = tellsJoined
          ? range.getMergedAreasOrNullObject().areas.load("rowIndex,columnIndex,rowCount,columnCount")
          : null;
        return { ...piece, range, joined };
      });
      await context.sync();
      asked.forEach(take);
    },
  );
}

function bytesOf({ from, to }: CellChange): number {
  return BYTES.cell + 3 * (String(from).length + String(to).length);
}

function cellNow({ range, joined, area }: Seen, { cell }: CellChange): CellNow {
  const [r, c] = [cell.row - area.top, cell.column - area.left];
  const value = range.values[r]?.[c] as string | number | boolean | undefined;
  return {
    value: value === undefined || value === "" ? null : value,
    hasFormula: formulaOf(range.formulas[r]?.[c], value) !== null,
    format: formatOf(range.numberFormat[r]?.[c]),
    joined: joined !== null && areasOf(joined).some((joint) => isHiddenIn(joint, cell)),
  };
}

/** What a change puts into its cell. */
interface Way {
  format(change: DoneChange): string | null;
  value(change: DoneChange): CellValue;
}

const FORTH: Way = { format: (change) => formatAfter(change, change.formatBefore), value: ({ to }) => to };
const BACK: Way = { format: ({ formatBefore }) => formatBefore, value: ({ from }) => from };

/** The number formats go first: in a cell for texts a number would become one. */
function writing(piece: Piece, done: Done, { format, value }: Way): Step {
  const width = piece.area.right - piece.area.left + 1;
  const changes = piece.changes.map((change) => there(done.get(change), "change"));
  const formats = changes.map(format);
  const input = changes.map((change, i) => inputOf({ value: value(change) }, true, formats[i] === TEXT_FORMAT));
  return {
    bytes: BYTES.piece + changes.reduce((sum, change) => sum + bytesOf(change), 0),
    queue: () => {
      const range = rangeOf(piece);
      const codes = formats.map((code) => code ?? "General");
      range.numberFormat = inRows(codes, width);
      range.formulas = inRows(input, width);
    },
  };
}

function inRows<T>(cells: readonly T[], width: number): T[][] {
  return Array.from({ length: cells.length / width }, (_, row) => cells.slice(row * width, (row + 1) * width));
}

/** Gives the cells that were reached what they held; what someone has typed there meanwhile stays. */
async function takenBack({ again }: Access, pieces: readonly Piece[], done: Done, problem: Problem): Promise<Problem> {
  const detail = detailOf(problem);
  const back = await attempted(again, async (context) => {
    const steps: Step[] = [];
    const anew = pieces.map((piece) => ({ ...piece, sheet: context.workbook.worksheets.getItem(piece.id) }));
    await look(context, anew, (seen) => {
      const reached = seen.changes.filter((change) => wasReached(change, cellNow(seen, change)));
      steps.push(...piecesOf(seen, reached).map((piece) => writing(piece, done, BACK)));
    });
    await sendAll(context, steps);
    return true;
  });
  const sheets = [...new Set(pieces.map(({ name }) => name))];
  return back ? new Problem("office.cellsTakenBack", detail) : new Problem("office.cellsHalf", { sheets, ...detail });
}

/** Whether a cell is in one of the states that the change has left it in. */
function wasReached(change: CellChange, now: CellNow): boolean {
  return [change, { ...change, from: change.to }].some((state) => refusalOf(state, now) === null);
}
