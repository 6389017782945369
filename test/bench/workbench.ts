import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { loadavg, tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { DERIVED_NAMES } from "../../src/assessment/derivedSheets";
import { sampleSheets } from "../../src/workflows/samples";
import { FileHost } from "../../src/spreadsheet/file";
import { launchChromium } from "../tools/chromium";
import { tasksOf, type Task } from "../tools/mainThread";
import { pageFiles } from "../tools/workbench/bundle";
import { serveWorkbench } from "../tools/workbench/server";
import { WorkbenchPage } from "../workbench/workbenchPage";
import { check } from "../../src/workflows/check";
import { mark } from "../../src/workflows/marks";

/** Counties that are opened, checked and marked, the derived sheets with them. */
const COUNTIES = [600, 6_000];

/** Schools from which on the registers would make the file larger than may be opened. */
const LARGE = 6_000;
const MARKED = 6_000;

/** How many of the longest tasks are told. */
const TOLD = 4;

/** Milliseconds that one operation may take. */
const PATIENCE = 900_000;

/** Milliseconds of a piece of work. */
async function timed(work: () => unknown): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

function tell(what: string, milliseconds: number, alone?: number, tasks: readonly Task[] = []): void {
  const ratio = alone === undefined ? "" : ` (${(milliseconds / alone).toFixed(2)} × the same in Node)`;
  const longest = tasks.map(({ long, busy }) => `${Math.round(long)} (${Math.round(busy)})`).join(", ");
  const frozen = longest === "" ? "" : `, longest tasks (and their processor time) ${longest} ms`;
  const [load] = loadavg();
  console.log(`${what}: ${Math.round(milliseconds)} ms${ratio}${frozen}, load average ${load?.toFixed(1)}`);
}

/** Does something in the page and tells how long it took, and the tasks in which the page answered nothing meanwhile. */
async function tellInPage(
  { page }: WorkbenchPage,
  what: string,
  work: () => Promise<unknown>,
  alone?: number,
): Promise<void> {
  let milliseconds = 0;
  const tasks = await tasksOf(page, async () => (milliseconds = await timed(work)));
  tell(what, milliseconds, alone, tasks.slice(0, TOLD));
}

/** Opens a file that lies on the disk: as bytes, the test's own driver would bring it in one long task of the page. */
async function openFrom(workbench: WorkbenchPage, bytes: Uint8Array, name: string): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), "bench-"));
  const path = join(folder, name);
  writeFileSync(path, bytes);
  await workbench.untilOpen(() => workbench.page.setInputFiles("input[type=file]", path));
  rmSync(folder, { recursive: true });
}

/** A county in Node: its file, and how long reading, and checking with marks, take without a page. */
async function countyInNode(schools: number) {
  const host = FileHost.create();
  const kept = ["参数", "学校台账", ...DERIVED_NAMES];
  const plans = sampleSheets("county", { schools, seed: 1, meets: false }).filter(
    ({ sheet }) => schools < LARGE || kept.includes(sheet),
  );
  await host.write(plans, { asValues: false, replace: [] });
  const bytes = host.bytes();
  const name = `${schools}.xlsx`;
  const file = FileHost.open(bytes, name);
  const opened = await timed(() => FileHost.open(bytes, name).read(() => ({ formulas: true, types: true })));
  const checked = await timed(async () => mark(file, await check(file)));
  tell(`in Node, ${schools} schools: open`, opened);
  tell("check and mark", checked);
  return { bytes, name, opened, checked };
}

/** Opens, validates, marks, writes and recalculates in the workbench, next to the engine alone in Node. */
export async function run(): Promise<void> {
  for (const [name, text] of await pageFiles()) {
    const size = Buffer.byteLength(text);
    if (size > 100_000) console.log(`${name}: ${size} bytes, ${gzipSync(text).length} gzipped`);
  }
  const browser = await launchChromium();
  const server = await serveWorkbench();
  try {
    let workbench!: WorkbenchPage;
    tell(
      "in the page: first view with the sample",
      await timed(async () => (workbench = await WorkbenchPage.load(browser, server))),
    );
    workbench.wait(PATIENCE);
    await tellInPage(workbench, "check and mark the sample", () => workbench.press("validate", "marked"));
    await tellInPage(workbench, "更新指标表 of the sample", () => workbench.press("updateSheets", "updated.edu"));
    for (const schools of COUNTIES) {
      const { bytes, name, opened, checked } = await countyInNode(schools);
      await tellInPage(
        workbench,
        `${schools} schools in the page: open`,
        () => openFrom(workbench, bytes, name),
        opened,
      );
      await tellInPage(workbench, "check and mark", () => workbench.press("validate", "marked"), checked);
    }
    const cells = Array.from({ length: MARKED }, (_, row) => `I${row + 2}`);
    await tellInPage(workbench, `mark ${MARKED} single cells`, () =>
      workbench.page.evaluate((areas) => {
        const sheet = window.workbench.document.active();
        sheet.addConditionalFormat({
          areas,
          type: "Custom",
          rule: '=LEN("EDU.MARK error")>0',
          format: { fill: "#F4B6B6" },
          stopIfTrue: false,
        });
        return new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)));
      }, cells),
    );
    await tellInPage(workbench, "recalculate after an edit", () =>
      workbench.type("参数", "F2", "=EDU.DIFFCOEF(学校台账!N2:N6001,学校台账!I2:I6001)"),
    );
  } finally {
    await browser.close();
    await server.close();
  }
}
