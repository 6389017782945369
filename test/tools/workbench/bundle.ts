import { readFileSync } from "node:fs";
import { join } from "node:path";
import { build, type Plugin } from "esbuild";

/** The files of the page by their address, made new at each start: it is never published, so nothing is kept on disk. */
export async function pageFiles(): Promise<ReadonlyMap<string, string>> {
  const { outputFiles } = await build({
    entryPoints: ["src/workbench/page/index.ts"],
    bundle: true,
    format: "iife",
    target: "es2022",
    minify: true,
    legalComments: "none",
    write: false,
    plugins: [withoutHyphenation, withoutSpacing, emptyIsNotZero, withoutGathering],
  });
  return new Map([
    ["/", readFileSync("src/workbench/page/index.html", "utf8")],
    ["/workbench/page.css", readFileSync("src/workbench/page/page.css", "utf8")],
    ["/workbench/page.js", outputFiles[0].text],
    ["/workbench/spreadsheet.css", PRESETS.map(styleSheet).join("\n")],
  ]);
}

/** In a formula the spreadsheet would show blanks between Chinese and Latin letters that are not there. */
const withoutSpacing = mended("engine-render", "\taddCJKLatinSpacing(shapedTextList);", "");

/** It keeps which cells of a column hold a value, once the column was compared with one, and takes 0 and an empty text for the same. */
const emptyIsNotZero = mended(
  "engine-formula",
  "if (batchOperatorType === 5) {",
  'if (batchOperatorType === 5 && !(operator === "=" && (valueObject.isNull() || [0, ""].includes(valueObject.getValue())))) {',
);

/** Whenever a workbook is opened, it gathers all formulas for a thread of their own, which the workbench does not have. */
const withoutGathering = mended(
  "sheets-formula",
  "const currentSheetData = initSheetFormulaData(formulaData, unitId, sheetId, cellMatrix);",
  "const currentSheetData = {};",
);

/** A package of the spreadsheet in which a piece of its source that stands there once is replaced. */
function mended(name: string, piece: string, by: string): Plugin {
  return {
    name: `mended-${name}`,
    setup({ onLoad }) {
      onLoad({ filter: new RegExp(String.raw`${name}[\\/]lib[\\/]es[\\/]index\.js$`) }, ({ path }) => {
        const [before, after, more] = readFileSync(path, "utf8").split(piece);
        if (before === undefined || after === undefined || more !== undefined)
          throw new Error(`The spreadsheet says ${piece.trim()} elsewhere than it did.`);
        return { contents: before + by + after };
      });
    },
  };
}

/** The parts of the spreadsheet that bring looks of their own. */
const PRESETS = ["core", "conditional-formatting", "data-validation", "note"];

function styleSheet(preset: string): string {
  return readFileSync(`node_modules/@univerjs/preset-sheets-${preset}/lib/index.css`, "utf8");
}

/** The spreadsheet can hyphenate seventy languages, each a module of its own; a table of schools needs none. */
const withoutHyphenation: Plugin = {
  name: "without-hyphenation",
  setup({ onResolve, onLoad }) {
    const folder = join("@univerjs", "engine-render", "lib", "es");
    onResolve({ filter: /^\.\/[\w-]+\.js$/ }, ({ path, resolveDir, kind }) =>
      kind === "dynamic-import" && resolveDir.endsWith(folder) ? { path, namespace: "hyphenation" } : undefined,
    );
    onLoad({ filter: /.*/, namespace: "hyphenation" }, () => ({ contents: "export default [];" }));
  },
};
