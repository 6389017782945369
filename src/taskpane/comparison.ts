import type { Drive } from "../model";
import { METHODS } from "../standards/methods";
import { readLastYearSteps } from "../workflows/compareYears";
import type { ChosenFile } from "./collecting";

/** What 对比上年 works with; loaded when last year's workbook is chosen. */

export { rulesOfYears, yearsSummary } from "../workflows/compareYears";

/**
 * Last year's workbook as it was chosen, judged by every method, so that whichever this year is judged by has its counterpart.
 * @throws Problem `file.…` or `years.noSchools`
 */
export async function lastYearFrom(file: ChosenFile, drive: Drive) {
  const { AnyFileReader } = await import(/* webpackChunkName: "files" */ "../spreadsheet/file/fileReader");
  const workbook = await new AnyFileReader().read(new Uint8Array(await file.arrayBuffer()), file.name);
  return drive(readLastYearSteps({ file: file.name, workbook }, METHODS));
}
