import { BLOCKS, COEFFICIENT_SHEET, sameValue, SCHOOL_SHEETS } from "../assessment/plans";
import { isBlank, type CellRef, type CellValue, type SheetPlan, type SheetSnapshot } from "../model";

/**
 * The cells of derived sheets that are not as the add-in writes them: a figure typed over a formula, a formula changed, a
 * note beside the table. They are listed before the sheets are written anew.
 */
export function changedCells(existing: readonly SheetSnapshot[], plans: readonly SheetPlan[]): CellRef[] {
  const there = existing.map(tableOfSnapshot);
  const planned = plans.map(tableOfPlan);
  return there.flatMap((table) => {
    const plan = planned.find(({ name }) => name === table.name);
    return plan ? compare(table, blocksOf(there), plan, blocksOf(planned)) : [];
  });
}

/** A sheet as rows of values and formulas from A1. */
interface Table {
  readonly name: string;
  readonly values: readonly (readonly CellValue[])[];
  formula(row: number, column: number): string | null;
}

function tableOfSnapshot(sheet: SheetSnapshot): Table {
  const padding = new Array<CellValue>(sheet.left).fill(null);
  const above = new Array<CellValue[]>(sheet.top).fill([]);
  return {
    name: sheet.name,
    values: [...above, ...sheet.values.map((row) => [...padding, ...row])],
    formula: (row, column) => sheet.formulas?.[row - sheet.top]?.[column - sheet.left] ?? null,
  };
}

function tableOfPlan({ sheet, cells }: SheetPlan): Table {
  return {
    name: sheet,
    values: cells.map((row) => row.map((cell) => cell?.value ?? null)),
    formula: (row, column) => cells[row]?.[column]?.formula ?? null,
  };
}

function compare(table: Table, blocks: Blocks, plan: Table, plannedBlocks: Blocks): CellRef[] {
  const shapes = plan.values[0].map((_, column) => {
    const rows = plan.values.keys();
    return new Set([...rows].map((row) => shapeAt(plan, row, column, plannedBlocks)).filter((shape) => shape !== null));
  });
  const keys = plan.name === COEFFICIENT_SHEET ? COEFFICIENT_KEYS : SCHOOL_KEYS;
  const lines = new Map(plan.values.map((row, i) => [keyOf(row, keys), i]));
  const changed: CellRef[] = [];
  table.values.forEach((values, row) =>
    values.forEach((value, column) => {
      const shape = shapeAt(table, row, column, blocks);
      if (shape === null && isBlank(value)) return;
      const line = row === 0 ? 0 : lines.get(keyOf(values, keys));
      const same = line !== undefined && sameValue(value, plan.values[line][column] ?? null);
      const ours = shape === null ? same : (shapes[column]?.has(shape) ?? false);
      // A line whose school is gone shows nothing that could be compared but its formulas.
      const gone = line === undefined && shape === null && column < plan.values[0].length && !shapes[column].size;
      if (!ours && !gone) changed.push({ sheet: table.name, row, column });
    }),
  );
  return changed;
}

/** Columns that name a line. */
const SCHOOL_KEYS = [0, 3];
const COEFFICIENT_KEYS = [0, 1, 2];

function keyOf(row: readonly CellValue[], keys: readonly number[]): string {
  return keys.map((column) => String(row[column] ?? "")).join("\n");
}

/** First and last row (as Excel counts them) of a block by sheet and block. */
type Blocks = ReadonlyMap<string, readonly [number, number]>;

function blocksOf(tables: readonly Table[]): Blocks {
  const blocks = new Map<string, [number, number]>();
  for (const { name, values } of tables) {
    if (!Object.values(SCHOOL_SHEETS).includes(name)) continue;
    values.forEach((row, i) => {
      const block = Object.values(BLOCKS).find((label) => label === row[2]);
      if (!block) return;
      const key = `${name}/${block}`;
      blocks.set(key, [blocks.get(key)?.[0] ?? i + 1, i + 1]);
    });
  }
  return blocks;
}

/**
 * A formula without what differs from row to row and from county to county: its own row, and the rows of the block that a
 * range spans exactly.
 */
function shapeAt(table: Table, row: number, column: number, blocks: Blocks): string | null {
  const formula = table.formula(row, column);
  if (formula === null) return null;
  const stage = String(table.values[row][1] ?? "");
  return formula
    .replace(/'([^']+)'!\$([A-Z]+)\$(\d+):\$([A-Z]+)\$(\d+)/g, (range, sheet: string, left, top, right, bottom) => {
      const block = blocks.get(`${sheet}/${stage}`);
      return block && Number(top) === block[0] && Number(bottom) === block[1] ? `'${sheet}'!${left}:${right}` : range;
    })
    .replace(/(\$?\b[A-Z]{1,3})(\d+)\b/g, (cell, letters: string, digits: string) => {
      const offset = Number(digits) - row - 1;
      return Math.abs(offset) > 20 ? cell : `${letters}[${offset}]`;
    });
}
