import { ALL_WRITTEN, Problem, type SheetPlan, type WriteOptions, type WriteReport } from "../../model";
import { addSheets } from "./addSheets";
import { undate } from "./archive";
import { addCharts } from "./charts";
import { newWorkbook } from "./newWorkbook";
import { WorkbookPackage } from "./package";

/** The workbook with these sheets written into it, all or none; a new one where there is none yet; and what is left to be said. */
export async function writePlans(
  workbook: WorkbookPackage | null,
  plans: readonly SheetPlan[],
  { asValues, replace }: WriteOptions,
): Promise<{ readonly workbook: WorkbookPackage; readonly report: WriteReport }> {
  if (workbook) refuseUnagreed(workbook, plans, replace);
  const written = WorkbookPackage.open(undate(await newWorkbook(plans, asValues)), "");
  const target = workbook ? workbook.fork() : withoutDates(withoutRecalculation(written));
  if (workbook) workbook.refuseChangeOfSigned();
  const formatsKept = workbook ? addSheets(target, written, plans.find(({ first }) => first)?.sheet) : [];
  for (const plan of plans) addCharts(target, plan);
  return { workbook: target, report: { ...ALL_WRITTEN, formatsKept } };
}

/** Excel takes names of sheets that differ only in case for the same. */
function refuseUnagreed(workbook: WorkbookPackage, plans: readonly SheetPlan[], replace: readonly string[]): void {
  const existing = new Set(workbook.sheetNames().map((name) => name.toLowerCase()));
  const agreed = new Set(replace.map((name) => name.toLowerCase()));
  for (const { sheet } of plans)
    if (existing.has(sheet.toLowerCase()) && !agreed.has(sheet.toLowerCase()))
      throw new Problem("file.sheetExists", { file: workbook.file, sheet });
}

/**
 * Excel calculates a file anew that an older version left, and the library calls itself one; on a machine without the
 * add-in our functions would lose their values.
 */
function withoutRecalculation(workbook: WorkbookPackage): WorkbookPackage {
  const part = workbook.workbookPart();
  workbook.setText(part, workbook.text(part).replace(/calcId="\d+"/, 'calcId="191029"'));
  return workbook;
}

/** Where the library says who made the workbook, and when. */
const PROPERTIES = "docProps/core.xml";

/** The file's own date says when it was made; without a second one equal sheets give equal bytes. */
function withoutDates(workbook: WorkbookPackage): WorkbookPackage {
  workbook.setText(PROPERTIES, workbook.text(PROPERTIES).replace(/<dcterms:(created|modified).*?<\/dcterms:\1>/g, ""));
  return workbook;
}
