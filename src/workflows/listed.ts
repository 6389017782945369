import { findSheet, plainName } from "../ledger";
import type { SheetPlan, Wanted, WorkbookSnapshot, WriteOptions } from "../model";
import { CONTENTS_SHEET, contentsWith, outputLine, type ContentsLine } from "../plans/contentsPlan";

/** What has to be read of a workbook for {@link listed}. */
export const wantedForListing: Wanted = ({ name }) => (plainName(name) === CONTENTS_SHEET ? {} : null);

/**
 * What is written where the program adds a sheet: with it the lines that 目录和填报进度 lacks, where the workbook has one. A clerk
 * finds every sheet by it. Both in one write, so that either is there or none.
 * @param plans under the names that they will bear
 * @param lineOf the line of such a sheet
 */
export function listed(
  workbook: WorkbookSnapshot,
  plans: readonly SheetPlan[],
  options: WriteOptions,
  lineOf = outputLine,
): [plans: readonly SheetPlan[], options: WriteOptions] {
  const contents = linesFor(
    workbook,
    plans.map(({ sheet }) => lineOf(sheet)),
  );
  return contents ? withContents(contents, plans, options) : [plans, options];
}

/** The lines that 目录和填报进度 lacks, as a plan of it; `null` where it lacks none or is not there. */
export function linesFor(workbook: WorkbookSnapshot, lines: readonly ContentsLine[]): SheetPlan | null {
  const existing = findSheet(workbook, CONTENTS_SHEET);
  return existing ? contentsWith(existing, lines) : null;
}

/** The same with a plan of 目录和填报进度. Its links and counts are formulas, in whichever form the other sheets are written. */
export function withContents(
  contents: SheetPlan,
  plans: readonly SheetPlan[],
  { asValues, replace }: WriteOptions,
): [plans: readonly SheetPlan[], options: WriteOptions] {
  return [
    [contents, ...(asValues ? plans.map(withoutFormulas) : plans)],
    { asValues: false, replace: contents.stands === undefined ? replace : [...replace, contents.sheet] },
  ];
}

function withoutFormulas(plan: SheetPlan): SheetPlan {
  return { ...plan, cells: plan.cells.map((row) => row.map((cell) => cell && { value: cell.value })) };
}
