import type { SpreadsheetHost } from "../model";
import { isAdded, mayBeAdded } from "./ourSheets";

/** «移除本软件添加的工作表» and «另存报送副本»: a workbook without what the program has put into it. */

/** What is asked of a workbook for that. */
type Tidied = Pick<SpreadsheetHost, "read" | "remove">;

/** A sheet that the program has added. */
export interface AddedSheet {
  readonly name: string;
  /** Sheets of the county's own whose formulas refer to it; it is not removed then. */
  readonly usedBy: readonly string[];
}

/** The sheets that the program has added to a workbook, to be shown before anything is removed. Reads only. */
export async function listAdded(host: Pick<Tidied, "read">): Promise<readonly AddedSheet[]> {
  const { sheets } = await host.read(({ name }) => (mayBeAdded(name) ? {} : { formulas: "few" }));
  const added = sheets.filter((sheet) => mayBeAdded(sheet.name) && isAdded(sheet));
  const others = sheets.filter((sheet) => !added.includes(sheet));
  return added.map(({ name }) => {
    const [plain, quoted] = [`${name}!`, `'${name.replaceAll("'", "''")}'!`];
    const refers = (formula: string | null) =>
      formula !== null && (formula.includes(plain) || formula.includes(quoted));
    const using = others.filter(({ formulas = [] }) => formulas.some((row) => row.some(refers)));
    return { name, usedBy: using.map((sheet) => sheet.name) };
  });
}

/**
 * Removes sheets that the program has added, after a yes; the others of the list that was shown stay.
 * @param names of those that were agreed to
 * @returns the names of those that were removed: what is no longer one of ours, or is used by now, stays
 */
export async function removeAdded(host: Tidied, names: readonly string[]): Promise<readonly string[]> {
  const removable = (await listAdded(host)).filter(({ name, usedBy }) => usedBy.length === 0 && names.includes(name));
  const removed = removable.map(({ name }) => name);
  if (removed.length > 0) await host.remove(removed);
  return removed;
}

/** What was taken out of a copy to be handed in. */
export interface Submission {
  readonly removed: readonly AddedSheet[];
  /** Sheets of ours that stay, because the county's own refer to them. */
  readonly kept: readonly AddedSheet[];
}

/** Takes marks and added sheets out of a workbook that is to be handed in, which nobody else changes meanwhile. */
export async function prepareSubmission(host: Tidied & Pick<SpreadsheetHost, "clear">): Promise<Submission> {
  const added = await listAdded(host);
  const removed = added.filter(({ usedBy }) => usedBy.length === 0);
  const kept = added.filter(({ usedBy }) => usedBy.length > 0);
  await host.clear();
  if (removed.length > 0) await host.remove(removed.map(({ name }) => name));
  return { removed, kept };
}
