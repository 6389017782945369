import { ledgerSteps, SHEETS, type ColumnTemplate, type Site } from "../ledger";
import {
  atOnce,
  Problem,
  type Drive,
  type SheetPlan,
  type SpreadsheetHost,
  type Steps,
  type WorkbookSnapshot,
} from "../model";
import { confirmationSteps, MOST_CONFIRMATIONS, type SourceOf } from "../plans/confirmationPlan";
import { readLedgerSource } from "./anyLedger";
import type { OwnSheetsKnown } from "./check";
import { columnText, DATA_SOURCES } from "./dataSources";
import { readRecords, wantedForRecords } from "./recordSheet";

/** 学校数据核对确认表: the figures of each school with their source and date, for the school to check and to sign. */

/** The schools of a workbook, one a row of 学校台账, and how the pages of some of them are planned. */
export interface Confirmations {
  readonly sites: readonly Site[];
  /** @throws Problem `confirmations.tooMany` of more schools than a sheet has pages */
  planOf(sites: readonly Site[]): SheetPlan;
  /** The same, page by page. */
  stepsOf(sites: readonly Site[]): Steps<SheetPlan>;
}

/**
 * Reads what the pages say. Reads only.
 * @param own what is known of a county's own sheets beside the workbook
 * @param drive how the ledger is built: at once, or in slices where a page shall stay alive
 * @throws Problem `ledger.noSchools`
 */
export async function readConfirmations(
  host: SpreadsheetHost,
  own?: OwnSheetsKnown,
  drive: Drive = atOnce,
): Promise<Confirmations> {
  const { workbook, laid, whole } = await readLedgerSource(host, wantedForRecords(DATA_SOURCES), own);
  const ledger = await drive(ledgerSteps(workbook, undefined, laid));
  const { sites } = ledger;
  if (sites.length === 0) throw new Problem("ledger.noSchools", { sheet: SHEETS.schools.name });
  const sourceOf = sourcesOf(whole);
  const stepsOf = (some: readonly Site[]) => {
    if (some.length > MOST_CONFIRMATIONS)
      throw new Problem("confirmations.tooMany", { count: some.length, most: MOST_CONFIRMATIONS });
    return confirmationSteps(ledger, some, sourceOf);
  };
  return { sites, stepsOf, planOf: (some) => atOnce(stepsOf(some)) };
}

/** What 数据来源记录 says last of each figure: the file that it was read from. */
function sourcesOf({ sheets }: WorkbookSnapshot): SourceOf {
  const files = new Map<string, string>();
  for (const { school, column, file } of readRecords(sheets, DATA_SOURCES)) files.set(`${school}\n${column}`, file);
  return ({ name, code }: Site, { heading }: ColumnTemplate) => {
    const column = columnText(SHEETS.schools.name, heading);
    return files.get(`${name}\n${column}`) ?? files.get(`${code}\n${column}`) ?? null;
  };
}
