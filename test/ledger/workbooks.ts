import { ledgerPlans, snapshotOfPlans, type LedgerContent } from "../../src/plans";
import { buildLedger, SHEETS, type Ledger, type LedgerRecord } from "../../src/ledger";
import type { CellValue, SheetSnapshot } from "../../src/model";

/** Small workbooks for tests of reading. */

/** A sheet as a host would read it, its first cell at A1 if nothing else is said. */
export function sheetOf(values: readonly (readonly CellValue[])[], more: Partial<SheetSnapshot> = {}): SheetSnapshot {
  return { name: "学校台账", visible: true, protected: false, top: 0, left: 0, read: true, values, ...more };
}

/** One row of 学校台账: a county 小学 without pupils or figures, but for what is said. */
export function siteRow(record: LedgerRecord): LedgerRecord {
  return { type: "小学", organiser: "县级教育部门", affiliated: "否", area: "镇区", counted: "是", ...record };
}

/** A ledger of these rows; codes are those of `record.code`. */
export function ledgerOf(records: readonly LedgerRecord[], parameters: LedgerContent["parameters"] = {}): Ledger {
  return buildLedger(snapshotOfPlans(ledgerPlans({ parameters, sheets: { schools: records.map(siteRow) } })));
}

/** The headings of 学校台账. */
export const HEADINGS: readonly string[] = SHEETS.schools.columns.map(({ heading }) => heading);
