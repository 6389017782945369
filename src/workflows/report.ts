import { reportCharts, type Beside, type ReportCharts } from "../plans";
import { dressedForm } from "../plans/dressed";
import { formSteps } from "../plans/forms";
import type { Language } from "../locales/sentence";
import { atOnce, type CellRole, type SheetPlan, type SpreadsheetHost, type Steps } from "../model";
import type { Method } from "../standards/methods";
import type { CheckResult } from "./check";
import { earlierSheets, writeAnew } from "./earlierSheets";
import type { Block, BlockKind } from "./narrative/block";
import { monitoringTable } from "./monitoringTable";
import { narrativeOf } from "./narrative/narrative";
import { refuseUnjudged } from "./refuseUnjudged";

export type { ReportCharts } from "../plans";
export type { Block, BlockKind } from "./narrative/block";

/** The report of a county under one method: the narrative 自评报告, the tables of the national form, and last 监测指标. */
export interface MethodReport {
  readonly method: Method;
  readonly narrative: readonly Block[];
  readonly forms: readonly SheetPlan[];
  /** What a document shows in charts, each with its table; a workbook has 图表 for that. */
  readonly charts: ReportCharts;
}

/**
 * The reports of a check, one a method; a `Problem` where nothing could be judged.
 * @param beside figures of another time, to stand beside those of now in the charts
 */
export function reportsOf(result: CheckResult, language: Language, beside?: Beside): MethodReport[] {
  return atOnce(reportSteps(result, language, beside));
}

/** {@link reportsOf}, part by part. */
export function* reportSteps(result: CheckResult, language: Language, beside?: Beside): Steps<MethodReport[]> {
  const { ledger, assessment } = result;
  refuseUnjudged(assessment);
  yield;
  const methods = [...assessment.methods.values()];
  // What is watched belongs to no method: one table behind all others.
  const monitoring = monitoringTable(ledger, language) ?? [];
  const reports: MethodReport[] = [];
  for (const [i, assessed] of methods.entries()) {
    const narrative = narrativeOf(result, assessed, language);
    yield;
    const charts = reportCharts(assessment, assessed, beside ?? null);
    yield;
    const forms = (yield* formSteps(ledger, assessed)).concat(i === methods.length - 1 ? monitoring : []);
    reports.push({ method: assessed.method, narrative, charts, forms });
  }
  return reports;
}

/** The sheets of the reports. */
export function reportPlans(result: CheckResult, language: Language): SheetPlan[] {
  return atOnce(reportPlanSteps(result, language));
}

/** {@link reportPlans}, part by part. */
export function* reportPlanSteps(result: CheckResult, language: Language): Steps<SheetPlan[]> {
  return (yield* reportSteps(result, language))
    .flatMap(({ method, narrative, forms }) => [narrativePlan(narrative, `自评报告${method}`), ...forms])
    .map(dressedForm);
}

/** The sheets of an earlier report that these plans would write again, to be shown before they are replaced. Reads only. */
export async function earlierReport(host: SpreadsheetHost, plans: readonly SheetPlan[]): Promise<string[]> {
  return earlierSheets(
    host,
    plans.map(({ sheet }) => sheet),
  );
}

/**
 * Writes the reports into sheets of the workbook: new ones, but for those of an earlier report that the clerk has agreed to
 * replace.
 * @returns the names of the sheets, in their order
 */
export async function writeReport(
  host: SpreadsheetHost,
  plans: readonly SheetPlan[],
  replace: readonly string[] = [],
): Promise<string[]> {
  return writeAnew(host, plans, replace);
}

/** Characters that a line of the narrative holds on an upright page, whatever the typeface that stands in for another. */
const LINE = 74;

/** Two characters, as Chinese paragraphs begin. */
const INDENT = "　　";

const ROLES: Readonly<Record<BlockKind, CellRole>> = {
  title: "title",
  byline: "byline",
  section: "section",
  subsection: "section",
  paragraph: "text",
};

/** A narrative as a sheet, one block a row. */
export function narrativePlan(narrative: readonly Block[], sheet: string): SheetPlan {
  return {
    sheet,
    cells: narrative.map(({ kind, text }) => [{ value: kind === "paragraph" ? INDENT + text : text }]),
    widths: [LINE],
    formats: narrative.map(({ kind }, row) => ({
      area: { top: row, left: 0, bottom: row, right: 0 },
      role: ROLES[kind],
      wrap: true,
    })),
    validations: [],
    frozenRows: 0,
    frozenColumns: 0,
    landscape: false,
  };
}
