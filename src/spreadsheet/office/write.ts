import { Problem, type SheetPlan, type WriteOptions, type WriteReport } from "../../model";
import { cellSteps } from "./cells";
import { clearSteps, freeze, layoutSteps, mergeSteps, setPage, sizeSteps } from "./layout";
import { Patience } from "./patience";
import { detailOf, problemOf } from "./problems";
import { inTurn, perform } from "./requests";
import { MANY_SHEETS, type LiveSheet, type SheetLister } from "./sheets";

/** A plan with the sheet that it replaces, if there is one. */
interface Place {
  readonly plan: SheetPlan;
  readonly replaced: LiveSheet<Excel.Range> | undefined;
}

/** A plan with the sheet that it is written to. */
interface Target {
  readonly plan: SheetPlan;
  readonly sheet: Excel.Worksheet;
}

/** Writes whole sheets. Those that are replaced keep their place, and formulas that refer to them stay valid. */
export async function writePlans(
  context: Excel.RequestContext,
  lister: SheetLister,
  plans: readonly SheetPlan[],
  { asValues, replace }: WriteOptions,
): Promise<WriteReport> {
  const workbook = context.workbook.protection.load("protected");
  const sheets = await lister.list(context, (sheet) => sheet.getUsedRangeOrNullObject().load("address"), MANY_SHEETS);
  const places = plans.map((plan) => ({ plan, replaced: sheets.find(({ name }) => sameName(name, plan.sheet)) }));
  refuse(places, replace, workbook.protected);
  // All sheets are there before the first formula that refers to one of them.
  const targets = places.map(({ plan, replaced }) => ({
    plan,
    replaced,
    sheet: replaced?.sheet ?? context.workbook.worksheets.add(plan.sheet),
  }));
  const steps = targets.flatMap(({ plan, replaced, sheet }) => [
    ...(replaced ? clearSteps(replaced.answer) : []),
    ...layoutSteps(sheet, plan),
    ...cellSteps(sheet, plan, asValues),
    ...mergeSteps(sheet, plan),
    ...sizeSteps(sheet, plan),
  ]);
  await perform(context, steps, (problem) => takenBack(lister, sheets, plans, problem));
  return finished(context, targets, asValues);
}

/**
 * What may fail without anything being wrong with the sheets, all in a last request; where that fails, each by itself. Then one
 * of our formulas is read back, for Excel may write it and not know its function.
 */
async function finished(
  context: Excel.RequestContext,
  targets: readonly Target[],
  asValues: boolean,
): Promise<WriteReport> {
  const parts = {
    panes: () => targets.forEach(({ sheet, plan }) => freeze(sheet, plan)),
    page: () => targets.forEach(({ sheet, plan }) => setPage(sheet, plan)),
  };
  const witness = () => (asValues ? null : loadWitness(targets));
  const patience = new Patience();
  // By now the sheets are written, so that not even a clerk who begins to type makes this a failure.
  const tried = <T extends object>(ask: () => T) =>
    patience.get(context, ask).catch((error: unknown) => {
      if (error instanceof Problem) throw error;
      problemOf(error);
      return null;
    });
  const together = await tried(() => {
    parts.panes();
    parts.page();
    return { cell: witness() };
  });
  const unset: (keyof typeof parts)[] = [];
  if (!together)
    await inTurn(["panes", "page"] as const, async (part) => {
      if (!(await tried(() => (parts[part](), parts)))) unset.push(part);
    });
  const { cell } = together ?? (await tried(() => ({ cell: witness() }))) ?? { cell: null };
  return { unset, unknownFunctions: cell?.values[0]?.[0] === "#NAME?" };
}

/** A cell whose formula is a call of one of our functions and nothing else. */
function loadWitness(targets: readonly Target[]): Excel.Range | null {
  for (const { sheet, plan } of targets) {
    for (const [row, line] of plan.cells.entries()) {
      const column = line.findIndex((cell) => cell?.formula?.startsWith("=EDU."));
      if (column >= 0) return sheet.getCell(row, column).load("values");
    }
  }
  return null;
}

function refuse(places: readonly Place[], agreed: readonly string[], structureProtected: boolean): void {
  for (const { replaced: existing } of places) {
    if (!existing) continue;
    const sheet = existing.name;
    if (!agreed.some((name) => sameName(name, sheet))) throw new Problem("office.sheetExists", { sheet });
    if (existing.protected) throw new Problem("office.sheetProtected", { sheet });
  }
  const added = places.find(({ replaced }) => !replaced);
  if (added && structureProtected) throw new Problem("office.structureProtected", { sheet: added.plan.sheet });
}

/** Removes the sheets that were added before something went wrong; what stood in replaced ones cannot come back. */
async function takenBack(
  lister: SheetLister,
  before: readonly LiveSheet<unknown>[],
  plans: readonly SheetPlan[],
  problem: Problem,
): Promise<Problem> {
  const detail = detailOf(problem);
  const touched = (name: string) => plans.some(({ sheet }) => sameName(sheet, name));
  const replaced = before.map(({ name }) => name).filter(touched);
  const left = (names: readonly string[]) =>
    names.length > 0
      ? new Problem("office.writtenHalf", { sheets: names, ...detail })
      : new Problem("office.notWritten", detail);
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
