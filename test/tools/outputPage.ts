/** Writes docs/output.md and docs/years.md from the schemas of the outputs; the test of the pages says when it has to be run again. */
import { writeFileSync } from "node:fs";
import { outputJsonSchema } from "../../src/workflows/outputSchema";
import { yearsJsonSchema } from "../../src/workflows/yearsSchema";

export const OUTPUT_PAGE = "docs/output.md";
export const YEARS_PAGE = "docs/years.md";

const INTRODUCTION = `# The JSON of \`check --json\`

Written from the schema: \`npx tsx test/tools/outputPage.ts\`. \`ledger schema\` prints the same as JSON Schema. Figures are
unrounded, names official. A line below is a key; \`[]\` is each entry of a list, \`<…>\` a name that differs. A key with \`?\` may be
absent. Read \`version\` first and pass over keys that you do not know: new ones may come without a new version
([when it is raised](../CONTRIBUTING.md#versions-and-releases)).

**中文。** 每行是一个键：\`[]\` 表示列表中的每一项，\`<…>\` 表示名称不定的键，带 \`?\` 的键可以没有。数字不取舍，名称用正式名称。
读取的程序先核对 \`version\`，忽略不认识的键。
`;

const YEARS_INTRODUCTION = `# 与上年对照

在窗格“办理”页的“校验”一步点“选择上年的台账，对比上年”，或者用命令 \`ledger years 上年台账.xlsx 今年台账.xlsx\`：先写上年的，再写今年的；只读，不改动任何文件。

- **窗格里**：此后每次校验都对照，只有对照才看得出的问题列在“问题”里，注明上年的文件、工作表和单元格。
- **命令行**：列出学校的增减、两个办法各年的数，以及只有对照才看得出的问题；\`--json\` 的格式见下。
- **看得出什么**：[变动过大的数](rules/figure-jump.md)、[整行错位](rules/rows-shifted.md)、[与上年完全相同的数](rules/same-as-last-year.md)、[学校的增减和更名](rules/schools-changed.md)、[临近计入人数](rules/near-pupil-line.md)和[临近达标项数](rules/near-school-standard.md)的学校。
- **怎样对应**：学校先按标识码、再按全县唯一的名称对应。上年台账里有错误的数不参加对照。
- **哪些文件**：两个文件都可以是本县自己的表，\`check\` 能读的都可以；还要回答才能确定的数不参加对照。

要接着办今年的，见[下一年怎样接着办](next-year.md)。

## English

\`ledger years LAST.xlsx THIS.xlsx\` reads both, writes nothing, and prints the schools that were opened or are gone, the figures of
both methods year by year, and what only the comparison shows: figures that jump, rows pasted one line off, what is equal to last year,
schools that changed, and schools near the number of pupils or just reaching their standards. Schools are found by 学校标识码, else by a
name that is the only one. Everything of last year is compared that can be read; what stands under an 错误 there is not. Either file may be
of any layout and of any kind that \`check\` reads; what a sheet would have to be asked about is left out.

In the pane the step “Check” of the last tab takes last year’s workbook as a file; from then on every check compares, and what only the
comparison shows stands among the findings, with last year’s file, sheet and cell.

## The JSON of \`years --json\`

Written from the schema: \`npx tsx test/tools/outputPage.ts\`. \`ledger schema --years\` prints the same as JSON Schema. Each figure
stands in \`before\` for last year and in \`after\` for this; signs as in [output.md](output.md).
`;

type Schema = ReturnType<typeof outputJsonSchema>;

/** The whole page. */
export function outputPage(): string {
  return page(INTRODUCTION, outputJsonSchema());
}

/** The whole page of two years. */
export function yearsPage(): string {
  return page(YEARS_INTRODUCTION, yearsJsonSchema());
}

function page(introduction: string, schema: Schema): string {
  return [introduction, "| key | value | meaning |", "| --- | --- | --- |", ...rowsOf(schema, ""), ""].join("\n");
}

/** The keys below a schema, each with its path. */
function rowsOf(schema: Schema, path: string): string[] {
  return [
    ...Object.entries(schema.properties ?? {}).flatMap(([key, value]) => {
      const optional = schema.required?.includes(key) ? "" : "?";
      const whole = `${path}${path === "" ? "" : "."}${key}`;
      return [row(whole + optional, value as Schema), ...rowsOf(value as Schema, whole)];
    }),
    ...(typeof schema.additionalProperties === "object"
      ? rowsOf(schema.additionalProperties, `${path}.<${namesOf(schema)}>`)
      : []),
    ...(schema.items ? rowsOf(schema.items as Schema, `${path}[]`) : []),
    ...unique((schema.anyOf ?? []).flatMap((each) => rowsOf(each as Schema, path))),
  ];
}

function row(path: string, schema: Schema): string {
  return `| \`${path}\` | ${valueOf(schema)} | ${(schema.description ?? "").replaceAll("|", "\\|")} |`;
}

function namesOf({ propertyNames }: Schema): string {
  return (propertyNames as Schema | undefined)?.enum?.join("/") ?? "id";
}

function valueOf(schema: Schema): string {
  if (schema.const !== undefined) return `\`${JSON.stringify(schema.const)}\``;
  if (schema.enum) return schema.enum.map((each) => `\`${JSON.stringify(each)}\``).join(", ");
  if (schema.anyOf) return unique(schema.anyOf.map((each) => valueOf(each as Schema))).join(" or ");
  if (schema.type === "array") return `list of ${valueOf(schema.items as Schema)}`;
  return [schema.type ?? []].flat().join(" or ");
}

function unique(texts: readonly string[]): string[] {
  return [...new Set(texts)];
}

if (process.argv[1]?.endsWith("outputPage.ts")) {
  writeFileSync(OUTPUT_PAGE, outputPage());
  writeFileSync(YEARS_PAGE, yearsPage());
}
