import { INDICATORS } from "./indicator";
import { COEFFICIENT_LIMITS } from "./limits";
import type { Method, Stage } from "./terms";

/** How clerks call the limits on coefficients. */
export const COEFFICIENT_NAMES = { each: "差异系数", composite: "综合差异系数" } as const;

/**
 * Every number that a method demands of a stage, by its official name: the limit on coefficients, and in 2017 what a
 * school has to reach for each indicator.
 * @example
 * namedStandards("2012", "junior").get("综合差异系数"); //=> 0.55
 * namedStandards("2012", "junior").get("师生比"); //=> undefined
 */
export function namedStandards(method: Method, stage: Stage): ReadonlyMap<string, number> {
  const { appliesTo, limit } = COEFFICIENT_LIMITS[method];
  const standards = new Map<string, number>([[COEFFICIENT_NAMES[appliesTo], limit[stage]]]);
  for (const { name, standard } of INDICATORS[method]) if (standard) standards.set(name, standard[stage]);
  return standards;
}
