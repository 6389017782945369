import type { SheetPlan, SpreadsheetHost } from "../model";
import { freeName } from "./freeName";
import { listed, wantedForListing } from "./listed";
import { isAdded } from "./ourSheets";

/** Sheets that are made anew by every run: what an earlier run has written is replaced, once the clerk has agreed. */

/** Of sheets of ours, those that the workbook has; one of the county's own that bears such a name is none. Reads only. */
export async function earlierSheets(host: SpreadsheetHost, names: readonly string[]): Promise<string[]> {
  const { sheets } = await host.read(({ name }) => (names.includes(name) ? {} : null));
  return sheets.filter((sheet) => names.includes(sheet.name) && isAdded(sheet)).map(({ name }) => name);
}

/**
 * Writes sheets as values, in the place of earlier ones that may be replaced, and else under names that are free.
 * @returns their names, in their order
 */
export async function writeAnew(
  host: SpreadsheetHost,
  plans: readonly SheetPlan[],
  replace: readonly string[],
): Promise<string[]> {
  const workbook = await host.read(wantedForListing);
  const taken = workbook.sheets.map(({ name }) => name).filter((name) => !replace.includes(name));
  const named = plans.map((plan) => ({ ...plan, sheet: freeName(plan.sheet, taken) }));
  await host.write(...listed(workbook, named, { asValues: true, replace }));
  return named.map(({ sheet }) => sheet);
}
