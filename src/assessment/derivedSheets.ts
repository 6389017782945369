import type { NamedIndicator } from "../standards/indicator";
import type { Method } from "../standards/terms";

/** Names and headings of the derived sheets. */

export const SPLIT_SHEET = "拆分";
export const SCHOOL_SHEETS: Readonly<Record<Method, string>> = {
  "2012": "分学校指标表2012",
  "2017": "分学校指标表2017",
};
/** The column of 拆分 that names the figures of a site which stand under an 错误: nothing is reckoned with them. */
export const SUSPENDED_HEADING = "待更正的栏目";
/** The column of 校际差异系数表 that names schools which registers have and 学校台账 lacks: no coefficient is reckoned then. */
export const UNLISTED_HEADING = "学校台账缺少的学校";
/** The column of 拆分 that names the stages of which blank 在校生数 would be unknown and not none. */
export const ASKED_HEADING = "在校生数空白即未填的学段";

export const COEFFICIENT_SHEET = "校际差异系数表";
export const GATE_SHEET = "办学基本标准达标表";

/** All derived sheets in the order of the workbook. */
export const DERIVED_SHEETS: readonly string[] = [
  SPLIT_SHEET,
  SCHOOL_SHEETS["2012"],
  SCHOOL_SHEETS["2017"],
  COEFFICIENT_SHEET,
  GATE_SHEET,
];

/** How many columns at the left name a line of a sheet of schools. */
export const SCHOOL_SHEET_KEYS = 4;

/** Heading of the column with the schools' values of an indicator. */
export const valueHeading = ({ name, unit }: Pick<NamedIndicator, "name" | "unit">) => `${name}(${unit})`;

/** The blocks of 分学校指标表, in their order. */
export const BLOCKS = { primary: "小学", junior: "初中", excluded: "不计入" } as const;
