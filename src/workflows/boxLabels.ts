import { boxLabelPlan, LABEL_SHEET } from "../plans/boxLabels";
import { ledgerSteps, SHEETS } from "../ledger";
import { atOnce, Problem, type SheetPlan, type SpreadsheetHost } from "../model";
import { readLedgerSource } from "./anyLedger";
import type { OwnSheetsKnown } from "./check";
import { freeName } from "./freeName";

/**
 * Plans the labels of the boxes in 档案目录, under a name that is not taken. Reads only.
 * @param own what is known of a county's own sheets beside the workbook
 */
export async function planBoxLabels(host: SpreadsheetHost, own?: OwnSheetsKnown): Promise<SheetPlan> {
  const { workbook, laid, whole } = await readLedgerSource(host, () => null, own);
  const plan = boxLabelPlan(atOnce(ledgerSteps(workbook, undefined, laid)));
  if (!plan) throw new Problem("labels.noBoxes", { sheet: SHEETS.archive.name });
  return {
    ...plan,
    sheet: freeName(
      LABEL_SHEET,
      whole.sheets.map(({ name }) => name),
    ),
  };
}

/** Writes the labels into a new sheet; nothing is replaced. Returns the sheet's name. */
export async function writeBoxLabels(host: SpreadsheetHost, own?: OwnSheetsKnown): Promise<string> {
  const plan = await planBoxLabels(host, own);
  await host.write([plan], { asValues: true, replace: [] });
  return plan.sheet;
}
