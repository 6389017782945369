import type { SheetSnapshot, Wanted, WorkbookSnapshot } from "../model";
import type { Method } from "../standards/terms";
import { Parameters, readParameters } from "./parameters";
import { readSites, type Site } from "./sites";
import { stageSchools, type StageSchool } from "./stageSchools";
import { PARAMETER_SHEET, SHEETS, type SheetId } from "./template";
import { readTable, Table } from "./table";

/** The county's ledger: every value knows its cell. */
export interface Ledger {
  readonly workbook: WorkbookSnapshot;
  readonly parameters: Parameters;
  /** The methods that are judged: those asked for, else those of the workbook. */
  readonly methods: readonly Method[];
  /** Sheets of the template that are in the workbook and have its headings. */
  readonly tables: ReadonlyMap<SheetId, Table>;
  readonly sites: readonly Site[];
  readonly schools: readonly StageSchool[];
}

/** What has to be read of a workbook to build its ledger. */
export const wantedForLedger: Wanted = ({ name }) => {
  const plain = plainName(name);
  if (plain === PARAMETER_SHEET) return {};
  if (plain === SHEETS.schools.name) return { types: true };
  return Object.values(SHEETS).some((sheet) => sheet.name === plain) ? {} : null;
};

/** Finds a sheet by its name, forgiving blanks around it. */
export function findSheet(workbook: WorkbookSnapshot, name: string): SheetSnapshot | undefined {
  return workbook.sheets.find((sheet) => plainName(sheet.name) === name);
}

/**
 * Builds the ledger of a workbook.
 * @param methods what to judge; what the workbook's parameter says if nothing is said
 */
export function buildLedger(workbook: WorkbookSnapshot, methods?: readonly Method[]): Ledger {
  const parameters = readParameters(findSheet(workbook, PARAMETER_SHEET));
  const tables = new Map<SheetId, Table>();
  for (const id of Object.keys(SHEETS) as SheetId[]) {
    const sheet = findSheet(workbook, SHEETS[id].name);
    const table = sheet && readTable(sheet, SHEETS[id]);
    if (table) tables.set(id, table);
  }
  return assemble(workbook, parameters, methods ?? parameters.methods, tables);
}

/** The ledger with one of its tables changed, for asking «what if». */
export function withTable(ledger: Ledger, id: SheetId, table: Table): Ledger {
  return assemble(ledger.workbook, ledger.parameters, ledger.methods, new Map(ledger.tables).set(id, table));
}

function assemble(
  workbook: WorkbookSnapshot,
  parameters: Parameters,
  methods: readonly Method[],
  tables: ReadonlyMap<SheetId, Table>,
): Ledger {
  const schoolTable = tables.get("schools");
  const sites = schoolTable ? readSites(schoolTable) : [];
  return { workbook, parameters, methods, tables, sites, schools: stageSchools(sites, parameters) };
}

/** A sheet's name without what typists vary. */
export function plainName(name: string): string {
  return name.normalize("NFKC").trim();
}
