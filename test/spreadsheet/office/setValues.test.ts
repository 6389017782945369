import assert from "node:assert/strict";
import { takingBack, type CellChange, type CellValue } from "../../../src/model";
import { ExcelHost } from "../../../src/spreadsheet/office";
import type { WorkbookData } from "../../../src/officehost/document";
import { bootOffice } from "../../../src/officehost/transport/node";
import { HOST_MODES } from "../../failures/host";

const at = (row: number, column: number, from: CellValue, to: CellValue, sheet = "表1"): CellChange => ({
  cell: { sheet, row, column },
  from,
  to,
});

for (const [mode, options] of Object.entries(HOST_MODES))
  describe(`cells that get another content in Excel (${mode})`, () => {
    const open = async (sheets: WorkbookData["sheets"]) => {
      const excel = await bootOffice();
      excel.open({ sheets }, options);
      return { excel, host: new ExcelHost() };
    };

    it("get the number format that it needs, in three requests, and both come back", async () => {
      const { excel, host } = await open([
        {
          name: "表1",
          cells: [["12", "12人", 361], ...Array.from({ length: 700 }, (_, i) => [`${i}`, `${i}册`, 7])],
          formats: [{ areas: ["A1:A701"], numberFormat: "@" }],
        },
      ]);
      const before = excel.dump();
      await host.read(() => ({}));
      excel.log.clear();
      const rows = Array.from({ length: 700 }, (_, i) => i);
      const { done, skipped } = await host.setValues([
        at(0, 0, "12", 12),
        at(0, 1, "12人", 12),
        at(0, 2, 361, "0361"),
        ...rows.flatMap((i) => [at(i + 1, 0, `${i}`, i), at(i + 1, 1, `${i}册`, i)]),
      ]);
      assert.deepEqual([done.length, skipped, excel.log.work.length], [1403, [], 3]);
      const { values, formats } = (await host.read(() => ({ formats: true }))).sheets[0];
      assert.deepEqual(
        [values[0], formats![0]],
        [
          [12, 12, "0361"],
          [null, null, "@"],
        ],
      );
      assert.deepEqual(values[700], [699, 699, 7]);
      assert.deepEqual((await host.setValues(takingBack(done))).skipped, []);
      assert.deepEqual(excel.dump(), before);
    });

    it("are left alone where they hold something else by now, a formula, nothing of their own, or are protected", async () => {
      const { excel, host } = await open([
        { name: "表1", cells: [["甲", { formula: '="乙"', value: "乙" }, "丙"]], merges: ["C1:D1"] },
        { name: "保护", cells: [["1"]], protection: { options: {} } },
      ]);
      const before = excel.dump();
      const { done, skipped } = await host.setValues([
        at(0, 0, "甲 ", 1),
        at(0, 1, "乙", 1),
        at(0, 3, null, 1),
        at(0, 0, "1", 1, "保护"),
        at(0, 0, "1", 1, "没有"),
      ]);
      assert.deepEqual(done, []);
      const reasons = skipped.map(({ reason }) => reason).sort();
      assert.deepEqual(reasons, ["changed", "formula", "joined", "missing", "protected"]);
      assert.deepEqual(excel.dump(), before);
    });

    it("are found on a sheet that was renamed since it was read", async () => {
      const { excel, host } = await open([{ name: "表1", cells: [["12"]] }]);
      await host.read(() => ({}));
      excel.document.sheets()[0].name = "表1（改）";
      assert.equal((await host.setValues([at(0, 0, "12", 12)])).done.length, 1);
      assert.equal(excel.dump().sheets[0].cells![0][0], 12);
    });
  });
