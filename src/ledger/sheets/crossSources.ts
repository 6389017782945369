import { STAGE_NAMES, STAGES, type Stage } from "../../standards/terms";
import { amount, remark, schoolCode, schoolName, SOURCES, text } from "../columns";
import { columnOf, sheetTemplate } from "../template";
import schools from "./schools";

/** What has more than one source, by the parts of its columns' ids: figures of a stage, and those of a whole site. */
const OF_STAGES = [
  "pupils",
  "classes",
  "migrants",
  "boarders",
  "teachers",
  "teachersAboveRequired",
  "teachersIntermediate",
  "backboneTeachers",
  "staff",
] as const;
const OF_SITES = [
  "teachingArea",
  "sportsGroundArea",
  "siteArea",
  "buildingArea",
  "equipmentValue",
  "computers",
  "books",
  "multimediaRooms",
] as const;

/** A heading without its stage and its unit. */
function plain(heading: string): string {
  return heading.replace(/^(小学|初中)/, "").replace(/\([^)]*\)$/, "");
}

const NAMES = {
  ...Object.fromEntries(OF_STAGES.map((id) => [plain(columnOf(schools, `primary.${id}`).heading), id])),
  ...Object.fromEntries(OF_SITES.map((id) => [plain(columnOf(schools, id).heading), id])),
} as Readonly<Record<string, (typeof OF_STAGES | typeof OF_SITES)[number]>>;

/**
 * The column of 学校台账 that holds a figure of this sheet.
 * @returns `null` where a figure of a stage names none, or one of a whole site names one
 */
export function crossCheckedField(figure: string, stage: Stage | undefined) {
  const id = NAMES[figure];
  const ofStage = OF_STAGES.find((each) => each === id);
  if (ofStage) return stage ? (`${stage}.${ofStage}` as const) : null;
  return stage ? null : (OF_SITES.find((each) => each === id) ?? null);
}

/**
 * How a column of 学校台账 is called in this sheet.
 * @returns `null` of one that has no more than one source
 */
export function crossCheckedAs(field: string): { readonly figure: string; readonly stage: Stage | null } | null {
  const stage = STAGES.find((each) => field.startsWith(`${each}.`)) ?? null;
  const figure = Object.keys(NAMES).find((name) => crossCheckedField(name, stage ?? undefined) === field);
  return figure === undefined ? null : { figure, stage };
}

/** The sources of one figure, in the order of the columns. */
export const CROSS_SOURCES = ["statistics", "enrolment", "personnel", "finance"] as const;

const source = <Id extends (typeof CROSS_SOURCES)[number]>(id: Id, heading: string, from: string) =>
  amount(id, heading, `${from}的数，单位与“学校台账”相同；没有这个来源的不填。`, from, {
    filled: "never",
    width: 11,
  });

/** 多源核对 (三查三比): one figure of a site as 统计, 学籍, 人事 and 财务 have it, one row a figure. */
const crossSources = sheetTemplate({
  order: 60.5,
  name: "多源核对",
  columns: [
    schoolCode,
    schoolName,
    {
      id: "stage",
      heading: "学段",
      kind: "choice",
      choices: STAGES.map((id) => STAGE_NAMES[id]),
      filled: "never",
      width: 8,
      note: "分学段的数填小学或初中；占地、校舍、仪器设备、图书等全校的数不填。",
      source: SOURCES.school,
    },
    {
      id: "figure",
      heading: "项目",
      kind: "choice",
      choices: Object.keys(NAMES),
      filled: "always",
      width: 26,
      note: "“学校台账”中的一项数，从下拉列表中选择。",
      source: "学校台账",
    },
    source("statistics", "统计", SOURCES.statistics),
    source("enrolment", "学籍", "学籍系统"),
    source("personnel", "人事", SOURCES.personnel),
    source("finance", "财务", SOURCES.finance),
    text("reason", "差异原因", "各来源不一致的原因，写明经与什么材料核对。", SOURCES.school),
    text("person", "填写人", "说明原因的人。", SOURCES.school, { width: 10 }),
    text("date", "填写日期", "如2025-10-15。", SOURCES.school, { width: 12, dates: true }),
    remark,
  ],
  keys: 4,
  unique: ["code", "stage", "figure"],
  note: "每行一所学校的一项数，把统计、学籍、人事、财务的数并列（三查三比）；不一致的写明原因、填写人和日期。只用于核对，不参加判定。",
  optional: true,
  someSchools: true,
});

export default crossSources;
