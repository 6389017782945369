import type { Indicator, NamedIndicator } from "../indicator";
import type { Method, Stage } from "../terms";
import { indicators2012 } from "./2012/index.generated";
import { indicators2017 } from "./2017/index.generated";
import { indicatorsOfGate } from "./gate/index.generated";

function ordered(folder: Readonly<Record<string, Indicator>>): NamedIndicator[] {
  return Object.entries(folder)
    .map(([id, indicator]) => ({ id, ...indicator }))
    .sort((a, b) => a.order - b.order);
}

/** The indicators of each method in the order of the official form. */
export const INDICATORS: Readonly<Record<Method, readonly NamedIndicator[]>> = {
  "2012": ordered(indicators2012),
  "2017": ordered(indicators2017),
};

/** What only provinces ask for, in 办学基本标准. */
export const PROVINCIAL_INDICATORS: readonly NamedIndicator[] = ordered(indicatorsOfGate);

/** What a school has to reach for each indicator of 2017 (资源配置), in the order of the form, by stage. */
export const RESOURCE_STANDARDS: Readonly<Record<Stage, readonly number[]>> = {
  primary: resourceStandards("primary"),
  junior: resourceStandards("junior"),
};

function resourceStandards(stage: Stage): number[] {
  return INDICATORS["2017"].flatMap((indicator) => indicator.standard?.[stage] ?? []);
}
