import type { Drive } from "../model";
import { tasksIn } from "../locales/tasks";
import type { Language } from "../locales/sentence";
import { nextYearSteps, type NextYear } from "../workflows/nextYear";
import { readChosen, type ChosenFile } from "./chosenFile";

/** What 按上年台账新建 works with; loaded when last year's workbook is chosen. */

export { writeNew } from "../workflows/newLedger";

/**
 * This year's ledger from last year's workbook as it was chosen.
 * @param signal gives it up, while it is read as well
 * @throws Problem `file.…` or `years.noSchools`; Stopped
 */
export async function nextYearFrom(file: ChosenFile, drive: Drive, signal: AbortSignal): Promise<NextYear> {
  const workbook = await readChosen(file, file.name, signal);
  return drive(nextYearSteps({ file: file.name, workbook }));
}

/** What was taken over, and what the clerk looks at first. */
export function toldOf({ sites, year, open }: NextYear, file: string, language: Language): string[] {
  const say = tasksIn(language);
  return [
    say("nextYear.done", { file, sites }),
    ...(open > 0 ? [say("nextYear.open", { count: open })] : []),
    year === null ? say("nextYear.noYear") : say("nextYear.year", { year }),
  ];
}
