import { plainHeading, plainName } from "../ledger";
import {
  bareHeading,
  BLOCKS,
  COEFFICIENT_COLUMNS,
  COEFFICIENT_SHEET,
  DERIVED_SHEETS,
  INDICATOR_COLUMNS,
  STATE_COLUMNS,
  type DerivedColumn,
  type DerivedSheet,
} from "../assessment/derivedSheets";
import {
  comparedFormula,
  isBlank,
  renamedSheets,
  sameValue,
  entryAt,
  there,
  type CellRef,
  type CellValue,
  type SheetPlan,
  type SheetSnapshot,
  type Steps,
} from "../model";
import { EXCLUSION_TEXTS } from "../standards/exclusion";
import { INCLUSION_UNKNOWN } from "../standards/inclusion";

/**
 * The cells of derived sheets that are not as the add-in writes them: a figure typed over a formula, a formula changed, a
 * note beside the table. They are listed before the sheets are written anew. What only differs because 学校台账 has changed
 * since is not listed; in a sheet of plain values (公式转数值) no figure is, for there the two cannot be told apart.
 * @param existing all derived sheets of the workbook, with formulas
 * @param plans the derived sheets under both methods, for the workbook may show either
 */
export function* changedSteps(existing: readonly SheetSnapshot[], plans: readonly SheetPlan[]): Steps<CellRef[]> {
  const shown = existing.map((sheet) => ({ sheet: sheet.name, table: tableOfSnapshot(sheet) }));
  const planned = plans.map(tableOfPlan);
  const [blocks, plannedBlocks] = [blocksOf(shown.map(({ table }) => table)), blocksOf(planned)];
  const found: CellRef[] = [];
  for (const { sheet, table } of shown) {
    yield;
    const plan = planned.find(({ name }) => name === table.name);
    if (plan) for (const cell of yield* compare(table, blocks, plan, plannedBlocks)) found.push({ ...cell, sheet });
  }
  return found;
}

/** A sheet as rows of values and formulas from A1. */
interface Table {
  /** As the plan calls it. */
  readonly name: string;
  readonly values: readonly (readonly CellValue[])[];
  formula(row: number, column: number): string | null;
  /** The same figure in another form, where there is one. */
  native?(row: number, column: number): string | null;
}

function tableOfSnapshot(sheet: SheetSnapshot): Table {
  const padding = new Array<CellValue>(sheet.left).fill(null);
  const above = new Array<CellValue[]>(sheet.top).fill([]);
  return {
    name: plainName(sheet.name),
    values: [...above, ...sheet.values.map((row) => [...padding, ...row])],
    formula: (row, column) => sheet.formulas?.[row - sheet.top]?.[column - sheet.left] ?? null,
  };
}

function tableOfPlan({ sheet, cells }: SheetPlan): Table {
  return {
    name: sheet,
    values: cells.map((row) => row.map((cell) => cell?.value ?? null)),
    formula: (row, column) => cells[row]?.[column]?.formula ?? null,
    native: (row, column) => cells[row]?.[column]?.native ?? null,
  };
}

function* compare(table: Table, blocks: Blocks, plan: Table, plannedBlocks: Blocks): Steps<CellRef[]> {
  const headings = entryAt(plan.values, 0);
  const known = new Map<number, ReadonlySet<string>>();
  const shapesIn = (column: number): ReadonlySet<string> => {
    let shapes = known.get(column);
    if (!shapes) known.set(column, (shapes = shapesOf(plan, column, plannedBlocks)));
    return shapes;
  };
  const lines = new Map(plan.values.map((row, i) => [keyOf(plan.name, row), i]));
  const onlyValues = headings.every((_, column) => table.values.every((_, row) => table.formula(row, column) === null));
  const sameBlocks = JSON.stringify([...blocks]) === JSON.stringify([...plannedBlocks]);
  /** Whether a formula is written as it would be now: two that are the same in the same place need not be taken apart. */
  const isPlanned = (row: number, column: number): boolean =>
    sameBlocks &&
    table.formula(row, column) === plan.formula(row, column) &&
    stageOf(table, row) === stageOf(plan, row);
  const isOurs = (values: readonly CellValue[], row: number, column: number, value: CellValue): boolean => {
    // What was in doubt when the sheet was written.
    if (row > 0 && STATES.has(headings[column])) return true;
    if (row === 0 && isHeading(value, headings[column])) return true;
    const line = row === 0 ? 0 : lines.get(keyOf(plan.name, values));
    if (table.formula(row, column) !== null) {
      if (line === row && isPlanned(row, column)) return true;
      const shape = shapeAt(table, row, column, blocks);
      const expected = line === undefined ? [] : shapesAt(plan, line, column, plannedBlocks);
      if (shape !== null) return expected.length === 0 ? shapesIn(column).has(shape) : expected.includes(shape);
    }
    if (isBlank(value)) return true;
    if (line !== undefined && sameValue(value, plan.values[line]?.[column] ?? null)) return true;
    if (row === 0 || column >= headings.length || !isLine(plan.name, values)) return false;
    if (shapesIn(column).size > 0) return onlyValues;
    // A school that is gone has no line to be compared with; one that counts no longer stands in another block.
    return line === undefined || INCLUSION_WORDS.has(value);
  };
  const found: CellRef[] = [];
  for (const [row, values] of table.values.entries()) {
    values.forEach((value, column) => {
      if (!isOurs(values, row, column, value)) found.push({ sheet: table.name, row, column });
    });
    yield { done: row + 1, all: table.values.length, of: "rows" };
  }
  return found;
}

