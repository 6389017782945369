import { boxLabelPlan, LABEL_SHEET } from "../plans/boxLabels";
import { buildLedger, SHEETS, wantedForLedger } from "../ledger";
import { Problem, type SheetPlan, type SpreadsheetHost } from "../model";
import { freeName } from "./freeName";

/** Plans the labels of the boxes in 档案目录, under a name that is not taken. Reads only. */
export async function planBoxLabels(host: SpreadsheetHost): Promise<SheetPlan> {
  const workbook = await host.read(wantedForLedger);
  const plan = boxLabelPlan(buildLedger(workbook));
  if (!plan) throw new Problem("labels.noBoxes", { sheet: SHEETS.archive.name });
  return {
    ...plan,
    sheet: freeName(
      LABEL_SHEET,
      workbook.sheets.map(({ name }) => name),
    ),
  };
}

/** Writes the labels into a new sheet; nothing is replaced. Returns the sheet's name. */
export async function writeBoxLabels(host: SpreadsheetHost): Promise<string> {
  const plan = await planBoxLabels(host);
  await host.write([plan], { asValues: true, replace: [] });
  return plan.sheet;
}
