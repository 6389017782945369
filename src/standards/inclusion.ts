import type { Stage } from "./terms";

/** What decides which schools count: type, organiser, the stage's pupils. Source: 教督〔2012〕3号, 教督〔2017〕6号 and their forms. */

export const SCHOOL_TYPES = [
  "小学",
  "教学点",
  "初级中学",
  "九年一贯制",
  "完全中学",
  "十二年一贯制",
  "高级中学",
  "职业初中",
  "特殊教育",
  "职业学校",
  "其他",
] as const;
export type SchoolType = (typeof SCHOOL_TYPES)[number];

/** 举办者类型 in the order of their codes 1 to 10. */
export const ORGANISERS = [
  "中央教育部门",
  "中央其他部门",
  "省级教育部门",
  "省级其他部门",
  "地级教育部门",
  "地级其他部门",
  "县级教育部门",
  "县级其他部门",
  "地方企业",
  "民办",
] as const;
export type Organiser = (typeof ORGANISERS)[number];

/** 城乡类型. */
export const AREAS = ["城区", "镇区", "乡村"] as const;
export type UrbanRuralType = (typeof AREAS)[number];

/** Pupils from which on a 教学点 is no small one. Source: 教督〔2017〕6号. */
export const TEACHING_POINT_PUPILS = 50;

/** Why a stage of a school may not count; `everywhere` where it is so in every method. */
export const EXCLUSION_REASONS = {
  noPupils: { text: "该学段无在校生", everywhere: true },
  affiliated: { text: "高校附属学校", everywhere: false },
  notCounty: { text: "省（地）直属学校", everywhere: false },
  enterprise: { text: "企业办学校", everywhere: false },
  private: { text: "民办学校", everywhere: false },
  teachingPoint: { text: "教学点", everywhere: false },
  smallTeachingPoint: { text: `不足${TEACHING_POINT_PUPILS}人的教学点`, everywhere: false },
  special: { text: "特殊教育学校，不计入", everywhere: true },
} as const;
export type Exclusion = keyof typeof EXCLUSION_REASONS;

/** Stands in the place of a reason where inclusion hangs on something that is not known. */
export const INCLUSION_UNKNOWN = "能否计入无法确认，请先更正学校台账";

/** What decides whether one stage of a school counts. */
export interface CountedCase {
  readonly stage: Stage;
  readonly type: SchoolType;
  readonly organiser: Organiser;
  /** 在校生数 of the stage. */
  readonly pupils: number;
  /** 高校附属. */
  readonly affiliated: boolean;
}

/**
 * A reason for which a stage of a school does not count, and what it asks of the school, all of it; what it does not name
 * may be anything. As data, because the function of cells judges by it and the formula in plain functions is written from it.
 */
export interface ExclusionRule {
  readonly reason: Exclusion;
  readonly types?: readonly SchoolType[];
  readonly organisers?: readonly Organiser[];
  /** 高校附属. */
  readonly affiliated?: true;
  /** Fewer pupils of the stage than these. */
  readonly below?: number;
}

/** What excludes a stage that has pupils by every method, before the method's own reasons. */
export const EXCLUDED_EVERYWHERE: readonly ExclusionRule[] = [{ reason: "special", types: ["特殊教育"] }];
