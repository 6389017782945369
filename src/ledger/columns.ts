import { STAGE_NAMES, STAGES } from "../standards/terms";
import type { ColumnTemplate } from "./template";

/** Columns that many registers share, and short ways to write the others. */

/** Where figures of a register come from. */
export const SOURCES = {
  school: "学校自报",
  finance: "财政",
  personnel: "人社",
  bureau: "教育局",
  households: "户籍资料",
  statistics: "教育事业统计报表",
} as const;

/** What a column may say beyond its kind, its heading and its notes. */
type More = Partial<
  Pick<
    ColumnTemplate,
    | "synonyms"
    | "facets"
    | "stage"
    | "filled"
    | "optional"
    | "blankMeansNo"
    | "range"
    | "ordinal"
    | "plainDigits"
    | "aboveZero"
    | "percent"
    | "dates"
    | "digits"
    | "width"
    | "refersTo"
    | "repeats"
    | "words"
    | "reads"
  >
>;

/** Four digits of a year that is not long past and has come, or comes next: neither 85 for 1985 nor 2052 for 2025. */
export const YEARS = { least: 1900, most: "nextYear" } as const;

/** A whole number; it must be filled in, none is 0. */
export function count<Id extends string>(
  id: Id,
  heading: string,
  note: string,
  source: string,
  more: More = {},
): ColumnTemplate<Id> {
  return { id, heading, kind: "count", filled: "always", width: 12, note, source, ...more };
}

/** Any number from 0 on; it must be filled in, none is 0. */
export function amount<Id extends string>(
  id: Id,
  heading: string,
  note: string,
  source: string,
  more: More = {},
): ColumnTemplate<Id> {
  return { id, heading, kind: "amount", digits: 2, filled: "always", width: 14, note, source, ...more };
}

/** A text that may be left out. */
export function text<Id extends string>(
  id: Id,
  heading: string,
  note: string,
  source: string,
  more: More = {},
): ColumnTemplate<Id> {
  return { id, heading, kind: "text", filled: "never", width: 24, note, source, ...more };
}

/** 是 / 否 that may be left out. */
export function flag<Id extends string>(
  id: Id,
  heading: string,
  note: string,
  source: string,
  more: More = {},
): ColumnTemplate<Id> {
  return { id, heading, kind: "flag", filled: "never", width: 10, note, source, ...more };
}

/** A percentage as a school or a form states it; it may be left out and is compared with its figures. */
export function statedPercent<Id extends string>(
  id: Id,
  heading: string,
  note: string,
  source: string,
  digits: number,
): ColumnTemplate<Id> {
  return amount(id, heading, `${note}可不填；填了的与本行的数核对。`, source, {
    digits,
    filled: "never",
    width: 11,
    percent: "points",
  });
}

/** 学校标识码 of whichever school, also one that is gone. */
export const anyCode: ColumnTemplate<"code"> = {
  id: "code",
  heading: "学校标识码",
  synonyms: ["学校(机构)标识码", "标识码"],
  kind: "code",
  filled: "always",
  width: 14,
  note: "与“学校台账”一致的学校标识码，按文本填写，保留前面的零。",
  source: "学校台账",
};

/** 学校标识码 of a school in 学校台账. */
export const schoolCode: ColumnTemplate<"code"> = { ...anyCode, refersTo: "schools" };

export const schoolName: ColumnTemplate<"name"> = {
  id: "name",
  heading: "学校名称",
  synonyms: ["学校(机构)名称", "学校"],
  kind: "text",
  filled: "always",
  width: 24,
  note: "与“学校台账”一致的学校名称。",
  source: "学校台账",
};

/** Id of the column «由中心校合并填报»; a record in which it is filled in needs no figures. */
export const MERGED_INTO = "mergedInto";

/** The 中心校 whose row holds the figures of a 教学点 or 村小 too. */
export const mergedInto: ColumnTemplate<typeof MERGED_INTO> = {
  ...schoolCode,
  id: MERGED_INTO,
  heading: "由中心校合并填报",
  synonyms: [],
  filled: "never",
  optional: true,
  note: "只限教学点、村小：数据由中心校合并填报的，填中心校的学校标识码，本行其他数可不填；单独填报的不填。",
  source: SOURCES.bureau,
};

/** 学段: 小学 or 初中. */
export const stage: ColumnTemplate<"stage"> = {
  id: "stage",
  heading: "学段",
  kind: "choice",
  choices: STAGES.map((id) => STAGE_NAMES[id]),
  filled: "always",
  width: 8,
  note: "小学 / 初中。一贯制学校、完全中学分学段各填一行。",
  source: SOURCES.school,
};

/** 在校生数 of the record's school and stage. */
export const pupils = count(
  "pupils",
  "在校生数(人)",
  "本学段有学籍的在校生数，与“学校台账”一致。",
  SOURCES.statistics,
  { repeats: "pupils" },
);

/** 专任教师数 of the record's school and stage. */
export const teachers = count(
  "teachers",
  "专任教师数(人)",
  "任教本学段的专任教师数，与“学校台账”一致。",
  SOURCES.statistics,
  { repeats: "teachers" },
);

/** 年级 within the stage. */
export const grade = count("grade", "年级", "1至9，初中为7、8、9。", SOURCES.school, {
  width: 7,
  range: { least: 1, most: 9 },
});

/** Number of a child in a list; the lists hold no more of a child than their work needs. */
export const childNumber = text("number", "编号", "本名册内的编号，不得重复；不填身份证号。", SOURCES.bureau, {
  filled: "always",
  width: 10,
});

export const childName = text("childName", "姓名", "对外提供时可不填。", SOURCES.bureau, { width: 10 });

/** The school of a child in a list. */
export const schoolAttended: ColumnTemplate<"school"> = {
  ...schoolCode,
  id: "school",
  heading: "就读学校标识码",
  synonyms: [],
};

/** A pupil in a list of 控辍保学. */
export const listedPupil = [childNumber, childName, schoolAttended, stage, grade] as const;

/** What is done to bring a pupil back. */
export const persuasion = [
  text("action", "劝返措施", "已采取的措施。", SOURCES.school),
  text("person", "责任人", "负责劝返的人员。", SOURCES.school, { width: 10 }),
] as const;

/** 年度, four digits. */
export const year = count("year", "年度", "四位数字的年份，如2025。", SOURCES.bureau, {
  width: 9,
  range: YEARS,
});

export const remark = text("remark", "备注", "需要说明的情况。", SOURCES.school, {
  width: 16,
  dates: true,
});
