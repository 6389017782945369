/**
 * Writes the indexes of the folders whose files are found by being there. Run by every command that needs them, and by
 * mocha; plain JavaScript, so that it costs none of them the start of a compiler.
 */
import { readdirSync, existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const METHOD_FOLDER = "src/standards/methods";
const METHODS = foldersIn(METHOD_FOLDER);

/**
 * `name`: the exported object, file name without ending → what the file exports.
 * `named`: files that export a function of their own name; else the default export is taken.
 * `main`: not the files but those folders in it are listed that have this file, each by it.
 * `exported`: the name by which `main` exports what it holds, where that is no default export.
 * `out`: the file that is written, where the folder has more than one list.
 * `ids`: the type of the files' names, written apart (`ids.generated.ts`) for the files themselves to import.
 * @type {readonly { folder: string, name: string, named?: true, main?: string, exported?: string, out?: string, ids?: string }[]}
 */
const FOLDERS = [
  ...METHODS.map((id) => ({ folder: `${METHOD_FOLDER}/${id}/indicators`, name: "indicators" })),
  ...METHODS.map((id) => ({ folder: `${METHOD_FOLDER}/${id}/items`, name: "items" })),
  { folder: METHOD_FOLDER, name: "methodList", main: "method" },
  {
    folder: METHOD_FOLDER,
    name: "itemLists",
    main: "items/index.generated",
    exported: "items",
    out: "items.generated.ts",
  },
  { folder: "src/plans/forms", name: "methodForms", main: "forms" },
  { folder: "src/workflows/narrative", name: "methodResults", main: "results" },
  { folder: "src/standards/indicators/gate", name: "indicatorsOfGate" },
  { folder: "src/standards/parameters", name: "parameterList" },
  { folder: "src/ledger/sheets", name: "sheetTemplates" },
  { folder: "src/assessment/items", name: "computedItems" },
  { folder: "src/assessment/countyFigures", name: "countyFigures", ids: "FigureId" },
  { folder: "src/rules", name: "rules", ids: "RuleId" },
  { folder: "src/samples/faults", name: "faults" },
  { folder: "src/functions", name: "functions", named: true },
  ...["zh-CN", "en-US"].flatMap((language) => [
    { folder: `src/locales/${language}/rules`, name: "rules" },
    { folder: `src/locales/${language}/figures`, name: "figures" },
    { folder: `src/locales/${language}/methods`, name: "methods" },
  ]),
];

for (const { folder, name, named, main, exported, out = "index.generated.ts", ids: type } of FOLDERS) {
  if (!existsSync(folder)) continue;
  const ids = main ? foldersIn(folder).filter((id) => existsSync(join(folder, id, `${main}.ts`))) : filesIn(folder);
  const variable = (id) => (named ? id : "_" + id.replace(/[^A-Za-z0-9]+/g, "_"));
  const imported = (id) => (named ? `{ ${id} }` : exported ? `{ ${exported} as ${variable(id)} }` : variable(id));
  if (type)
    write(join(folder, "ids.generated.ts"), [
      "// Generated from the folder; do not edit.",
      `export type ${type} =`,
      ids.map((id) => `  | ${JSON.stringify(id)}`).join("\n") + ";",
      "",
    ]);
  write(join(folder, out), [
    "// Generated from the folder; do not edit.",
    ...ids.map((id) => `import ${imported(id)} from "./${id}${main ? `/${main}` : ""}";`),
    "",
    `export const ${name} = {`,
    ...ids.map((id) => (named ? `  ${id},` : `  ${JSON.stringify(id)}: ${variable(id)},`)),
    "};",
    "",
  ]);
}

function write(file, lines) {
  const text = lines.join("\n");
  if (!existsSync(file) || readFileSync(file, "utf8") !== text) writeFileSync(file, text);
}

function filesIn(folder) {
  return readdirSync(folder)
    .filter((file) => file.endsWith(".ts") && !file.endsWith(".generated.ts") && file !== "index.ts")
    .map((file) => file.slice(0, -3))
    .sort();
}

function foldersIn(folder) {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .sort();
}
