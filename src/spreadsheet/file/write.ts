import { ALL_WRITTEN, Problem, there, type SheetPlan, type WriteOptions, type WriteReport } from "../../model";
import { addSheets } from "./addSheets";
import { undate } from "./archive";
import { addCharts } from "./charts";
import { DEFAULT_LIMITS, type Limits } from "./limits";
import { newWorkbook } from "./newWorkbook";
import { WorkbookPackage } from "./package";

/** The workbook with these sheets written into it, all or none; a new one where there is none yet; and what is left to be said. */
export async function writePlans(
  workbook: WorkbookPackage | null,
  plans: readonly SheetPlan[],
  { asValues, replace }: WriteOptions,
  limits: Limits = DEFAULT_LIMITS,
): Promise<{ readonly workbook: WorkbookPackage; readonly report: WriteReport }> {
  if (workbook) refuseUnagreed(workbook, plans, replace);
  const written = readable(undate(await newWorkbook(plans, asValues)), limits);
  const target = workbook ? workbook.fork() : withoutDates(withoutRecalculation(written));
  if (workbook) workbook.refuseChangeOfSigned();
  const formatsKept = workbook ? addSheets(target, written, plans) : [];
  for (const plan of plans) addCharts(target, plan);
  return { workbook: target, report: { ...ALL_WRITTEN, formatsKept } };
}

/** What is written has to be read again some day, within the limits of any file. */
function readable(bytes: Uint8Array, limits: Limits): WorkbookPackage {
  try {
    return WorkbookPackage.open(bytes, "", limits);
  } catch (error) {
    if (!(error instanceof Problem) || error.id !== "file.inflatesTooFar") throw error;
    const { found, limit } = error.data;
    throw new Problem("file.tooMuchWritten", { found: there(found, "size"), limit: there(limit, "limit") });
  }
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
