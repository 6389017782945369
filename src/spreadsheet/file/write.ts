import { Problem, type SheetPlan, type WriteOptions } from "../../model";
import { newWorkbook } from "./new-workbook";
import { WorkbookPackage } from "./package";

/** The workbook with these sheets written into it, all or none; a new one where there is none yet. */
export async function writePlans(
  workbook: WorkbookPackage | null,
  plans: readonly SheetPlan[],
  options: WriteOptions,
): Promise<WorkbookPackage> {
  if (workbook) throw new Problem("file.cannotWriteInto", { file: workbook.file });
  return WorkbookPackage.open(await newWorkbook(plans, options.asValues), "");
}
