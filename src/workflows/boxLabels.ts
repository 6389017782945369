import { boxLabelSteps } from "../plans/boxLabels";
import { ledgerSteps, SHEETS } from "../ledger";
import { atOnce, Problem, type Drive, type SheetPlan, type SpreadsheetHost } from "../model";
import { readLedgerSource } from "./anyLedger";
import type { OwnSheetsKnown } from "./check";

/**
 * Plans the labels of the boxes in 档案目录. Reads only.
 * @param own what is known of a county's own sheets beside the workbook
 * @param drive how they are planned: at once, or in slices where a page shall stay alive
 * @throws Problem `labels.noSheet`, `labels.noBoxes`
 */
export async function planBoxLabels(
  host: SpreadsheetHost,
  own?: OwnSheetsKnown,
  drive: Drive = atOnce,
): Promise<SheetPlan> {
  const { workbook, laid } = await readLedgerSource(host, () => null, own);
  const ledger = await drive(ledgerSteps(workbook, undefined, laid));
  const plan = await drive(boxLabelSteps(ledger));
  const isThere = ledger.tables.has("archive");
  if (!plan) throw new Problem(isThere ? "labels.noBoxes" : "labels.noSheet", { sheet: SHEETS.archive.name });
  return plan;
}
