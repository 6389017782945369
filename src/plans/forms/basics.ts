import type { Ledger, Site, StageFigure } from "../../ledger";
import type { SheetPlan } from "../../model";
import { TEACHING_POINT_PUPILS, type SchoolType } from "../../standards/inclusion";
import type { Method } from "../../standards/methods";
import { STAGE_NAMES, STAGES, type Stage } from "../../standards/terms";
import { cellOf, coded, formPlan, type FormColumn } from "./form";
import { captionLacks, captionOf, pupilsOf, stageSum } from "./ledgerFigures";

/** 表Ⅰ 基本情况 of every method: the county at large, and all sites of 学校台账 whether they count in the method or not. */

/** A column of the form. */
export interface BasicsColumn extends FormColumn {
  /** `null` where the ledger does not hold it. */
  of(ledger: Ledger): number | null;
}

/** Headings over the columns that count schools. */
export const SCHOOLS = "学校数(所)";
export const POINTS = "小学教学点数(个)";

/** What the ledger has no column for. */
function unknown(headings: readonly string[], digits: number): BasicsColumn {
  return { headings, width: 10, digits, of: () => null };
}

const COUNTY: readonly BasicsColumn[] = [
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
export function schools(headings: readonly string[], types: readonly SchoolType[]): BasicsColumn {
  return {
    headings,
    width: 8,
    digits: 0,
    of: ({ sites }) => countOf(sites, ({ type, campus }) => type !== null && types.includes(type) && !campus),
  };
}

const byStage = (group: string, of: (ledger: Ledger, stage: Stage) => number | null): BasicsColumn[] =>
  STAGES.map((stage) => ({
    headings: [group, STAGE_NAMES[stage]],
    width: 9,
    digits: 0,
    of: (ledger) => of(ledger, stage),
  }));

const PEOPLE: readonly BasicsColumn[] = [
  ...byStage("教学班数(个)", (ledger, stage) => stageSum(ledger, ledger.sites, stage, "classes")),
  ...byStage("在校学生数(人)", ({ sites }, stage) => pupilsOf(sites, stage)),
  ...STAGES.flatMap((stage) => [staff(stage, "合计", "staff"), staff(stage, "其中专任教师", "teachers")]),
];

function staff(stage: Stage, heading: string, figure: StageFigure): BasicsColumn {
  return {
    headings: ["教职工数(人)", STAGE_NAMES[stage], heading],
    width: 9,
    digits: 0,
    of: (ledger) => stageSum(ledger, ledger.sites, stage, figure),
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

/** 小学教学点, all of them. */
export function points(headings: readonly string[], width: number): BasicsColumn {
  return { headings, width, digits: 0, of: ({ sites }) => countOf(sites, isPoint) };
}

/** 小学教学点 that are no small ones. */
export function largePoints(headings: readonly string[], width: number): BasicsColumn {
  return { headings, width, digits: 0, of: ({ sites }) => countOf(sites, isLargePoint) };
}

/**
 * The plan of 表Ⅰ.
 * @param schools the columns in which the method's form counts the county's schools
 */
export function basicsForm(ledger: Ledger, method: Method, schools: readonly BasicsColumn[]): SheetPlan {
  const figures = [...COUNTY, ...schools, ...PEOPLE];
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
