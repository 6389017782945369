import assert from "node:assert/strict";
import { readdirSync } from "node:fs";
import type { Browser } from "playwright-core";
import { launchRecordedChromium, SLOWEST } from "../tools/chromium";
import { CONTENTS_SHEET } from "../../src/plans/contentsPlan";
import { plannedWorkbook } from "../tools/planned";
import { serve } from "../tools/httpsServer";
import { needs } from "../tools/witness";
import { countySheets } from "../workflows/ledgers";
import { excelInBrowser, type ExcelInBrowser } from "./excelPage";
import { ownViolations, recordViolations } from "./violations";

describe("the policy of the pages in Chromium", function () {
  this.timeout(SLOWEST);
  let browser: Browser;
  let excel: ExcelInBrowser;

  before(async function () {
    await needs(this, "chromium");
    browser = await launchRecordedChromium();
    excel = await excelInBrowser(browser);
  });
  after(async () => {
    await excel?.close();
    await browser?.close();
  });

  it("refuses nothing that the pane does, with all that it loads on demand", async () => {
    // Without 目录, whose formulas this Excel does not calculate between two writes; 更新指标表 writes one, so it comes last.
    const sheets = countySheets(12).filter(({ sheet }) => sheet !== CONTENTS_SHEET);
    const { page, pane, violations } = await excel.open(plannedWorkbook(sheets), {
      host: { language: "en-US" },
    });
    const done = () => pane.waitForSelector("fluent-message-bar[intent=success]");
    await pane.click("#tab-tasks");
    await pane.click("#newLedger-button");
    await pane.click("[data-answer=sample]");
    await pane.click("[data-answer=go]");
    await pane.waitForSelector("fluent-message-bar");
    await pane.click("#check-button");
    await pane.waitForSelector(".status[data-state=checked]");
    await pane.click("#tab-verdict");
    for (const part of await pane.locator(".part > summary").all()) await part.click();
    await pane.locator("[data-part=schools] .behind > summary").first().click();
    await pane.click(".export-gaps");
    await done();
    await pane.waitForSelector("[data-part=monitoring] .verdict-lines");
    await pane.click("#tab-tasks");
    await pane.click("#exportFindings-button");
    await done();
    for (const tool of ["importItems", "rectify", "writeReport", "confirm", "boxLabels", "updateSheets"]) {
      await pane.click(`#${tool}-button`);
      await pane.waitForSelector("fluent-message-bar");
    }
    await Promise.all([page.waitForEvent("download"), pane.click("#downloadReport-button")]);
    await done();
    const loaded = await pane.evaluate(() =>
      performance.getEntriesByType("resource").map(({ name }) => new URL(name).pathname.slice(1)),
    );
    const scripts = readdirSync("dist").filter((name) => name.endsWith(".js"));
    // Chunks that nobody has named hold what several of the named ones share, and are cut anew with every change of theirs.
    const named = scripts.filter((name) => !/^\d/.test(name));
    // The other page's script; what a county's own sheets and files need, which the tests of those watch; and what changes
    // or explains single cells or takes sheets away.
    assert.deepEqual(
      named.filter((name) => !loaded.includes(name)).map((name) => name.split(".")[0]),
      [
        "collect",
        "comparison",
        "explanations",
        "files",
        "nextYear",
        "oldWorkbook",
        "oldWorkbookReader",
        "reading",
        "selfcheck",
        "setValues",
        "settings",
        "sheetLayout",
        "submission",
        "wholeSheets",
      ],
    );
    assert.deepEqual(ownViolations(violations), []);
    await page.context().close();
  });

  it("lets the worker run that reads an old workbook", async () => {
    const { page, pane, violations } = await excel.open(plannedWorkbook(countySheets(12)));
    await pane.click("#tab-tasks");
    const started = page.waitForEvent("worker");
    await pane.setInputFiles("#collect-files", "test/data/excel97.xls");
    const worker = await started;
    const ended = new Promise((end) => worker.once("close", end));
    await pane.waitForSelector("#collecting");
    await ended;
    const loaded = await pane.evaluate(() => performance.getEntriesByType("resource").map(({ name }) => name));
    assert.ok(!loaded.some((name) => name.includes("oldWorkbookReader")), "the page itself has not read it");
    assert.deepEqual(ownViolations(violations), []);
    await page.context().close();
  });

  it("refuses nothing of the self-check and of the help, and what stands in a page or comes from elsewhere", async () => {
    const server = await serve({ "/": "dist" });
    const context = await browser.newContext({ ignoreHTTPSErrors: true });
    try {
      const violations = await recordViolations(context);
      await context.route(/^https:\/\/appsforoffice/, (route) =>
        route.fulfill({ contentType: "text/javascript", body: "window.Office = {};" }),
      );
      const page = await context.newPage();
      await page.goto(`${server.address}/selfcheck.html`);
      await page.waitForFunction(() => document.querySelectorAll("#checks tr:not([id])").length === 0);
      for (const path of ["help/index.html", "help/functions/DIFFCOEF.html", "help/rules/time-or-date.html"]) {
        await page.goto(`${server.address}/${path}`);
        const width = await page.evaluate(() => getComputedStyle(document.body).maxWidth);
        assert.equal(width, "736px", `${path} has its style sheet`);
      }
      await page.goto(`${server.address}/help/index.html`);
      const shown = () => page.locator("main li:visible a").allTextContents();
      assert.ok((await shown()).every((title) => !/[a-z]-[a-z]/.test(title)));
      const all = await shown();
      await page.fill("#search", "不 计入的学校");
      const [first, ...others] = await shown();
      assert.equal(first, "不计入的学校", "the title before what merely names it");
      assert.ok(others.length > 0);
      for (const word of ["明年", "下一年"]) {
        await page.fill("#search", word);
        assert.equal((await shown())[0], "下一年怎样接着办", word);
      }
      await page.fill("#search", "");
      assert.deepEqual(await shown(), all, "the index is as it was");
      await page.goto(`${server.address}/help/handbook.html`);
      const widths = await page
        .locator("img")
        .evaluateAll((all) => all.map((image) => (image as HTMLImageElement).naturalWidth));
      assert.ok(widths.length >= 10 && widths.every((width) => width > 0), String(widths));
      assert.deepEqual(violations, []);
      // Now that nothing was refused: what ought to be refused is.
      await page.evaluate(() => {
        document.body.setAttribute("style", "color: red");
        new Image().src = "https://elsewhere.example/";
        document.head.append(Object.assign(document.createElement("script"), { text: "window.ran = true" }));
      });
      while (violations.length < 3) await page.evaluate(() => new Promise((told) => setTimeout(told, 5)));
      assert.deepEqual(violations.map(({ directive }) => directive).sort(), [
        "img-src",
        "script-src-elem",
        "style-src-attr",
      ]);
    } finally {
      await context.close();
      await server.close();
    }
  });
});
