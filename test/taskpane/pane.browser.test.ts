import assert from "node:assert/strict";
import { mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser, Frame, Page } from "playwright-core";
import type { Language } from "../../src/locales/sentence";
import { markKind } from "../../src/model";
import { CONTENTS_SHEET } from "../../src/plans/contentsPlan";
import { sampleSheets } from "../../src/workflows/samples";
import { CHECKED, chooseLook, fits, HEIGHT, isAccessible, PLACES, singleLine, type Look } from "../looks/looks";
import { launchRecordedChromium, SLOWEST } from "../tools/chromium";
import { plannedWorkbook } from "../tools/planned";
import { needs } from "../tools/witness";
import { changed, FIRST_ROW, OWN_SHEET, ownWorkbook } from "../workflows/ownSheets";
import { excelInBrowser, type ExcelInBrowser, type OpenedPane } from "./excelPage";
import { ownViolations } from "./violations";

const OUT = "test/out/taskpane";
const COUNTY = plannedWorkbook(sampleSheets("county", { schools: 24, seed: 1, meets: false }));
const FAULTS = plannedWorkbook(sampleSheets("faults"));
const EMPTY = { sheets: [{ name: "Sheet1" }] };
/** The room that the pane has in Excel on a screen of 1366 × 768. */
const NARROW = { width: 350, height: 480 };
/** Between them they show every colour of the pane. */
const COLOURED = ["verdict", "findings"];

/** Everything but which sheet is in front, which jumping changes. */
const contentOf = (page: Page) => page.evaluate(() => ({ ...window.excel.dump(), active: undefined }));

/** How many of the workbook's conditional formats are marks, by kind. */
async function marksIn(page: Page): Promise<Record<string, number>> {
  const { sheets } = await page.evaluate(() => window.excel.dump());
  const kinds = sheets.flatMap(({ conditionalFormats = [] }) =>
    conditionalFormats.map(({ rule }) => markKind(String(rule))),
  );
  const counts: Record<string, number> = {};
  for (const kind of kinds) if (kind) counts[kind] = (counts[kind] ?? 0) + 1;
  return counts;
}

const selectionOf = (page: Page) =>
  page.evaluate(() => {
    const { sheet, areas } = window.excel.document.selection();
    return { sheet: sheet.name, row: areas[0].top };
  });

/** 校验 with the consent to the first mark, until the work has ended. */
async function check(pane: Frame): Promise<void> {
  await pane.click("#check-button");
  await pane.click("dialog [data-answer=go]");
  await pane.waitForSelector(CHECKED);
}

const spoken = (pane: Frame) => pane.textContent(".spoken");

/** A folder with these files. */
function folderOf(files: readonly { readonly name: string; readonly buffer: Buffer }[]): string {
  const folder = mkdtempSync(join(tmpdir(), "forms-"));
  for (const { name, buffer } of files) writeFileSync(join(folder, name), buffer);
  return folder;
}

