/**
 * Sources and tests translated to JavaScript at once, one file beside the other. Where all tests are run, to translate each file
 * as each process loads it takes longer than many tests, and a run by tsx gives each function its name anew whenever it is made.
 */
import { existsSync, readdirSync, rmSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { pathToFileURL } from "node:url";
import { build, type Plugin } from "esbuild";

const TRANSLATED = ".cache/tests";
const FOLDERS = ["src", "test"];

/** What each source imports when it is loaded, by path. */
export type Imports = ReadonlyMap<string, readonly string[]>;

/** The translation of a source or of a pattern of sources. */
export const translated = (path: string) => join(TRANSLATED, path).replace(/\.ts$/, ".js");

function sources(): string[] {
  return FOLDERS.flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: "utf8" })
      .map((path) => join(folder, path))
      .filter((path) => /(?<!\.d)\.ts$/.test(path) && !path.startsWith(join("test", "out"))),
  );
}

/** Leads an import to the translation beside it, or to the file itself where that is JavaScript. */
function besideEachOther(imports: Map<string, string[]>): Plugin {
  return {
    name: "beside each other",
    setup({ onResolve }) {
      onResolve({ filter: /^\./ }, ({ path, importer, resolveDir, kind }) => {
        if (kind === "entry-point") return undefined;
        const wanted = relative(".", join(resolveDir, path));
        const source = [`${wanted}.ts`, join(wanted, "index.ts")].find((file) => existsSync(file));
        if (!source) return { path: pathToFileURL(wanted).href, external: true };
        imports.get(relative(".", importer))!.push(source);
        const besides = relative(dirname(importer), source).replace(/\.ts$/, ".js");
        return { path: besides.startsWith(".") ? besides : `./${besides}`, external: true };
      });
    },
  };
}

/** Translates everything anew. */
export async function translateAll(): Promise<Imports> {
  const paths = sources();
  const imports = new Map(paths.map((path) => [path, [] as string[]]));
  rmSync(TRANSLATED, { recursive: true, force: true });
  await build({
    entryPoints: paths,
    bundle: true,
    packages: "external",
    plugins: [besideEachOther(imports)],
    platform: "node",
    format: "esm",
    target: "node20",
    sourcemap: true,
    charset: "utf8",
    treeShaking: false,
    outdir: TRANSLATED,
    outbase: ".",
    logLevel: "error",
  });
  return imports;
}
