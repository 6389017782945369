/** 达标, 不达标, 无法判定, 不适用. */
export const VERDICTS = ["met", "notMet", "undetermined", "notApplicable"] as const;
export type Verdict = (typeof VERDICTS)[number];

/**
 * The verdict of several parts that all have to be met: not met as soon as one is not, met only when every one is.
 * Parts that do not apply are left out; nothing left is not applicable.
 * @example
 * allMet(["met", "undetermined"]); //=> "undetermined"
 * allMet(["undetermined", "notMet"]); //=> "notMet"
 */
export function allMet(parts: Iterable<Verdict>): Verdict {
  let verdict: Verdict = "notApplicable";
  for (const part of parts) {
    if (part === "notMet") return "notMet";
    if (part === "undetermined") verdict = "undetermined";
    else if (part === "met" && verdict === "notApplicable") verdict = "met";
  }
  return verdict;
}
