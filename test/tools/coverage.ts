import { execFileSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import { transformSync } from "esbuild";
import { browserFolder } from "./browserCoverage";
import { PURE_ROOMS, ROOMS, roomOf } from "./rooms.js";

const METRICS = ["statements", "branches", "functions", "lines"] as const;
type Metric = (typeof METRICS)[number];

/** Of one file, as c8 reports it. */
type FileCoverage = Readonly<Record<Metric, { readonly total: number; readonly covered: number }>>;

interface RoomGroup {
  readonly name: string;
  readonly rooms: readonly string[];
  /** Files, and folders with a slash at the end, that only pages run and nobody records. */
  readonly unrecorded?: readonly string[];
  /** The least percentage of each metric. */
  readonly goals: Readonly<Record<Metric, number>>;
}

export interface GroupCoverage {
  readonly name: string;
  readonly reached: boolean;
  /** The percentages beside their goals, then what lowers them. */
  readonly report: string;
}

/** Tools to test with and no part of the product; each has goals that its own tests reach. */
const TOOLS = ["officehost", "workbench"];

const GROUPS: readonly RoomGroup[] = [
  {
    name: "pure rooms",
    rooms: PURE_ROOMS,
    goals: { statements: 98, branches: 95, functions: 98, lines: 98 },
  },
  {
    name: "other rooms",
    rooms: Object.keys(ROOMS).filter((room) => !PURE_ROOMS.includes(room) && !TOOLS.includes(room)),
    goals: { statements: 90, branches: 85, functions: 90, lines: 90 },
  },
  {
    name: "office host",
    rooms: ["officehost"],
    // What carries messages to a frame is run by test/officehost/host.browser.test.ts.
    unrecorded: ["src/officehost/transport/browser.ts"],
    goals: { statements: 98, branches: 88, functions: 96, lines: 98 },
  },
  {
    name: "files of the workbench",
    rooms: ["workbench"],
    // Univer lives in a page, which recording slows down. The contract of the office host is run on the spreadsheet by
    // test/workbench/univer.browser.test.ts, page and functions by page.browser.test.ts and files.browser.test.ts.
    unrecorded: ["src/workbench/functions/", "src/workbench/page/", "src/workbench/spreadsheet/"],
    goals: { statements: 98, branches: 88, functions: 98, lines: 98 },
  },
];

/** What is run by the pages alone: Node's tests do not load it. */
const IN_PAGES = ["src/taskpane/**/*.ts", "src/functions/register/*.ts"];

/** A place in a source file; lines count from 1. */
interface Span {
  readonly start: { readonly line: number; readonly column: number };
  readonly end: { readonly line: number; readonly column: number };
}

/** One file in c8's own notation. */
interface RecordedFile {
  readonly statementMap: Readonly<Record<string, Span>>;
  readonly s: Readonly<Record<string, number>>;
  readonly fnMap: Readonly<Record<string, { readonly loc: Span }>>;
  readonly f: Readonly<Record<string, number>>;
  readonly branchMap: Readonly<Record<string, { readonly loc: Span }>>;
  readonly b: Readonly<Record<string, readonly number[]>>;
}

/** Runs c8 over what V8 recorded and gives each file that ran, by its path. */
function summary(recorded: string, out: string, options: readonly string[]): Map<string, FileCoverage> {
  const folders = ["--temp-directory", recorded, "--reports-dir", out];
  const reporters = ["--reporter", "json", "--reporter", "html"];
  const command = ["report", ...folders, ...reporters, "--exclude", "**/*.generated.ts", ...options];
  execFileSync("node_modules/.bin/c8", command, { stdio: ["ignore", "ignore", "inherit"] });
  const files: Record<string, RecordedFile> = JSON.parse(readFileSync(join(out, "coverage-final.json"), "utf8"));
  const ofSources = Object.entries(files).filter(([path]) => existsSync(path));
  return new Map(ofSources.map(([path, file]) => [relative(".", path), counted(file)]));
}

function counted(file: RecordedFile): FileCoverage {
  const written = (map: Readonly<Record<string, { readonly loc: Span }>>) =>
    Object.keys(map).filter((id) => !addedByTranslation(map[id].loc));
  const count = (hits: readonly boolean[]) => ({ total: hits.length, covered: hits.filter(Boolean).length });
  const lines = count(Object.keys(file.statementMap).map((id) => file.s[id] > 0));
  return {
    statements: lines,
    lines,
    functions: count(written(file.fnMap).map((id) => file.f[id] > 0)),
    branches: count(written(file.branchMap).flatMap((id) => file.b[id].map((hits) => hits > 0))),
  };
}

/** Translating a module adds a helper before its first line, which is none of the author's. */
function addedByTranslation({ start }: Span): boolean {
  return start.line === 1 && start.column === 0;
}

/**
 * What Node ran, and of the pages' own files what Chromium ran of the bundles, led back by their source maps. What both
 * ran counts as Node ran it: the two ways of mapping draw the borders of branches differently, and do not add up.
 */
function filesRun(recorded: string, out: string): Map<string, FileCoverage> {
  const inNode = summary(recorded, join(out, "node"), ["--include", "src/**/*.ts", "--exclude-after-remap"]);
  const pages = browserFolder(recorded);
  if (!existsSync(pages)) return inNode;
  const includes = IN_PAGES.flatMap((pattern) => ["--include", pattern]);
  return new Map([...summary(pages, join(out, "browser"), [...includes, "--exclude-after-remap"]), ...inNode]);
}

/** Types, imports and plain values: nothing of these can be run or left out, and bundlers dissolve them. */
function holdsCode(path: string): boolean {
  return /[(]|=>/.test(transformSync(readFileSync(path, "utf8"), { loader: "ts", format: "esm" }).code);
}

/** Files of a room that hold code and ran in no test. */
function neverRun(room: string, ran: ReadonlyMap<string, FileCoverage>): string[] {
  const folder = join("src", room);
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".ts") && !name.endsWith(".generated.ts") && !name.endsWith(".d.ts"))
    .map((name) => join(folder, name))
    .filter((path) => !ran.has(path) && holdsCode(path));
}

