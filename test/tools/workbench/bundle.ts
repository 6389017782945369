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
    plugins: [withoutHyphenation, withoutSpacing],
  });
  return new Map([
    ["/", readFileSync("src/workbench/page/index.html", "utf8")],
    ["/workbench/page.css", readFileSync("src/workbench/page/page.css", "utf8")],
    ["/workbench/page.js", outputFiles[0].text],
    ["/workbench/spreadsheet.css", PRESETS.map(styleSheet).join("\n")],
  ]);
}

/** In a formula the spreadsheet would show blanks between Chinese and Latin letters that are not there. */
const withoutSpacing: Plugin = {
  name: "without-spacing",
  setup({ onLoad }) {
    const call = "addCJKLatinSpacing(shapedTextList);";
    onLoad({ filter: /engine-render[\\/]lib[\\/]es[\\/]index\.js$/ }, ({ path }) => {
      const [before, after, more] = readFileSync(path, "utf8").split(`\t${call}`);
      if (before === undefined || after === undefined || more !== undefined)
        throw new Error(`The spreadsheet calls ${call} elsewhere than it did.`);
      return { contents: before + after };
    });
  },
};

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
