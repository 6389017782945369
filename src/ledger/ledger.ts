import {
  atOnce,
  grouped,
  isOwnCell,
  type CellRef,
  type Detail,
  type Steps,
  type Wanted,
  type WorkbookSnapshot,
} from "../model";
import type { Method } from "../standards/methods";
import { STAGE_NAMES, TAUGHT_STAGES } from "../standards/terms";
import type { LaidOut } from "./fromReading";
import { Parameters, readParameters } from "./parameters";
import { findSheet, plainName } from "./sheetNames";
import { readSites, type ShownElsewhere, type Site } from "./sites";
import { stageSchools, type StageSchool } from "./stageSchools";
import { isOfSchools, PARAMETER_SHEET } from "./template";
import { SHEETS, type SheetId } from "./sheets";
import { misnamedRecords } from "./misnamedRecords";
import { readTable, Table, type AsideRecord } from "./table";
import type { Tables } from "./tableOf";

/** The county's ledger: every value knows its cell. */
export interface Ledger {
  readonly workbook: WorkbookSnapshot;
  readonly parameters: Parameters;
  /** The methods that are judged: those asked for, else those of the workbook. */
  readonly methods: readonly Method[];
  /** Sheets of the template that are in the workbook and have its headings. */
  readonly tables: Tables;
  readonly sites: readonly Site[];
  readonly schools: readonly StageSchool[];
  /** Schools that the registers name by one other code: the code of 学校台账 is unusable or mistyped. */
  readonly otherCodes: ReadonlyMap<Site, string>;
  /** Schools that the registers name and 学校台账 does not have. */
  readonly strangers: readonly Stranger[];
}

/** A school that registers name by a code which no row of 学校台账 has, and of which no row there seems to be mistyped. */
export interface Stranger {
  readonly code: string;
  /** As the first register calls it; its code where none does. */
  readonly name: string;
  /** Registers agree on its code and name, so that 学校台账 lacks it rather than one register mistypes it. */
  readonly agreed: boolean;
  readonly records: readonly { readonly register: string; readonly record: AsideRecord }[];
}

/** What Excel has made of the clerk's input shows in formats; where figures were fetched from shows in formulas. */
const AS_TYPED: Detail = { formats: true, formulas: "few" };

/** What has to be read of a workbook to build its ledger. */
export const wantedForLedger: Wanted = ({ name }) => {
  const plain = plainName(name);
  if (plain === SHEETS.schools.name) return { ...AS_TYPED, types: true };
  return plain === PARAMETER_SHEET || Object.values(SHEETS).some((sheet) => sheet.name === plain) ? AS_TYPED : null;
};

/** Whose records those of a register are is told by 学校台账. */
const SCHOOLS_FIRST = (Object.keys(SHEETS) as SheetId[]).sort((a, b) => SHEETS[a].order - SHEETS[b].order);

/**
 * Builds the ledger of a workbook.
 * @param methods what to judge; what the workbook's parameter says if nothing is said
 */
export function buildLedger(workbook: WorkbookSnapshot, methods?: readonly Method[]): Ledger {
  return atOnce(ledgerSteps(workbook, methods));
}

/**
 * {@link buildLedger}, sheet by sheet.
 * @param laid what was laid out in place of a standard ledger
 */
export function* ledgerSteps(
  workbook: WorkbookSnapshot,
  methods?: readonly Method[],
  laid: Pick<LaidOut, "open"> | null = null,
): Steps<Ledger> {
  const parameters = readParameters(findSheet(workbook, PARAMETER_SHEET));
  const tables = new Map<SheetId, Table>();
  // A record that bears another school's name repeats none.
  const misnamed = (table: Table) => new Set(misnamedRecords(tables.get("schools"), table).map(({ record }) => record));
  for (const id of SCHOOLS_FIRST) {
    const sheet = findSheet(workbook, SHEETS[id].name);
    const table = sheet && readTable(sheet, SHEETS[id], parameters.text("county"), misnamed, laid !== null);
    if (table) tables.set(id, laid ? table.opened(laid.open) : table);
    yield;
  }
  return assemble(workbook, parameters, methods ?? parameters.methods, tables);
}

/**
 * The ledger without the values of some cells: they stand under an 错误, so that nobody knows whether they are true and
 * whatever hangs on them is undetermined.
 */
export function suspended(ledger: Ledger, cells: readonly CellRef[]): Ledger {
  if (cells.length === 0) return ledger;
  const bySheet = grouped(cells.filter(isOwnCell), ({ sheet }) => sheet);
  const tables = new Map(
    [...ledger.tables].map(([id, table]) => {
      const here = bySheet.get(table.sheet.name);
      return [id, here ? table.suspended(here) : table];
    }),
  );
  return assemble(ledger.workbook, ledger.parameters.suspended(cells), ledger.methods, tables);
}

/** The ledger with one of its tables changed, for asking «what if». */
export function withTable(ledger: Ledger, id: SheetId, table: Table): Ledger {
  return assemble(ledger.workbook, ledger.parameters, ledger.methods, new Map(ledger.tables).set(id, table));
}

