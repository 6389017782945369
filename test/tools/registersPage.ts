/** Writes docs/registers.md from the templates of the sheets; the test of the page says when it has to be run again. */
import { writeFileSync } from "node:fs";
import { SHEETS, type ColumnTemplate, type RecordCheck, type SheetTemplate } from "../../src/ledger";
import { YES_NO } from "../../src/standards/terms";

export const REGISTERS_PAGE = "docs/registers.md";

const INTRODUCTION = `# 各台账说明

本页由模板生成：\`npx tsx test/tools/registersPage.ts\`。

除“学校台账”以外，各台账都可以不填、可以整张删去；没有填写任何记录的台账不参加校验。填写约定各表相同：第1行是列标题，
第2行起每行一条记录，不设标题行、合计行和注释行；0表示没有，空白表示未填。台账里只有数据和关系，没有各自的程序：
单元格、空白、缺列、合计行、重复记录、数值范围、部分大于整体、分项与总数、比例与人数、学校是否在台账中，都由同一批规则按下列关系检查。

**English.** One section a sheet: what a record is, its columns with kind, note and source, and the relations that the rules
check. Every sheet but 学校台账 may be left out. Sheet names, headings and official terms are not translated.
`;

const KINDS: Readonly<Record<ColumnTemplate["kind"], string>> = {
  code: "标识码",
  text: "文字",
  choice: "选项",
  flag: "是 / 否",
  count: "整数",
  amount: "数",
};

/** The whole page. */
export function registersPage(): string {
  const sheets = Object.values(SHEETS).sort((a, b) => a.order - b.order);
  return [INTRODUCTION, ...sheets.map(section)].join("\n");
}

function section({ name, note, columns, unique, checks = [], initial }: SheetTemplate): string {
  const heading = headings(columns);
  const lines = [
    ...(unique ? [`- ${once(unique.map((id) => `“${heading(id)}”`))}`] : []),
    ...(initial ? [`- 新建时已列出${initial.length}行。`] : []),
    ...columns.filter(({ repeats }) => repeats).map((column) => `- “${column.heading}”与“学校台账”核对。`),
    ...columns.flatMap((column) => (column.range ? [`- ${bounds(column, column.range)}`] : [])),
    ...checks.map((check) => `- ${relation(check, heading)}`),
  ];
  return [
    `## ${name}`,
    "",
    note,
    "",
    "| 栏目 | 填写 | 必填 | 说明 | 来源 |",
    "| --- | --- | --- | --- | --- |",
    ...columns.map(row),
    "",
    ...(lines.length > 0 ? [...lines, ""] : []),
  ].join("\n");
}

function once(names: readonly string[]): string {
  return names.length > 1
    ? `不得重复：${names.join("")}合起来只能有一行。`
    : `不得重复：同一个${names.join("")}只能有一行。`;
}

function row(column: ColumnTemplate): string {
  const { heading, kind, choices, filled, note, source } = column;
  const filling =
    choices && choices.length <= 15 ? choices.join(" / ") : kind === "flag" ? YES_NO.join(" / ") : KINDS[kind];
  const needed = { always: "是", taught: "有学生的", stage: "有该学段学生的", pupils: "办学类型含该学段的", never: "" }[
    filled
  ];
  return `| ${[heading, filling, needed, note, source].join(" | ")} |`;
}

function bounds({ heading }: ColumnTemplate, { least, most }: NonNullable<ColumnTemplate["range"]>): string {
  return `“${heading}”在${least}至${most === "nextYear" ? "统计年度的下一年" : most}之间。`;
}

function headings(columns: readonly ColumnTemplate[]): (id: string) => string {
  return (id) => columns.find((column) => column.id === id)!.heading;
}

function relation(check: RecordCheck, heading: (id: string) => string): string {
  const named = (ids: readonly string[]) => ids.map((id) => `“${heading(id)}”`).join("＋");
  switch (check.kind) {
    case "within":
      return `“${heading(check.part)}”不大于“${heading(check.whole)}”。`;
    case "sum":
      return `${named(check.parts)}＝“${heading(check.whole)}”。`;
    case "sumWithin":
      return `${named(check.parts)}不大于“${heading(check.whole)}”。`;
    case "percent":
      return `“${heading(check.stated)}”＝“${heading(check.part)}”÷“${heading(check.whole)}”。`;
  }
}

if (process.argv[1]?.endsWith("registersPage.ts")) writeFileSync(REGISTERS_PAGE, registersPage());
