import {
  atOnce,
  grouped,
  isOwnCell,
  isSame,
  type CellRef,
  type Detail,
  type SheetSnapshot,
  type Steps,
  type Wanted,
  type WorkbookSnapshot,
} from "../model";
import type { Method } from "../standards/methods";
import { STAGE_NAMES, TAUGHT_STAGES } from "../standards/terms";
import type { LaidOut } from "./fromReading";
import { Parameters, readParameters } from "./parameters";
import { findSheet, plainName } from "./sheetNames";
import { Notes, noted, remembered } from "./remembered";
import { readSites, sitesUnchanged, type ShownElsewhere, type Site } from "./sites";
import { schoolsUnchanged, stageSchools, type StageSchool } from "./stageSchools";
import { isOfSchools, PARAMETER_SHEET } from "./template";
import { SHEETS, type SheetId } from "./sheets";
import { misnamedRecords } from "./misnamedRecords";
import { PIECE_BITS, readTable, Table, type AsideRecord } from "./table";
import type { TableOf, Tables } from "./tableOf";

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
 * @param before the ledger of the same workbook as it was read before: what is unchanged is not read again
 */
export function* ledgerSteps(
  workbook: WorkbookSnapshot,
  methods?: readonly Method[],
  laid: Pick<LaidOut, "open"> | null = null,
  before?: Ledger,
): Steps<Ledger> {
  const known = before && memoryOf(before);
  const parameters = unchangedParameters(readParameters(findSheet(workbook, PARAMETER_SHEET)), known);
  const county = parameters.text("county");
  const tables = new Map<SheetId, Table>();
  // A record that bears another school's name repeats none.
  const misnamed = (table: Table) => new Set(misnamedRecords(tables.get("schools"), table).map(({ record }) => record));
  for (const id of SCHOOLS_FIRST) {
    const sheet = findSheet(workbook, SHEETS[id].name);
    const old = known?.parameters.text("county") === county ? known.read.get(id) : undefined;
    const schools = tables.get("schools");
    const named = id === "schools" || !schools || schools.sharesWith(known?.read.get("schools"), NAMES);
    if (old && sheet && old.isOf(sheet) && named) {
      tables.set(id, old);
      continue;
    }
    const table = sheet && readTable(sheet, SHEETS[id], county, misnamed, laid !== null, old?.sheet);
    if (table) tables.set(id, laid ? table.opened(laid.open) : table.withUnchanged(old));
    yield;
  }
  return assemble(workbook, parameters, methods ?? parameters.methods, tables, known);
}

/** By which records are told to bear another school's name. */
const NAMES = ["code", "name", "parent"] as const;

/** What is known of a ledger for the next one: as it was read, and the answers reckoned of it. */
interface Memory {
  readonly workbook: WorkbookSnapshot;
  /** The names of its sheets, as a part that answers hang on. */
  readonly sheetNames: readonly string[];
  readonly parameters: Parameters;
  readonly methods: readonly Method[];
  /** The tables, those records among them that {@link withoutStrangers} sets aside. */
  readonly read: ReadonlyMap<SheetId, Table>;
  readonly ledger: Pick<Ledger, "tables" | "sites" | "schools" | "otherCodes" | "strangers">;
  readonly notes: Notes;
}

const memories = new WeakMap<Ledger, Memory>();

function memoryOf(ledger: Ledger): Memory | undefined {
  return memories.get(ledger);
}

/** The answers reckoned of a ledger; of one that was put together elsewhere nothing is known from before. */
export function notesOf(ledger: Ledger): Notes {
  return memoryOf(ledger)?.notes ?? new Notes();
}

/**
 * What is reckoned of each record of a table by itself, reckoned again only in pieces in which something has changed.
 * @param name tells it apart from all else that is reckoned of the ledger
 */
export function inPieces<Answer>(
  ledger: Ledger,
  name: string,
  table: Table,
  reckon: (record: number) => Answer,
): Answer[] {
  const notes = notesOf(ledger);
  const records = [...table.rows.keys()];
  const pieces = Math.ceil(records.length / 2 ** PIECE_BITS);
  return Array.from({ length: pieces }, (_, piece) =>
    notes.once(`${name}/${piece}`, () =>
      records.slice(piece << PIECE_BITS, (piece + 1) << PIECE_BITS).map((record) => reckon(record)),
    ),
  ).flat();
}

/**
 * What is reckoned of some things that are the very same from check to check as long as nothing has changed of them: schools,
 * what was judged of each. It is reckoned again only in pieces of which one is another, or of which something read has changed.
 * @param name tells it apart from all else that is reckoned of the ledger
 * @param reckon must ask for all that it reads beside the piece itself, so that it is noted what the piece hangs on
 */
export function inPiecesOf<Of extends object, Answer>(
  ledger: Ledger,
  name: string,
  all: readonly Of[],
  reckon: (piece: readonly Of[]) => readonly Answer[],
): Answer[] {
  const notes = notesOf(ledger);
  const found: Answer[] = [];
  for (let start = 0; start < all.length; start += 2 ** PIECE_BITS) {
    const piece = all.slice(start, start + 2 ** PIECE_BITS);
    found.push(...notes.once(`${name}/${start}`, () => reckon(piece), piece));
  }
  return found;
}

/** A sheet of the ledger's workbook by its name ({@link findSheet}); whoever asks for it hangs on no other sheet. */
export function sheetIn(ledger: Ledger, name: string): SheetSnapshot | undefined {
  const known = memoryOf(ledger);
  if (!known) return findSheet(ledger.workbook, name);
  noted(known.sheetNames);
  const sheet = findSheet(known.workbook, name);
  return sheet && noted(sheet);
}

