import assert from "node:assert/strict";
import type { EditedCells } from "../../../src/model";
import { ExcelHost, startInOffice } from "../../../src/spreadsheet/office";
import { bootOffice } from "../../../src/officehost/transport/node";
import { rejectsWith } from "./problems";

describe("The workbook that is open in Excel", () => {
  after(() => bootOffice());

  it("says whether custom functions run here and whether the undo list is kept", async () => {
    await bootOffice({ excelApi: "1.14", customFunctions: false });
    assert.deepEqual(new ExcelHost().can, { functions: false, keepUndo: false });
    await bootOffice({ excelApi: "1.20" });
    assert.deepEqual(new ExcelHost().can, { functions: true, keepUndo: true });
  });

  it("is changed without an undo group, which Excel refuses for as many cells as a ledger has", async () => {
    const excel = await bootOffice({ excelApi: "1.20" });
    await assert.rejects(
      Excel.run({ mergeUndoGroup: true } as Excel.RunOptions, async () => {}),
      { code: "UndoNotSupported" },
    );
    await new ExcelHost().mark([{ sheet: "Sheet1", kind: "query", areas: ["A1"] }]);
    assert.equal(excel.dump().sheets[0].conditionalFormats?.length, 1);
  });

  it("shows a cell, on a protected sheet and after the sheet was renamed too", async () => {
    const excel = await bootOffice();
    const host = new ExcelHost();
    excel.open({ sheets: [{ name: "甲" }, { name: "乙", protection: { options: {} } }] });
    await host.read(() => null);
    excel.document.sheets()[1].name = "乙（改）";
    await host.select({ sheet: "乙", row: 4, column: 2 });
    const { sheet, areas } = excel.document.selection();
    assert.deepEqual([sheet.name, areas], ["乙（改）", [{ top: 4, left: 2, bottom: 4, right: 2 }]]);
  });

  it("says why a cell cannot be shown", async () => {
    const excel = await bootOffice();
    const host = new ExcelHost();
    excel.open({ sheets: [{ name: "甲" }, { name: "藏", visibility: "Hidden" }] });
    await rejectsWith(host.select({ sheet: "藏", row: 0, column: 0 }), "office.sheetHidden", { sheet: "藏" });
    await rejectsWith(host.select({ sheet: "无", row: 0, column: 0 }), "office.sheetMissing", { sheet: "无" });
  });

  it("selects a cell that is filtered out or hidden, and says that nobody sees it", async () => {
    const excel = await bootOffice();
    const host = new ExcelHost();
    excel.open({ sheets: [{ name: "甲" }, { name: "乙", hiddenRows: [5], hiddenColumns: ["C"] }] });
    const shown = (row: number, column: number) => host.select({ sheet: "乙", row, column });
    await rejectsWith(shown(4, 0), "office.rowHidden", { sheet: "乙", cell: "A5", row: 5 });
    assert.deepEqual(excel.document.selection().areas, [{ top: 4, left: 0, bottom: 4, right: 0 }]);
    await rejectsWith(shown(0, 2), "office.columnHidden", { sheet: "乙", cell: "C1", column: "C" });
    // Clearing the filter does not help against the column.
    await rejectsWith(shown(4, 2), "office.rowHidden");
    await shown(5, 3);
  });

  it("tells of what the clerk edits and deletes, and of nothing that the add-in does", async () => {
    const excel = await bootOffice();
    const host = new ExcelHost();
    excel.open({ sheets: [{ name: "甲" }, { name: "乙" }] });
    let told = 0;
    const edited: (EditedCells | null)[] = [];
    const { shell } = await startInOffice();
    const stop = await shell.onEdited((cells) => {
      told++;
      edited.push(cells);
    });
    await host.mark([{ sheet: "甲", kind: "error", areas: ["A1"] }]);
    await host.write(
      [
        {
          sheet: "丙",
          cells: [[{ value: 1 }]],
          widths: [],
          formats: [],
          validations: [],
          frozenRows: 0,
          frozenColumns: 0,
          landscape: true,
        },
      ],
      { asValues: false, replace: [] },
    );
    await settled();
    assert.equal(told, 0);
    await excel.editCell("甲", "B2", 5);
    assert.equal(told, 1);
    excel.document.removeSheet(excel.document.sheets()[1].id);
    await settled();
    assert.equal(told, 2);
    assert.deepEqual(edited, [{ sheet: "甲", area: { top: 1, left: 1, bottom: 1, right: 1 } }, null]);
    // Of a sheet that has come since then nothing is known but that it was edited.
    await excel.editCell("丙", "A1", 2);
    assert.equal(edited.at(-1), null);
    await stop();
    await excel.editCell("甲", "B3", 5);
    assert.equal(told, 3);
  });

  it("tells of edits by the names that the sheets had when they were read last", async () => {
    const excel = await bootOffice();
    excel.open({ sheets: [{ name: "甲" }, { name: "乙" }] });
    const edited: (string | undefined)[] = [];
    const { shell, host } = await startInOffice();
    await shell.onEdited((cells) => edited.push(cells?.sheet));
    excel.document.addSheet("丙");
    excel.document.sheets()[1].name = "乙（改）";
    await excel.editCell("乙（改）", "A1", 1);
    await excel.editCell("丙", "A1", 1);
    await host!.read(() => null);
    await excel.editCell("乙（改）", "A2", 1);
    await excel.editCell("丙", "A2", 1);
    assert.deepEqual(edited, ["乙", undefined, "乙（改）", "丙"]);
  });

  it("begins to watch when the clerk has finished editing a cell", async () => {
    const excel = await bootOffice();
    excel.cellEditMode = true;
    let [watching, told] = [false, 0];
    const { shell } = await startInOffice();
    const watched = shell.onEdited(() => told++).then(() => (watching = true));
    await new Promise((soon) => setTimeout(soon, 50));
    assert.equal(watching, false);
    excel.cellEditMode = false;
    await watched;
    await excel.editCell("Sheet1", "A1", 1);
    while (told === 0) await settled();
    await settled();
    assert.equal(told, 1);
  });

  it("waits for an answer as long as it is told to, and can go on once Excel answers again", async () => {
    const excel = await bootOffice();
    const host = new ExcelHost(30);
    const before = excel.dump();
    const mark = { sheet: "Sheet1", kind: "error", areas: ["A1"] } as const;
    excel.silent = true;
    await rejectsWith(
      host.read(() => null),
      "office.noAnswer",
      { seconds: 1 },
    );
    await rejectsWith(host.mark([mark]), "office.noAnswer");
    await rejectsWith(host.clear(), "office.noAnswer");
    await rejectsWith(host.select({ sheet: "Sheet1", row: 0, column: 0 }), "office.noAnswer");
    excel.silent = false;
    assert.deepEqual(excel.dump(), before);
    excel.fault = { request: 2, at: "silence" };
    await rejectsWith(host.mark([mark]), "office.noAnswer");
    // On a slow machine the first request took too long already.
    excel.fault = null;
    assert.equal((await new ExcelHost().mark([mark])).changed, 1);
  });

  it("says in Excel's own words what it does not know, and passes on errors that are not Excel's", async () => {
    await bootOffice();
    const host = new ExcelHost();
    const area = { sheet: "Sheet1", kind: "error", areas: ["A1048577"] } as const;
    await rejectsWith(host.mark([area]), "office.marksTakenBack");
    await rejectsWith(host.select({ sheet: "Sheet1", row: -1, column: 0 }), "office.failed");
    await assert.rejects(host.mark([{ ...area, areas: ["甲"] }]), TypeError);
  });
});

/** Until all messages on their way have arrived. */
async function settled(): Promise<void> {
  for (let i = 0; i < 3; i++) await new Promise((resolve) => setImmediate(resolve));
}