/** Whether a heading is the planned one, whatever it says of the date of its figures. */
function isHeading(value: CellValue, planned: CellValue | undefined): boolean {
  return typeof value === "string" && typeof planned === "string" && bareHeading(value) === plainHeading(planned);
}

/** The columns that tell in what state a row was. */
const STATES: ReadonlySet<CellValue | undefined> = new Set(STATE_COLUMNS.map(({ heading }) => heading));

/** What 分学校指标表 says of a school's inclusion. */
const INCLUSION_WORDS: ReadonlySet<CellValue> = new Set([
  ...Object.values(BLOCKS),
  ...EXCLUSION_TEXTS,
  INCLUSION_UNKNOWN,
]);

const SHEETS: ReadonlyMap<string, DerivedSheet> = new Map(DERIVED_SHEETS.map((sheet) => [sheet.name, sheet]));

/** What stands in a column at the left of a sheet; nothing where it has no such column there. */
function leftCell({ left }: DerivedSheet, column: DerivedColumn, row: readonly CellValue[]): CellValue {
  const at = left.indexOf(column);
  return at < 0 ? null : (row[at] ?? null);
}

function keyOf(name: string, row: readonly CellValue[]): string {
  const sheet = there(SHEETS.get(name), name);
  return sheet.keys.map((column) => String(leftCell(sheet, column, row) ?? "")).join("\n");
}

/** Every line says at its left what it is about; a note under the table does not. */
function isLine(name: string, row: readonly CellValue[]): boolean {
  const { left } = there(SHEETS.get(name), name);
  return left.every((_, column) => !isBlank(row[column]));
}

/** First and last row (as Excel counts them) of a block by sheet and block. */
type Blocks = ReadonlyMap<string, readonly [number, number]>;

function blocksOf(tables: readonly Table[]): Blocks {
  const blocks = new Map<string, [number, number]>();
  for (const { name, values } of tables) {
    const sheet = there(SHEETS.get(name), name);
    values.forEach((row, i) => {
      const own = leftCell(sheet, INDICATOR_COLUMNS.block, row);
      const block = Object.values(BLOCKS).find((label) => label === own);
      if (!block) return;
      const key = `${name}/${block}`;
      blocks.set(key, [blocks.get(key)?.[0] ?? i + 1, i + 1]);
    });
  }
  return blocks;
}

function shapesOf(plan: Table, column: number, blocks: Blocks): ReadonlySet<string> {
  return new Set(plan.values.flatMap((_, row) => shapesAt(plan, row, column, blocks)));
}

/** A range of columns on a derived sheet. */
const BLOCK = /([\p{L}\p{N}]+)!\$([A-Z]+)\$(\d+):\$([A-Z]+)\$(\d+)/gu;

/**
 * A formula without what differs from row to row and from county to county: its own row, and the rows of the block that a
 * range spans exactly.
 */
function shapeAt(table: Table, row: number, column: number, blocks: Blocks): string | null {
  const formula = table.formula(row, column);
  return formula === null ? null : shapeOf(formula, table, row, blocks);
}

/** The shapes of a planned cell in all forms that are formulas. */
function shapesAt(plan: Table, row: number, column: number, blocks: Blocks): string[] {
  const formulas = [plan.formula(row, column), plan.native?.(row, column) ?? null];
  return formulas.filter((formula) => formula !== null).map((formula) => shapeOf(formula, plan, row, blocks));
}

/** 学段 as 校际差异系数表 has it at the left. */
function stageOf({ values }: Table, row: number): string {
  return String(leftCell(COEFFICIENT_SHEET, COEFFICIENT_COLUMNS.stage, entryAt(values, row)) ?? "");
}

function shapeOf(formula: string, table: Table, row: number, blocks: Blocks): string {
  const stage = stageOf(table, row);
  return renamedSheets(comparedFormula(formula), plainName)
    .replace(BLOCK, (range, sheet: string, left, top, right, bottom) => {
      const block = blocks.get(`${sheet}/${stage}`);
      return block && Number(top) === block[0] && Number(bottom) === block[1] ? `${sheet}!${left}:${right}` : range;
    })
    .replace(/(\$?\b[A-Z]{1,3})(\d+)\b/g, (_, letters: string, digits: string) => {
      return `${letters}[${Number(digits) - row - 1}]`;
    });
}
