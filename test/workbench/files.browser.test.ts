import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { FileHost } from "../../src/spreadsheet/file";
import { openFile } from "../../src/workbench/files/open";
import { sampleSheets } from "../../src/workflows/samples";
import { bomb, compoundFile, partsOf, richLedger, workbook, worksheet } from "../spreadsheet/file/fixtures";
import { SLOWEST } from "../tools/chromium";
import { needs } from "../tools/witness";
import { openWorkbench } from "./openWorkbench";
import type { WorkbenchPage } from "./workbenchPage";

const CELL = worksheet('<row r="1"><c r="A1"><v>1</v></c></row>');

/** What a clerk may try to open, and what the page says of it. */
const HOSTILE: readonly [name: string, bytes: () => Uint8Array, said: RegExp][] = [
  ["a file that was cut off", () => workbook([{ name: "表", xml: CELL }]).slice(0, 900), /不完整/],
  ["a zip bomb", () => bomb(2 ** 20, 200 * 2 ** 20), /解压后有/],
  ["a picture", () => new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 1, 2, 3]), /是图片，无法读取表格/],
  ["an encrypted workbook", () => compoundFile("EncryptedPackage"), /打开密码/],
  ["a web page", () => new TextEncoder().encode("<html></html>"), /网页或纯文本/],
  [
    "a workbook of 1,000 sheets",
    () => workbook(Array.from({ length: 1_000 }, (_, i) => ({ name: `表${i}`, xml: CELL }))),
    /\d+张工作表，超过上限/,
  ],
];

/** A small ledger with what clerks add to one. */
async function fiveSchools(): Promise<Uint8Array> {
  const host = FileHost.create();
  const plans = sampleSheets("five-schools").filter(({ sheet }) => ["学校台账", "参数"].includes(sheet));
  await host.write(plans.reverse(), { asValues: false, replace: [] });
  return richLedger(host.bytes());
}

const SHEET = "xl/worksheets/sheet1.xml";

