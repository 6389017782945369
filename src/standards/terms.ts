/** The stages, answers and verdicts, as officials call them. */

/** The stages of compulsory education; both are judged apart. */
export type Stage = "primary" | "junior";
export const STAGES: readonly [Stage, ...Stage[]] = ["primary", "junior"];

/** Stages that a school may teach; 高中 counts only where things are divided. */
export type TaughtStage = Stage | "senior";
export const TAUGHT_STAGES: readonly TaughtStage[] = ["primary", "junior", "senior"];

export const STAGE_NAMES: Readonly<Record<TaughtStage, string>> = { primary: "小学", junior: "初中", senior: "高中" };

/** Words for a verdict as they stand in cells and forms. */
export const VERDICT_NAMES = {
  met: "达标",
  notMet: "不达标",
  undetermined: "无法判定",
  notApplicable: "不适用",
  vetoed: "一票否决",
} as const;

/** 达标 only by the tolerances of 2019. */
export const TRANSITIONAL_NAME = "按过渡标准达标（须附建设规划）";

/** A verdict as it stands in cells and forms; one met by the tolerances of 2019 alone is said to be so. */
export function verdictName(verdict: keyof typeof VERDICT_NAMES, transitional: boolean): string {
  return verdict === "met" && transitional ? TRANSITIONAL_NAME : VERDICT_NAMES[verdict];
}

/** The two answers of a switch. */
export const YES_NO = ["是", "否"] as const;

/** 巩固率: which formula is used. */
export const RETENTION_FORMULA_NAMES = { national: "国家", county: "县级" } as const;

/** 三个增长: judged every year, or by the mean of the three years' rates. */
export const GROWTH_MODE_NAMES = { yearly: "逐年", average: "三年平均" } as const;

/** 学科合格率: of those due to sit, or of those who sat. */
export const PASS_RATE_BASE_NAMES = { due: "应考", sat: "实考" } as const;
