/** Writes docs/output.md from the schema of the output; the test of the page says when it has to be run again. */
import { writeFileSync } from "node:fs";
import { outputJsonSchema } from "../../src/workflows/outputSchema";

export const OUTPUT_PAGE = "docs/output.md";

const INTRODUCTION = `# The JSON of \`check --json\`

Written from the schema: \`npx tsx test/tools/outputPage.ts\`. \`ledger schema\` prints the same as JSON Schema. Figures are
unrounded, names official. A line below is a key; \`[]\` is each entry of a list, \`<…>\` a name that differs. A key with \`?\` may be
absent. Read \`version\` first and pass over keys that you do not know: new ones may come without a new version
([when it is raised](../CONTRIBUTING.md#versions-and-releases)).

**中文。** 每行是一个键：\`[]\` 表示列表中的每一项，\`<…>\` 表示名称不定的键，带 \`?\` 的键可以没有。数字不取舍，名称用正式名称。
读取的程序先核对 \`version\`，忽略不认识的键。
`;

type Schema = ReturnType<typeof outputJsonSchema>;

/** The whole page. */
export function outputPage(): string {
  return [INTRODUCTION, "| key | value | meaning |", "| --- | --- | --- |", ...rowsOf(outputJsonSchema(), ""), ""].join(
    "\n",
  );
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

if (process.argv[1]?.endsWith("outputPage.ts")) writeFileSync(OUTPUT_PAGE, outputPage());
