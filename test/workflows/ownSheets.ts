import type { CellValue, SheetPlan, SheetSnapshot, WorkbookSnapshot } from "../../src/model";
import { sheetOf } from "../ledger/workbooks";

/** A county's own sheet, small and with invented figures: a title, two lines of headings, no code, a total. */

type Rows = readonly (readonly CellValue[])[];

export const OWN_SHEET = "学校情况";

const HEADINGS: Rows = [
  ["清河县2025年义务教育学校基本情况"],
  [
    "序号",
    "学校",
    "在校生数",
    null,
    "教学班数",
    null,
    "专任教师",
    null,
    "教学及辅助用房面积(平方米)",
    "教学仪器设备值(元)",
    "图书(册)",
  ],
  [null, null, "小学", "初中", "小学", "初中", "小学", "初中"],
];

/** Row of the first school, from 0. */
export const FIRST_ROW = HEADINGS.length;

export const SCHOOLS: Rows = [
  [1, "东关小学", 600, null, 14, null, 34, null, 3600, 1_500_000, 18_000],
  [2, "西街小学", 450, null, 11, null, 27, null, 2900, 1_100_000, 13_000],
  [3, "河口学校", 300, 200, 8, 5, 18, 17, 3300, 1_300_000, 16_000],
  [4, "第一中学", null, 900, null, 20, null, 75, 7200, 2_800_000, 36_000],
];

/** The workbook with its rows, and what else stands in it. */
export function ownWorkbook(rows: Rows = SCHOOLS, others: readonly SheetSnapshot[] = []): WorkbookSnapshot {
  return { sheets: [sheetOf([...HEADINGS, ...rows], { name: OWN_SHEET }), ...others] };
}

/** The same as it would be written into a workbook that is kept in memory. */
export function ownPlans(rows: Rows = SCHOOLS): SheetPlan[] {
  return ownWorkbook(rows).sheets.map(({ name, values }) => ({
    sheet: name,
    cells: values.map((row) => row.map((value) => ({ value }))),
    widths: [],
    formats: [],
    validations: [],
    frozenRows: 0,
    frozenColumns: 0,
    landscape: false,
  }));
}

/** The rows with one cell changed; places from 0 within the schools. */
export function changed(row: number, column: number, value: CellValue, rows: Rows = SCHOOLS): Rows {
  return rows.map((cells, i) => (i === row ? cells.map((cell, at) => (at === column ? value : cell)) : cells));
}
