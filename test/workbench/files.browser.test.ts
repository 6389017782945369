import assert from "node:assert/strict";
import { bomb, compoundFile, partsOf, richParts, workbook, worksheet, zip } from "../spreadsheet/file/fixtures";
import { needs } from "../tools/witness";
import { openWorkbench } from "./openWorkbench";
import type { WorkbenchPage } from "./workbenchPage";

const CELL = worksheet('<row r="1"><c r="A1"><v>1</v></c></row>');

/** What a clerk may try to open, and what the page says of it. */
const HOSTILE: readonly [name: string, bytes: () => Uint8Array, said: RegExp][] = [
  ["a file that was cut off", () => workbook([{ name: "表", xml: CELL }]).slice(0, 900), /不完整/],
  ["a zip bomb", () => bomb(200 * 2 ** 20), /解压后有/],
  ["a picture", () => new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 1, 2, 3]), /不是 Excel 工作簿/],
  ["an encrypted workbook", () => compoundFile("EncryptedPackage"), /打开密码/],
  ["a web page", () => new TextEncoder().encode("<html></html>"), /网页或纯文本/],
  [
    "a workbook of 1,000 sheets",
    () => workbook(Array.from({ length: 1_000 }, (_, i) => ({ name: `表${i}`, xml: CELL }))),
    /\d+ 张工作表，超过上限/,
  ],
];

describe("files in the workbench", function () {
  this.timeout(90_000);
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

  it("keeps every part of a rich workbook but the edited one, to the byte, and names what it cannot show", async () => {
    const bytes = zip(richParts());
    await workbench.open(bytes, "丰富.xlsx");
    for (const kind of ["图表", "图片", "数据透视表", "批注会话", "宏", "数据条"])
      assert.ok((await notice()).includes(kind), kind);
    const unchanged = await workbench.save("另存为");
    assert.deepEqual(Buffer.from(unchanged.bytes), Buffer.from(bytes));

    await workbench.type("学校台账", "B2", "36");
    await workbench.page.evaluate(() => {
      const { document } = window.workbench;
      const [sheet] = document.sheets();
      const mark = { areas: ["B2"], type: "Custom", rule: '=LEN("EDU.MARK error")>0', format: {}, stopIfTrue: false };
      sheet.removeConditionalFormat(sheet.addConditionalFormat(mark));
    });
    const saved = await workbench.save("另存为");
    const before = new Map(partsOf(bytes));
    const changed = partsOf(saved.bytes).filter(([name, content]) => before.get(name) !== content);
    assert.deepEqual(
      changed.map(([name]) => name),
      ["xl/workbook.xml", "xl/worksheets/sheet1.xml"],
    );
    assert.equal(partsOf(saved.bytes).length, before.size);
    await workbench.open(saved.bytes, saved.name);
    assert.equal(await workbench.value("学校台账", "B2"), 36);
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
    await workbench.open(bytes, name);
    assert.equal(await workbench.value("附表", "A1"), "甲");
    assert.equal(await workbench.value("表", "A1"), 1);
  });
});
