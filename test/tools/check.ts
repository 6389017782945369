/**
 * `npm run check`: what is soon told while one works, in under a minute on two quiet cores: types, lint, layout, and the
 * tests of the rooms that are nothing but arithmetic and data. The rest (build, browsers, files, hosts, coverage) is `npm test`.
 * With `--tests`, for another version of Node, only the tests of what calculates.
 */
import { existsSync, readdirSync, rmSync } from "node:fs";
import { build, type Metafile } from "esbuild";
import { PURE_ROOMS, roomOf } from "./rooms.js";
import { Stages } from "./stages";

const CACHE = ".cache";
const TRANSLATED = `${CACHE}/tests`;
const TYPES = "node_modules/typescript-native/bin/tsc";

const stages = new Stages();

async function statics(): Promise<void> {
  await stages.check("types", "node", [TYPES, "--incremental", "--tsBuildInfoFile", `${CACHE}/types.tsbuildinfo`]);
  await stages.script("lint");
}

/**
 * The tests of the pure rooms that load no other room: those on files and hosts take minutes. All are translated at once; to
 * translate each file as it is loaded takes as long as the tests themselves.
 */
async function pureTests(): Promise<string[]> {
  const tests = PURE_ROOMS.filter((room) => existsSync(`test/${room}`)).flatMap((room) =>
    readdirSync(`test/${room}`, { recursive: true, encoding: "utf8" })
      .filter((file) => file.endsWith(".test.ts") && !file.endsWith(".browser.test.ts"))
      .map((file) => `test/${room}/${file}`)
      .filter((path) => !SLOW.includes(path)),
  );
  rmSync(TRANSLATED, { recursive: true, force: true });
  const { metafile } = await build({
    entryPoints: tests,
    bundle: true,
    splitting: true,
    packages: "external",
    platform: "node",
    format: "esm",
    sourcemap: true,
    keepNames: true,
    outdir: TRANSLATED,
    outbase: "test",
    metafile: true,
    logLevel: "error",
  });
  return tests.filter((test) => {
    const loaded = modulesBelow(test, metafile);
    return ![...loaded].some((path) => NOT_PURE.test(path) || isOfOtherRoom(path));
  });
}

/** Runs them in one process: a second one would load everything once more. */
function run(tests: readonly string[]): Promise<void> {
  const translated = tests.map((path) => path.replace(/^test(.*)\.ts$/, `${TRANSLATED}$1.js`));
  return stages.tests("pure rooms", ["--node-option", "enable-source-maps", ...translated]);
}

/** What judges hundreds of workbooks takes as long as all other tests of the pure rooms. */
const SLOW = ["test/rules/allRules.test.ts", "test/rules/oneSlip.test.ts"];

/** Rooms whose tests take two thirds of the time; what another Node could calculate otherwise is below them. */
const ABOVE_ARITHMETIC = /^test\/(rules|reading|plans|cases)\//;

/** Programs beside Node. */
const NOT_PURE = /^test\/tools\/(libreOffice|chromium)\.ts$/;

function isOfOtherRoom(path: string): boolean {
  const room = roomOf(`/${path}`);
  return room !== null && path.startsWith("src/") && !PURE_ROOMS.includes(room);
}

function modulesBelow(path: string, metafile: Metafile, below = new Set<string>()): Set<string> {
  if (below.has(path)) return below;
  below.add(path);
  for (const { path: next, external } of metafile.inputs[path].imports)
    if (!external) modulesBelow(next, metafile, below);
  return below;
}

await stages.script("generate");
// What types and lint say does not depend on the Node that runs them.
const testsAlone = process.argv.includes("--tests");
const chosen = (tests: readonly string[]) =>
  testsAlone ? tests.filter((path) => !ABOVE_ARITHMETIC.test(path)) : tests;
await Promise.all([...(testsAlone ? [] : [statics()]), pureTests().then((tests) => run(chosen(tests)))]);
stages.end();
