import { ICommandService, type ICellData, type ICommandInfo, type IRange } from "@univerjs/core";
import {
  InsertColMutation,
  InsertRowMutation,
  InsertSheetMutation,
  MoveRangeMutation,
  RemoveColMutation,
  RemoveRowMutation,
  RemoveSheetMutation,
  ReorderRangeMutation,
  SetRangeValuesMutation,
  SetSelectionsOperation,
  SetWorksheetActiveOperation,
  SetWorksheetNameMutation,
} from "@univerjs/preset-sheets-core";
import type { Area, CellValue } from "../../model";
import {
  bounds,
  cellArea,
  MAX_COLUMNS,
  MAX_ROWS,
  type ChangeKind,
  type DocumentEvent,
} from "../../officehost/document";
import { valueOf } from "./cells";
import type { Engine } from "./engine";
import { areaOf } from "./ranges";

interface Parameters {
  readonly unitId: string;
  readonly subUnitId: string;
  readonly range: IRange;
  readonly cellValue: Record<number, Record<number, ICellData | null>>;
}

const MOVED_LINES: Readonly<Record<string, ChangeKind>> = {
  [InsertRowMutation.id]: "RowInserted",
  [RemoveRowMutation.id]: "RowDeleted",
  [InsertColMutation.id]: "ColumnInserted",
  [RemoveColMutation.id]: "ColumnDeleted",
};

/** Tells what the person at the screen does in one workbook; results of formulas and our own commands are no events. */
export function personalEvents(engine: Engine, unitId: string, emit: (event: DocumentEvent) => void): () => void {
  const commands = engine.get(ICommandService);
  let before: CellValue | undefined;
  const mine = (command: ICommandInfo) => engine.own || (command.params as Parameters | undefined)?.unitId !== unitId;
  const listeners = [
    commands.beforeCommandExecuted((command) => {
      if (command.id === SetRangeValuesMutation.id && !mine(command)) before = oldValue(engine, command);
    }),
    commands.onCommandExecuted((command, options) => {
      if (mine(command) || options?.fromFormula) return;
      const event = eventOf(engine, command, before);
      if (event) emit(event);
    }),
  ];
  return () => listeners.forEach((listener) => listener.dispose());
}

function eventOf(engine: Engine, { id, params }: ICommandInfo, before: CellValue | undefined): DocumentEvent | null {
  const parameters = params as Parameters & { selections: { range: IRange }[]; sheet: { id: string }; name: string };
  const { subUnitId: sheet, range } = parameters;
  const area = (one: IRange) => {
    const { rows, columns } = engine.size({ unitId: parameters.unitId, subUnitId: sheet });
    return areaOf(one, rows, columns);
  };
  if (MOVED_LINES[id]) return { kind: "changed", sheet, area: wholeLines(area(range), id), change: MOVED_LINES[id] };
  switch (id) {
    case SetRangeValuesMutation.id:
      return edited(parameters, before);
    case MoveRangeMutation.id:
    case ReorderRangeMutation.id:
      return { kind: "changed", sheet, area: area(movedRange(parameters)), change: "RangeEdited" };
    case SetSelectionsOperation.id:
      return { kind: "selected", sheet, areas: parameters.selections.map((one) => area(one.range)) };
    case SetWorksheetActiveOperation.id:
      return { kind: "activated", sheet };
    case InsertSheetMutation.id:
      return { kind: "added", sheet: parameters.sheet.id };
    case RemoveSheetMutation.id:
      return { kind: "deleted", sheet };
    case SetWorksheetNameMutation.id:
      return { kind: "renamed", sheet, before: "", after: parameters.name };
    default:
      return null;
  }
}

/** A change of formats alone is none of cells. */
function edited({ subUnitId, cellValue }: Parameters, before: CellValue | undefined): DocumentEvent | null {
  const cells = cellsOf(cellValue).filter(({ cell }) => cell === null || "v" in cell || "f" in cell || "p" in cell);
  const area = bounds(cells.map(({ row, column }) => cellArea(row, column)));
  if (!area) return null;
  const [first, second] = cells;
  const only = second ? undefined : first;
  return {
    kind: "changed",
    sheet: subUnitId,
    area,
    change: "RangeEdited",
    ...(only && !only.cell?.f && before !== undefined ? { before, after: valueOf(only.cell) } : {}),
  };
}

function oldValue(engine: Engine, { params }: ICommandInfo): CellValue | undefined {
  const { unitId, subUnitId, cellValue } = params as Parameters;
  const [only, another] = cellsOf(cellValue);
  if (!only || another) return undefined;
  const sheet = engine.api.getWorkbook(unitId)?.getSheetBySheetId(subUnitId);
  return valueOf(sheet?.getSheet().getCellMatrix().getValue(only.row, only.column));
}

function cellsOf(matrix: Parameters["cellValue"]): { row: number; column: number; cell: ICellData | null }[] {
  return Object.entries(matrix ?? {}).flatMap(([row, cells]) =>
    Object.entries(cells ?? {}).map(([column, cell]) => ({ row: Number(row), column: Number(column), cell })),
  );
}

function movedRange(parameters: Parameters): IRange {
  return parameters.range ?? (parameters as unknown as { toRange: IRange }).toRange;
}

function wholeLines(area: Area, id: string): Area {
  const rows = id === InsertRowMutation.id || id === RemoveRowMutation.id;
  return rows ? { ...area, left: 0, right: MAX_COLUMNS - 1 } : { ...area, top: 0, bottom: MAX_ROWS - 1 };
}
