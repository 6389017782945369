import { plainName } from "../ledger";

/** 表格识别设置, by which a county's own sheets are read without a question. */
export const SETTINGS_SHEET = "表格识别设置";

/** Its headings. */
export const SETTINGS_HEADINGS = ["类别", "事项", "回答", "单位", "换算系数", "取自", "名称（勿改）"] as const;

/** Whether a sheet is 表格识别设置 by its name. */
export function isSettings(name: string): boolean {
  return plainName(name) === SETTINGS_SHEET;
}
