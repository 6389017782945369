import { recordPlan } from "../plans";
import { CONTENTS_SHEET } from "../plans/contentsPlan";
import { DERIVED_NAMES } from "../assessment/derivedSheets";
import {
  findSheet,
  isItemTable,
  itemName,
  PARAMETER_SHEET,
  plainName,
  readItemTable,
  readTable,
  SHEETS,
  type ItemTable,
  type LedgerRecord,
  type Table,
} from "../ledger";
import { countyScore } from "../measures/countyScore";
import {
  isBlank,
  Problem,
  entryAt,
  type CellRef,
  type SheetPlan,
  type SheetSnapshot,
  type SpreadsheetHost,
} from "../model";

/** 导入评分项目: a province's or a city's table of items takes the place of the items in 县级政府评分表. */

const TEMPLATE = SHEETS.governmentScores;

/** What the county wrote beside an item; it stays with an item of the same name. */
const OWN = ["ownScore", "reviewScore", "basis"] as const;

/** Rows that a table of items never has; larger sheets are not looked into. */
const MOST_ROWS = 1000;

/** What the import would do; nothing has been written yet. */
export interface ItemImport extends Pick<ItemTable, "unused" | "passedOver"> {
  readonly plan: SheetPlan;
  readonly replaces: readonly string[];
  readonly items: number;
  readonly points: number;
  /** In the order of the table; items without one are of the area "". */
  readonly areas: readonly { readonly area: string; readonly points: number }[];
  /** Items that keep what the county wrote beside them. */
  readonly kept: number;
  /** Filled-in cells that have no place in the new sheet. */
  readonly discarded: readonly CellRef[];
}

/** The sheets of a workbook that hold a table of items and are none of the ledger's. Reads only. */
export async function findItemTables(host: Pick<SpreadsheetHost, "read">): Promise<SheetSnapshot[]> {
  const { sheets } = await host.read(({ name, rows }) => (isOurs(name) || rows > MOST_ROWS ? null : {}));
  return sheets.filter((sheet) => !isOurs(sheet.name) && isItemTable(sheet));
}

/** The sheet that a clerk calls so, whatever blank stands around its name. Reads only. */
export async function readSheet(host: Pick<SpreadsheetHost, "read">, name: string): Promise<SheetSnapshot | undefined> {
  const plain = plainName(name);
  const workbook = await host.read((sheet) => (plainName(sheet.name) === plain ? {} : null));
  return workbook.sheets.find((sheet) => sheet.name === name) ?? findSheet(workbook, plain);
}

function isOurs(name: string): boolean {
  const ours = [PARAMETER_SHEET, CONTENTS_SHEET, ...DERIVED_NAMES, ...Object.values(SHEETS).map((sheet) => sheet.name)];
  return ours.includes(plainName(name));
}

/** Plans 县级政府评分表 with the items of a table. Reads only. */
export async function planItemImport(host: SpreadsheetHost, source: SheetSnapshot): Promise<ItemImport> {
  const { records, unused, passedOver } = readItemTable(source);
  const workbook = await host.read(({ name }) => (plainName(name) === TEMPLATE.name ? { formulas: true } : null));
  const existing = findSheet(workbook, TEMPLATE.name);
  const table = existing && existing.values.length > 0 ? existingItems(existing) : undefined;
  const earlier = table ? recordsByName(table) : new Map<string, number>();
  const stays = records.map((record) => earlier.get(nameOf(record)));
  const merged = records.map((record, i) => {
    const stay = stays[i];
    return table && stay !== undefined ? withOwn(record, table, stay) : record;
  });
  return {
    plan: { ...recordPlan("governmentScores", merged), sheet: existing?.name ?? TEMPLATE.name },
    replaces: existing ? [existing.name] : [],
    items: records.length,
    points: pointsOf(records),
    areas: [...new Set(records.map(areaOf))].map((area) => ({
      area,
      points: pointsOf(records.filter((record) => areaOf(record) === area)),
    })),
    kept: merged.filter((record) => OWN.some((field) => !isBlank(record[field]))).length,
    discarded: table ? discardedCells(table, new Set(stays.filter((stay) => stay !== undefined))) : [],
    unused,
    passedOver,
  };
}

function existingItems(sheet: SheetSnapshot): Table {
  const table = readTable(sheet, TEMPLATE);
  if (!table) throw new Problem("ledger.headingsUnknown", { sheet: sheet.name });
  return table;
}

/** Writes the planned sheet. Call it with what the clerk has agreed to. */
export async function writeItemImport(host: SpreadsheetHost, { plan, replaces }: ItemImport): Promise<void> {
  await host.write([plan], { asValues: false, replace: replaces });
}

function pointsOf(records: readonly LedgerRecord[]): number {
  return countyScore(records.map(({ points }) => Number(points)));
}

function areaOf({ area }: LedgerRecord): string {
  return String(area ?? "");
}

function nameOf({ item, detail }: LedgerRecord): string {
  return itemName(item as string, detail as string | null);
}

/** The existing items by name; of several with one name the first. */
function recordsByName(table: Table): Map<string, number> {
  const names = table.rows.map((_, record) => itemName(table.text("item", record), table.text("detail", record)));
  return new Map(names.map((name, record) => [name, record] as const).reverse());
}

/** An item with what stands beside the one of the same name; a way of scoring stays where the new table tells none. */
function withOwn(record: LedgerRecord, table: Table, earlier: number): LedgerRecord {
  const own = Object.fromEntries(OWN.map((field) => [field, table.raw(field, earlier)]));
  return { ...record, rubric: record.rubric ?? table.raw("rubric", earlier), ...own };
}

/**
 * What a clerk filled in that the new sheet does not take over: lines of other items and 合计, columns of the clerk's own,
 * and formulas, of which only the values stay.
 */
function discardedCells(table: Table, stays: ReadonlySet<number>): CellRef[] {
  const { sheet, headings } = table;
  const records = new Map(table.rows.map((row, record) => [row, record]));
  const known = new Set(headings.columns.values());
  const own = new Set(OWN.map((field) => headings.columns.get(field)));
  return sheet.values.flatMap((values, i) => {
    const row = sheet.top + i;
    const record = records.get(row);
    if (row <= headings.row || (record !== undefined && isInitial(table, record))) return [];
    return values.flatMap((value, j) => {
      const column = sheet.left + j;
      const formula = sheet.formulas?.[i]?.[j] ?? null;
      const stands = record !== undefined && stays.has(record);
      const kept = stands && known.has(column) && !(own.has(column) && formula !== null);
      return isBlank(value) || kept ? [] : [{ sheet: sheet.name, row, column }];
    });
  });
}

/** Whether a line is as a new ledger has it. */
function isInitial({ template, sheet, rows }: Table, record: number): boolean {
  const cells = entryAt(sheet.values, entryAt(rows, record) - sheet.top).filter((value) => !isBlank(value));
  const lines = (template.initial ?? []).map((line) => Object.values(line));
  return lines.some((line) => line.length === cells.length && line.every((value, i) => value === cells[i]));
}
