/** What a clerk or a school wrote to explain a 疑问. */
export interface Explanation {
  /** 原因: why the figures are right all the same. */
  readonly cause: string;
  /** 核对材料: what they were compared with. */
  readonly source: string;
  /** 填写人. */
  readonly person: string;
  /** 日期, as it was written. */
  readonly date: string;
}

/**
 * What keeps an explanation from being accepted: a part of it that is blank or says nothing, or blanks of a phrase that were not
 * filled in.
 */
export const EXPLANATION_LACKS = ["source", "cause", "blanks", "person", "date"] as const;
export type ExplanationLack = (typeof EXPLANATION_LACKS)[number];

/** An explanation that is not accepted, and why. */
export interface UnacceptedExplanation extends Explanation {
  readonly lacks: readonly ExplanationLack[];
}
