import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import AxeBuilder from "@axe-core/playwright";
import { LANGUAGES, type Language } from "../../src/locales/sentence";
import type { CellValue } from "../../src/model";
import { FileHost } from "../../src/spreadsheet/file";
import { sampleSheets } from "../../src/workflows/samples";
import { DRAW_AGAIN, readManifest } from "../tools/pictures/picture";
import { checkSample, goToFinding } from "../tools/pictures/workbench";
import { SLOWEST } from "../tools/chromium";
import { needs } from "../tools/witness";
import { openWorkbench, PICTURES } from "./openWorkbench";
import { chosenFile, type WorkbenchPage } from "./workbenchPage";

const SURVEY = "满意度调查";
const LEDGER = "学校台账";

/** 小学在校生数 of a primary school, with a unit typed into it. */
const FAULT = { sheet: LEDGER, row: 4, column: 8, value: "492人" };

/** How the page is shown after its standard look. */
const LOOKS = [
  ["zh-CN", "dark"],
  ["zh-CN", "contrast"],
  ["en-US", "light"],
] as const;

/** A ledger of a few schools, small enough to be opened at once. */
async function smallLedger(): Promise<Uint8Array> {
  const plans = sampleSheets("county", { schools: 6, seed: 1, meets: false });
  const host = FileHost.create();
  await host.write(
    plans.filter(({ sheet }) => ["参数", LEDGER, SURVEY].includes(sheet)),
    { asValues: false, replace: [] },
  );
  host.patchCells([FAULT]);
  return host.bytes();
}

/** What a function says of itself while it is typed. */
function descriptionOf(id: string, language: Language): string {
  const file = language === "zh-CN" ? "functions.json" : `functions.${language}.json`;
  const { functions } = JSON.parse(readFileSync(`dist/${file}`, "utf8"));
  return functions.find((one: { id: string }) => one.id === id).description;
}

