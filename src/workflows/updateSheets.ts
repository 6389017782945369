import { chartsPlan, CHARTS_SHEET, derivedSteps, type Beside } from "../plans";
import { CONTENTS_SHEET, ledgerLines, outputLine } from "../plans/contentsPlan";
import { dressedVerdicts } from "../plans/dressed";
import { contentsOf } from "../plans/ledgerBook";
import { DERIVED_NAMES } from "../assessment/derivedSheets";
import { findSheet, ledgerSteps, plainName, SHEETS, type Ledger } from "../ledger";
import {
  atOnce,
  Problem,
  renamedSheets,
  type CellRef,
  type Drive,
  type FigureForm,
  type PlannedCell,
  type SheetPlan,
  type SheetSnapshot,
  type SpreadsheetHost,
  type Steps,
  type Wanted,
  type WriteReport,
} from "../model";
import { soundSteps } from "../rules/engine/run";
import { METHODS, type Method } from "../standards/methods";
import { readLedgerSource, type LedgerSource } from "./anyLedger";
import type { OwnSheetsKnown } from "./check";
import { changedSteps } from "./changedCells";
import { linesFor, wantedForListing } from "./listed";
import { isAdded } from "./ourSheets";
import { writeInForm } from "./writeInForm";

/** What 更新指标表 would do; nothing has been written yet. */
export interface SheetUpdate {
  readonly plans: readonly SheetPlan[];
  /** 目录和填报进度 of a ledger that has none yet, or one that is there with lines for sheets that it does not list. */
  readonly contents: SheetPlan | null;
  /** Derived sheets that are there and would be replaced. */
  readonly replaces: readonly string[];
  /** Cells in them that the clerk has changed and that would be lost. */
  readonly changed: readonly CellRef[];
  /** The schools stand on sheets of the county's own, to which no formula of ours can refer: only values are written. */
  readonly valuesOnly: boolean;
}

/** What is written beside the derived sheets. */
export interface UpdateOptions {
  /** 图表 is written, too. Where it is there already it is kept up to date without being asked for. */
  readonly charts?: boolean | undefined;
  /** Figures of another time, to stand in 图表 beside those of now. */
  readonly beside?: Beside | undefined;
  /** What is known of a county's own sheets beside the workbook. */
  readonly own?: OwnSheetsKnown | undefined;
}

/**
 * Plans the derived sheets for the schools that are there now. Reads only.
 * @param drive how they are planned: at once, or in slices where a page shall stay alive
 */
export async function planUpdate(
  host: SpreadsheetHost,
  methods?: readonly Method[],
  drive: Drive = atOnce,
  options: UpdateOptions = {},
): Promise<SheetUpdate> {
  const replaceable = [...DERIVED_NAMES, CHARTS_SHEET.name];
  const wanted: Wanted = (sheet) =>
    replaceable.includes(plainName(sheet.name)) ? { formulas: true, types: true } : wantedForListing(sheet);
  const source = await readLedgerSource(host, wanted, options.own);
  return drive(updateSteps(source, methods, options));
}

function* updateSteps(
  { workbook, laid }: LedgerSource,
  methods: readonly Method[] | undefined,
  { charts, beside }: UpdateOptions,
): Steps<SheetUpdate> {
  const ledger = yield* ledgerSteps(workbook, methods, laid);
  if (!ledger.tables.has("schools")) {
    const id = findSheet(workbook, SHEETS.schools.name) ? "ledger.headingsUnknown" : "ledger.noSchoolSheet";
    throw new Problem(id, { sheet: SHEETS.schools.name });
  }
  if (ledger.schools.length === 0) throw new Problem("ledger.noSchools", { sheet: SHEETS.schools.name });
  const existing = DERIVED_NAMES.flatMap((name) => findSheet(workbook, name) ?? []);
  const drawn = findSheet(workbook, CHARTS_SHEET.name);
  const ownCharts = drawn && isAdded(drawn) ? [drawn] : [];
  const { assessment } = yield* soundSteps(ledger);
  const planned = yield* derivedSteps(assessment);
  yield;
  if (charts || ownCharts.length > 0) planned.push(chartsPlan(assessment, beside));
  const dressedPlans = planned.map((plan) => dressedVerdicts(plan, "derived", ledger));
  const replaceable = [...existing, ...ownCharts];
  const plans = named(dressedPlans, replaceable);
  const contents = laid === null ? contentsFor(ledger, plans) : null;
  yield;
  const replaces = replaceable.map(({ name }) => name).filter((name) => plans.some(({ sheet }) => sheet === name));
  const whole = yield* soundSteps(yield* ledgerSteps(workbook, METHODS, laid));
  const expected = yield* derivedSteps(whole.assessment);
  yield;
  const changed = yield* changedSteps(existing, expected);
  return {
    plans,
    contents,
    replaces,
    changed: changed.filter(({ sheet }) => replaces.includes(sheet)),
    valuesOnly: laid !== null,
  };
}

/** One that is there is alive by its formulas, and may hold the clerk's notes: it only gets the lines that it lacks. */
function contentsFor(ledger: Ledger, plans: readonly SheetPlan[]): SheetUpdate["contents"] {
  if (!findSheet(ledger.workbook, CONTENTS_SHEET)) return contentsOf(ledger);
  const derived = ledgerLines(ledger).map((line) => {
    const plan = plans.find(({ sheet }) => plainName(sheet) === plainName(line.name));
    return plan ? { ...line, exists: true } : line;
  });
  const drawn = plans.filter(({ charts }) => charts !== undefined).map(({ sheet }) => outputLine(sheet));
  return linesFor(ledger.workbook, [...derived, ...drawn]);
}

/** The plans under the names that the workbook's own sheets bear, in their formulas too. */
function named(plans: readonly SheetPlan[], existing: readonly SheetSnapshot[]): readonly SheetPlan[] {
  const others = existing.map(({ name }) => [plainName(name), name] as const).filter(([plain, name]) => plain !== name);
  if (others.length === 0) return plans;
  const names = new Map(others);
  const refer = (formula: string) => renamedSheets(formula, (plain) => names.get(plain) ?? plain);
  return plans.map((plan) => ({
    ...plan,
    sheet: names.get(plan.sheet) ?? plan.sheet,
    cells: plan.cells.map((row) => row.map((cell) => cell && referring(cell, refer))),
  }));
}

function referring(cell: PlannedCell, refer: (formula: string) => string): PlannedCell {
  const { value, formula, native } = cell;
  if (formula === undefined) return cell;
  return { value, formula: refer(formula), ...(native === undefined ? {} : { native: refer(native) }) };
}

/**
 * Writes the planned sheets. Call it with what the clerk has agreed to.
 * @param form in which the figures are written; writing again in another one turns them into that
 */
export async function writeUpdate(host: SpreadsheetHost, update: SheetUpdate, form: FigureForm): Promise<WriteReport> {
  const written = update.valuesOnly ? "values" : form;
  const { contents, plans, replaces } = update;
  return writeInForm(host, contents ? [contents, ...plans] : plans, written, replaces);
}
