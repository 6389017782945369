import { gzipSync } from "node:zlib";
import { sampleSheets } from "../../src/workflows/samples";
import { FileHost } from "../../src/spreadsheet/file";
import { launchChromium } from "../tools/chromium";
import { pageFiles } from "../tools/workbench/bundle";
import { serveWorkbench } from "../tools/workbench/server";
import { WorkbenchPage } from "../workbench/workbenchPage";
import { check } from "../../src/workflows/check";
import { mark } from "../../src/workflows/marks";

const SCHOOLS = 6_000;
const MARKED = 6_000;
const FILE = "6000.xlsx";

/** Milliseconds of a piece of work. */
async function timed(work: () => unknown): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

function tell(what: string, milliseconds: number, alone?: number): void {
  const ratio = alone === undefined ? "" : ` (${(milliseconds / alone).toFixed(2)} × the same in Node)`;
  console.log(`${what}: ${Math.round(milliseconds)} ms${ratio}`);
}

/** Opens, validates, marks and recalculates a ledger of 6,000 rows in the workbench, next to the engine alone in Node. */
export async function run(): Promise<void> {
  for (const [name, text] of await pageFiles()) {
    const size = Buffer.byteLength(text);
    if (size > 100_000) console.log(`${name}: ${size} bytes, ${gzipSync(text).length} gzipped`);
  }
  const plans = sampleSheets("county", { schools: SCHOOLS, seed: 1, meets: false }).filter(({ sheet }) =>
    ["参数", "学校台账"].includes(sheet),
  );
  const host = FileHost.create();
  await host.write(plans, { asValues: true, replace: [] });
  const bytes = host.bytes();
  const file = FileHost.open(bytes, FILE);
  const openedInNode = await timed(() => FileHost.open(bytes, FILE).read(() => ({ formulas: true, types: true })));
  const checkedInNode = await timed(async () => mark(file, await check(file)));
  tell(`in Node, ${SCHOOLS} schools: open`, openedInNode);
  tell("check and mark", checkedInNode);

  const browser = await launchChromium();
  const server = await serveWorkbench();
  try {
    let workbench!: WorkbenchPage;
    tell(
      "in the page: first view with the sample",
      await timed(async () => (workbench = await WorkbenchPage.load(browser, server))),
    );
    tell("open", await timed(() => workbench.open(bytes, FILE)), openedInNode);
    tell("check and mark", await timed(() => workbench.press("validate", "marked")), checkedInNode);
    const cells = Array.from({ length: MARKED }, (_, row) => `I${row + 2}`);
    tell(
      `mark ${MARKED} single cells`,
      await timed(() =>
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
      ),
    );
    tell(
      "recalculate after an edit",
      await timed(() => workbench.type("参数", "F2", "=EDU.DIFFCOEF(学校台账!N2:N6001,学校台账!I2:I6001)")),
    );
  } finally {
    await browser.close();
    await server.close();
  }
}
