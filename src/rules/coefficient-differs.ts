import {
  locateDerived,
  locateShown,
  type Assessment,
  type IndicatorAssessment,
  type SchoolAssessment,
  type StageAssessment,
} from "../assessment";
import { schoolExclusion, type LaidResult, type Ledger } from "../ledger";
import { compositeCoefficient, countyMean, differenceCoefficient } from "../measures/differenceCoefficient";
import { round } from "../measures/rounding";
import { grouped, sameValue, type CellValue } from "../model";
import { METHOD_NAMES, METHODS } from "../standards/methods";
import { COEFFICIENT_DIGITS } from "../standards/limits";
import { COEFFICIENT_NAMES, COMPOSITE } from "../standards/namedStandards";
import { STAGE_NAMES, STAGES } from "../standards/terms";
import { defineRule } from "./engine/rule";
import { countyStageSubject } from "./engine/subjects";

/**
 * 差异系数与计算结果不一致: a coefficient in 校际差异系数表 that is not the one that its schools give. The usual mistakes are
 * computed too; where one of them gives what is shown, it is named. A coefficient in a sheet of the county's own is looked at in
 * the same way, under each method, since such sheets do not say which is meant.
 */

/** Ways to come to another figure, the most dangerous first. */
const CAUSES = {
  rounded: "query",
  totalRow: "error",
  population: "error",
  sample: "error",
  inverted: "error",
  otherSchools: "error",
  typed: "error",
  other: "error",
  // Perhaps it is of other schools than those that were read.
  own: "query",
} as const;
type Cause = keyof typeof CAUSES;

const BLANKS = ["method", "stage", "indicator", "shown", "exact"] as const;

export default defineRule({
  meta: {
    work: "judgement",
    // A rounded figure is right as far as it goes; any other is no difference coefficient of these schools.
    levels: ["error", "query"],
    messages: {
      rounded: BLANKS,
      totalRow: BLANKS,
      population: BLANKS,
      sample: BLANKS,
      inverted: BLANKS,
      otherSchools: BLANKS,
      typed: BLANKS,
      other: BLANKS,
      own: BLANKS,
    },
  },

  check({ ledger, assessment }, report) {
    const derived = locateDerived(ledger);
    for (const { method, stages } of assessment.methods.values()) {
      for (const stage of STAGES.map((id) => stages[id]).filter((judged) => judged !== null)) {
        const shownCoefficients = stage.indicators.map((indicator) => derived.coefficient(stage, indicator)?.value);
        for (const indicator of [...stage.indicators, null]) {
          const shown = derived.coefficient(stage, indicator);
          const exact = indicator ? indicator.coefficient : stage.composite;
          if (!shown || typeof shown.value !== "number" || exact === null || sameValue(exact, shown.value)) continue;
          const cause = indicator
            ? causeOf(shown.value, exact, stage, indicator)
            : causeOfComposite(shown.value, exact, shownCoefficients, stage);
          if (cause === "followed") continue;
          const messageId = cause ?? (shown.formula === null ? "typed" : "other");
          report({
            messageId,
            level: CAUSES[messageId],
            subject: countyStageSubject(ledger, stage),
            field: indicator?.indicator.id ?? COMPOSITE,
            cells: [shown.cell],
            found: shown.value,
            expected: exact,
            data: {
              method: METHOD_NAMES[method],
              stage: STAGE_NAMES[stage.stage],
              indicator: indicator?.indicator.name ?? COEFFICIENT_NAMES.composite,
              shown: shown.value,
              exact,
            },
          });
        }
      }
    }
    for (const [{ result, stage, indicator, exact, cause }, ...others] of wrongOfOwn(ledger, assessment)) {
      report({
        messageId: cause,
        level: CAUSES[cause],
        subject: countyStageSubject(ledger, stage),
        field: `${indicator?.indicator.id ?? COMPOSITE}/own`,
        cells: [result.cell, ...others.map((other) => other.result.cell)],
        found: result.value,
        expected: exact,
        data: {
          method: METHOD_NAMES[stage.method],
          stage: STAGE_NAMES[stage.stage],
          indicator: indicator?.indicator.name ?? COEFFICIENT_NAMES.composite,
          shown: result.value,
          exact,
        },
      });
    }
  },
});

interface WrongOfOwn {
  readonly result: LaidResult;
  readonly stage: StageAssessment;
  /** `null` of 综合差异系数. */
  readonly indicator: IndicatorAssessment | null;
  readonly exact: number;
  readonly cause: Cause;
}

/** The coefficients in sheets of the county's own that are right under no method, by the method that explains them best. */
function wrongOfOwn(ledger: Ledger, { methods }: Assessment): (readonly [WrongOfOwn, ...WrongOfOwn[]])[] {
  const own = locateShown(ledger);
  const looked = [...methods.values()].flatMap(({ stages }) =>
    STAGES.flatMap((id) => {
      const stage = stages[id];
      if (!stage) return [];
      const above = stage.indicators.map((indicator) => own.ofStage(stage, indicator, "coefficient")[0]?.value);
      return [...stage.indicators, null].flatMap((indicator) => {
        const exact = indicator ? indicator.coefficient : stage.composite;
        if (exact === null) return [];
        return own.ofStage(stage, indicator, "coefficient").map((result) => {
          const told = indicator
            ? causeOfOwn(result, exact, stage, indicator)
            : causeOfOwnComposite(result, exact, above, stage);
          return { result, stage, indicator, exact, told };
        });
      });
    }),
  );
  const wrong = [...grouped(looked, ({ result }) => result).values()].flatMap((under): WrongOfOwn[] => {
    const causes = under.flatMap(({ told, ...about }) => (told === "right" ? [] : [{ ...about, cause: told }]));
    // Right under one method is right.
    if (causes.length < under.length) return [];
    const found = causes.find(({ cause }) => cause !== "own") ?? causes[0];
    return found ? [found] : [];
  });
  const byLine = grouped(wrong, ({ stage, indicator }) => [stage.method, stage.stage, indicator?.indicator.id].join());
  return [...byLine.values()].flatMap(([first, ...others]) => (first ? [[first, ...others] as const] : []));
}

