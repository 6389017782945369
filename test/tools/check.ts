/**
 * `npm run check`: what is soon told while one works, in under a minute on two quiet cores: types, lint, layout, and the
 * tests of the rooms that are nothing but arithmetic and data. The rest (build, browsers, files, hosts, coverage) is `npm test`.
 * With `--tests`, for another version of Node, only the tests of what calculates.
 */
import { existsSync, readdirSync } from "node:fs";
import { PURE_ROOMS, roomOf } from "./rooms.js";
import { Stages } from "./stages";
import { translateAll, type Imports } from "./translated";

const CACHE = ".cache";
const TYPES = "node_modules/typescript-native/bin/tsc";

const stages = new Stages();

async function statics(): Promise<void> {
  await stages.check("types", "node", [TYPES, "--incremental", "--tsBuildInfoFile", `${CACHE}/types.tsbuildinfo`]);
  await stages.script("lint");
}

/** The tests of the pure rooms that load no other room: those on files and hosts take minutes. */
async function pureTests(): Promise<string[]> {
  const tests = PURE_ROOMS.filter((room) => existsSync(`test/${room}`)).flatMap((room) =>
    readdirSync(`test/${room}`, { recursive: true, encoding: "utf8" })
      .filter((file) => file.endsWith(".test.ts") && !file.endsWith(".browser.test.ts"))
      .map((file) => `test/${room}/${file}`)
      .filter((path) => !SLOW.includes(path)),
  );
  const imports = await translateAll();
  return tests.filter((test) => {
    const loaded = modulesBelow(test, imports);
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

function modulesBelow(path: string, imports: Imports, below = new Set<string>()): Set<string> {
  if (below.has(path)) return below;
  below.add(path);
  for (const next of imports.get(path)!) modulesBelow(next, imports, below);
  return below;
}

await stages.script("generate");
// What types and lint say does not depend on the Node that runs them.
const testsAlone = process.argv.includes("--tests");
const chosen = (tests: readonly string[]) =>
  testsAlone ? tests.filter((path) => !ABOVE_ARITHMETIC.test(path)) : tests;
await Promise.all([
  ...(testsAlone ? [] : [statics()]),
  pureTests().then((tests) => stages.tests("pure rooms", chosen(tests))),
]);
stages.end();
