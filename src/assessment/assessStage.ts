import { inPiecesOf, opens, type Ledger } from "../ledger";
import { atMost } from "../measures/comparing";
import { compositeCoefficient, differenceCoefficient } from "../measures/differenceCoefficient";
import { perPupil } from "../measures/perPupil";
import { allMet, entryAt, type Verdict } from "../model";
import type { NamedIndicator } from "../standards/namedIndicator";
import { dataOf, INDICATORS, type Method } from "../standards/methods";
import type { Stage } from "../standards/terms";
import { assessSchool, schoolsVerdict } from "./assessSchool";
import type { IndicatorAssessment, SchoolAssessment, StageAssessment } from "./assessment";
import { subsetsOf } from "./subsets";

/**
 * One stage of the county under one method, or `null` where the county has no pupils of the stage. Where it has, but no
 * school of it counts, there is nothing to judge.
 */
export function assessStage(ledger: Ledger, method: Method, stage: Stage): StageAssessment | null {
  const ofStage = ledger.schools.filter((school) => school.stage === stage);
  const schools = inPiecesOf(ledger, `school/${method}/${stage}`, ofStage, (piece) =>
    piece.map((school) => assessSchool(ledger, school, method)),
  );
  const counted = schools.filter(({ exclusion }) => exclusion === null);
  const excluded = schools.filter(({ exclusion }) => exclusion !== null);
  const unlisted = ledger.strangers.filter(({ agreed }) => agreed).map(({ name }) => name);
  const known = listKnown({ excluded, unlisted });
  if (schools.length === 0) return null;
  if (counted.length === 0 && known) return nothingToJudge(method, stage, excluded);

  const { indicators, composite, ...differences } = assessDifferences(method, stage, known ? counted : null);
  const open = counted.filter(({ school }) => opens(school, method));
  const hangsOnThem = subsetsOf(open).some((left) => {
    const others = counted.filter((school) => !left.includes(school));
    return others.length === 0 || assessDifferences(method, stage, others).between !== differences.between;
  });
  const between = known && hangsOnThem ? "undetermined" : differences.between;
  const judged = dataOf(method).schools !== null;
  return {
    method,
    stage,
    counted,
    excluded,
    unlisted,
    open: known && hangsOnThem ? open : [],
    indicators,
    composite,
    limit: differences.limit,
    schoolsMet: judged ? counted.filter(({ verdict }) => verdict === "met").length : null,
    between,
    verdict: judged ? allMet([between, schoolsVerdict(counted)]) : between,
  };
}

/** The differences between some schools; without a list of them nothing can be said. */
function assessDifferences(method: Method, stage: Stage, schools: readonly SchoolAssessment[] | null) {
  const { appliesTo, limit } = dataOf(method).coefficients;
  const single = appliesTo === "each" ? limit[stage] : null;
  const indicators = INDICATORS[method].map((indicator, i) => assessIndicator(indicator, schools, i, single));
  const composite = compositeOf(indicators);
  const compositeLimit = appliesTo === "composite" ? limit[stage] : null;
  const between =
    appliesTo === "composite"
      ? withinLimit(composite, compositeLimit)
      : allMet(indicators.map(({ verdict }) => verdict));
  return { indicators, composite, limit: compositeLimit, between };
}

/** Whether all schools are there, and it is known of each that it counts or does not. */
export function listKnown({ excluded, unlisted }: Pick<StageAssessment, "excluded" | "unlisted">): boolean {
  return unlisted.length === 0 && excluded.every(({ exclusion }) => exclusion !== undefined);
}

function nothingToJudge(method: Method, stage: Stage, excluded: readonly SchoolAssessment[]): StageAssessment {
  const nothing = { mean: null, coefficient: null, limit: null, verdict: "notApplicable" as const };
  return {
    method,
    stage,
    counted: [],
    excluded,
    unlisted: [],
    open: [],
    indicators: INDICATORS[method].map((indicator) => ({ indicator, ...nothing })),
    composite: null,
    limit: null,
    schoolsMet: dataOf(method).schools ? 0 : null,
    between: "notApplicable",
    verdict: "notApplicable",
  };
}

function assessIndicator(
  indicator: NamedIndicator,
  schools: readonly SchoolAssessment[] | null,
  at: number,
  limit: number | null,
): IndicatorAssessment {
  const unknown: IndicatorAssessment = { indicator, mean: null, coefficient: null, limit, verdict: "undetermined" };
  if (schools === null) return unknown;
  const amounts = schools.map((school) => entryAt(school.amounts, at));
  const pupils = schools.map(({ school }) => school.pupils);
  if (!allKnown(amounts) || !allKnown(pupils)) return unknown;
  const sum = (numbers: readonly number[]) => numbers.reduce((all, number) => all + number, 0);
  const mean = perPupil(sum(amounts), sum(pupils), indicator.per);
  const exact = differenceCoefficient(amounts, pupils);
  const coefficient = Number.isNaN(exact) ? null : exact;
  return {
    indicator,
    mean,
    coefficient,
    limit,
    verdict: singleVerdict(coefficient, limit),
  };
}

/** 综合差异系数: never a mean of fewer than all. */
function compositeOf(indicators: readonly IndicatorAssessment[]): number | null {
  const coefficients = indicators.map(({ coefficient }) => coefficient);
  return allKnown(coefficients) ? compositeCoefficient(coefficients) : null;
}

/** One coefficient: without a limit of its own nothing is judged, but what cannot be had is not known either. */
function singleVerdict(coefficient: number | null, limit: number | null): Verdict {
  return coefficient === null ? "undetermined" : withinLimit(coefficient, limit);
}

function withinLimit(value: number | null, limit: number | null): Verdict {
  if (limit === null) return "notApplicable";
  if (value === null) return "undetermined";
  return atMost(value, limit) ? "met" : "notMet";
}

function allKnown(numbers: readonly (number | null)[]): numbers is number[] {
  return numbers.every((number) => number !== null);
}
