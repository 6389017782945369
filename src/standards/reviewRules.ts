import type { Stage, TaughtStage } from "./terms";

/**
 * What the statistics' own review asks schools to answer line by line (逐条审核,说明情况), as far as the ledger has the
 * columns. The texts are older than the forms of 2021: their meaning was most likely kept, which nobody has confirmed.
 * Of the others, 骨干教师 ≤ 专任教师 and 班额 against pupils are relations of the templates, 初一招生 ≤ 小学毕业生 needs no number of its
 * own; 仪器达标, 体检, 一年级, 预计毕业生, 经纬度 and the classes of 高中 stand in no column of the ledger.
 */

/** Copy of a school's notice on the review, found on the web. */
const NOTICE = "事业统计审核说明（网上文本）";

/** 轨数: parallel classes of a grade that are hardly possible beyond. A school with more explains itself. */
export const MOST_TRACKS = {
  source: NOTICE,
  most: { primary: 20, junior: 20, senior: 30 },
} as const satisfies { readonly source: string; readonly most: Readonly<Record<TaughtStage, number>> };

/** How many grades a stage has by what stands under 学制; a text that says nothing of it leaves the longer one open. */
export const SCHOOL_SYSTEMS = [
  { says: /五四|5\s*[-—－+]?\s*4/, years: { primary: 5, junior: 4 } },
  { says: /六三|6\s*[-—－+]?\s*3/, years: { primary: 6, junior: 3 } },
] as const;

/**
 * The grades of a stage, at most.
 * @example
 * gradesOf("六三制", "junior"); //=> 3
 * gradesOf("九年一贯", "junior"); //=> 4
 * gradesOf(null, "primary"); //=> 6
 */
export function gradesOf(system: string | null, stage: Stage): number {
  const known = SCHOOL_SYSTEMS.find(({ says }) => system !== null && says.test(system));
  return known ? known.years[stage] : Math.max(...SCHOOL_SYSTEMS.map(({ years }) => years[stage]));
}

/** 空壳学校: without pupils, without teachers or without premises. */
export const EMPTY_SHELL = { source: "鲁教计处函〔2014〕14号" } as const;

/** What is compared with last year for the county as a whole; the columns of 学校台账 by their ids. */
export const COMPARED_WITH_LAST_YEAR = {
  source: "鲁教计处函〔2014〕14号",
  columns: ["primary.pupils", "junior.pupils", "siteArea", "buildingArea", "equipmentValue", "books"],
} as const;
