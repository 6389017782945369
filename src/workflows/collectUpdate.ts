import {
  buildLedger,
  plainSchoolName,
  SHEETS,
  type LedgerRecord,
  type SheetId,
  type SheetTemplate,
  type Table,
  type Tables,
} from "../ledger";
import {
  isBlank,
  type CellChange,
  type CellValue,
  type ChangeReport,
  type SpreadsheetHost,
  type WorkbookSnapshot,
} from "../model";
import type { LedgerContent } from "../plans";
import { recordKey } from "./collect";
import { columnText, recordSources, sourceLines } from "./dataSources";

/** Bringing what was collected into a ledger that is there: old → new is shown first, and nothing else of it changes. */

/** A cell that gets another content. */
export interface LedgerChange extends CellChange {
  /** Its school, else what names the record. */
  readonly school: string;
  readonly field: string;
  readonly heading: string;
  /** It stands in a row that was not there. */
  readonly added: boolean;
}

export interface LedgerUpdate {
  readonly changes: readonly LedgerChange[];
  /** Those of them that take the place of something. */
  readonly replaced: readonly LedgerChange[];
  /** Columns that were collected and that the ledger has not. */
  readonly unplaced: readonly { readonly sheet: string; readonly heading: string }[];
}

/**
 * Plans what has to change in a ledger so that it holds what was collected. Blanks of what was collected change nothing.
 * @throws Problem `ledger.…` where the workbook is none
 */
export function planLedgerUpdate(workbook: WorkbookSnapshot, { sheets }: LedgerContent): LedgerUpdate {
  const { tables } = buildLedger(workbook);
  const changes: LedgerChange[] = [];
  const unplaced = new Map<string, LedgerUpdate["unplaced"][number]>();
  for (const [id, records] of Object.entries(sheets) as [SheetId, readonly LedgerRecord[]][]) {
    const template: SheetTemplate = SHEETS[id];
    const table = tables.get(id);
    const lacks = ({ id: field }: { readonly id: string }) => !table || !columnIn(table, field);
    const sheet = table?.sheetName ?? template.name;
    for (const column of template.columns)
      if (records.some((record) => !isBlank(valueIn(record, column.id))) && lacks(column))
        unplaced.set(`${sheet}/${column.id}`, { sheet, heading: column.heading });
    if (table) changes.push(...changesIn(id, table, records, tables));
  }
  return { changes, replaced: changes.filter(({ from }) => !isBlank(from)), unplaced: [...unplaced.values()] };
}

/** Makes the changes that are still as they were planned; the others are told. */
export function writeLedgerUpdate(
  host: SpreadsheetHost,
  { changes }: Pick<LedgerUpdate, "changes">,
): Promise<ChangeReport<LedgerChange>> {
  return host.setValues(changes);
}

/**
 * Writes down where the changes that were made come from.
 * @param time when the figures were collected, as it is to be read
 */
export async function recordUpdate(
  host: SpreadsheetHost,
  { done }: Pick<ChangeReport<LedgerChange>, "done">,
  reading: Parameters<typeof sourceLines>[0],
  time: string,
): Promise<void> {
  const written = new Set(done.map(({ cell, school, heading }) => `${school}\n${columnText(cell.sheet, heading)}`));
  const lines = sourceLines(reading, time).filter(({ school, column }) => written.has(`${school}\n${column}`));
  if (lines.length > 0) await recordSources(host, lines);
}

function changesIn(id: SheetId, table: Table, records: readonly LedgerRecord[], tables: Tables): LedgerChange[] {
  const { sheet } = table;
  let next = Math.max(table.headings.row, sheet.top + sheet.values.length - 1);
  const rowOf = id === "schools" ? schoolFinder(table) : recordFinder(table, tables);
  return records.flatMap((record): LedgerChange[] => {
    const known = rowOf(record);
    const row = known === null ? ++next : null;
    return table.columns.flatMap((column): LedgerChange[] => {
      const value = valueIn(record, column.id);
      const place = columnIn(table, column.id);
      if (isBlank(value) || !place) return [];
      const cell = row === null ? table.cell(column.id, known ?? 0) : { ...place, row };
      const from = known === null ? null : table.raw(column.id, known);
      // A school is known by its name, which may be written in another way there.
      const names = column.id === "name" || column.id === "code";
      if (!cell || (known !== null && (isSame(table, column.id, known, value) || (names && !isBlank(from))))) return [];
      const school = String(valueIn(record, "name") ?? valueIn(record, "code") ?? template(table));
      return [{ cell, from, to: value, school, field: column.id, heading: column.heading, added: known === null }];
    });
  });
}

function template({ template: { name } }: Table): string {
  return name;
}

function columnIn(table: Table, field: string) {
  const column = table.columns.find(({ id }) => id === field);
  return column ? table.headingCell(column.id) : null;
}

function valueIn(record: LedgerRecord, field: string): CellValue {
  return (record as Readonly<Record<string, CellValue>>)[field] ?? null;
}

function isSame(table: Table, field: Table["columns"][number]["id"], record: number, value: CellValue): boolean {
  const flag = table.flag(field, record);
  const held = table.number(field, record) ?? table.text(field, record) ?? (flag === null ? null : flag ? "是" : "否");
  return held === value || table.raw(field, record) === value;
}

/** Codes are the same without the zeros that a program has taken away. */
function bare(code: CellValue): string {
  return String(code ?? "").replace(/^0+(?=\d)/, "");
}

/** Finds a school by its code, else by a name that only one school has. */
function schoolFinder(table: Table): (record: LedgerRecord) => number | null {
  const byCode = new Map<string, number>();
  const byName = new Map<string, number | null>();
  table.rows.forEach((_, i) => {
    const code = table.text("code", i) ?? table.raw("code", i);
    if (!isBlank(code)) byCode.set(bare(code), i);
    const name = plainSchoolName(String(table.raw("name", i) ?? ""));
    byName.set(name, byName.has(name) ? null : i);
  });
  return (record) => {
    const code = valueIn(record, "code");
    const byItsName = byName.get(plainSchoolName(String(valueIn(record, "name") ?? ""))) ?? null;
    if (isBlank(code)) return byItsName;
    const found = byCode.get(bare(code));
    if (found !== undefined) return found;
    return byItsName !== null && isBlank(table.raw("code", byItsName)) ? byItsName : null;
  };
}

/** Finds a record of a register by what names one there, else one that is the same in all that was collected. */
function recordFinder(table: Table, tables: Tables): (record: LedgerRecord) => number | null {
  const schools = tables.get("schools");
  const find = schools ? schoolFinder(schools) : () => null;
  const codeOf = (record: LedgerRecord): CellValue => {
    const school = isBlank(valueIn(record, "code")) ? find(record) : null;
    return school === null ? valueIn(record, "code") : (schools?.text("code", school) ?? null);
  };
  const { unique } = table.template;
  if (!unique)
    return (record) => {
      const found = table.rows.findIndex((_, i) =>
        table.columns.every(({ id }) => isBlank(valueIn(record, id)) || isSame(table, id, i, valueIn(record, id))),
      );
      return found < 0 ? null : found;
    };
  const keyOf = recordKey(unique);
  const named = (record: LedgerRecord) => keyOf({ ...record, code: bare(codeOf(record)) });
  const known = new Map(
    table.rows.map((_, i) => [
      named(Object.fromEntries(unique.map((id) => [id, table.number(id, i) ?? table.text(id, i) ?? table.raw(id, i)]))),
      i,
    ]),
  );
  return (record) => known.get(named(record)) ?? null;
}