function causeOfOwn(
  { value }: LaidResult,
  exact: number,
  stage: StageAssessment,
  indicator: IndicatorAssessment,
): Cause | "right" {
  return isRight(value, exact) ? "right" : (causeOf(value, exact, stage, indicator) ?? "own");
}

function causeOfOwnComposite(
  { value }: LaidResult,
  exact: number,
  above: readonly (number | undefined)[],
  stage: StageAssessment,
): Cause | "right" {
  const numbers = above.filter((each) => each !== undefined);
  const follows = numbers.length === above.length && agrees(value, compositeCoefficient(numbers));
  if (isRight(value, exact) || follows) return "right";
  const cause = causeOfComposite(value, exact, above, stage) ?? "own";
  return cause === "followed" ? "right" : cause;
}

/** A table that people print has the digits of the form. */
function isRight(value: number, exact: number): boolean {
  return sameValue(value, exact) || (places(value) >= COEFFICIENT_DIGITS && isRounded(value, exact));
}

/** Decimal places of a figure as it stands in the cell. */
function places(value: number): number {
  let digits = 0;
  while (round(value, digits) !== value) digits++;
  return digits;
}

/** Whether a figure is another one, as far as it is written out; too few digits tell nothing. */
function agrees(shown: number, candidate: number): boolean {
  const digits = places(shown);
  return digits >= COEFFICIENT_DIGITS && (sameValue(shown, candidate) || round(candidate, digits) === shown);
}

function isRounded(shown: number, exact: number): boolean {
  const digits = places(shown);
  return digits >= 2 && round(exact, digits) === shown;
}

/** Which of the usual mistakes gives the figure shown. */
function causeOf(
  shown: number,
  exact: number,
  stage: StageAssessment,
  indicator: IndicatorAssessment,
): Cause | undefined {
  if (isRounded(shown, exact)) return "rounded";
  const { counted } = stage;
  const at = stage.indicators.indexOf(indicator);
  const { per } = indicator.indicator;
  const candidates: readonly (readonly [Cause, () => readonly number[]])[] = [
    // A total row weighs as much as all schools together and does not differ from the mean.
    ["totalRow", () => [exact / Math.SQRT2]],
    ["population", () => unweighted(counted, at, per, counted.length)],
    ["sample", () => unweighted(counted, at, per, counted.length - 1)],
    ["inverted", () => inverted(counted, at)],
    ["otherSchools", () => otherLists(stage).map((schools) => coefficient(schools, at))],
  ];
  return candidates.find(([, figures]) => figures().some((figure) => agrees(shown, figure)))?.[0];
}

/** `followed` where 综合 is right for the coefficients that stand above it, which have their own findings. */
function causeOfComposite(
  shown: number,
  exact: number,
  above: readonly (CellValue | undefined)[],
  stage: StageAssessment,
): Cause | "followed" | undefined {
  const numbers = above.filter((value) => typeof value === "number");
  if (numbers.length === above.length && sameValue(compositeCoefficient(numbers), shown)) return "followed";
  const ofPrinted = compositeCoefficient(
    stage.indicators.map(({ coefficient }) => round(coefficient ?? NaN, COEFFICIENT_DIGITS)),
  );
  return isRounded(shown, exact) || agrees(shown, ofPrinted) ? "rounded" : undefined;
}

const amountsOf = (schools: readonly SchoolAssessment[], at: number) =>
  schools.map(({ amounts }) => amounts[at] ?? NaN);
const pupilsOf = (schools: readonly SchoolAssessment[]) => schools.map(({ school }) => school.pupils ?? NaN);

function coefficient(schools: readonly SchoolAssessment[], at: number): number {
  return differenceCoefficient(amountsOf(schools, at), pupilsOf(schools));
}

/** STDEV or STDEV.P of the schools' values, divided by their plain mean or by the county's. */
function unweighted(schools: readonly SchoolAssessment[], at: number, per: number, divisor: number): number[] {
  const values = schools.map((school) => school.values[at] ?? NaN);
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  const deviation = Math.sqrt(values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / divisor);
  return [mean, countyMean(amountsOf(schools, at), pupilsOf(schools)) * per].map((each) => deviation / each);
}

/** Pupils divided by what is compared, weighted by pupils or by what is compared. */
function inverted(schools: readonly SchoolAssessment[], at: number): number[] {
  const [amounts, pupils] = [amountsOf(schools, at), pupilsOf(schools)];
  const ratios = pupils.map((each, i) => each / (amounts[i] ?? NaN));
  return [differenceCoefficient(ratios, pupils, "perPupil"), differenceCoefficient(pupils, amounts)];
}

/** Lists of schools that are easily taken for the right one: all, those of the other method, one kind too many. */
function otherLists({ counted, excluded }: StageAssessment): SchoolAssessment[][] {
  const all = [...counted, ...excluded];
  const reasons = new Set(excluded.map(({ exclusion }) => exclusion));
  return [
    all,
    ...METHODS.map((method) => all.filter(({ school }) => schoolExclusion(school, method) === null)),
    ...[...reasons].map((reason) => [...counted, ...excluded.filter(({ exclusion }) => exclusion === reason)]),
  ];
}
