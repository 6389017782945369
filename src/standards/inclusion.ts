import type { Method, Stage } from "./terms";

/** Which schools count in a method, by organiser and by the stage's pupils. Source: 教督〔2012〕3号, 教督〔2017〕6号 and their forms. */

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

/** Pupils from which on a 教学点 counts in 2017. */
export const TEACHING_POINT_PUPILS = 50;

/** Why a stage of a school does not count; the text stands in cells and forms. */
export const EXCLUSIONS = {
  noPupils: "该学段无在校生",
  affiliated: "高校附属学校，不计入基本均衡",
  notCounty: "省（地）直属学校，不计入基本均衡",
  enterprise: "企业办学校，不计入基本均衡",
  private: "民办学校，不计入基本均衡",
  teachingPoint: "教学点，不计入基本均衡",
  smallTeachingPoint: "不足50人的教学点，不计入优质均衡",
  special: "特殊教育学校，不计入",
} as const;
export type Exclusion = keyof typeof EXCLUSIONS;

/** Stands in the place of a reason where inclusion hangs on something that is not known. */
export const INCLUSION_UNKNOWN = "能否计入无法确认，请先更正学校台账";

/** What decides whether one stage of a school counts. */
export interface InclusionCase {
  readonly method: Method;
  readonly stage: Stage;
  readonly type: SchoolType;
  readonly organiser: Organiser;
  /** 在校生数 of the stage. */
  readonly pupils: number;
  /** 高校附属. */
  readonly affiliated: boolean;
}

/**
 * Why the stage does not count, or `null` where it does. A 职业学校 has pupils of compulsory education only in 附设班,
 * which count.
 * @example
 * exclusion({ method: "2012", stage: "primary", type: "小学", organiser: "民办", pupils: 300, affiliated: false }); //=> "private"
 * exclusion({ method: "2017", stage: "primary", type: "小学", organiser: "民办", pupils: 300, affiliated: false }); //=> null
 */
export function exclusion({ method, type, organiser, pupils, affiliated }: InclusionCase): Exclusion | null {
  if (pupils === 0) return "noPupils";
  if (type === "特殊教育") return "special";
  if (method === "2017") return type === "教学点" && pupils < TEACHING_POINT_PUPILS ? "smallTeachingPoint" : null;
  if (type === "教学点") return "teachingPoint";
  if (affiliated) return "affiliated";
  if (organiser === "民办") return "private";
  if (organiser === "地方企业") return "enterprise";
  return organiser === "县级教育部门" || organiser === "县级其他部门" ? null : "notCounty";
}
