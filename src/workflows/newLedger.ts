import { derivedPlans, ledgerPlans, snapshotOfPlans, type LedgerContent } from "../plans";
import { buildLedger, SHEETS } from "../ledger";
import { type FigureForm, type SheetPlan, type SpreadsheetHost } from "../model";
import { completed } from "../plans/ledgerBook";
import { assessSoundly } from "../rules/engine/run";
import { refuseTaken } from "./freeName";
import { writeInForm } from "./writeInForm";

/**
 * 新建台账: writes the sheets of the standard ledger; a sheet that is there already stops it, nothing is replaced.
 * @returns the name of the sheet that is filled in first
 */
export function newLedger(host: SpreadsheetHost, content: LedgerContent = EMPTY): Promise<string> {
  return writeNew(host, ledgerSheets(content), "edu");
}

/**
 * Writes the sheets of a new ledger where the workbook has none that a clerk would call the same.
 * @returns the name of the sheet that is filled in first
 */
export async function writeNew(host: SpreadsheetHost, plans: readonly SheetPlan[], form: FigureForm): Promise<string> {
  await refuseTaken(host, plans);
  await writeInForm(host, plans, form);
  return SHEETS.schools.name;
}

/** A ledger to be filled in. */
export const EMPTY: LedgerContent = { parameters: {}, sheets: {} };

/** The sheets of a ledger: 目录和填报进度, those to fill in and, where there are schools, the derived ones. */
export function ledgerSheets(content: LedgerContent): SheetPlan[] {
  const plans = ledgerPlans(content);
  const ledger = buildLedger(snapshotOfPlans(plans));
  const derived = ledger.schools.length > 0 ? derivedPlans(assessSoundly(ledger).assessment) : [];
  return completed(plans, derived);
}
