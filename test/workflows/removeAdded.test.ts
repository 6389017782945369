import assert from "node:assert/strict";
import { unzipSync } from "fflate";
import "../../src/locales/everyLanguage";
import { Problem, type SheetPlan } from "../../src/model";
import { ExcelHost } from "../../src/spreadsheet/office";
import { FileHost } from "../../src/spreadsheet/file";
import type { ExcelDouble } from "../../src/officehost/transport/excelDouble";
import { bootOffice } from "../../src/officehost/transport/node";
import { check } from "../../src/workflows/check";
import { mark } from "../../src/workflows/marks";
import { listAdded, prepareSubmission, removeAdded } from "../../src/workflows/removeAdded";
import { NO_ANSWERS } from "../../src/workflows/readingAnswers";
import { writeSettings } from "../../src/workflows/settingsSheet";
import { plannedWorkbook } from "../tools/planned";
import { changed, OWN_SHEET, ownWorkbook } from "./ownSheets";

const SETTINGS = "表格识别设置";

/** A sheet as a plan, with formulas where a text begins like one. */
function planOf(sheet: string, values: readonly (readonly unknown[])[]): SheetPlan {
  const cells = values.map((row) =>
    row.map((value) => {
      if (value === null) return null;
      return typeof value === "string" && value.startsWith("=")
        ? { formula: value, value: 1 }
        : { value: value as string | number };
    }),
  );
  return {
    sheet,
    cells,
    widths: [],
    formats: [],
    validations: [],
    frozenRows: 0,
    frozenColumns: 0,
    landscape: false,
  };
}
const [OWN] = ownWorkbook(changed(2, 5, 0)).sheets.map(({ name, values }) => planOf(name, values)) as [SheetPlan];

const stops = (id: string) => (error: unknown) => error instanceof Problem && error.id === id;

describe("移除本软件添加的工作表 and 另存报送副本, in a file", () => {
  async function file(...plans: readonly SheetPlan[]): Promise<FileHost> {
    const host = FileHost.create();
    await host.write(plans, { asValues: false, replace: [] });
    return FileHost.open(host.bytes(), "own.xlsx");
  }

  it("leave the file as it was: only cell formats that nothing uses are left", async () => {
    const host = await file(OWN);
    const before = unzipSync(host.bytes());
    const result = await check(host);
    await writeSettings(host, result.inPlace!, NO_ANSWERS);
    await mark(host, result);
    assert.deepEqual(await listAdded(host), [{ name: SETTINGS, usedBy: [] }]);
    assert.deepEqual(await prepareSubmission(host), { removed: [{ name: SETTINGS, usedBy: [] }], kept: [] });
    const after = unzipSync(host.bytes());
    const changedParts = Object.keys({ ...before, ...after }).filter(
      (part) => Buffer.compare(before[part] ?? Buffer.of(), after[part] ?? Buffer.of()) !== 0,
    );
    assert.deepEqual(changedParts, ["xl/styles.xml"]);
  });

  it("keep a sheet of ours that the county's own formulas refer to, and sheets that only bear such a name", async () => {
    const derived = planOf("拆分", [
      ["学校标识码", "学校名称", "归属学校标识码"],
      ["1", "甲", "1"],
    ]);
    const user = planOf("汇总", [["=拆分!A2"]]);
    const namesake = planOf("问题清单", [["序号", "事项"]]);
    const host = await file(OWN, derived, user, namesake);
    assert.deepEqual(await listAdded(host), [{ name: "拆分", usedBy: ["汇总"] }]);
    assert.deepEqual(await removeAdded(host, ["拆分", "问题清单"]), []);
  });

  it("touch names and views of the others rightly, and refuse to remove the last sheet", async () => {
    const settings = planOf(SETTINGS, [["类别", "事项", "回答", "单位", "换算系数", "取自", "名称（勿改）"]]);
    const last = { ...planOf("末表", [["标题"], [1]]), frozenRows: 1 };
    const host = await file({ ...settings, frozenRows: 1 }, OWN, last);
    await host.remove([SETTINGS]);
    assert.deepEqual(
      (await host.read(() => ({}))).sheets.map(({ name }) => name),
      [OWN_SHEET, "末表"],
    );
    const workbook = new TextDecoder().decode(unzipSync(host.bytes())["xl/workbook.xml"]);
    assert.match(workbook, /localSheetId="1"/);
    assert.doesNotMatch(workbook, /localSheetId="[02]"/);
    await assert.rejects(host.remove([OWN_SHEET, "末表"]), stops("file.noSheetLeft"));
    await assert.rejects(host.remove(["没有"]), stops("file.sheetMissing"));
  });
});

describe("移除本软件添加的工作表, in Excel", () => {
  let excel: ExcelDouble;
  let host: ExcelHost;
  const settings = planOf(SETTINGS, [["类别", "事项", "回答", "单位", "换算系数", "取自", "名称（勿改）"]]);

  beforeEach(async () => {
    excel = await bootOffice();
    host = new ExcelHost();
    excel.open(plannedWorkbook([OWN, settings]));
  });
  const names = () => excel.document.sheets().map(({ name }) => name);

  it("deletes what is ours", async () => {
    assert.deepEqual(await removeAdded(host, [SETTINGS]), [SETTINGS]);
    assert.deepEqual(names(), [OWN_SHEET]);
    await host.remove([]);
  });

  it("touches nothing where the sheet is protected, is gone, or would be the last", async () => {
    const [, sheet] = excel.document.sheets();
    sheet!.protection = { options: {} };
    await assert.rejects(removeAdded(host, [SETTINGS]), stops("office.sheetProtected"));
    sheet!.protection = null;
    await assert.rejects(host.remove(["没有"]), stops("office.sheetMissing"));
    await assert.rejects(host.remove([OWN_SHEET, SETTINGS]), stops("office.noSheetLeft"));
    excel.document.protection = { options: {} };
    await assert.rejects(removeAdded(host, [SETTINGS]), stops("office.structureProtected"));
    excel.document.protection = null;
    assert.deepEqual(names(), [OWN_SHEET, SETTINGS]);
  });
});
