import { plainName, SHEETS, type ColumnTemplate, type Ledger, type SheetTemplate } from "../ledger";
import { areaAddress, grouped, cellText, mergeCells, there, type SpreadsheetHost } from "../model";
import type { Reading, Source } from "../reading";
import { addRecords, planRecords, type RecordLine, type RecordPlan, type RecordSheet } from "./recordSheet";

/** 数据来源记录: of every figure that was collected its file, sheet, cells, factor and rule, in official words. */

export const DATA_SOURCES = {
  name: "数据来源记录",
  note: "每个数取自哪个文件、哪张工作表、哪个单元格。",
  columns: [
    { id: "time", heading: "取数时间", width: 18 },
    { id: "school", heading: "学校", width: 24 },
    { id: "column", heading: "栏目", width: 26 },
    { id: "value", heading: "取值", width: 14 },
    { id: "file", heading: "来源文件", width: 30 },
    { id: "sheet", heading: "来源工作表", width: 20 },
    { id: "cells", heading: "来源单元格", width: 16 },
    { id: "factor", heading: "换算系数", width: 10 },
    { id: "rule", heading: "取数方式", width: 14 },
  ],
} as const satisfies RecordSheet<string>;

type SourceLine = RecordLine<(typeof DATA_SOURCES)["columns"][number]["id"]>;

const RULES: Readonly<Record<Source["rule"], string>> = {
  read: "原数",
  derived: "由分项得出",
  summed: "由各部分相加",
  subtracted: "合计减去另一学段",
};

/**
 * The lines of a reading's figures: one a figure and sheet that it was read from.
 * @param time when they were collected, as it is to be read
 */
export function sourceLines({ sources, schools }: Pick<Reading, "sources" | "schools">, time: string): SourceLine[] {
  const names = new Map(schools.flatMap(({ code, name }) => (code !== null && name !== null ? [[code, name]] : [])));
  return sources.flatMap(({ school, field, value, cells, factor, rule }) => {
    const found = columnOfField(field);
    if (!found) return [];
    const { sheet, column } = found;
    const heading = columnText(sheet.name, column.heading);
    const places = grouped(cells, (cell) => `${cell.workbook ?? ""}\n${cell.sheet}`);
    return [...places.values()].map(([first, ...others]) => ({
      time,
      school: names.get(school) ?? school,
      column: heading,
      value: cellText(value),
      file: first?.workbook ?? "",
      sheet: first?.sheet ?? "",
      cells: first
        ? mergeCells([first, ...others])
            .map(areaAddress)
            .join(" ")
        : "",
      factor: factor === null || factor === 1 ? "" : String(factor),
      rule: RULES[rule],
    }));
  });
}

/** How a column is called there: those of 学校台账 by their headings alone. */
export function columnText(sheet: string, heading: string): string {
  return plainName(sheet) === SHEETS.schools.name ? heading : `${plainName(sheet)}：${heading}`;
}

/** Adds lines to 数据来源记录 of a workbook, or writes the sheet. */
export async function recordSources(host: SpreadsheetHost, lines: readonly SourceLine[]): Promise<void> {
  await addRecords(host, DATA_SOURCES, lines);
}

/** The same as a plan, to be written together with the ledger that is headed with these 参数. */
export async function planSources(
  host: SpreadsheetHost,
  lines: readonly SourceLine[],
  parameters: Ledger["parameters"],
): Promise<RecordPlan> {
  return there(await planRecords(host, DATA_SOURCES, lines, { parameters }), DATA_SOURCES.name);
}

/** A field's sheet and column; `null` for what the ledger keeps only the sums of. */
export function columnOfField(
  field: string,
): { readonly sheet: SheetTemplate; readonly column: ColumnTemplate } | null {
  const slash = field.indexOf("/");
  const [id, name] = slash < 0 ? ["schools", field] : [field.slice(0, slash), field.slice(slash + 1)];
  const sheet: SheetTemplate | undefined = (SHEETS as Partial<Record<string, SheetTemplate>>)[id];
  const column = sheet?.columns.find((each) => each.id === name);
  return sheet && column ? { sheet, column } : null;
}
