import { findSheet, PARAMETER_SHEET, plainName, readParameters } from "../ledger";
import type { SheetPlan, Wanted, WorkbookSnapshot, WriteOptions } from "../model";
import { CONTENTS_SHEET, contentsWith, outputLine } from "../plans/contentsPlan";
import { dressed } from "../plans/dressed";
import { isAdded } from "./ourSheets";

/** What has to be read of a workbook for {@link listed}. */
export const wantedForListing: Wanted = ({ name }) => {
  if (plainName(name) === CONTENTS_SHEET) return { formulas: true, formats: true };
  return plainName(name) === PARAMETER_SHEET ? {} : null;
};

/**
 * What is written where sheets that are printed or handed in are written: with them 目录和填报进度, where the workbook has one that
 * does not list them yet. A clerk finds every sheet by it. Both in one write, so that either is there or none.
 * @param plans under the names that they will bear
 */
export function listed(
  workbook: WorkbookSnapshot,
  plans: readonly SheetPlan[],
  { asValues, replace }: WriteOptions,
): [plans: readonly SheetPlan[], options: WriteOptions] {
  const existing = findSheet(workbook, CONTENTS_SHEET);
  const lines = plans.map(({ sheet }) => outputLine(sheet));
  const contents = existing && isAdded(existing) ? contentsWith(existing, lines) : null;
  if (!contents) return [plans, { asValues, replace }];
  const parameters = readParameters(findSheet(workbook, PARAMETER_SHEET));
  return [
    [dressed(contents, "contents", { parameters }), ...(asValues ? plans.map(withoutFormulas) : plans)],
    // Its links and counts are formulas.
    { asValues: false, replace: [...replace, contents.sheet] },
  ];
}

function withoutFormulas(plan: SheetPlan): SheetPlan {
  return { ...plan, cells: plan.cells.map((row) => row.map((cell) => cell && { value: cell.value })) };
}
