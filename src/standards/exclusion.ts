import {
  EXCLUDED_EVERYWHERE,
  EXCLUSION_REASONS,
  type CountedCase,
  type Exclusion,
  type ExclusionRule,
} from "./inclusion";
import { dataOf, METHOD_NAMES, METHODS, type Method } from "./methods";

/** What decides whether one stage of a school counts in a method. */
export interface InclusionCase extends CountedCase {
  readonly method: Method;
}

/**
 * Why the stage does not count, or `null` where it does. A 职业学校 has pupils of compulsory education only in 附设班,
 * which count.
 * @example
 * exclusion({ method: "2012", stage: "primary", type: "小学", organiser: "民办", pupils: 300, affiliated: false }); //=> "private"
 * exclusion({ method: "2017", stage: "primary", type: "小学", organiser: "民办", pupils: 300, affiliated: false }); //=> null
 */
export function exclusion({ method, ...school }: InclusionCase): Exclusion | null {
  if (school.pupils === 0) return "noPupils";
  return exclusionRules(method).find((rule) => applies(rule, school))?.reason ?? null;
}

/** Why a stage with pupils may not count in a method; of those that hold the first is the reason. */
export function exclusionRules(method: Method): readonly ExclusionRule[] {
  // Asked for every stage of every school.
  let rules = RULES.get(method);
  if (!rules) RULES.set(method, (rules = [...EXCLUDED_EVERYWHERE, ...dataOf(method).excludes]));
  return rules;
}

const RULES = new Map<Method, readonly ExclusionRule[]>();

function applies({ types, organisers, affiliated, below }: ExclusionRule, school: CountedCase): boolean {
  return (
    (!types || types.includes(school.type)) &&
    (!organisers || organisers.includes(school.organiser)) &&
    (!affiliated || school.affiliated) &&
    (below === undefined || school.pupils < below)
  );
}

/**
 * The reason as it stands in cells and forms.
 * @example
 * exclusionText("private", "2012"); //=> "民办学校，不计入基本均衡"
 * exclusionText("special", "2012"); //=> "特殊教育学校，不计入"
 */
export function exclusionText(reason: Exclusion, method: Method): string {
  const { text, everywhere } = EXCLUSION_REASONS[reason];
  return everywhere ? text : `${text}，不计入${METHOD_NAMES[method]}`;
}

/** All texts that may stand in place of a reason. */
export const EXCLUSION_TEXTS: readonly string[] = METHODS.flatMap((method) =>
  (Object.keys(EXCLUSION_REASONS) as Exclusion[]).map((reason) => exclusionText(reason, method)),
);
