import {
  Problem,
  shownFormula,
  there,
  type SheetPlan,
  type SheetSnapshot,
  type Watch,
  type WriteOptions,
  type WriteReport,
} from "../../model";
import { attempted, type Access } from "./answering";
import { cellSteps } from "./cells";
import { drawCharts } from "./charts";
import { clearSteps, freeze, layoutSteps, mergeSteps, setFolds, setPage, setTab, sizeSteps } from "./layout";
import { removalsOf, removeEach } from "./marks";
import { Patience } from "./patience";
import { detailOf, tried } from "./problems";
import { hasFormats, lookAt, putBack, textOf, type Replaced } from "./replaced";
import { inTurn, perform, type Step } from "./requests";
import { MANY_SHEETS, type LiveSheet } from "./sheets";

/** A plan with the sheet that it replaces, if there is one. */
interface Place {
  readonly plan: SheetPlan;
  readonly existing: LiveSheet<unknown> | undefined;
}

/** A plan with the sheet that it is written to. */
interface Target {
  readonly plan: SheetPlan;
  readonly sheet: Excel.Worksheet;
}

/** What a sheet holds that may have been added here. */
interface Look {
  readonly used: Excel.Range;
  readonly first: Excel.Range;
}

/** What has to be known to take everything back. */
interface Before {
  readonly sheets: readonly LiveSheet<unknown>[];
  readonly plans: readonly SheetPlan[];
  readonly replaced: readonly Replaced[];
  readonly asValues: boolean;
}

/**
 * Writes whole sheets. Those that are replaced keep their place, and formulas that refer to them stay valid.
 * @param asRead the sheets by their ids as they were read; those that are written are taken out
 * @throws Stopped
 */
export async function writePlans(
  context: Excel.RequestContext,
  access: Access,
  plans: readonly SheetPlan[],
  { asValues, replace }: WriteOptions,
  asRead: Map<string, SheetSnapshot>,
  watch?: Watch,
): Promise<WriteReport> {
  const workbook = context.workbook.protection.load("protected");
  const sheets = await access.lister.list(context, () => null, MANY_SHEETS);
  const places = plans.map((plan) => ({ plan, existing: sheets.find(({ name }) => sameName(name, plan.sheet)) }));
  refuse(places, replace, workbook.protected);
  const existing = places.flatMap(({ plan, existing }) => (existing ? [{ ...existing, added: addedRows(plan) }] : []));
  const replaced = await lookAt(context, existing, asRead);
  for (const { id } of existing) asRead.delete(id);
  const before = { sheets, plans, replaced, asValues };
  const added = await addSheets(context, access, places, before);
  const targets = places.map(({ plan, existing }): Target => ({
    plan,
    sheet: existing?.sheet ?? there(added.get(plan), plan.sheet),
  }));
  const steps = targets.flatMap(({ plan, sheet }) => {
    const old = replaced.find((one) => one.sheet === sheet);
    return [
      ...(added.has(plan) ? [{ bytes: ADDITION_BYTES, queue: () => sheet.getRange("A1").clear("Contents") }] : []),
      // All of it: another pane may have written more rows since it was looked at.
      ...(old && old.added === undefined ? clearSteps(sheet.getRange(), hasFormats(old)) : []),
      ...layoutSteps(sheet, plan),
      ...cellSteps(sheet, plan, asValues),
      ...mergeSteps(sheet, plan),
      ...sizeSteps(sheet, plan),
    ];
  });
  const ids = new Set([...added.values()].map(({ id }) => id));
  const recover = (problem: Problem) => takenBack(access, before, ({ id }) => ids.has(id), problem);
  await perform(context, steps, recover, added.size > 0, watch);
  const isNew = (plan: SheetPlan) => added.has(plan);
  // Nothing but rows comes to a sheet that stands: its look and its marks are its own.
  const whole = targets.filter(({ plan }) => plan.stands === undefined);
  const anew = replaced.filter(({ added: rows }) => rows === undefined);
  const formatsKept = anew.filter(({ others }) => others > 0).map(({ name }) => name);
  const { unset, unknownFunctions } = await finished(context, access, whole, isNew, anew, asValues);
  const areDrawn = await drawCharts(context, targets, new Patience());
  return { unset: areDrawn ? unset : [...unset, "charts"], unknownFunctions, formatsKept };
}

/**
 * Adds the sheets that are not there yet: all are there before the first formula that refers to one of them. Each holds a word
 * that nobody else writes until it is filled: where adding fails, those that were added are known by it, and one that another
 * pane has added under the same name stays.
 */
async function addSheets(
  context: Excel.RequestContext,
  access: Access,
  places: readonly Place[],
  before: Before,
): Promise<ReadonlyMap<SheetPlan, Excel.Worksheet>> {
  const added = new Map<SheetPlan, Excel.Worksheet>();
  const word = `~${Math.random().toString(36).slice(2)}`;
  const steps = places.flatMap(({ plan, existing }): Step[] => {
    const queue = () => {
      const sheet = context.workbook.worksheets.add(plan.sheet).load("id");
      sheet.getRange("A1").values = [[word]];
      added.set(plan, sheet);
    };
    return existing ? [] : [{ bytes: ADDITION_BYTES, queue }];
  });
  // Excel may have stopped between adding one and writing the word.
  const isOurs = ({ answer: { used, first } }: LiveSheet<Look>) => used.isNullObject || first.values[0]?.[0] === word;
  await perform(context, steps, (problem) => takenBack(access, before, isOurs, problem));
  return added;
}

