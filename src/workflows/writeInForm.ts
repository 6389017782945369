import { natively, type FigureForm, type SheetPlan, type SpreadsheetHost, type WriteReport } from "../model";

/**
 * Writes planned sheets with the figures in a form.
 * @param replace the names of sheets that the clerk has agreed to replace
 */
export async function writeInForm(
  host: SpreadsheetHost,
  plans: readonly SheetPlan[],
  form: FigureForm,
  replace: readonly string[] = [],
): Promise<WriteReport> {
  return host.write(form === "native" ? plans.map(natively) : plans, { asValues: form === "values", replace });
}