/** The start tags of the cells in which two sheets differ; a row whose cells change loses its optional hint of columns. */
function cellsChanged(before: string, now: string): string[] {
  const [was, is] = [before, now].map((xml) => xml.replace(/ spans="[^"]*"/g, "").split(/(?=<c )/));
  assert.equal(is.length, was.length);
  return is.filter((cell, i) => cell !== was[i]).map((cell) => cell.slice(0, cell.indexOf(">") + 1));
}

describe("files in the workbench", function () {
  this.timeout(SLOWEST);
  let workbench: WorkbenchPage;
  const notice = async () => (await workbench.page.textContent(".notices"))!;

  before(async function () {
    await needs(this, "chromium");
    workbench = await openWorkbench();
  });

  for (const [name, bytes, said] of HOSTILE)
    it(`says what is wrong with ${name}, and keeps the workbook that is open`, async () => {
      const before = await workbench.page.evaluate(() => window.workbench.document.unitId);
      await workbench.open(bytes(), "坏文件.xlsx");
      assert.match(await notice(), said);
      assert.equal(await workbench.page.evaluate(() => window.workbench.document.unitId), before);
    });

  it("reads a file in slices, and shows the later one of two that are opened at once", async () => {
    const [early, late] = ["先", "后"].map((name) => [...workbook([{ name, xml: CELL }])]);
    const shown = await workbench.page.evaluate(
      async ([early, late]) => {
        const { workbench } = window;
        const before = workbench.document;
        const both = [
          workbench.openBytes(Uint8Array.from(early), "先.xlsx"),
          workbench.openBytes(Uint8Array.from(late), "后.xlsx"),
        ];
        const kept = workbench.document === before;
        await Promise.all(both);
        const { file, notice } = workbench.state;
        return { kept, file, notice, sheets: workbench.document.sheets().map(({ name }) => name) };
      },
      [early, late],
    );
    assert.deepEqual(shown, { kept: true, file: "后.xlsx", notice: null, sheets: ["后"] });
  });

  it("is ready with the later one of two files alone, where the first one was already on the screen", async () => {
    const xml = worksheet('<row r="1"><c r="A1"><f>1+1</f></c></row>');
    const [early, late] = ["先", "后"].map((name) => [...workbook([{ name, xml }])]);
    const tooEarly = await workbench.page.evaluate(
      async ([early, late]) => {
        const { workbench } = window;
        const first = workbench.openBytes(Uint8Array.from(early), "先.xlsx");
        while (workbench.state.file !== "先.xlsx") await new Promise((resolve) => setTimeout(resolve));
        let done = false;
        const second = workbench.openBytes(Uint8Array.from(late), "后.xlsx").then(() => (done = true));
        await first;
        const tooEarly = workbench.state.ready && !done;
        await second;
        return tooEarly || !workbench.state.ready;
      },
      [early, late],
    );
    assert.equal(tooEarly, false);
  });

  it("says that it is opening a large file, and can be told not to", async () => {
    const kept = await workbench.page.evaluate(
      async (large) => {
        const { workbench, setTimeout: later } = window;
        const before = workbench.document;
        // As if half a second had gone by at the first pause.
        window.setTimeout = ((work: () => void) => later(work)) as typeof setTimeout;
        const opened = workbench.openBytes(Uint8Array.from(large), "大.xlsx");
        while (!workbench.state.notice?.answers) await new Promise((resolve) => later(resolve));
        window.setTimeout = later;
        const { sentences, answers } = workbench.state.notice;
        answers[0].choose();
        await opened;
        return { sentences, same: workbench.document === before, notice: workbench.state.notice };
      },
      [...readFileSync("assets/sample-county.xlsx")],
    );
    assert.deepEqual(kept, { sentences: ["正在打开“大.xlsx”……"], same: true, notice: null });
  });

  it("stays alive with formulas in a circle and with a chain of thousands", async () => {
    const circle = '<row r="1"><c r="A1"><f>B1+1</f></c><c r="B1"><f>A1+1</f></c><c r="C1"><v>1</v></c></row>';
    const chain = Array.from(
      { length: 3_000 },
      (_, i) => `<row r="${i + 2}"><c r="C${i + 2}"><f>C${i + 1}+1</f></c></row>`,
    );
    await workbench.open(workbook([{ name: "表", xml: worksheet(circle + chain.join("")) }]), "公式.xlsx");
    assert.equal(await workbench.value("表", "C3001"), 3_001);
    await workbench.type("表", "D1", "5");
    assert.equal(await workbench.value("表", "D1"), 5);
  });

  it("keeps every part of a rich workbook but the edited one, to the byte, through a check and its marks", async () => {
    const bytes = await fiveSchools();
    await workbench.open(bytes, "丰富.xlsx");
    for (const kind of ["图表", "图片", "数据透视表", "批注会话", "宏", "数据条"])
      assert.ok((await notice()).includes(kind), kind);
    const unchanged = await workbench.save("另存为");
    assert.deepEqual(Buffer.from(unchanged.bytes), Buffer.from(bytes));

    await workbench.type("学校台账", "A3", "12");
    await workbench.press("validate", "marked");
    assert.ok((await workbench.marks()) > 0);
    const { page, pane } = workbench;
    await pane.locator("#tab-tasks").click();
    const [copy] = await Promise.all([page.waitForEvent("download"), pane.locator("#saveCopy-button").click()]);
    await workbench.press("clearMarks", "cleared");
    const saved = await workbench.save("另存为");
    assert.equal(copy.suggestedFilename(), "丰富-报送副本.xlsx");
    assert.deepEqual(partsOf(readFileSync(await copy.path())), partsOf(saved.bytes), "the copy has no marks");
    const [old, now] = [bytes, saved.bytes].map((file) => new Map(partsOf(file)));
    const changed = [...now.keys()].filter((name) => old.get(name) !== now.get(name));
    assert.deepEqual(changed.sort(), ["xl/workbook.xml", SHEET]);
    assert.equal(now.size, old.size);
    const style = /<c r="A3" s="\d+"/.exec(old.get(SHEET)!)![0];
    assert.deepEqual(cellsChanged(old.get(SHEET)!, now.get(SHEET)!), [`${style} t="inlineStr">`]);
    assert.equal(openFile(saved.bytes, saved.name).data.sheets[0].cells?.[2][0], "12");
  });

  it("says before saving what the file cannot keep", async () => {
    await workbench.open(workbook([{ name: "表", xml: CELL }]), "改名.xlsx");
    await workbench.page.evaluate(() => {
      const { document } = window.workbench;
      document.sheets()[0].name = "新表名";
      document.addSheet("附表").write(0, 0, [[{ value: "甲" }]]);
    });
    await workbench.page.getByRole("button", { name: "另存为", exact: true }).click();
    await workbench.page.getByText("文件里仍叫“表”").waitFor();
    const { bytes, name } = await workbench.save("仍然保存");
    const { sheets } = openFile(bytes, name).data;
    assert.deepEqual(sheets.map(({ name, cells }) => [name, cells]), [["表", [[1]]], ["附表", [["甲"]]]]); // oxfmt-ignore
  });
});
