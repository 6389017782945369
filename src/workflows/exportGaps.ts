import type { IndicatorAssessment, StageAssessment } from "../assessment";
import { methodTexts } from "../locales/method";
import type { Language } from "../locales/sentence";
import { word } from "../locales/words";
import { entryAt, there, thousandsFormat, type SheetPlan, type SpreadsheetHost } from "../model";
import { dressed } from "../plans/dressed";
import { plain, planTable, type ColumnPlan } from "../plans/tablePlan";
import { nearStandard } from "../measures/schoolStandard";
import { schoolStandards } from "../standards/methods";
import { STAGES } from "../standards/terms";
import type { CheckResult } from "./check";
import { explain } from "./explain";
import { freeName } from "./freeName";
import { listed, wantedForListing } from "./listed";
import { gapsBelow, type Gap } from "./gaps";

/** 各校缺口 of a whole check, as a sheet that can be handed on. */

/** One line: what a school lacks of one level. */
export interface GapLine {
  readonly stage: StageAssessment;
  readonly indicator: IndicatorAssessment;
  /** What the level is: a coefficient comes down to its limit, or a school reaches its standard or a part of it. */
  readonly target:
    | { readonly kind: "limit"; readonly limit: number }
    | { readonly kind: "standard" }
    | { readonly kind: "near"; readonly percent: number };
  /** For each pupil or every hundred pupils, in the indicator's unit. */
  readonly level: number;
  readonly gap: Gap;
}

/**
 * All gaps of a check: to the level that brings a coefficient above its limit down to it, and of schools that fail to their
 * standards and to what comes near enough to them.
 */
export function gapLines(result: CheckResult): GapLine[] {
  const { ledger, assessment } = result;
  const stages = [...assessment.methods.values()].flatMap((method) => STAGES.flatMap((id) => method.stages[id] ?? []));
  return stages.flatMap((stage) =>
    stage.indicators.flatMap((indicator, place) => {
      const { least } = explain(result, { kind: "coefficient", stage, indicator });
      const toLimit = (least?.gaps ?? []).map((gap): GapLine => {
        const { limit, floor } = there(least, "least addition");
        return { stage, indicator, target: { kind: "limit", limit }, level: Number(floor), gap };
      });
      return [...toLimit, ...gapsToStandards(ledger, stage, indicator, place)];
    }),
  );
}

function gapsToStandards(
  ledger: CheckResult["ledger"],
  stage: StageAssessment,
  indicator: IndicatorAssessment,
  place: number,
): GapLine[] {
  const demand = schoolStandards(stage.method, stage.stage);
  if (!demand) return [];
  const standard = entryAt(demand.standards, place);
  const levels = [
    { target: { kind: "standard" }, level: standard },
    { target: { kind: "near", percent: demand.near }, level: nearStandard(standard, demand.near) },
  ] as const;
  return levels.flatMap(({ target, level }) =>
    gapsBelow(ledger, stage, indicator, level)
      // A school that meets what is asked of it lacks nothing, though one of its values may be below its standard.
      .filter(({ school }) => school.verdict === "notMet")
      .map((gap) => ({ stage, indicator, target, level, gap })),
  );
}

/** 各校缺口: writes them to a new sheet. Returns the sheet's name. */
export async function exportGaps(host: SpreadsheetHost, result: CheckResult, language: Language): Promise<string> {
  const workbook = await host.read(wantedForListing);
  const taken = workbook.sheets.map(({ name }) => name);
  const plan = gapsPlan(gapLines(result), freeName(word("gaps.sheet", language), taken), language);
  const plans = [dressed(plan, "report", result.ledger)];
  await host.write(...listed(workbook, plans, { asValues: false, replace: [] }));
  return plan.sheet;
}

type GapColumn =
  | "school"
  | "code"
  | "method"
  | "stage"
  | "indicator"
  | "pupils"
  | "value"
  | "level"
  | "perPupil"
  | "target"
  | "has"
  | "lacks"
  | "whole"
  | "unit";

/** The columns that hold amounts in the unit of 学校台账. */
const AMOUNTS: readonly GapColumn[] = ["has", "lacks", "whole"];

/** The sheet, one line a school, indicator and level. */
export function gapsPlan(lines: readonly GapLine[], sheet: string, language: Language): SheetPlan {
  const text = (id: GapColumn, width: number, cell: (line: GapLine) => string | null): ColumnPlan<GapLine> => ({
    id,
    heading: word(`gaps.${id}`, language),
    width,
    role: "input",
    wrap: true,
    numberFormat: "@",
    cell: (line) => plain(cell(line)),
  });
  const number = (
    id: GapColumn,
    cell: (line: GapLine) => number | null,
    numberFormat: string,
  ): ColumnPlan<GapLine> => ({
    id,
    heading: word(`gaps.${id}`, language),
    width: 11,
    role: "computed",
    numberFormat,
    cell: (line) => plain(cell(line)),
  });
  const columns = [
    text("school", 22, ({ gap }) => gap.school.school.site.name),
    text("code", 13, ({ gap }) => gap.school.school.site.code),
    text("method", 10, ({ stage }) => methodTexts(stage.method, language).short),
    text("stage", 7, ({ stage }) => word(`stage.${stage.stage}`, language)),
    text("indicator", 30, ({ indicator }) => indicator.indicator.name),
    number("pupils", ({ gap }) => gap.school.school.pupils, thousandsFormat(0)),
    number("value", valueOf, thousandsFormat(2)),
    number("level", ({ level }) => level, thousandsFormat(2)),
    text("perPupil", 9, ({ indicator }) => indicator.indicator.unit),
    text("target", 24, (line) => targetText(line, language)),
    number("has", ({ gap }) => gap.has, thousandsFormat(2)),
    number("lacks", ({ gap }) => gap.lacks, thousandsFormat(2)),
    number("whole", ({ gap }) => gap.combined?.whole ?? null, thousandsFormat(2)),
    text("unit", 7, ({ gap }) => gap.unit),
  ];
  const plan = planTable(sheet, columns, lines, { keys: 1 });
  const amounts = columns.flatMap(({ id }, i) => (AMOUNTS.some((each) => each === id) ? [i] : []));
  const wholes = runsOf(lines, ({ gap }) => gap.digits === 0);
  return {
    ...plan,
    paper: { finished: true },
    formats: plan.formats.concat(
      wholes.map(({ first, last }) => ({
        area: { top: first + 1, bottom: last + 1, left: Math.min(...amounts), right: Math.max(...amounts) },
        numberFormat: thousandsFormat(0),
      })),
    ),
  };
}

/** The first and last places of neighbours in a list that have something in common. */
function runsOf<Item>(items: readonly Item[], have: (item: Item) => boolean): { first: number; last: number }[] {
  const runs: { first: number; last: number }[] = [];
  items.forEach((item, i) => {
    if (!have(item)) return;
    const before = runs.at(-1);
    if (before?.last === i - 1) before.last = i;
    else runs.push({ first: i, last: i });
  });
  return runs;
}

function valueOf({ stage, indicator, gap }: GapLine): number | null {
  return entryAt(gap.school.values, stage.indicators.indexOf(indicator));
}

function targetText({ target }: GapLine, language: Language): string {
  switch (target.kind) {
    case "limit":
      return word("gaps.toLimit", language, { limit: target.limit });
    case "standard":
      return word("gaps.toStandard", language);
    case "near":
      return word("gaps.toNear", language, { percent: target.percent });
  }
}
