import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import AxeBuilder from "@axe-core/playwright";
import { FileHost } from "../../src/spreadsheet/file";
import { openWorkbench, PICTURES } from "./openWorkbench";
import type { WorkbenchPage } from "./workbenchPage";
import { needs } from "../tools/witness";

const COUNTY = readFileSync("assets/sample-county.xlsx");

/** The sample county with a unit typed into a figure: 小学在校生数 of the school in row 12. */
function faulty(): Uint8Array {
  const host = FileHost.open(COUNTY, "sample");
  host.patchCells([{ sheet: "学校台账", row: 11, column: 8, value: "558人" }]);
  return host.bytes();
}

describe("the workbench's page", function () {
  this.timeout(90_000);
  let workbench: WorkbenchPage;

  before(async function () {
    await needs(this, "chromium");
    workbench = await openWorkbench();
    await workbench.openSample();
  });

  it("calculates every formula of the sample to the value that the command line wrote, custom functions too", async () => {
    const differences = await workbench.page.evaluate(() => {
      const { file, document } = window.workbench as unknown as {
        file: { data: import("../../src/workbench/document").WorkbookData };
        document: import("../../src/workbench/spreadsheet/workbook").SpreadsheetWorkbook;
      };
      const valueOf = (cell: unknown) =>
        typeof cell === "object" && cell !== null && "value" in cell ? (cell as { value: unknown }).value : cell;
      return file.data.sheets.flatMap(({ name, cells = [] }) => {
        const sheet = document.sheets().find((one) => one.name === name)!;
        return cells.flatMap((row, r) => {
          const values = sheet.values({ top: r, left: 0, bottom: r, right: row.length - 1 })[0];
          return row.flatMap((cell, c) => {
            const [stored, shown] = [valueOf(cell) || null, values[c] || null];
            const close =
              typeof stored === "number" && typeof shown === "number" && Math.abs(stored - shown) <= 1e-12 * stored;
            return close || JSON.stringify(stored) === JSON.stringify(shown) ? [] : [[name, r, c, stored, shown]];
          });
        });
      });
    });
    assert.deepEqual(differences, []);
  });

  it("takes a clerk from a file over a function, a check and a repair to a saved file that equals the first", async () => {
    const { page } = workbench;
    await workbench.open(faulty(), "台账.xlsx");

    await workbench.beginToType("满意度调查", "B12", "=EDU.PERP");
    await page.locator("[data-u-comp='rect-popup']").getByText("生均值").waitFor();
    await page.screenshot({ path: `${PICTURES}/typing.png` });
    await page.keyboard.press("Escape");
    await page.keyboard.press("Escape");
    await workbench.type("满意度调查", "B12", "=EDU.PERPUPIL(72,36)");
    assert.equal(await workbench.value("满意度调查", "B12"), 2);
    await workbench.type("满意度调查", "B13", "=SUM(EDU.PERPUPIL(72,36),1)");
    assert.equal(await workbench.value("满意度调查", "B13"), 3);
    await workbench.type("满意度调查", "B14", "=EDU.PERPUPIL(学校台账!I12,36)");
    assert.deepEqual(await workbench.value("满意度调查", "B14"), { error: "#VALUE!" });
    await workbench.click("满意度调查", "B14");
    assert.match((await page.textContent("#bottom"))!, /B14：#VALUE! .*558人/);

    await workbench.press("校验", "已标记");
    assert.ok((await workbench.marks()) > 0);
    const { pane } = workbench;
    const finding = pane.getByText("558人").first();
    await finding.waitFor();
    await workbench.click("参数", "A1");
    await pane
      .getByRole("button", { name: /学校台账!I12|I12/ })
      .first()
      .click();
    await page.waitForFunction(() => window.workbench.document.selection().sheet.name === "学校台账");
    assert.deepEqual((await workbench.selection()).area, { top: 11, left: 8, bottom: 11, right: 8 });
    await workbench.type("学校台账", "I12", "558");
    await workbench.press("校验", "已标记");
    assert.equal(await pane.getByText("558人").count(), 0);
    assert.equal(await workbench.value("满意度调查", "B14"), 15.5);
    await page.screenshot({ path: `${PICTURES}/checked-zh-CN.png` });

    await workbench.press("清除标记", "标记已清除");
    assert.equal(await workbench.marks(), 0);
    for (const cell of ["B12", "B13", "B14"]) {
      await workbench.click("满意度调查", cell);
      await page.keyboard.press("Delete");
    }
    const before = await workbench.contents();
    const { name, bytes } = await workbench.save("另存为");
    assert.match(name, /^台账-\d{8}-\d{6}\.xlsx$/);
    await workbench.open(bytes, name);
    assert.deepEqual(await workbench.contents(), before);
  });

  it("is used by the keyboard alone, F6 leading from part to part", async () => {
    const { page } = workbench;
    await page.locator("#top .button input").focus();
    await page.keyboard.press("F6");
    await page.keyboard.press("F6");
    await page.keyboard.press("F6");
    const focused = () => page.evaluate(() => document.activeElement?.id || document.activeElement?.tagName);
    assert.equal(await focused(), "Validate.Button");
    await page.keyboard.press("F6");
    assert.match((await focused())!, /EDITOR/);
    await page.keyboard.press("F6");
    assert.equal(await focused(), "IFRAME");
    await page.keyboard.press("Shift+F6");
    await page.keyboard.press("Shift+F6");
    const before = await page.evaluate(() => window.workbench.excel.log.work.length);
    await page.keyboard.press("Enter");
    await page.waitForFunction((before) => window.workbench.excel.log.work.length > before, before);
    await page.keyboard.press("F6");
    await page.keyboard.press("F6");
    await page.keyboard.press("Tab");
    assert.equal(await focused(), "IFRAME");
  });

  it("looks calm in light and dark, in Chinese and English; the picture of the README is one of these", async () => {
    const { page } = workbench;
    await workbench.openSample();
    await workbench.press("校验", "已标记");
    await workbench.click("校际差异系数表", "A1");
    await page.waitForTimeout(500);
    await page.screenshot({ path: "docs/images/workbench.png" });
    for (const [language, theme] of [
      ["zh-CN", "dark"],
      ["en-US", "light"],
      ["zh-CN", "contrast"],
    ] as const) {
      await page.evaluate((change) => window.workbench.change(change), { language, theme });
      await page.waitForTimeout(1_500);
      await page.screenshot({ path: `${PICTURES}/${language}-${theme}.png` });
    }
    await page.evaluate(() => window.workbench.change({ language: "zh-CN", theme: "light" }));
  });

  it("complains of nothing and asks no other server", () => {
    assert.deepEqual(workbench.complaints, []);
  });

  it("breaks no rule of accessibility, in pane and page, in both languages", async () => {
    for (const language of ["en-US", "zh-CN"] as const) {
      await workbench.page.evaluate((language) => window.workbench.change({ language }), language);
      await workbench.page.waitForTimeout(300);
      await workbench.pane.getByText(language === "zh-CN" ? "台账工具" : "Ledger tools").waitFor();
      const { violations } = await new AxeBuilder({ page: workbench.page })
        .exclude("#spreadsheet")
        .exclude("[data-u-comp]")
        .analyze();
      assert.deepEqual(
        violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)]),
        [],
        language,
      );
    }
  });
});
