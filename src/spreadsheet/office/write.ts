import { Problem, type SheetPlan, type WriteOptions } from "../../model";
import { cellSteps } from "./cells";
import { clearSteps, layoutSteps, mergeSteps, sizeSteps } from "./layout";
import { perform } from "./requests";
import { MANY_SHEETS, type LiveSheet, type SheetLister } from "./sheets";

/** Writes whole sheets. Those that are replaced keep their place, and formulas that refer to them stay valid. */
export async function writePlans(
  context: Excel.RequestContext,
  lister: SheetLister,
  plans: readonly SheetPlan[],
  { asValues, replace }: WriteOptions,
): Promise<void> {
  const workbook = context.workbook.protection.load("protected");
  const sheets = await lister.list(context, (sheet) => sheet.getUsedRangeOrNullObject().load("address"), MANY_SHEETS);
  const replaced = plans.map(({ sheet }) => sheets.find(({ name }) => sameName(name, sheet)));
  refuse(plans, replaced, replace, workbook.protected);
  // All sheets are there before the first formula that refers to one of them.
  const targets = plans.map(({ sheet }, i) => replaced[i]?.sheet ?? context.workbook.worksheets.add(sheet));
  const steps = plans.flatMap((plan, i) => [
    ...(replaced[i] ? clearSteps(replaced[i].sheet, replaced[i].answer) : []),
    ...layoutSteps(targets[i], plan),
    ...cellSteps(targets[i], plan, asValues),
    ...mergeSteps(targets[i], plan),
    ...sizeSteps(targets[i], plan),
  ]);
  await perform(context, steps, (problem) => takenBack(lister, sheets, plans, problem));
}

function refuse(
  plans: readonly SheetPlan[],
  replaced: readonly (LiveSheet<unknown> | undefined)[],
  agreed: readonly string[],
  structureProtected: boolean,
): void {
  for (const existing of replaced) {
    if (!existing) continue;
    const sheet = existing.name;
    if (!agreed.some((name) => sameName(name, sheet))) throw new Problem("office.sheetExists", { sheet });
    if (existing.protected) throw new Problem("office.sheetProtected", { sheet });
  }
  const added = plans.find((_, i) => !replaced[i]);
  if (added && structureProtected) throw new Problem("office.structureProtected", { sheet: added.sheet });
}

/** Removes the sheets that were added before something went wrong; what stood in replaced ones cannot come back. */
async function takenBack(
  lister: SheetLister,
  before: readonly LiveSheet<unknown>[],
  plans: readonly SheetPlan[],
  { data }: Problem,
): Promise<Problem> {
  const detail = data.detail;
  const touched = (name: string) => plans.some(({ sheet }) => sameName(sheet, name));
  const replaced = before.map(({ name }) => name).filter(touched);
  const left = (names: readonly string[]) =>
    names.length > 0
      ? new Problem("office.writtenHalf", { sheets: names.join("、"), detail })
      : new Problem("office.notWritten", { detail });
  try {
    await Excel.run({ delayForCellEdit: true }, async (context) => {
      const now = await lister.list(context, () => null);
      const known = new Set(before.map(({ id }) => id));
      for (const { id, name, sheet } of now) if (!known.has(id) && touched(name)) sheet.delete();
      await context.sync();
    });
    return left(replaced);
  } catch {
    return left(plans.map(({ sheet }) => sheet));
  }
}

/** Excel takes names of sheets that differ only in case for the same. */
function sameName(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}
