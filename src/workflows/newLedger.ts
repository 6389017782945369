import { derivedPlans, ledgerPlans, snapshotOfPlans, type LedgerContent } from "../plans";
import { buildLedger } from "../ledger";
import type { SheetPlan, SpreadsheetHost } from "../model";
import { judge } from "../rules/engine/run";

/** 新建台账: writes the sheets of the standard ledger; a sheet that is there already stops it, nothing is replaced. */
export async function newLedger(host: SpreadsheetHost, content: LedgerContent = EMPTY): Promise<void> {
  await host.write(ledgerSheets(content), { asValues: false, replace: [] });
}

/** A ledger to be filled in. */
export const EMPTY: LedgerContent = { parameters: {}, sheets: {} };

/** The sheets of a ledger: those to fill in and, where there are schools, the derived ones. */
export function ledgerSheets(content: LedgerContent): SheetPlan[] {
  const plans = ledgerPlans(content);
  const ledger = buildLedger(snapshotOfPlans(plans));
  return ledger.schools.length > 0 ? [...plans, ...derivedPlans(judge(ledger).assessment)] : plans;
}
