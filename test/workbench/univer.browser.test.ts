import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { build } from "esbuild";
import type { Frame } from "playwright-core";
import { SLOWEST } from "../tools/chromium";
import { needs } from "../tools/witness";
import { CONTRACT } from "../officehost/contract";
import { openWorkbench } from "./openWorkbench";

/** What the spreadsheet does in another way than Excel; docs/workbench.md gives the reasons. */
const OTHERWISE = new Set([
  "a formula keeps its value until one of its cells changes",
  "a formula that was just written has no value until it is settled",
  "inserted and deleted rows move everything below",
  "events of sheets and of the selection arrive",
  "an Excel that has no file to hand over says so",
]);

const ADD_IN_PAGE = `<!doctype html><meta charset="utf-8"><title>add-in</title><script src="/office/office.js"></script><script src="/frame.js"></script>`;

describe("the office host with the spreadsheet as its document", function () {
  this.timeout(SLOWEST);
  let frame: Frame;

  before(async function () {
    await needs(this, "chromium");
    const { page } = await openWorkbench();
    const { outputFiles } = await build({
      entryPoints: ["test/officehost/pages/frame.ts"],
      bundle: true,
      format: "iife",
      write: false,
    });
    const script = outputFiles[0].text;
    await page.route("**/frame.html", (route) => route.fulfill({ contentType: "text/html", body: ADD_IN_PAGE }));
    await page.route("**/frame.js", (route) => route.fulfill({ contentType: "text/javascript", body: script }));
    await page.evaluate(readFileSync("test/workbench/pages/excel.js", "utf8"));
    await page.waitForFunction("document.querySelector('#pane iframe').contentWindow.host === 'Excel'");
    frame = page
      .frames()
      .filter((one) => one.url().includes("/frame.html"))
      .pop()!;
  });

  after(async () => {
    const { page } = await openWorkbench();
    await page.evaluate(() => window.workbench.startAddIn());
  });

  for (const [area, cases] of Object.entries(CONTRACT)) {
    describe(area, () => {
      for (const { name } of cases.filter((one) => !OTHERWISE.has(one.name)))
        it(name, async () => {
          const call = `window.runCase(${JSON.stringify(area)}, ${JSON.stringify(name)})`;
          assert.deepEqual(await frame.evaluate(call), []);
        });
    });
  }

  it("keeps all other promises", () => {
    const names = Object.values(CONTRACT).flatMap((cases) => cases.map(({ name }) => name));
    assert.deepEqual(
      [...OTHERWISE].filter((name) => !names.includes(name)),
      [],
    );
  });
});
