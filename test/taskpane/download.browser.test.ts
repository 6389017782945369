import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { strFromU8, unzipSync } from "fflate";
import type { Browser } from "playwright-core";
import { launchRecordedChromium, SLOWEST } from "../tools/chromium";
import { plannedWorkbook } from "../tools/planned";
import { needs } from "../tools/witness";
import { countySheets } from "../workflows/ledgers";
import { excelInBrowser, type ExcelInBrowser } from "./excelPage";

describe("下载自评报告 in Chromium, on the real office.js", function () {
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

  it("saves a Word document with the county's verdict, and writes nothing into the workbook", async () => {
    const { page, pane } = await excel.open(plannedWorkbook(countySheets(12)));
    const chunks: string[] = [];
    page.on("request", (request) => chunks.push(request.url()));
    await pane.click("#check-button");
    await pane.click("dialog [data-answer=go]");
    await pane.waitForSelector(".status[data-state=checked]");
    const badge = (await pane.locator(".verdicts .pair .verdict").first().textContent()) ?? "";
    const before = chunks.length;
    const sheets = () => page.evaluate(() => window.excel.document.sheets().map(({ name }) => name));
    const written = await sheets();
    await pane.click("#tab-tasks");
    const reports = await pane
      .locator("[data-step=report] fluent-button")
      .evaluateAll((all) => all.map(({ id }) => id));
    assert.deepEqual(reports, ["downloadReport-button", "writeReport-button"]);
    const [saved] = await Promise.all([page.waitForEvent("download"), pane.click("#downloadReport-button")]);
    assert.equal(saved.suggestedFilename(), "自评报告.docx");
    const text = strFromU8(unzipSync(await readFile(await saved.path()))["word/document.xml"]);
    const verdict = badge.replace(/[^一-鿿]/g, "");
    assert.ok(text.includes(`按台账数据测算：${verdict}（自评，不代替督导认定）`), verdict);
    await pane.waitForSelector("text=已交给浏览器下载");
    assert.deepEqual(await sheets(), written);
    assert.ok(chunks.length > before, "what makes the document is loaded only then");
  });
});