/** Bytes that adding a sheet takes in a request. */
const ADDITION_BYTES = 1_000;

/**
 * What may fail without anything being wrong with the sheets, all in a last request; where that fails, each by itself. The old
 * marks go, which say nothing of the new contents. And one of our formulas is read back, for Excel may write it and not know its
 * function.
 */
async function finished(
  context: Excel.RequestContext,
  access: Access,
  targets: readonly Target[],
  isNew: (plan: SheetPlan) => boolean,
  replaced: readonly Replaced[],
  asValues: boolean,
): Promise<Omit<WriteReport, "formatsKept">> {
  const parts = {
    panes: () => targets.forEach(({ sheet, plan }) => freeze(sheet, plan)),
    tabs: () => targets.forEach(({ sheet, plan }) => isNew(plan) && setTab(sheet, plan)),
    page: () => targets.forEach(({ sheet, plan }) => setPage(sheet, plan)),
  };
  const witness = () => (asValues ? null : loadWitness(targets));
  const patience = new Patience();
  const together = await tried(() =>
    patience.get(context, () => {
      parts.panes();
      parts.page();
      for (const { queue } of removalsOf(replaced)) queue();
      parts.tabs();
      return { cell: witness() };
    }),
  );
  const unset: WriteReport["unset"][number][] = [];
  const folding = targets.filter(({ plan }) => isNew(plan) && (plan.folds ?? []).length > 0);
  // Never a second time, not even where Excel only seems to have failed.
  const fold = () => (folding.forEach(({ sheet, plan }) => setFolds(sheet, plan)), {});
  if (folding.length > 0 && !(await tried(() => patience.get(context, fold)))) unset.push("folds");
  if (together) return { unset, unknownFunctions: isUnknown(together.cell) };
  await inTurn(["panes", "page", "tabs"] as const, async (part) => {
    if (!(await tried(() => patience.get(context, () => (parts[part](), parts))))) unset.push(part);
  });
  if (replaced.some(({ marks }) => marks.length > 0)) {
    const meant = new Set(replaced.map(({ id }) => id));
    const removed = await tried(() => removeEach(access, patience, ({ id }) => meant.has(id)));
    if (removed?.left.length !== 0) unset.push("marks");
  }
  const last = await tried(() => patience.get(context, () => ({ cell: witness() })));
  return { unset, unknownFunctions: isUnknown(last?.cell ?? null) };
}

function isUnknown(witness: Excel.Range | null): boolean {
  return witness?.values[0]?.[0] === "#NAME?";
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

/** The rows that come to a sheet that stands, such as `12:14`. */
function addedRows({ stands, cells }: SheetPlan): string | undefined {
  return stands === undefined ? undefined : `${stands + 1}:${cells.length}`;
}

function refuse(places: readonly Place[], agreed: readonly string[], structureProtected: boolean): void {
  for (const { plan, existing } of places) {
    if (!existing && plan.stands !== undefined) throw new Problem("office.sheetMissing", { sheet: plan.sheet });
    if (!existing) continue;
    const sheet = existing.name;
    if (!agreed.some((name) => sameName(name, sheet))) throw new Problem("office.sheetExists", { sheet });
    if (existing.protected) throw new Problem("office.sheetProtected", { sheet });
  }
  const added = places.find(({ existing }) => !existing);
  if (added && structureProtected) throw new Problem("office.structureProtected", { sheet: added.plan.sheet });
}

/**
 * Takes back what was done before something went wrong: added sheets are removed, and replaced ones get their contents back.
 * @param isOurs tells which of the sheets that were not there before were added here
 */
async function takenBack(
  { lister, again }: Access,
  { sheets, plans, replaced, asValues }: Before,
  isOurs: (sheet: LiveSheet<Look>) => boolean,
  problem: Problem,
): Promise<Problem> {
  const detail = detailOf(problem);
  const known = new Set(sheets.map(({ id }) => id));
  const planned = (name: string) => plans.some(({ sheet }) => sameName(sheet, name));
  const left: string[] = [];
  const removed = await attempted(again, async (context) => {
    const now = await lister.list(context, (sheet) => ({
      used: sheet.getUsedRangeOrNullObject().load("address"),
      first: sheet.getRange("A1").load("values"),
    }));
    for (const one of now) if (!known.has(one.id) && planned(one.name) && isOurs(one)) one.sheet.delete();
    await context.sync();
    return true;
  });
  if (!removed)
    left.push(...plans.map(({ sheet }) => sheet).filter((name) => !sheets.some((one) => sameName(one.name, name))));
  const inPlan = ({ name }: Replaced, row: number, column: number) => {
    const cell = plans.find(({ sheet }) => sameName(sheet, name))?.cells[row]?.[column];
    const formula = asValues ? undefined : cell?.formula;
    return formula === undefined ? textOf(cell?.value ?? null) : shownFormula(formula);
  };
  const back = await attempted(again, async (context) =>
    replaced.length === 0 ? [] : putBack(context, await lister.list(context, () => null), replaced, inPlan),
  );
  if (!back) left.push(...replaced.map(({ name }) => name));
  if (left.length > 0) return new Problem("office.writtenHalf", { sheets: left, ...detail });
  return back && back.length > 0
    ? new Problem("office.contentsBack", { sheets: back, ...detail })
    : new Problem("office.notWritten", detail);
}

/** Excel takes names of sheets that differ only in case for the same. */
function sameName(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}
