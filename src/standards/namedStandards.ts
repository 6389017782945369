import { dataOf, INDICATORS, type Method } from "./methods";
import type { Stage } from "./terms";

/** How clerks call the limits on coefficients. */
export const COEFFICIENT_NAMES = { each: "差异系数", composite: "综合差异系数" } as const;

/** By which 综合差异系数 is called where indicators are called by their ids. */
export const COMPOSITE = "composite";

/**
 * Every number that a method demands of a stage, by its official name: the limit on coefficients, and what a school has
 * to reach for each indicator where it asks that.
 * @example
 * namedStandards("2012", "junior").get("综合差异系数"); //=> 0.55
 * namedStandards("2012", "junior").get("师生比"); //=> undefined
 */
export function namedStandards(method: Method, stage: Stage): ReadonlyMap<string, number> {
  const { appliesTo, limit } = dataOf(method).coefficients;
  const standards = new Map<string, number>([[COEFFICIENT_NAMES[appliesTo], limit[stage]]]);
  for (const { name, standard } of INDICATORS[method]) if (standard) standards.set(name, standard[stage]);
  return standards;
}

/**
 * The number of that name; brackets may be typed half-width, as Chinese and Western keyboards give them.
 * @example
 * namedStandard(namedStandards("2017", "junior"), "每百名学生拥有体育、艺术(美术、音乐)专任教师数"); //=> 0.9
 */
export function namedStandard(standards: ReadonlyMap<string, number>, name: string): number | undefined {
  const wanted = withWideBrackets(name);
  return [...standards].find(([official]) => withWideBrackets(official) === wanted)?.[1];
}

function withWideBrackets(name: string): string {
  return name.replace(/\(/g, "（").replace(/\)/g, "）");
}
