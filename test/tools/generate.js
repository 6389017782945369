/**
 * Writes the indexes of the folders whose files are found by being there. Run by every command that needs them, and by
 * mocha; plain JavaScript, so that it costs none of them the start of a compiler.
 */
import { readdirSync, existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/**
 * `name`: the exported object, file name without ending → what the file exports.
 * `named`: files that export a function of their own name; else the default export is taken.
 * @type {readonly { folder: string, name: string, named?: true }[]}
 */
const FOLDERS = [
  { folder: "src/standards/indicators/2012", name: "indicators2012" },
  { folder: "src/standards/indicators/2017", name: "indicators2017" },
  { folder: "src/standards/indicators/gate", name: "indicatorsOfGate" },
  { folder: "src/standards/parameters", name: "parameterList" },
  { folder: "src/ledger/sheets", name: "sheetTemplates" },
  { folder: "src/assessment/items", name: "computedItems" },
  { folder: "src/assessment/countyFigures", name: "countyFigures" },
  { folder: "src/rules", name: "rules" },
  { folder: "src/samples/faults", name: "faults" },
  { folder: "src/functions", name: "functions", named: true },
  { folder: "src/locales/zh-CN/rules", name: "rules" },
  { folder: "src/locales/en-US/rules", name: "rules" },
  { folder: "src/locales/zh-CN/figures", name: "figures" },
  { folder: "src/locales/en-US/figures", name: "figures" },
];

for (const { folder, name, named } of FOLDERS) {
  if (!existsSync(folder)) continue;
  const ids = readdirSync(folder)
    .filter((file) => file.endsWith(".ts") && !file.endsWith(".generated.ts") && file !== "index.ts")
    .map((file) => file.slice(0, -3))
    .sort();
  const variable = (id) => (named ? id : "_" + id.replace(/[^A-Za-z0-9]+/g, "_"));
  const text = [
    "// Generated from the folder; do not edit.",
    ...ids.map((id) => `import ${named ? `{ ${id} }` : variable(id)} from "./${id}";`),
    "",
    `export const ${name} = {`,
    ...ids.map((id) => (named ? `  ${id},` : `  ${JSON.stringify(id)}: ${variable(id)},`)),
    "};",
    "",
  ].join("\n");
  const out = join(folder, "index.generated.ts");
  if (!existsSync(out) || readFileSync(out, "utf8") !== text) writeFileSync(out, text);
}
