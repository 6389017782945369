import { gzipSync } from "node:zlib";
import { sampleSheets } from "../../src/workflows/samples";
import { FileHost } from "../../src/spreadsheet/file";
import { launchChromium } from "../tools/chromium";
import { pageFiles } from "../tools/workbench/bundle";
import { serveWorkbench } from "../tools/workbench/server";
import { WorkbenchPage } from "../workbench/workbenchPage";
import { check } from "../../src/workflows/check";

const SCHOOLS = 6_000;
const MARKED = 6_000;

/** Milliseconds of a piece of work. */
async function timed(work: () => Promise<unknown>): Promise<string> {
  const start = performance.now();
  await work();
  return `${Math.round(performance.now() - start)} ms`;
}

/** Opens, validates, marks and recalculates a ledger of 6,000 rows in the workbench, next to the engine alone in Node. */
export async function run(): Promise<void> {
  for (const [name, text] of await pageFiles()) {
    const bytes = Buffer.byteLength(text);
    if (bytes > 100_000) console.log(`${name}: ${bytes} bytes, ${gzipSync(text).length} gzipped`);
  }
  const [ledger] = sampleSheets("county", { schools: SCHOOLS, seed: 1, meets: false }).filter(
    ({ sheet }) => sheet === "学校台账",
  );
  const host = FileHost.create();
  await host.write([ledger], { asValues: true, replace: [] });
  console.log(`check in Node, ${ledger.cells.length} rows: ${await timed(() => check(host, ["2012", "2017"]))}`);

  const browser = await launchChromium();
  const server = await serveWorkbench();
  try {
    const start = performance.now();
    const workbench = await WorkbenchPage.load(browser, server);
    console.log(`first page with the sample: ${Math.round(performance.now() - start)} ms`);
    console.log(`open: ${await timed(() => workbench.open(host.bytes(), "6000.xlsx"))}`);
    console.log(`check and mark: ${await timed(() => workbench.press("validate", "marked"))}`);
    const cells = Array.from({ length: MARKED }, (_, row) => `I${row + 2}`);
    console.log(
      `mark ${MARKED} single cells: ${await timed(() =>
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
      )}`,
    );
    console.log(
      `recalculate after an edit: ${await timed(() => workbench.type("学校台账", "D2", "=EDU.DIFFCOEF(N2:N6001,I2:I6001)"))}`,
    );
  } finally {
    await browser.close();
    await server.close();
  }
}
