import { grouped, type Drive } from "../model";
import { METHODS } from "../standards/methods";
import { methodTexts } from "../locales/method";
import { tasksIn } from "../locales/tasks";
import { word } from "../locales/words";
import type { Language } from "../locales/sentence";
import type { CheckResult } from "../workflows/check";
import { coefficientsOfYears, readLastYearSteps, yearsSummary, type LastYear } from "../workflows/compareYears";
import { coefficientText } from "../workflows/verdicts";
import { readChosen, type ChosenFile } from "./chosenFile";
import type { CoefficientsTable } from "./state";
import { NO_FIGURE } from "./viewModel/verdict";

/** What 对比上年 works with; loaded when last year's workbook is chosen. */

export { rulesOfYears } from "../workflows/compareYears";

/** What the comparison gives, in numbers and in a sentence. */
export function summaryOf(result: CheckResult, lastYear: LastYear, language: Language) {
  const summary = yearsSummary(result, lastYear);
  return {
    ...summary,
    told: tasksIn(language)("compareYears.told", summary),
    coefficients: coefficientsTables(result, lastYear, language),
  };
}

/** 两年差异系数, a table for each method and stage. */
function coefficientsTables(result: CheckResult, lastYear: LastYear, language: Language): CoefficientsTable[] {
  const lines = coefficientsOfYears(result, lastYear).map(({ method, stage, name, before, after, limit }) => {
    const text = (value: number | null) => (value === null ? NO_FIGURE : coefficientText(value, limit));
    const caption = `${methodTexts(method, language).name} · ${word(`stage.${stage}`, language)}`;
    return { caption, name, before: text(before), after: text(after) };
  });
  return [...grouped(lines, ({ caption }) => caption)].map(([caption, rows]) => ({ caption, rows }));
}

/**
 * Last year's workbook as it was chosen, judged by every method, so that whichever this year is judged by has its counterpart.
 * @param signal gives it up, while it is read as well
 * @throws Problem `file.…` or `years.noSchools`; Stopped
 */
export async function lastYearFrom(file: ChosenFile, drive: Drive, signal: AbortSignal) {
  const workbook = await readChosen(file, file.name, signal);
  return drive(readLastYearSteps({ file: file.name, workbook }, METHODS));
}
