import { isCellError, type PlannedCell, type PlannedFormat, type SheetPlan } from "../../model";
import { inBatches, type Step } from "./requests";

/** Values and formulas of a planned sheet, as Excel reads input. */

/** Bytes of cells that are written with one assignment. */
const PART = 200_000;

/** Bytes of an assignment besides its cells; office.js cuts a long one into many, which costs something for each cell. */
const ASSIGNMENT_BYTES = 5_000;
const CELL_BYTES = 1;

/** Writes the cells from A1 on, many rows at a time; formats have to stand already. */
export function cellSteps(sheet: Excel.Worksheet, plan: SheetPlan, asValues: boolean): Step[] {
  const columns = Math.max(0, ...plan.cells.map(({ length }) => length));
  const isText = textCells(plan.formats);
  const rows = plan.cells.slice(plan.stands ?? 0).map((cells, i) => {
    const row = i + (plan.stands ?? 0);
    const input = Array.from({ length: columns }, (_, column) =>
      inputOf(cells[column] ?? null, asValues, isText(row, column)),
    );
    return { row, input, bytes: bytesOf(JSON.stringify(input)) + columns * CELL_BYTES };
  });
  return inBatches(rows, ({ bytes }) => bytes, PART).map((part) => ({
    bytes: part.reduce((sum, { bytes }) => sum + bytes, ASSIGNMENT_BYTES),
    queue: () => {
      sheet.getRangeByIndexes(part[0].row, 0, part.length, columns).formulas = part.map(({ input }) => input);
    },
  }));
}

function bytesOf(text: string): number {
  return new TextEncoder().encode(text).length;
}

/** Whether a cell is formatted as text, so that nothing is read out of what is written; of several formats the last one counts. */
function textCells(formats: readonly PlannedFormat[]): (row: number, column: number) => boolean {
  const columns: PlannedFormat[][] = [];
  for (const format of formats) {
    if (format.numberFormat === undefined) continue;
    for (let column = format.area.left; column <= format.area.right; column++) (columns[column] ??= []).unshift(format);
  }
  return (row, column) =>
    columns[column]?.find(({ area }) => area.top <= row && row <= area.bottom)?.numberFormat === "@";
}

/** What is typed so that a cell holds this. */
export function inputOf(cell: PlannedCell | null, asValues: boolean, isText: boolean): string | number | boolean {
  if (!cell) return "";
  const { value, formula } = cell;
  if (formula !== undefined && !asValues) return formula;
  if (value === null) return "";
  if (isCellError(value)) return value.error;
  return typeof value === "string" && !isText && isAmbiguous(value) ? `'${value}` : value;
}

/** Whether Excel could read a number, a date, a formula or a truth value out of a text. */
function isAmbiguous(text: string): boolean {
  return /^[^\p{L}]|\p{N}/u.test(text) || /^(true|false)$/i.test(text);
}