describe("the workbench's page", function () {
  this.timeout(SLOWEST);
  let workbench: WorkbenchPage;
  let ledger: Uint8Array;

  before(async function () {
    await needs(this, "chromium");
    workbench = await openWorkbench();
    ledger = await smallLedger();
  });

  for (const language of LANGUAGES)
    it(`takes a clerk from a file over a function, a check and a repair to a saved file that equals the first, in ${language}`, async () => {
      const { page, pane } = workbench;
      await workbench.choose("language", language);
      await workbench.open(ledger, "台账.xlsx");

      await workbench.beginToType(SURVEY, "B12", "=EDU.PERP");
      await page.locator("[data-u-comp='rect-popup']").getByText(descriptionOf("PERPUPIL", language)).waitFor();
      await page.screenshot({ path: `${PICTURES}/typing-${language}.png` });
      await page.keyboard.press("Escape");
      await page.keyboard.press("Escape");
      await workbench.type(SURVEY, "B12", "=EDU.PERPUPIL(72,36)");
      assert.equal(await workbench.value(SURVEY, "B12"), 2);
      await workbench.type(SURVEY, "B13", "=SUM(EDU.PERPUPIL(72,36),1)");
      assert.equal(await workbench.value(SURVEY, "B13"), 3);
      await workbench.type(SURVEY, "B14", `=EDU.PERPUPIL(${LEDGER}!I5,41)`);
      assert.deepEqual(await workbench.value(SURVEY, "B14"), { error: "#VALUE!" });
      await workbench.click(SURVEY, "B14");
      assert.match((await page.textContent("#bottom"))!, /B14.{1,2}#VALUE! .*492人/);

      await workbench.press("validate", "marked");
      assert.ok((await workbench.marks(LEDGER)) > 0);
      await workbench.click("参数", "A1");
      await pane.locator("#tab-findings").click();
      await pane.getByRole("button", { name: FAULT.value }).first().click();
      await page.waitForFunction((sheet) => window.workbench.document.selection().sheet.name === sheet, LEDGER);
      assert.deepEqual((await workbench.selection()).area, { top: 4, left: 8, bottom: 4, right: 8 });
      await workbench.type(LEDGER, "I5", "492");
      assert.equal(await workbench.value(SURVEY, "B14"), 12);
      await workbench.press("validate", "marked");
      assert.equal(await pane.getByText(FAULT.value).count(), 0);
      await page.screenshot({ path: `${PICTURES}/checked-${language}.png` });

      await workbench.press("clearMarks", "cleared");
      assert.equal(await workbench.marks(), 0);
      await workbench.click(SURVEY, "B12");
      await page.keyboard.press("Shift+ArrowDown");
      await page.keyboard.press("Shift+ArrowDown");
      await page.keyboard.press("Delete");
      const before = await workbench.contents();
      const { name, bytes } = await workbench.save(workbench.say("save"));
      assert.match(name, /^台账-\d{8}-\d{6}\.xlsx$/);
      await workbench.open(bytes, name);
      assert.deepEqual(await workbench.contents(), before);
    });

  it("is used by the keyboard alone, from opening a file to clearing the marks", async () => {
    const { page, pane } = workbench;
    const { keyboard } = page;
    const focused = () => page.evaluate(() => document.activeElement?.id || document.activeElement?.tagName);
    const leadTo = async (key: string, goal: string) => {
      while ((await focused()) !== goal) await keyboard.press(key);
    };
    await leadTo("F6", "Validate.Button");
    await leadTo("Shift+Tab", "INPUT");
    const chooser = page.waitForEvent("filechooser");
    let isOpen = false;
    void chooser.then(() => (isOpen = true));
    // A browser at work opens it for no key that was pressed too long ago.
    while (!isOpen) {
      assert.equal(await focused(), "INPUT");
      await keyboard.press("Space");
      await page.waitForTimeout(500);
    }
    await workbench.untilOpen(async () => (await chooser).setFiles(chosenFile(ledger, "台账.xlsx")));

    await leadTo("F6", "Validate.Button");
    await workbench.untilSaid(() => keyboard.press("Enter"), "marked");

    await leadTo("F6", "Validate.Button");
    await leadTo("F6", "IFRAME");
    while (!(await pane.locator(":focus").textContent())?.includes(FAULT.value)) await keyboard.press("Tab");
    await keyboard.press("Enter");
    await page.waitForFunction((sheet) => window.workbench.document.selection().sheet.name === sheet, FAULT.sheet);
    await keyboard.press("Shift+F6");
    await workbench.enter("492");
    assert.equal(await workbench.value(FAULT.sheet, "I5"), 492);

    await leadTo("F6", "Validate.Button");
    await keyboard.press("Tab");
    await workbench.untilSaid(() => keyboard.press("Enter"), "cleared");
    assert.equal(await workbench.marks(), 0);
  });

  it("shows by its switches how the add-in copes in another Excel", async () => {
    const { pane } = workbench;
    await workbench.open(ledger, "台账.xlsx");
    await workbench.click(FAULT.sheet, "A1");

    await workbench.set("protectedSheet", true);
    await workbench.press("validate", "skipped.protected");
    assert.equal(await workbench.marks(FAULT.sheet), 0);
    await workbench.set("protectedSheet", false);
    await workbench.press("validate", "marked");
    assert.ok((await workbench.marks(FAULT.sheet)) > 0);

    await workbench.set("cellEdit", true);
    await workbench.press("clearMarks", "office.cellEdit");
    await workbench.set("cellEdit", false);
    await workbench.press("clearMarks", "cleared");

    await workbench.choose("payloadLimit", "small");
    await workbench.press("validate", "office.tooLarge");
    await workbench.choose("payloadLimit", "excel");

    for (const requirementSet of ["1.9", "1.14", "1.15"]) {
      await workbench.choose("requirementSet", requirementSet);
      await workbench.press("validate", "marked");
    }

    await workbench.type(SURVEY, "B12", "=EDU.PERPUPIL(72,36)");
    await workbench.set("functions", false);
    await workbench.calculated();
    assert.deepEqual(await workbench.value(SURVEY, "B12"), { error: "#NAME?" });
    const shown = async () => {
      await workbench.calculated();
      const addresses = [2, 3, 10, 12, 19, 20, 21, 27, 28].flatMap((row) => [`F${row}`, `H${row}`]);
      return Promise.all(addresses.map((address) => workbench.value("校际差异系数表", address)));
    };
    await workbench.press("updateSheets", "updated.native");
    const natively = await shown();
    await workbench.set("functions", true);
    await workbench.calculated();
    assert.equal(await workbench.value(SURVEY, "B12"), 2);
    await workbench.press("updateSheets", "updated.edu");
    const byOurs = await shown();
    assert.ok(byOurs.some((value) => typeof value === "number"));
    natively.forEach((value, i) => {
      const ours = byOurs[i];
      if (typeof ours === "number") assert.ok(Math.abs(Number(value) - ours) < 1e-13, `${value} is not ${ours}`);
      else if (typeof ours === "string") assert.equal(value, ours);
    });

    const scheme = () => pane.locator("html").evaluate((root) => root.style.colorScheme);
    await workbench.choose("theme", "dark");
    await pane.locator("#check-button").waitFor();
    assert.equal(await scheme(), "dark");
    await workbench.choose("theme", "light");
    await pane.locator("#check-button").waitFor();
    assert.equal(await scheme(), "light");
  });

  it("frees buttons and cells that wait for an add-in in whose place another one comes", async () => {
    const { page } = workbench;
    await workbench.open(ledger, "台账.xlsx");
    const { running, value } = await page.evaluate(async () => {
      const { workbench } = window;
      const { functions } = workbench as unknown as { functions: { busy: boolean } };
      const { document, state } = workbench;
      document.active().write(0, 40, [[{ value: null, formula: "=EDU.PERPUPIL(72,36)" }]]);
      while (!functions.busy) await new Promise((resolve) => setTimeout(resolve));
      const pressed = workbench.press(state.ribbon.buttons.find(({ command }) => command === "validate")!);
      workbench.change({ excelApi: state.switches.excelApi });
      await pressed;
      await workbench.settled();
      const [[value]] = document.active().values({ top: 0, left: 40, bottom: 0, right: 40 });
      return { running: workbench.state.running, value };
    });
    assert.deepEqual([running, value], [[], 2]);
    await workbench.pane.locator("#check-button").waitFor();
  });

  it("opens on the checked sample, and leads a visitor from cell to cell", async () => {
    const { page } = workbench;
    await workbench.choose("language", "zh-CN");
    // As a visitor comes, whom the pane asks before its first marks.
    await page.evaluate(() => localStorage.clear());
    await workbench.openSample();
    await page.evaluate(() => window.workbench.demonstrate());
    assert.ok(await page.evaluate(() => window.workbench.state.demonstrated));
    const selected = async () => {
      const { sheet, area } = await workbench.selection();
      return `${sheet} ${area.top > 0 ? "mark" : "A1"}`;
    };
    assert.equal(await selected(), "校际差异系数表 mark");
    assert.ok((await workbench.marks()) > 0);
    const ahead = page.locator(".notice button").first();
    await ahead.click();
    const stops: string[] = [];
    for (let last = ""; await ahead.isVisible(); await ahead.click()) {
      const sentence = await page.locator(".notice p").innerText();
      assert.notEqual(sentence, last);
      last = sentence;
      stops.push(await selected());
    }
    const [coefficients, ledger] = ["校际差异系数表 mark", "学校台账 mark"];
    assert.deepEqual(stops, [coefficients, coefficients, ledger, coefficients, ledger, "学校台账 A1"]);
  });

  it("looks calm in light, dark and contrast, in Chinese and English, and shows what the picture of the docs shows", async () => {
    const { page, pane } = workbench;
    await workbench.choose("language", "zh-CN");
    await workbench.toggleSwitches();
    assert.deepEqual(await checkSample(workbench), readManifest()["workbench.png"].shows, DRAW_AGAIN);
    // Behind the row of headings, which is higher than others, a cell would be out of sight.
    // Where the page was slow to answer, two clicks into the grid became one that edits a cell.
    await page.keyboard.press("Escape");
    assert.deepEqual(await goToFinding(workbench), readManifest()["ledger.png"].shows, DRAW_AGAIN);
    assert.ok(await workbench.isSeen((await workbench.selection()).area));
    // What to type there stands beside it.
    await page
      .getByText(/^来源：|\n来源：/)
      .first()
      .waitFor();
    // The sample has nothing that the spreadsheet could not show.
    assert.equal(await page.getByText("表格显示不了").count(), 0);
    for (const [language, theme] of LOOKS) {
      await workbench.choose("language", language);
      await workbench.choose("theme", theme);
      await pane.locator("#check-button").waitFor();
      await page.screenshot({ path: `${PICTURES}/${language}-${theme}.png` });
    }
  });

  it("calculates every formula of the sample to the value that the command line wrote, custom functions too", async () => {
    await workbench.page.evaluate(() => window.workbench.document.calculate());
    await workbench.calculated();
    const differences = await workbench.page.evaluate(() => {
      const { file, document } = window.workbench as unknown as {
        file: { data: import("../../src/officehost/document").WorkbookData };
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

  it("calculates what names a sheet in a text anew when that sheet comes, changes and goes", async () => {
    const { page } = workbench;
    await workbench.open(ledger, "台账.xlsx");
    /** Waits for the value, since the engine rests for a moment before it begins. */
    const shows = async (expected: CellValue) => {
      const reads = (value: string) =>
        JSON.stringify(window.workbench.document.active().values({ top: 0, left: 40, bottom: 0, right: 40 })[0][0]) ===
        value;
      await page.waitForFunction(reads, JSON.stringify(expected));
      await workbench.calculated();
    };
    await page.evaluate(() => {
      const formula = `=IFERROR(SUM(INDIRECT("'后来'!B2")),"没有")`;
      window.workbench.document.active().write(0, 40, [[{ value: null, formula }]]);
    });
    await shows("没有");
    await page.evaluate(() => window.workbench.document.addSheet("后来").write(1, 1, [[{ value: 7 }]]));
    await shows(7);
    await page.evaluate(() =>
      window.workbench.document
        .sheets()
        .at(-1)!
        .write(1, 1, [[{ value: 8 }]]),
    );
    await shows(8);
    await page.evaluate(() => window.workbench.document.removeSheet(window.workbench.document.sheets().at(-1)!.id));
    await shows("没有");
  });

  it("calculates what names a sheet that is not there when one comes, changes, or takes its name", async () => {
    const { page } = workbench;
    await workbench.open(ledger, "台账.xlsx");
    const show = async (...expected: readonly CellValue[]) => {
      const reads = (values: string) =>
        JSON.stringify(window.workbench.document.active().values({ top: 0, left: 40, bottom: 0, right: 42 })[0]) ===
        values;
      await page.waitForFunction(reads, JSON.stringify(expected));
      await workbench.calculated();
    };
    await page.evaluate(() => {
      const read = ["SUM(后来!B2)", "INDEX(后来!$B:$B,MATCH(1,后来!$A:$A,0))", "SUM(更名!B2)"];
      const formulas = read.map((one) => ({ value: null, formula: `=IFERROR(${one},"没有")` }));
      window.workbench.document.active().write(0, 40, [formulas]);
    });
    await show("没有", "没有", "没有");
    await page.evaluate(() => window.workbench.document.addSheet("后来").write(1, 0, [[{ value: 1 }, { value: 7 }]]));
    await show(7, 7, "没有");
    await page.evaluate(() => {
      window.workbench.document
        .sheets()
        .at(-1)!
        .write(1, 1, [[{ value: 8 }]]);
      window.workbench.document.addSheet("别的").write(1, 1, [[{ value: 9 }]]);
    });
    await show(8, 8, "没有");
    await page.evaluate(() => {
      const sheet = window.workbench.document.sheets().at(-1)!;
      sheet.name = "更名";
      sheet.write(1, 1, [[{ value: 10 }]]);
    });
    await show(8, 8, 10);
  });

  it("shows #REF! where a sheet was read that is removed, and that a name in a text means no sheet", async () => {
    const { page } = workbench;
    await workbench.open(ledger, "台账.xlsx");
    const show = async (...expected: readonly CellValue[]) => {
      const reads = (values: string) =>
        JSON.stringify(window.workbench.document.active().values({ top: 0, left: 40, bottom: 0, right: 43 })[0]) ===
        values;
      await page.waitForFunction(reads, JSON.stringify(expected));
      await workbench.calculated();
    };
    await page.evaluate(() => {
      const { document } = window.workbench;
      document.addSheet("后来").write(1, 1, [[{ value: 7 }]]);
      document.names.add({ name: "后来的数", formula: "=后来!$B$2", comment: "", visible: true });
      const read = ["SUM(后来!B2)", "AO1+1", 'IFERROR(后来!B2,"没有")', `ISREF(INDIRECT("'后来'!A1"))`];
      document.active().write(0, 40, [read.map((one) => ({ value: null, formula: `=${one}` }))]);
    });
    await show(7, 8, 7, true);
    await page.evaluate(() => window.workbench.document.removeSheet(window.workbench.document.sheets().at(-1)!.id));
    const lost = { error: "#REF!" };
    await show(lost, lost, "没有", false);
    const formulas = await page.evaluate(() => {
      const { document } = window.workbench;
      const [written] = document.active().formulas({ top: 0, left: 40, bottom: 0, right: 43 });
      return [...written, ...document.names.list().map(({ formula }) => formula)];
    });
    const texts = ["=SUM(#REF!)", "=AO1+1", '=IFERROR(#REF!,"没有")', `=ISREF(INDIRECT("'后来'!A1"))`, "=#REF!"];
    assert.deepEqual(formulas, texts);
  });

  it("shows what to type in a cell, until another workbook takes the place of its own", async () => {
    const { page } = workbench;
    await workbench.open(ledger, "台账.xlsx");
    await workbench.click(LEDGER, "C5");
    const note = page.locator("[data-u-comp='rect-popup']").getByText("来源：");
    await note.waitFor();
    const jump = (name: string, top: number, left: number) =>
      page.evaluate(
        ([name, top, left]) => {
          const { document } = window.workbench;
          const sheet = document.sheets().find((one) => one.name === name)!;
          document.select(sheet.id, [{ top, left, bottom: top, right: left }]);
        },
        [name, top, left] as const,
      );
    // As the pane leads to a cell far down on a sheet that is not in front.
    await jump("参数", 0, 5);
    await note.waitFor({ state: "detached" });
    await jump(LEDGER, 60, 2);
    await note.waitFor();
    await page.evaluate(() => {
      window.workbench.show({ sheets: [{ name: "Sheet1" }] });
      window.workbench.document.sheets()[0].frozen = { rows: 1, columns: 0 };
    });
    await note.waitFor({ state: "detached" });
  });

  it("breaks no rule of accessibility, in pane and page, in both languages", async () => {
    // Chinese last, in which the page is left to the tests that follow.
    for (const language of ["en-US", "zh-CN"] as const) {
      await workbench.choose("language", language);
      await workbench.pane.locator("#check-button").waitFor();
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

  it("opens an empty workbook, with an add-in of its own", async () => {
    const { page } = workbench;
    await workbench.untilOpen(() => page.getByRole("button", { name: workbench.say("create"), exact: true }).click());
    const { sheets } = await workbench.contents();
    assert.deepEqual(
      sheets.map(({ name, cells = [] }) => [name, cells.length]),
      [["Sheet1", 0]],
    );
  });

  it("complains of nothing and asks no other server", () => {
    assert.deepEqual(workbench.complaints, []);
  });
});