function coverageOfGroup(group: RoomGroup, ran: ReadonlyMap<string, FileCoverage>): GroupCoverage {
  const { name, rooms, unrecorded = [], goals } = group;
  const isRecorded = (path: string) => !unrecorded.some((start) => path.startsWith(start));
  const files = [...ran].filter(([path]) => rooms.includes(roomOf(`/${path}`) ?? "") && isRecorded(path));
  const percentages = METRICS.map((metric) => {
    const total = files.reduce((sum, [, file]) => sum + file[metric].total, 0);
    const covered = files.reduce((sum, [, file]) => sum + file[metric].covered, 0);
    return { metric, percentage: total === 0 ? 100 : (100 * covered) / total };
  });
  const unseen = rooms.flatMap((room) => neverRun(room, ran)).filter(isRecorded);
  const reached = unseen.length === 0 && percentages.every(({ metric, percentage }) => percentage >= goals[metric]);
  const incomplete = files
    .map(([path, { lines }]) => ({ path, missing: lines.total - lines.covered }))
    .filter(({ missing }) => missing > 0)
    .sort((one, other) => other.missing - one.missing);
  const lines = [
    `${name}: ${percentages.map(({ metric, percentage }) => `${metric} ${percentage.toFixed(1)} of ${goals[metric]}`).join(", ")}`,
    ...unseen.map((path) => `  ${path} runs in no test`),
    ...(reached ? [] : incomplete.slice(0, 15).map(({ path, missing }) => `  ${path}: ${missing} lines not run`)),
  ];
  return { name, reached, report: lines.join("\n") };
}

/**
 * How much of each group of rooms the tests ran.
 * @param recorded the folder that NODE_V8_COVERAGE named
 * @param out where c8 writes its pages
 */
export function coverage(recorded: string, out: string): GroupCoverage[] {
  const ran = filesRun(recorded, out);
  return GROUPS.map((group) => coverageOfGroup(group, ran));
}
