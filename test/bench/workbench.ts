import { gzipSync } from "node:zlib";
import { DERIVED_NAMES } from "../../src/assessment/derivedSheets";
import { sampleSheets } from "../../src/workflows/samples";
import { FileHost } from "../../src/spreadsheet/file";
import { launchChromium } from "../tools/chromium";
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

/** Milliseconds of a piece of work. */
async function timed(work: () => unknown): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

function tell(what: string, milliseconds: number, alone?: number, longest?: number): void {
  const ratio = alone === undefined ? "" : ` (${(milliseconds / alone).toFixed(2)} × the same in Node)`;
  const frozen = longest === undefined ? "" : `, longest task ${Math.round(longest)} ms`;
  console.log(`${what}: ${Math.round(milliseconds)} ms${ratio}${frozen}`);
}

/** Does something in the page and tells how long it took, and how long the page answered nothing meanwhile. */
async function tellInPage(
  { page }: WorkbenchPage,
  what: string,
  work: () => Promise<unknown>,
  alone?: number,
): Promise<void> {
  await page.evaluate(() => {
    const tasks: number[] = [];
    const observer = new PerformanceObserver((list) =>
      tasks.push(...list.getEntries().map(({ duration }) => duration)),
    );
    observer.observe({ type: "longtask" });
    Object.assign(window, { longTasks: tasks });
  });
  const milliseconds = await timed(work);
  const longest = await page.evaluate(() => Math.max(0, ...(window as unknown as { longTasks: number[] }).longTasks));
  tell(what, milliseconds, alone, longest);
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
    await tellInPage(workbench, "check and mark the sample", () => workbench.press("validate", "marked"));
    await tellInPage(workbench, "更新指标表 of the sample", () => workbench.press("updateSheets", "updated.edu"));
    for (const schools of COUNTIES) {
      const { bytes, name, opened, checked } = await countyInNode(schools);
      await tellInPage(workbench, `${schools} schools in the page: open`, () => workbench.open(bytes, name), opened);
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