function assemble(
  workbook: WorkbookSnapshot,
  parameters: Parameters,
  methods: readonly Method[],
  read: ReadonlyMap<SheetId, Table>,
): Ledger {
  // Each has been read by the template of its sheet.
  const tables = read as Tables;
  const schools = tables.get("schools");
  if (!schools)
    return { workbook, parameters, methods, tables, sites: [], schools: [], otherCodes: new Map(), strangers: [] };
  const own = withoutStrangers(tables, schools);
  const sites = readSites(schools, shownByRegisters(own));
  const others = otherCodes(own, sites);
  return {
    workbook,
    parameters,
    methods,
    tables: own,
    sites,
    schools: stageSchools(sites, parameters),
    otherCodes: others,
    strangers: strangersOf(own, schools, sites, new Set(others.values())),
  };
}

/** @param explained codes under which a school of 学校台账 stands in the registers */
function strangersOf(
  tables: ReadonlyMap<SheetId, Table>,
  schools: Table,
  sites: readonly Site[],
  explained: ReadonlySet<string>,
): Stranger[] {
  // Of a school whose own code cannot be used, or is another one's too, that code has the finding.
  const unnamed = new Set(
    sites
      .filter(
        ({ record, fault }) =>
          fault === "codeTwice" || schools.text("code", record) === null || schools.doubt("code", record),
      )
      .map(({ name }) => name),
  );
  const found = new Map<string, { register: string; record: AsideRecord }[]>();
  for (const { template, aside } of tables.values()) {
    for (const record of aside) {
      const { reason, code, name } = record;
      if (reason !== "stranger" || code === null || explained.has(code) || (name !== null && unnamed.has(name)))
        continue;
      found.set(code, [...(found.get(code) ?? []), { register: template.name, record }]);
    }
  }
  const known = new Set(sites.map(({ name }) => name));
  return [...found].map(([code, records]) => {
    const names = records.flatMap(({ record }) => record.name ?? []);
    const registers = new Set(records.map(({ register }) => register));
    return {
      code,
      name: names[0] ?? code,
      agreed: registers.size >= AGREEING && new Set(names).size === 1 && !names.some((name) => known.has(name)),
      records,
    };
  });
}

/** The tables without records of schools that 学校台账 does not have. */
function withoutStrangers(tables: ReadonlyMap<SheetId, Table>, schools: Table): Map<SheetId, Table> {
  const codes = new Set(schools.rows.map((_, record) => schools.text("code", record)));
  return new Map(
    [...tables].map(([id, table]) => {
      if (!isOfSchools(table.template)) return [id, table];
      const strangers = new Map<number, Pick<AsideRecord, "reason" | "repeats">>();
      for (let record = 0; record < table.size; record++) {
        const code = table.text("code", record);
        if (code !== null && !codes.has(code)) strangers.set(record, { reason: "stranger", repeats: null });
      }
      return [id, table.without(strangers)];
    }),
  );
}

/** Whether a register shows a stage of a school: it has a record of it. */
function shownByRegisters(tables: ReadonlyMap<SheetId, Table>): ShownElsewhere {
  let shown: ReadonlySet<string> | undefined;
  return (code, stage) => (shown ??= stagesInRegisters(tables)).has(`${stage}/${code}`);
}

function stagesInRegisters(tables: ReadonlyMap<SheetId, Table>): Set<string> {
  const shown = new Set<string>();
  for (const table of tables.values()) {
    table.rows.forEach((_, record) => {
      const name = table.text("stage", record);
      const stage = name === null ? undefined : TAUGHT_STAGES.find((id) => STAGE_NAMES[id] === name);
      if (stage) shown.add(`${stage}/${table.text("code", record)}`);
    });
  }
  return shown;
}

/** How many registers have to agree on another code, before that of 学校台账 is taken to be the wrong one. */
const AGREEING = 2;

/** The one other code by which the registers name a school that none of them has under its own. */
function otherCodes(tables: ReadonlyMap<SheetId, Table>, sites: readonly Site[]): Map<Site, string> {
  const named = new Map<string, Map<string, number>>();
  const used = new Set<string | null>();
  for (const table of tables.values()) {
    if (!isOfSchools(table.template)) continue;
    table.rows.forEach((_, record) => used.add(table.text("code", record)));
    const codes = new Map(
      table.aside.flatMap(({ reason, code, name }) => (reason === "stranger" && code && name ? [[name, code]] : [])),
    );
    for (const [name, code] of codes) {
      const counts = named.get(name) ?? new Map<string, number>();
      named.set(name, counts.set(code, (counts.get(code) ?? 0) + 1));
    }
  }
  const found = new Map<Site, string>();
  for (const [name, bearers] of grouped(sites, (site) => site.name)) {
    const [code, ...more] = [...(named.get(name) ?? [])];
    const [site, ...others] = bearers;
    const alone = site && others.length === 0;
    if (code && more.length === 0 && code[1] >= AGREEING && alone && !used.has(site.code)) found.set(site, code[0]);
  }
  return found;
}
