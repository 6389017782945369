import { natively, type FigureForm, type SheetPlan, type SpreadsheetHost, type WriteReport } from "../model";
import { withContents } from "./listed";

/**
 * Writes planned sheets with the figures in a form. 目录和填报进度 among them keeps its links and counts in every one.
 * @param replace the names of sheets that the clerk has agreed to replace
 */
export async function writeInForm(
  host: SpreadsheetHost,
  plans: readonly SheetPlan[],
  form: FigureForm,
  replace: readonly string[] = [],
): Promise<WriteReport> {
  const inForm = form === "native" ? plans.map(natively) : plans;
  const contents = inForm.find(({ tab }) => tab === "contents");
  const others = inForm.filter((plan) => plan !== contents);
  const options = { asValues: form === "values", replace };
  return contents ? host.write(...withContents(contents, others, options)) : host.write(others, options);
}