describe("the pane in Chromium, on the real office.js", function () {
  this.timeout(SLOWEST);
  let browser: Browser;
  let excel: ExcelInBrowser;

  before(async function () {
    await needs(this, "chromium");
    mkdirSync(OUT, { recursive: true });
    browser = await launchRecordedChromium();
    excel = await excelInBrowser(browser);
  });
  after(async () => {
    await excel?.close();
    await browser?.close();
  });
  afterEach(async () => {
    for (const context of browser?.contexts() ?? []) await context.close();
  });

  it("checks the sample county, goes to a cell, marks, and clears without a trace", async () => {
    const { page, pane } = await excel.open(COUNTY);
    const original = await contentOf(page);
    await check(pane);
    assert.match((await spoken(pane))!, /^校验完成：.*已标记\d+个单元格/);
    assert.equal(await pane.locator(".verdicts h2").count(), 2);
    assert.ok((await marksIn(page)).query > 0);

    await pane.click("#tab-findings");
    const first = pane.locator(".finding button.jump").first();
    const label = (await first.getAttribute("title"))!;
    await first.click();
    await page.waitForFunction(() => window.excel.document.selection().areas[0].top > 0);
    const { sheet, row } = await selectionOf(page);
    assert.ok(label.includes(`${sheet}!`) && label.endsWith(String(row + 1)), `${label} ≠ ${sheet}, row ${row + 1}`);
    // From there on, one after the other, from any tab.
    await pane.click("#tab-verdict");
    await pane.click("#next");
    const current = pane.locator(".finding[aria-current=true]");
    await current.waitFor();
    assert.equal(await pane.locator(".finding").nth(1).getAttribute("aria-current"), "true");
    await pane.click("#previous");
    assert.equal(await pane.locator(".finding").first().getAttribute("aria-current"), "true");
    assert.equal(await current.count(), 1);

    await pane.click("#clearMarks-button");
    await pane.waitForSelector("text=标记已清除。");
    assert.deepEqual(await marksIn(page), {});
    assert.deepEqual(await contentOf(page), original);
  });

  it("leaves the workbook as it is where the first mark is not agreed to, or marking is off", async () => {
    const { page, pane } = await excel.open(COUNTY);
    const original = await contentOf(page);
    await pane.click("#check-button");
    await pane.waitForSelector("dialog[open]");
    await page.keyboard.press("Escape");
    await pane.waitForSelector(CHECKED);
    assert.equal(await pane.locator("dialog[open]").count(), 0);
    await pane.click("#settings-button");
    await pane.click("#marking");
    await pane.click("#check-button");
    await pane.waitForFunction(() => document.querySelector(".spoken")!.textContent!.startsWith("校验完成"));
    assert.deepEqual(await contentOf(page), original);
  });

  it("lists by kind and text, in groups that stay as they were unfolded", async () => {
    const { page, pane } = await excel.open(FAULTS);
    await check(pane);

    // One method where there is room for one, both where there is for two; by keyboard, and as it was chosen from then on.
    const wide = page.viewportSize()!;
    const seen = pane.locator(".verdicts > .pair > div").filter({ visible: true });
    await page.setViewportSize(NARROW);
    assert.equal(await seen.count(), 1);
    const first = await seen.textContent();
    await pane.focus(".methods [data-method='2017']");
    await page.keyboard.press("Space");
    await pane.waitForSelector(".methods [data-method='2017'][aria-pressed=true]");
    assert.equal(await seen.count(), 1);
    assert.notEqual(await seen.textContent(), first);
    await page.setViewportSize({ ...NARROW, width: 600 });
    assert.equal(await seen.count(), 2);
    assert.equal(await pane.locator(".methods").isVisible(), false);

    // The first finding is seen without scrolling.
    await page.setViewportSize(NARROW);
    await pane.click("#tab-findings");
    const { y, height } = (await pane.locator(".finding").first().boundingBox())!;
    assert.ok(y + height <= NARROW.height, `the first finding ends at ${y + height} pixels`);
    await page.setViewportSize(wide);

    await pane.click(".chip[data-level=error]");
    assert.equal(await pane.locator("#tab-findings").getAttribute("aria-selected"), "true");
    const levels = await pane
      .locator(".finding")
      .evaluateAll((all) => all.map((each) => each.getAttribute("data-level")));
    assert.deepEqual([...new Set(levels)], ["error"]);
    assert.match((await pane.textContent("#findings .aside"))!, /筛选出\d+条，共\d+条。/);
    await pane.click("#clearFilter");
    const name = (await pane.locator('[data-part^="subject/"] h2').first().textContent())!;
    await pane.fill("#filter-text", name);
    const sentences = await pane.locator(".finding").allTextContents();
    assert.ok(sentences.length > 0 && sentences.every((sentence) => sentence.includes(name)), sentences.join());
    await pane.fill("#filter-text", "no finding says this");
    await pane.waitForSelector(".empty");
    await pane.click("#clearFilter");

    for (const grouping of ["rule", "sheet", "subject"]) {
      await pane.selectOption("#grouping", grouping);
      await pane.waitForSelector(`[data-part^="${grouping}/"]`);
      // A cell is named with its sheet, unless its group bears that name.
      const groups = await pane.locator(`[data-part^="${grouping}/"]`).evaluateAll((all) =>
        all.map((each) => ({
          title: each.querySelector("h2")!.textContent,
          cells: [...each.querySelectorAll(".cell")].map(({ textContent }) => textContent),
        })),
      );
      assert.ok(groups.some(({ cells }) => cells.length > 0));
      for (const { title, cells } of groups)
        for (const cell of cells)
          assert.ok(cell.includes("!") ? !cell.startsWith(`${title}!`) : /^[A-Z]+\d+$/.test(cell), `${title}: ${cell}`);
      assert.equal(
        groups.some(({ cells }) => cells.some((cell) => cell.includes("!"))),
        grouping !== "sheet",
      );
    }
    const group = pane.locator('[data-part^="subject/"]').first();
    await group.locator("> summary").click();
    await pane.click("#check-button");
    await pane.waitForSelector(CHECKED);
    assert.equal(await group.evaluate((each) => (each as HTMLDetailsElement).open), false);
  });

  it("shows what is behind a line of the verdict, and goes to the school that drives it", async () => {
    const { page, pane } = await excel.open(COUNTY);
    await check(pane);
    await pane.click("[data-part=between] > summary");
    const line = pane.locator("[data-part=between] .behind > summary").first();
    await line.click();
    await pane.waitForSelector(".explanation");
    assert.equal(await pane.locator(".explanation li button").count(), 4);
    await pane.locator(".explanation li button").first().click();
    await page.waitForFunction(() => window.excel.document.selection().areas[0].top > 0);
    await line.click();
    await pane.waitForSelector(".explanation", { state: "detached" });
  });

  it("names the schools of a picture by keyboard and mouse, has them as a table, and writes what they lack", async () => {
    const { page, pane } = await excel.open(plannedWorkbook(sampleSheets("county")));
    await check(pane);
    await pane.click("[data-part=between] > summary");
    await singleLine(pane).click();
    const dots = pane.locator(".dots");
    const named = () => dots.getAttribute("aria-valuetext");
    const most = await named();
    await dots.focus();
    const last = await dots.getAttribute("aria-valuemax");
    await page.keyboard.press("End");
    await pane.waitForSelector(`.dots[aria-valuenow="${last}"]`);
    assert.equal(await named(), await pane.textContent(".pointed"));
    await page.keyboard.press("ArrowRight");
    await page.keyboard.press("PageDown");
    await page.keyboard.press("Home");
    await pane.waitForSelector('.dots[aria-valuenow="1"]');
    await page.keyboard.press("Enter");
    await page.waitForFunction(() => window.excel.document.selection().sheet.name === "分学校指标表2017");
    const row = (await selectionOf(page)).row;
    const { x, y, width, height } = (await dots.boundingBox())!;
    await page.mouse.click(x + width - 2, y + height - 2);
    await page.waitForFunction((before) => window.excel.document.selection().areas[0].top !== before, row);
    assert.notEqual(await named(), null);
    assert.match(most!, /：.+于平均\d+%，占差异的\d+\.\d%$/);
    await pane.click('.explanation [data-part$="/table"] > summary');
    await pane.waitForSelector(".behind-table");
    assert.equal(String(await pane.locator(".behind-table tbody tr").count()), last);
    await pane.click(".export-gaps");
    await page.waitForFunction(() => window.excel.document.sheets().some(({ name }) => name === "各校缺口"));
  });

  it("goes from finding to finding and from step to step by the keyboard, and writes the report and the rectification ledger", async () => {
    // Without 目录, whose formulas this Excel does not calculate between two writes.
    const opened = await excel.open({ sheets: COUNTY.sheets.filter(({ name }) => name !== CONTENTS_SHEET) });
    const { page, pane } = opened;
    const tabTo = tabbing(opened);
    const isAt = (selector: string) => pane.evaluate((it) => document.activeElement!.closest(it) !== null, selector);
    await check(pane);
    await pane.focus("#next");
    for (const place of [0, 1]) {
      await page.keyboard.press("Enter");
      await pane.waitForFunction(
        (at) => document.querySelectorAll(".finding")[at]?.getAttribute("aria-current") === "true",
        place,
      );
    }
    await page.keyboard.press("ArrowDown");
    assert.ok(await isAt(".finding[aria-current=true] > .jump"));
    // What a finding holds is a Tab away; the arrows lead out of it, to its own beginning first.
    await page.keyboard.press("Tab");
    assert.ok(await isAt(".finding[aria-current=true] > details"));
    await page.keyboard.press("ArrowUp");
    assert.ok(await isAt(".finding[aria-current=true] > .jump"));
    await page.keyboard.press("ArrowDown");
    assert.ok(!(await isAt(".finding[aria-current=true]")));
    await page.keyboard.press("End");
    assert.equal(await pane.evaluate(() => document.activeElement!.closest(".group:has(~ .group)")), null);
    await page.keyboard.press("Home");
    await page.keyboard.press("ArrowUp");
    assert.ok(await isAt(".group:first-of-type > summary"));

    const names = () => page.evaluate(() => window.excel.document.sheets().map(({ name }) => name));
    await pane.focus("#tab-findings");
    await page.keyboard.press("ArrowRight");
    await pane.waitForSelector(".task");
    await tabTo(".task fluent-button");
    for (let step = 0; step < 20 && !(await isAt("[data-step=report]")); step++) await page.keyboard.press("ArrowDown");
    await tabTo("#writeReport-button");
    await page.keyboard.press("Enter");
    await pane.waitForSelector("text=自评报告和申报表已写入");
    assert.ok((await names()).includes("自评报告2012"));
    await pane.click("#open-button");
    await page.waitForFunction(() => window.excel.document.selection().sheet.name === "自评报告2012");
    await pane.click("#rectify-button");
    await pane.waitForSelector("text=“整改销号台账”共");
    assert.ok((await names()).includes("整改销号台账"));
  });

  it("says that the list is out of date after an edit, until the next check", async () => {
    const { page, pane } = await excel.open(COUNTY);
    await check(pane);
    await page.evaluate(() => window.excel.editCell("参数", "Z1", "备注"));
    await pane.waitForSelector(".status[data-state=outdated]");
    await pane.click("#check-button");
    await pane.waitForSelector(CHECKED);
  });

  it("takes a double click for one answer, not for that of the next question in its place too", async () => {
    const { page, pane } = await excel.open(EMPTY);
    await pane.click("#tab-tasks");
    await pane.click("#newLedger-button");
    await pane.click("[data-answer=blank]");
    await pane.dispatchEvent("dialog[open] [data-answer=go]", "click", { detail: 2 });
    await pane.click("dialog[open] [data-answer=cancel]");
    await pane.waitForSelector("dialog:not([open])", { state: "attached" });
    assert.equal(await page.evaluate(() => window.excel.document.sheets().length), 1);
  });

  it("adds a blank ledger after a yes, and refuses to add it twice", async () => {
    const { page, pane } = await excel.open(EMPTY);
    const names = () => page.evaluate(() => window.excel.document.sheets().map(({ name }) => name));
    await pane.click("#tab-tasks");
    await pane.click("#newLedger-button");
    await pane.waitForSelector("dialog[open]");
    assert.deepEqual(await names(), ["Sheet1"]);
    await pane.click("[data-answer=blank]");
    await pane.click("[data-answer=go]");
    await pane.waitForSelector("fluent-message-bar[intent=success]");
    const after = await names();
    assert.ok(after.includes("学校台账") && after.includes("参数"), after.join());
    await pane.click("#newLedger-button");
    await pane.click("[data-answer=blank]");
    await pane.waitForSelector("fluent-message-bar[intent=error]");
    assert.deepEqual(await names(), after);

    await pane.click("#check-button");
    await pane.waitForSelector(CHECKED);
    await pane.click("#tab-verdict");
    await pane.waitForSelector("#verdict");
    assert.equal(await pane.textContent("#fillIn-button"), "打开“学校台账”", "what to do next stays above the verdict");
  });

  it("lists the clerk's own cells before the sheets are written anew", async () => {
    const { page, pane } = await excel.open(COUNTY);
    await page.evaluate(() => window.excel.editCell("拆分", "CA3", "备注"));
    const edited = await contentOf(page);
    await pane.click("#tab-tasks");
    await pane.click("#updateSheets-button");
    await pane.click("[data-answer=go]");
    assert.match((await pane.textContent(".changed"))!, /拆分：CA3/);
    await pane.click("[data-answer=cancel]");
    await pane.waitForSelector("dialog:not([open])", { state: "attached" });
    assert.deepEqual(await contentOf(page), edited);
    await pane.click("#updateSheets-button");
    await pane.click("[data-answer=go]");
    await pane.waitForSelector("fluent-message-bar[intent=success]");
    assert.match((await spoken(pane))!, /已更新5张指标表/);
  });

  it("turns EDU functions into values, and without custom functions into 通用公式 from the start", async () => {
    const coefficients = async (page: Page) => {
      const { sheets } = await page.evaluate(() => window.excel.dump());
      const cells = sheets.find(({ name }) => name === "校际差异系数表")!.cells!.flat();
      return cells.flatMap((cell) => (typeof cell === "object" && cell !== null && "formula" in cell ? [cell] : []));
    };
    for (const [form, customFunctions] of [
      ["values", true],
      ["native", false],
    ] as const) {
      const { page, pane } = await excel.open(COUNTY, { host: { customFunctions } });
      await pane.click("#tab-tasks");
      if (customFunctions) await pane.selectOption("#form", form);
      assert.equal(await pane.locator("#form").inputValue(), form);
      await pane.click("#updateSheets-button");
      await pane.click("[data-answer=go]");
      await pane.waitForSelector("fluent-message-bar[intent=success]");
      const formulas = await coefficients(page);
      assert.equal(formulas.length > 0, form === "native");
      assert.ok(formulas.every(({ formula }) => !formula.includes("EDU.")));
    }
  });

  it("does the same from the ribbon, pressed too early as well, and shows itself where it has something to say", async () => {
    const { page, pane } = await excel.open(COUNTY, { pressed: "validate" });
    await page.evaluate(() => window.pressed);
    assert.equal(await page.evaluate(() => window.excel.paneVisible), true);
    await pane.click("[data-answer=go]");
    await pane.waitForSelector(CHECKED);
    assert.ok((await marksIn(page)).query > 0);
    await page.evaluate(() => window.excel.command("clearMarks"));
    assert.deepEqual(await marksIn(page), {});
    for (const command of ["newLedger", "updateSheets"]) {
      await page.evaluate((name) => window.excel.command(name), command);
      await pane.waitForSelector(command === "newLedger" ? "dialog[open]" : "text=已更新");
      if (command === "newLedger") await pane.click("[data-answer=cancel]");
    }
  });

  /** Goes on with Tab, ten times at most, until the focus is on what fits. */
  const tabbing =
    ({ page, pane }: OpenedPane) =>
    async (selector: string) => {
      for (let i = 0; i <= 10; i++) {
        if (await pane.evaluate((wanted) => document.activeElement!.matches(wanted), selector)) return;
        await page.keyboard.press("Tab");
      }
      assert.fail(`Tab does not reach ${selector}`);
    };

  it("judges a county's own sheets where they stand, by the keyboard: questions, verdict, finding, clear", async () => {
    const cells = ownWorkbook(changed(2, 5, 0)).sheets[0]!.values.map((row) => [...row]);
    const opened = await excel.open({ sheets: [{ name: OWN_SHEET, cells }] });
    const { page, pane, violations } = opened;
    const tabTo = tabbing(opened);
    const original = await contentOf(page);
    await pane.waitForSelector(".look");
    await pane.focus("#tab-verdict");
    await tabTo("#answerQuestions-button");
    await page.keyboard.press("Enter");
    await pane.waitForSelector("dialog[open]");
    await tabTo("[data-answer=go]");
    await page.keyboard.press("Enter");
    await pane.waitForSelector("#asking");
    for (let last = false; !last;) {
      last = (await pane.locator("#endQuestions[appearance=primary]").count()) > 0;
      const typed = await pane.evaluate(() => (document.activeElement as HTMLInputElement).type === "text");
      if (typed) await page.keyboard.type("2025");
      else await page.keyboard.press("Space");
      await tabTo(last ? "#endQuestions" : "#nextQuestion");
      await page.keyboard.press("Enter");
    }
    await pane.waitForSelector(CHECKED);
    assert.ok((await marksIn(page)).error > 0);

    await pane.focus("#tab-findings");
    await page.keyboard.press("ArrowLeft");
    await tabTo(".look [data-part=mapping] > summary");
    await page.keyboard.press("Enter");
    await pane.waitForSelector("[data-line]");
    await tabTo("[data-line]");
    // The last line of eleven, which is 图书.
    await page.keyboard.press("End");
    await page.keyboard.press("Enter");
    await pane.waitForSelector("#correction");
    await tabTo("#correction [name=field]");
    await page.keyboard.press("Home");
    await tabTo("#correction fluent-button");
    await page.keyboard.press("Enter");
    await pane.waitForSelector("[data-line]:focus:has-text('未读取')");
    await pane.waitForSelector(CHECKED);

    await pane.focus("#tab-verdict");
    await page.keyboard.press("Shift+Tab");
    await page.keyboard.press("Enter");
    await pane.waitForSelector(".finding[aria-current=true]");
    await page.waitForFunction((row) => window.excel.document.selection().areas[0].top === row, FIRST_ROW + 2);
    await tabTo("#clearMarks-button");
    await page.keyboard.press("Enter");
    await pane.waitForSelector("text=标记已清除。");
    assert.deepEqual(await contentOf(page), original);
    await pane.click("#tab-verdict");
    await pane.click("#keepAnswers-button");
    await pane.click("[data-answer=go]");
    await pane.waitForSelector("text=已写入工作表“表格识别设置”");
    assert.deepEqual(ownViolations(violations), []);
  });

  for (const [language, chosen, dialogs, written] of [
    ["zh-CN", "files", ["写入学校台账", "撤销记录会被清空"], "已写入2所学校"],
    ["en-US", "folder", ["Write the school ledger", "The undo list"], "2 schools and"],
  ] as const)
    it(`collects ${chosen} by the keyboard in ${language}: choose, look, write, verdict`, async () => {
      const opened = await excel.open(EMPTY, { host: { language } });
      const { page, pane, violations } = opened;
      const tabTo = tabbing(opened);
      const form = (name: string, pupils: number) => ({
        name: `${name}.csv`,
        mimeType: "text/csv",
        buffer: Buffer.from(`学校名称,${name}\n小学在校生数,${pupils}\n小学专任教师数,20`),
      });
      await pane.waitForSelector(".about");
      await pane.focus("#tab-verdict");
      await tabTo(`#begin-${chosen}`);
      // The key that opens the list of files is the browser's own, and not every headless one obeys it.
      const forms = [form("东关镇第一小学", 512), form("东关镇第二小学", 300)];
      await pane.setInputFiles(`#begin-${chosen}`, chosen === "files" ? forms : folderOf(forms));
      await pane.waitForSelector("#collecting");
      await tabTo("#writeCollected-button");
      await page.keyboard.press("Enter");
      for (const dialog of dialogs) {
        await pane.waitForSelector(`dialog[open]:has-text("${dialog}")`);
        await tabTo("[data-answer=go]");
        await page.keyboard.press("Enter");
      }
      await pane.waitForSelector(`text=${written}`);
      await pane.focus("#settings-button");
      await tabTo("#check-button");
      await page.keyboard.press("Enter");
      await pane.waitForSelector(CHECKED);
      assert.deepEqual(ownViolations(violations), []);
    });

  it("is used with the keyboard alone", async () => {
    const opened = await excel.open(COUNTY);
    const { page, pane } = opened;
    const tabTo = tabbing(opened);
    await pane.focus("#settings-button");
    await tabTo("#check-button");
    await page.keyboard.press("Enter");
    await pane.waitForSelector("dialog[open]");
    await tabTo("[data-answer=go]");
    await page.keyboard.press("Enter");
    await pane.waitForSelector(CHECKED);
    assert.equal(await pane.evaluate(() => document.activeElement!.id), "check-button");
    await tabTo("#tab-verdict");
    await page.keyboard.press("ArrowRight");
    assert.equal(await pane.evaluate(() => document.activeElement!.id), "tab-findings");
    await tabTo(".finding button.jump");
    await page.keyboard.press("Enter");
    await page.waitForFunction(() => window.excel.document.selection().areas[0].top > 0);
    await tabTo(".finding details:not(.explain) > summary");
    await page.keyboard.press("Enter");
    assert.equal(await pane.evaluate(() => (document.activeElement!.parentElement as HTMLDetailsElement).open), true);
    assert.match((await pane.textContent(".rule h3"))!, /检查什么/);
    await pane.focus("#tab-findings");
    await page.keyboard.press("End");
    await tabTo("#newLedger-button");
    await page.keyboard.press("Space");
    await pane.waitForSelector("dialog[open]");
    await page.keyboard.press("Escape");
    await pane.waitForSelector("dialog:not([open])", { state: "attached" });
    assert.equal(await pane.evaluate(() => document.activeElement!.id), "newLedger-button");
  });

  // Colours do not depend on the language, so that English is looked at in one; every place in every look: npm run looks.
  for (const [language, looks] of [
    ["zh-CN", ["light", "dark", "contrast"]],
    ["en-US", ["light"]],
  ] as const satisfies readonly (readonly [Language, readonly Look[]])[])
    it(`can be read by everyone in ${language}, ${looks.join(", ")}, at 320 and 450 pixels`, async () => {
      const [first, ...further] = looks;
      const opened = await excel.open(FAULTS, {
        host: { language },
        context: { viewport: { width: 320, height: HEIGHT }, reducedMotion: "reduce" },
      });
      assert.equal(await opened.pane.evaluate(() => document.documentElement.lang), language);
      for (const place of PLACES.ledger.filter(({ name }) => name !== "parts")) {
        await place.go(opened.pane);
        for (const width of [450, 320]) await fits(opened, place, width);
        await isAccessible(opened, `${place.name}, ${first}`);
        if (!COLOURED.includes(place.name)) continue;
        for (const look of further) {
          await chooseLook(opened, look);
          await isAccessible(opened, `${place.name}, ${look}`, true);
          await opened.page.screenshot({ path: `${OUT}/${place.name}-${language}-${look}.png` });
        }
        await chooseLook(opened, first);
      }
    });
});
