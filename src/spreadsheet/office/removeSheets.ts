import { Problem } from "../../model";
import { attempted, type Access } from "./answering";
import { detailOf, problemOf } from "./problems";
import { MANY_SHEETS } from "./sheets";

/**
 * Deletes sheets, all in one request after everything that could refuse it was looked at.
 * @param idOf the id under which a sheet was read
 * @throws Problem `office.…`; where Excel fails in the midst of it, which of them are still there, or that this cannot be seen
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
    const problem = await removedHalf(access, meant, problemOf(error));
    if (problem) throw problem;
  }
}

/** What is left of the sheets after a failure: all of them, some, or none (`null`), and then the work is done. */
async function removedHalf(
  { lister, again }: Access,
  meant: readonly { readonly id: string; readonly name: string }[],
  problem: Problem,
): Promise<Problem | null> {
  if (problem.id === "office.noAnswer") return problem;
  const now = await attempted(again, (context) => lister.list(context, () => null));
  const detail = detailOf(problem);
  if (!now) return new Problem("office.removedUnseen", { ...detail, sheets: meant.map(({ name }) => name) });
  const left = meant.filter(({ id }) => now.some((sheet) => sheet.id === id));
  if (left.length === 0) return null;
  if (left.length === meant.length) return problem;
  return new Problem("office.removedHalf", { ...detail, sheets: left.map(({ name }) => name) });
}
