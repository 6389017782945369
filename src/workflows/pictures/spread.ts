import { cellsBehind, locateDerived, type IndicatorAssessment, type StageAssessment } from "../../assessment";
import { contributions } from "../../assessment/contributions";
import type { Ledger } from "../../ledger";
import { round, separated } from "../../measures/rounding";
import { nearStandard } from "../../measures/schoolStandard";
import { entryAt, there, type CellRef } from "../../model";
import { schoolStandards } from "../../standards/methods";

/** How the schools of a stage lie apart in one indicator: what a picture of them shows, and the table behind it. */
export interface Spread {
  readonly unit: string;
  /** Decimal places of the indicator. */
  readonly digits: number;
  /** 全县平均值. */
  readonly mean: number;
  /** 标准差, in the unit of the values: coefficient × mean. */
  readonly deviation: number;
  readonly coefficient: number;
  readonly limit: number | null;
  /** What the method asks of each school, and what comes near to it; `null` where it asks nothing. */
  readonly standard: { readonly value: number; readonly near: number; readonly percent: number } | null;
  /** The counted schools, from the lowest value to the highest. */
  readonly points: readonly SpreadPoint[];
}

export interface SpreadPoint {
  readonly name: string;
  readonly value: number;
  /** Its value as a part of the mean, less 1: 1.78 is 178 % above it. */
  readonly above: number;
  /** Its part of the county's variance (差异贡献率), from 0 to 1; 0 where there is no difference at all. */
  readonly share: number;
  /** Where its value stands, or what it is made of. */
  readonly cell: CellRef | null;
}

/** A value of a spread with its unit, as the forms print it. */
export function valueText(value: number, { unit, digits }: Pick<Spread, "unit" | "digits">): string {
  return separated(value, digits) + unit;
}

/** On which side of the mean a school is, as whole hundredths tell it. */
export function sideOf(above: number): "above" | "below" | "even" {
  if (round(above * 100, 0) === 0) return "even";
  return above > 0 ? "above" : "below";
}

/** `null` where there is no coefficient. */
export function spreadOf(ledger: Ledger, stage: StageAssessment, assessed: IndicatorAssessment): Spread | null {
  const { indicator, mean, coefficient, limit } = assessed;
  if (mean === null || coefficient === null) return null;
  const place = stage.indicators.indexOf(assessed);
  const shares = new Map(contributions(stage, assessed).map(({ school, share }) => [school, share]));
  const derived = locateDerived(ledger);
  const points = stage.counted
    .map((school): SpreadPoint => {
      const value = there(school.values[place], "value of a school that counts");
      return {
        name: school.school.site.name,
        value,
        above: value / mean - 1,
        // Where all are equal nobody brings anything.
        share: shares.get(school) ?? 0,
        cell: derived.value(school, indicator) ?? cellsBehind(ledger, school, indicator)[0] ?? null,
      };
    })
    .sort((a, b) => a.value - b.value);
  const demand = schoolStandards(stage.method, stage.stage);
  const standard = demand === null ? null : entryAt(demand.standards, place);
  return {
    unit: indicator.unit,
    digits: indicator.digits,
    mean,
    deviation: coefficient * mean,
    coefficient,
    limit,
    standard:
      demand === null || standard === null
        ? null
        : { value: standard, near: nearStandard(standard, demand.near), percent: demand.near },
    points,
  };
}
