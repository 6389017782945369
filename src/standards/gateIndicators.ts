import type { NamedIndicator } from "./namedIndicator";
import { PROVINCIAL_INDICATORS } from "./indicators";
import { INDICATORS, METHODS } from "./methods";

/** 办学基本标准: each province chooses its indicators. Source: 教督〔2012〕3号. */

/** How many indicators a province chooses at most; the national form has room for no more. Source: 教督〔2012〕3号. */
export const MOST_GATE_INDICATORS = 10;

/** Whether a value has to reach its standard or may not exceed it. */
export const GATE_BOUNDS = { atLeast: "不低于", atMost: "不超过" } as const;
export type GateBound = keyof typeof GATE_BOUNDS;

/** What stands in place of a standard where schools of a stage and place are not asked; a blank does not say so. */
export const NOT_ASKED = ["/", "—", "——", "-", "不考核"] as const;

/** The indicators that can be chosen, by official name; a name that several methods use means what the oldest
 * means by it. */
export const GATE_INDICATORS: ReadonlyMap<string, NamedIndicator> = new Map(
  [...METHODS]
    .reverse()
    .flatMap((method) => INDICATORS[method])
    .concat(PROVINCIAL_INDICATORS)
    .map((indicator) => [indicator.name, indicator]),
);
