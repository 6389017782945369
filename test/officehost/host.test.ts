import assert from "node:assert/strict";
import { bootOffice } from "../../src/officehost/transport/node";
import { AddInClosed, type Fault } from "../../src/officehost";
import { CONTRACT } from "./contract";
import { codeOf } from "./contract/bench";

describe("the office host with the real office.js in Node", () => {
  for (const platform of ["web", "desktop"] as const) {
    for (const [area, cases] of Object.entries(CONTRACT)) {
      describe(`${area}, ${platform}`, () => {
        for (const { name, run } of cases) it(name, async () => run(await bootOffice({ platform }), assert.deepEqual));
      });
    }
  }

  it("tells another requirement set and language after another start", async () => {
    await bootOffice({ excelApi: "1.9", customFunctions: false, language: "en-US" });
    const { requirements, displayLanguage } = Office.context;
    assert.equal(requirements.isSetSupported("ExcelApi", "1.9"), true);
    assert.equal(requirements.isSetSupported("ExcelApi", "1.10"), false);
    assert.equal(requirements.isSetSupported("CustomFunctionsRuntime", "1.1"), false);
    assert.equal(displayLanguage, "en-US");
    await bootOffice();
    assert.equal(Office.context.requirements.isSetSupported("CustomFunctionsRuntime", "1.1"), true);
  });

  it("rejects what waits for an add-in that is closed, and does nothing more that it asks for", async () => {
    const excel = await bootOffice();
    let asked = () => {};
    const asking = new Promise<void>((resolve) => (asked = resolve));
    Office.actions.associate("never", asked);
    const pressed = excel.command("never");
    await asking;
    const called = excel.invoke([{ id: "NEVER", args: [] }]);
    excel.close();
    for (const waiting of [pressed, called, excel.invoke([])]) await assert.rejects(waiting, AddInClosed);
    const before = excel.dump();
    void Excel.run(async (context) => {
      context.workbook.worksheets.getFirst().getRange("A1").values = [[1]];
    });
    for (let i = 0; i < 5; i++) await new Promise((resolve) => setImmediate(resolve));
    assert.deepEqual(excel.dump(), before);
  });

  it("fails at the request it is told to, with nothing, half or all of it done, once or for good", async () => {
    const excel = await bootOffice();
    const write = () =>
      codeOf(async (context) => {
        const sheet = context.workbook.worksheets.getFirst();
        sheet.getRange("A1").values = [[1]];
        sheet.getRange("A2").load("values,formulas,address");
        sheet.getRange("A2").values = [[1]];
      });
    const failing = async (fault: Fault) => {
      excel.open();
      excel.fault = fault;
      const codes = [await write(), await write(), await write()];
      return [codes.join(), excel.dump().sheets[0].cells?.length ?? 0];
    };
    const [failed, editing] = ["GeneralException", "InvalidOperationInCellEditMode"];
    assert.deepEqual(await failing({ request: 1, at: "before", lasting: true }), [`${failed},${failed},${failed}`, 0]);
    assert.deepEqual(await failing({ request: 2, at: "before" }), [`none,${failed},none`, 2]);
    assert.deepEqual(await failing({ request: 1, at: "middle", lasting: true }), [`${failed},${failed},${failed}`, 1]);
    assert.deepEqual(await failing({ request: 1, at: "after", lasting: true }), [`${failed},${failed},${failed}`, 2]);
    assert.deepEqual(await failing({ request: 3, at: "editing" }), [`none,none,${editing}`, 2]);
    assert.equal(excel.fault, null);
  });
});
