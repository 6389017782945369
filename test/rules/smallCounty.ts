import type { LedgerContent } from "../../src/plans";
import { SHEETS, type LedgerRecord } from "../../src/ledger";
import type { CellValue } from "../../src/model";

/** Eight made-up sites, one of each kind that rules treat apart; they meet every standard and no rule minds them. */

/** One site as a line of 学校台账; its columns are those of the template, in their order; the first stands in row 2. */
// oxfmt-ignore
const SITES: readonly (readonly CellValue[])[] = [
  ["01", "第一小学", "小学", "县级教育部门", "否", "城区", "是", null, 1000, 0, 0, 24, 0, 6000, 600, 7600, 225.5, 120, 20000, 26, 60, 50, 30, 12, 11, 0, 0, 0, 0, 0],
  ["02", "第一中学", "初级中学", "县级教育部门", "否", "城区", "是", null, 0, 1000, 0, 0, 22, 7000, 700, 10000, 285.5, 140, 26000, 27, 0, 0, 0, 0, 0, 80, 60, 44, 12, 11],
  ["03", "河口学校", "九年一贯制", "县级教育部门", "否", "镇区", "是", null, 500, 400, 0, 12, 9, 5600, 500, 8800, 235.5, 115, 22000, 25, 30, 25, 15, 6, 6, 32, 24, 18, 5, 5],
  ["04", "第一小学东校区", "小学", "县级教育部门", "否", "乡村", "否", "01", 210, 0, 0, 6, 0, 1260, 0, 1830, 47.5, 25, 4100, 7, 13, 11, 7, 3, 3, 0, 0, 0, 0, 0],
  ["05", "上坪教学点", "教学点", "县级教育部门", "否", "乡村", "是", null, 30, 0, 0, 1, 0, 180, 0, 260, 7.5, 4, 610, 1, 3, 2, 1, 1, 1, 0, 0, 0, 0, 0],
  ["06", "特殊教育学校", "特殊教育", "县级教育部门", "否", "城区", "是", null, 60, 20, 0, 6, 2, 700, 100, 900, 26.5, 12, 1900, 4, 9, 7, 4, 2, 2, 5, 4, 3, 1, 1],
  ["07", "县高级中学", "高级中学", "县级教育部门", "否", "城区", "是", null, 0, 120, 1500, 0, 3, 14000, 1300, 20000, 550.5, 260, 52000, 55, 0, 0, 0, 0, 0, 9, 8, 6, 2, 2],
  ["08", "博文小学", "小学", "民办", "否", "城区", "是", null, 410, 0, 0, 10, 0, 2400, 200, 3300, 93.5, 49, 8200, 11, 25, 21, 12, 5, 5, 0, 0, 0, 0, 0],
];

/** The county's ledger; codes are those above with the county's eight digits before them. */
export function smallCounty(): LedgerContent {
  return {
    parameters: { county: "示例县", countyCode: "000000", year: 2025 },
    sheets: { schools: SITES.map(siteRecord) },
  };
}

function siteRecord(values: readonly CellValue[]): LedgerRecord {
  const record = Object.fromEntries(SHEETS.schools.columns.map(({ id }, i) => [id, values[i]]));
  const code = (end: CellValue) => (end === null ? null : `39000000${String(end)}`);
  return { ...record, code: code(record.code), parent: code(record.parent) };
}
