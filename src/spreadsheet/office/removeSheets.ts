import { Problem } from "../../model";
import { attempted, type Access } from "./answering";
import { detailOf, problemOf } from "./problems";
import { MANY_SHEETS } from "./sheets";

/**
 * Deletes sheets, all in one request after everything that could refuse it was looked at.
 * @param idOf the id under which a sheet was read
 * @throws Problem `office.…`; where Excel fails in the midst of it, which of them are still there
 */
export async function removeSheets(
  context: Excel.RequestContext,
  access: Access,
  names: readonly string[],
  idOf: (name: string) => string | undefined,
): Promise<void> {
  const workbook = context.workbook.protection.load("protected");
  const sheets = await access.lister.list(context, () => null, MANY_SHEETS);
  const meant = names.map((name) => {
    const found = sheets.find((sheet) => (idOf(name) === undefined ? sheet.name === name : sheet.id === idOf(name)));
    if (!found) throw new Problem("office.sheetMissing", { sheet: name });
    if (found.protected) throw new Problem("office.sheetProtected", { sheet: name });
    if (workbook.protected) throw new Problem("office.structureProtected", { sheet: name });
    return found;
  });
  if (meant.length === 0) return;
  if (!sheets.some((sheet) => sheet.visible && !meant.includes(sheet))) throw new Problem("office.noSheetLeft");
  for (const { sheet } of meant) sheet.delete();
  try {
    await context.sync();
  } catch (error) {
    throw await removedHalf(access, new Set(meant.map(({ id }) => id)), problemOf(error));
  }
}

/** What is left of the sheets after a failure: nothing may have been done, some of it, or all. */
async function removedHalf({ lister, again }: Access, meant: ReadonlySet<string>, problem: Problem): Promise<Problem> {
  if (problem.id === "office.noAnswer") return problem;
  const now = await attempted(again, (context) => lister.list(context, () => null));
  const left = now?.filter(({ id }) => meant.has(id)).map(({ name }) => name);
  if (left?.length === meant.size) return problem;
  return new Problem("office.removedHalf", { ...detailOf(problem), sheets: left ?? [] });
}
