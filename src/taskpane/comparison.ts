import type { Drive } from "../model";
import { METHODS } from "../standards/methods";
import { tasksIn } from "../locales/tasks";
import type { Language } from "../locales/sentence";
import type { CheckResult } from "../workflows/check";
import { readLastYearSteps, yearsSummary, type LastYear } from "../workflows/compareYears";
import type { ChosenFile } from "./collecting";

/** What 对比上年 works with; loaded when last year's workbook is chosen. */

export { rulesOfYears } from "../workflows/compareYears";

/** What the comparison gives, in numbers and in a sentence. */
export function summaryOf(result: CheckResult, lastYear: LastYear, language: Language) {
  const summary = yearsSummary(result, lastYear);
  return { ...summary, told: tasksIn(language)("compareYears.told", summary) };
}

/**
 * Last year's workbook as it was chosen, judged by every method, so that whichever this year is judged by has its counterpart.
 * @throws Problem `file.…` or `years.noSchools`
 */
export async function lastYearFrom(file: ChosenFile, drive: Drive) {
  const { AnyFileReader } = await import(/* webpackChunkName: "files" */ "../spreadsheet/file/fileReader");
  const workbook = await new AnyFileReader().read(new Uint8Array(await file.arrayBuffer()), file.name);
  return drive(readLastYearSteps({ file: file.name, workbook }, METHODS));
}
