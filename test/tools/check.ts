/**
 * `npm run check`: what is soon told while one works, in under a minute on two quiet cores: types and lint of what has
 * changed since they were last looked at, and the tests of the rooms that are nothing but arithmetic and data. The rest
 * (build, browsers, files, hosts, coverage, layout) is `npm test`. With `--tests`, for another version of Node, only the tests of
 * what calculates.
 */
import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { build, type Metafile } from "esbuild";
import { PURE_ROOMS, roomOf } from "./rooms.js";
import { Stages } from "./stages";

const CACHE = ".cache";
/** The compiler in machine code takes a third of the time; the linter needs the one in JavaScript beside it. */
const TYPES = "node_modules/typescript-native/bin/tsc";
const LINT = "test/tools/eslint.config.js";
const TYPED_LINT = "test/tools/eslint.typed.config.js";
const LINTED = ["src", "test", "webpack.config.js"];

/** Sources that differ from the last commit, new ones too. */
function changedSources(): string[] {
  const git = (...args: string[]) => execFileSync("git", args, { encoding: "utf8" }).split("\n");
  const changed = [...git("diff", "--name-only", "HEAD"), ...git("ls-files", "--others", "--exclude-standard")];
  return changed.filter((path) => /^src\/.*\.ts$/.test(path) && existsSync(path));
}

/** ESLint does not see that a rule of our own has changed, so that each state of the rules has its own cache. */
function lintCache(): string {
  const hash = createHash("sha256");
  for (const file of [LINT, "test/tools/rooms.js"]) hash.update(readFileSync(file));
  return `${CACHE}/eslint-${hash.digest("hex").slice(0, 12)}`;
}

const stages = new Stages();
const bin = (name: string) => `node_modules/.bin/${name}`;

async function statics(): Promise<void> {
  await stages.check("types", "node", [TYPES, "--incremental", "--tsBuildInfoFile", `${CACHE}/types.tsbuildinfo`]);
  const cache = ["--cache", "--cache-strategy", "content", "--cache-location", lintCache()];
  await stages.check("lint", bin("eslint"), ["-c", LINT, ...cache, ...LINTED]);
  const changed = changedSources();
  if (changed.length > 0) await stages.check("typed lint", bin("eslint"), ["-c", TYPED_LINT, ...changed]);
}

/** The tests of the pure rooms that load no other room: those on files and hosts take minutes. */
async function pureTests(): Promise<string[]> {
  const tests = PURE_ROOMS.filter((room) => existsSync(`test/${room}`)).flatMap((room) =>
    readdirSync(`test/${room}`, { recursive: true, encoding: "utf8" })
      .filter((file) => file.endsWith(".test.ts") && !file.endsWith(".browser.test.ts"))
      .map((file) => `test/${room}/${file}`)
      .filter((path) => !SLOW.includes(path)),
  );
  const { metafile } = await build({
    entryPoints: tests,
    bundle: true,
    packages: "external",
    platform: "node",
    format: "esm",
    outdir: "unwritten",
    write: false,
    metafile: true,
    logLevel: "error",
  });
  return tests.filter((test) => {
    const loaded = modulesBelow(test, metafile);
    return ![...loaded].some((path) => NOT_PURE.test(path) || isOfOtherRoom(path));
  });
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
await Promise.all([
  ...(testsAlone ? [] : [statics()]),
  pureTests().then((tests) => stages.tests("pure rooms", ["--parallel", "--jobs", "2", ...chosen(tests)])),
]);
stages.end();
