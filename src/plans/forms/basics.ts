import type { Ledger, Site } from "../../ledger";
import type { SheetPlan } from "../../model";
import { TEACHING_POINT_PUPILS, type SchoolType } from "../../standards/inclusion";
import { STAGE_NAMES, STAGES, type Method, type Stage } from "../../standards/terms";
import { cellOf, coded, formPlan, type FormColumn } from "./form";
import { captionLacks, captionOf, pupilsOf, stageSum } from "./ledgerFigures";

/** 表Ⅰ 基本情况 of both methods: the county at large, and all sites of 学校台账 whether they count in the method or not. */

interface Figure extends FormColumn {
  /** `null` where the ledger does not hold it. */
  of(ledger: Ledger): number | null;
}

const SCHOOLS = "学校数(所)";
const POINTS = "小学教学点数(个)";

/** What the ledger has no column for. */
function unknown(headings: readonly string[], digits: number): Figure {
  return { headings, width: 10, digits, of: () => null };
}

const COUNTY: readonly Figure[] = [
  unknown(["人口总数(万人)"], 2),
  unknown(["农业人口数(万人)"], 2),
  unknown(["乡镇数(个)"], 0),
  unknown(["行政村数(个)"], 0),
  unknown(["年人均GDP(元)"], 0),
  unknown(["年人均地方财政收入(元)"], 0),
  unknown(["农民年人均纯收入(元)"], 0),
  unknown(["城镇居民年人均可支配收入(元)"], 0),
];

/** Schools of some types; a campus is none. With a site of unknown type nobody can count them. */
function schools(headings: readonly string[], types: readonly SchoolType[]): Figure {
  return {
    headings,
    width: 8,
    digits: 0,
    of: ({ sites }) => countOf(sites, (site) => types.includes(site.type!) && !site.campus),
  };
}

const COMPLETE: SchoolType = "完全中学";
const SCHOOLS_2012: readonly Figure[] = [
  schools([SCHOOLS, "小学"], ["小学"]),
  schools([SCHOOLS, "一贯制学校"], ["九年一贯制", "十二年一贯制"]),
  schools([SCHOOLS, "初中"], ["初级中学", "职业初中"]),
  schools([SCHOOLS, "完中"], [COMPLETE]),
  schools(["特教校数(所)"], ["特殊教育"]),
  { headings: [POINTS], width: 9, digits: 0, of: ({ sites }) => countOf(sites, isPoint) },
];
const SCHOOLS_2017: readonly Figure[] = [
  schools([SCHOOLS, "小学"], ["小学"]),
  schools([SCHOOLS, "九年一贯制学校"], ["九年一贯制"]),
  schools([SCHOOLS, "十二年一贯制学校"], ["十二年一贯制"]),
  schools([SCHOOLS, "初中"], ["初级中学", "职业初中"]),
  schools([SCHOOLS, "完中"], [COMPLETE]),
  schools(["特教校数(所)"], ["特殊教育"]),
  { headings: [POINTS, "计"], width: 7, digits: 0, of: ({ sites }) => countOf(sites, isPoint) },
  { headings: [POINTS, "其中50人及以上"], width: 9, digits: 0, of: ({ sites }) => countOf(sites, isLargePoint) },
];

const byStage = (group: string, of: (ledger: Ledger, stage: Stage) => number | null): Figure[] =>
  STAGES.map((stage) => ({
    headings: [group, STAGE_NAMES[stage]],
    width: 9,
    digits: 0,
    of: (ledger) => of(ledger, stage),
  }));

const PEOPLE: readonly Figure[] = [
  ...byStage("教学班数(个)", (ledger, stage) => stageSum(ledger, ledger.sites, stage, "classes")),
  ...byStage("在校学生数(人)", ({ sites }, stage) => pupilsOf(sites, stage)),
  ...STAGES.flatMap((stage) => [staff(stage, "合计", "staff"), staff(stage, "其中专任教师", "teachers")]),
];

function staff(stage: Stage, heading: string, field: string): Figure {
  return {
    headings: ["教职工数(人)", STAGE_NAMES[stage], heading],
    width: 9,
    digits: 0,
    of: (ledger) => stageSum(ledger, ledger.sites, stage, field),
  };
}

function countOf(sites: readonly Site[], wanted: (site: Site) => boolean): number | null {
  const open = sites.some(({ type, pupils }) => type === null || (type === "教学点" && pupils.primary === null));
  return sites.length === 0 || open ? null : sites.filter(wanted).length;
}

function isPoint({ type }: Site): boolean {
  return type === "教学点";
}

function isLargePoint(site: Site): boolean {
  const { primary, junior } = site.pupils;
  return isPoint(site) && primary !== null && junior !== null && primary + junior >= TEACHING_POINT_PUPILS;
}

/** The plan of 表Ⅰ. */
export function basicsForm(ledger: Ledger, method: Method): SheetPlan {
  const figures = [...COUNTY, ...(method === "2012" ? SCHOOLS_2012 : SCHOOLS_2017), ...PEOPLE];
  const values = figures.map(({ of }) => of(ledger));
  return formPlan({
    sheet: `${method}表Ⅰ`,
    title: "表Ⅰ 基本情况",
    caption: captionOf(ledger),
    columns: coded(figures),
    rows: [values.map((value) => cellOf(value))],
    missing: [
      ...captionLacks(ledger),
      ...figures.filter((_, i) => values[i] === null).map(({ headings }) => headings.join("·")),
    ],
    notes: ["教学班数、在校学生数、教职工数为学校台账全部办学点（含教学点、民办学校）之和。"],
  });
}