function unchangedParameters(now: Parameters, before: Memory | undefined): Parameters {
  return before && isSame(now, before.parameters) ? before.parameters : now;
}

/**
 * The ledger without the values of some cells: they stand under an 错误, so that nobody knows whether they are true and
 * whatever hangs on them is undetermined.
 * @param before what this gave of the ledger before
 */
export function suspended(ledger: Ledger, cells: readonly CellRef[], before?: Ledger): Ledger {
  const known = before && memoryOf(before);
  if (cells.length === 0) {
    const own = memoryOf(ledger);
    if (known && own && isAlike(own, known)) own.notes.from(known.notes);
    return ledger;
  }
  const bySheet = grouped(cells.filter(isOwnCell), ({ sheet }) => sheet);
  const tables = new Map(
    [...ledger.tables].map(([id, table]) => {
      const here = bySheet.get(table.sheetName);
      return [id, here ? table.suspended(here).withUnchanged(known?.read.get(id)) : table];
    }),
  );
  const parameters = unchangedParameters(ledger.parameters.suspended(cells), known);
  return assemble(ledger.workbook, parameters, ledger.methods, tables, known);
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
  before?: Memory,
): Ledger {
  const notes = new Notes(before && isAlike({ methods, read }, before) ? before.notes : undefined);
  const schools = read.get("schools") as TableOf<"schools"> | undefined;
  const names = workbook.sheets.map(({ name }) => name);
  const sheetNames = before && isSame(names, before.sheetNames) ? before.sheetNames : names;
  notes.has([workbook, sheetNames, ...workbook.sheets, parameters, ...partsOf(read)]);
  const none = { tables: read as Tables, sites: [], schools: [], otherCodes: new Map(), strangers: [] };
  const made = schools ? assembled(parameters, schools, read, notes, before) : none;
  notes.has([made.sites, made.schools, made.otherCodes, made.strangers]);
  const ledger: Ledger = {
    get workbook() {
      return noted(workbook);
    },
    get parameters() {
      return noted(parameters);
    },
    methods,
    tables: made.tables,
    get sites() {
      return noted(made.sites);
    },
    get schools() {
      return noted(made.schools);
    },
    get otherCodes() {
      return noted(made.otherCodes);
    },
    get strangers() {
      return noted(made.strangers);
    },
  };
  memories.set(ledger, { workbook, sheetNames, parameters, methods, read, ledger: made, notes });
  return ledger;
}

/** Neither what is judged nor which tables are there is a part that is noted. */
function isAlike(now: Pick<Memory, "methods" | "read">, before: Pick<Memory, "methods" | "read">): boolean {
  return isSame(now.methods, before.methods) && isSame([...now.read.keys()], [...before.read.keys()]);
}

function partsOf(tables: ReadonlyMap<SheetId, Table>): object[] {
  return [...tables.values()].flatMap((table) => [...table.parts()]);
}

function assembled(
  parameters: Parameters,
  schools: TableOf<"schools">,
  read: ReadonlyMap<SheetId, Table>,
  notes: Notes,
  memory: Memory | undefined,
): Memory["ledger"] {
  const before = memory?.ledger;
  const tables = withoutStrangers(read, schools, notes, before?.tables);
  // What was reckoned of a table when all its records counted does not hold for the one without some of them.
  const fewer = [...tables].filter(([id, table]) => read.get(id) !== table);
  for (const [id] of fewer) notes.hasNoMore(read.get(id)?.parts() ?? []);
  notes.has(partsOf(new Map(fewer)));
  const sites = notes.once("sites", () => sitesUnchanged(readSites(schools, shownByRegisters(tables)), before?.sites));
  notes.has([sites]);
  const stages =
    before && sites === before.sites && parameters === memory.parameters
      ? before.schools
      : schoolsUnchanged(stageSchools(sites, parameters), before?.schools);
  const others = notes.once("otherCodes", () => otherCodes(tables, noted(sites)));
  const otherCodesKept = before && isSame(others, before.otherCodes) ? before.otherCodes : others;
  notes.has([otherCodesKept]);
  const strangers = notes.once("strangers", () => strangersOf(tables, schools, noted(sites), noted(otherCodesKept)));
  return {
    // Each has been read by the template of its sheet.
    tables: tables as Tables,
    sites,
    schools: stages,
    otherCodes: otherCodesKept,
    strangers: before && isSame(strangers, before.strangers) ? before.strangers : strangers,
  };
}

/** @param others codes under which a school of 学校台账 stands in the registers */
function strangersOf(
  tables: ReadonlyMap<SheetId, Table>,
  schools: Table,
  sites: readonly Site[],
  others: ReadonlyMap<Site, string>,
): Stranger[] {
  const explained = new Set(others.values());
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
function withoutStrangers(
  tables: ReadonlyMap<SheetId, Table>,
  schools: Table,
  notes: Notes,
  before: ReadonlyMap<SheetId, Table> | undefined,
): Map<SheetId, Table> {
  return new Map(
    [...tables].map(([id, table]) => {
      if (!isOfSchools(table.template)) return [id, table];
      const strangers = notes.once(`strangers/${id}`, () => {
        const found = new Map<number, Pick<AsideRecord, "reason" | "repeats">>();
        const known = codesOf(schools);
        for (let record = 0; record < table.size; record++) {
          const code = table.text("code", record);
          if (code !== null && !known.has(code)) found.set(record, { reason: "stranger", repeats: null });
        }
        return found;
      });
      return [id, strangers.size === 0 ? table : table.without(strangers).withUnchanged(before?.get(id))];
    }),
  );
}

const codesOf = remembered(
  (schools: Table): ReadonlySet<string | null> =>
    new Set(schools.rows.map((_, record) => schools.text("code", record))),
);

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
