import assert from "node:assert/strict";
import { Problem, type SheetSnapshot } from "../../../src/model";
import { ExcelHost } from "../../../src/spreadsheet/office";
import { MANY_SHEETS } from "../../../src/spreadsheet/office/sheets";
import type { ExcelDouble } from "../../../src/officehost/transport/excelDouble";
import { bootOffice } from "../../../src/officehost/transport/node";

/** The first sheet of a snapshot. */
const first = ({ sheets }: { readonly sheets: readonly SheetSnapshot[] }) => sheets[0];

describe("Reading the workbook that is open in Excel", () => {
  let excel: ExcelDouble;
  let host: ExcelHost;
  beforeEach(async () => {
    excel = await bootOffice();
    host = new ExcelHost();
  });

  it("gives values, blanks and what only looks like an error", async () => {
    excel.open({
      sheets: [{ name: "学校台账", cells: [[], [null, "第一小学", 12, true, { error: "#N/A" }, null, "#N/A"]] }],
    });
    const sheet = first(await host.read(() => ({ types: true })));
    assert.deepEqual(sheet, {
      name: "学校台账",
      visible: true,
      protected: false,
      top: 1,
      left: 1,
      values: [["第一小学", 12, true, { error: "#N/A" }, null, "#N/A"]],
      read: true,
    });
  });

  it("gives formulas only where there are some and only where they are wanted", async () => {
    excel.open({
      sheets: [
        { name: "表", cells: [[1, { formula: "=A1+1", value: 2 }, "文字"]] },
        { name: "另", cells: [["=不是公式"]] },
      ],
    });
    const { sheets } = await host.read(({ name }) => ({ formulas: name === "表" }));
    assert.deepEqual(sheets[0].formulas, [[null, "=A1+1", null]]);
    assert.deepEqual(sheets[0].values, [[1, 2, "文字"]]);
    assert.equal(sheets[1].formulas, undefined);
  });

  it("gives number formats only where they are wanted, one array for all rows that have the same", async () => {
    const formats = [
      { areas: ["A1:A2"], numberFormat: "h:mm" },
      { areas: ["B3"], numberFormat: "0.0%" },
    ];
    const cells = [
      [0.05, 1],
      [0.06, 2],
      [3, 0.85],
    ];
    excel.open({ sheets: ["表", "另"].map((name) => ({ name, cells, formats })) });
    const { sheets } = await host.read(({ name }) => ({ formats: name === "表", formulas: "few" }));
    assert.deepEqual(sheets[0].formats, [
      ["h:mm", null],
      ["h:mm", null],
      [null, "0.0%"],
    ]);
    assert.equal(sheets[0].formats![0], sheets[0].formats![1]);
    assert.equal(sheets[1].formats, undefined);
    assert.equal(sheets[0].formulas![0], sheets[0].formulas![2]);
  });

  it("counts formats and the values that stand in place of formulas in what a request carries", async () => {
    const cells = Array.from({ length: 12_000 }, (_, row) =>
      Array.from({ length: 20 }, (_, column) => row * 20 + column),
    );
    excel.open({ sheets: [{ name: "大", cells }] });
    const sheet = first(await host.read(() => ({ formats: true, formulas: "few" })));
    assert.deepEqual(sheet.values, cells);
    assert.equal(sheet.formats!.length, cells.length);
    assert.equal(excel.log.work.length, 1 + 2);
    assert.ok(excel.log.work.every(({ bytesReceived }) => bytesReceived < 4_200_000));
  });

  it("gives joined, hidden and struck-out cells where they are wanted, in two more requests for all sheets", async () => {
    const cells = [
      ["学校名称", "小学", null],
      [null, "在校生数", "班数"],
      ["第一小学", 300, 7],
      ["第二小学", 200, 5],
    ];
    const odd = {
      cells,
      merges: ["A1:A2", "B1:C1"],
      hiddenRows: [4, 9],
      hiddenColumns: ["C", "F"],
      formats: [{ areas: ["A3:B3", "E5"], font: { strikethrough: true } }],
    };
    excel.open({
      sheets: [
        { name: "表", ...odd },
        { name: "同", ...odd },
        { name: "平", cells },
        { name: "藏", cells: [[1]], hiddenRows: [1], hiddenColumns: ["A"] },
        { name: "空" },
        { name: "另", cells },
      ],
    });
    const { sheets } = await host.read(({ name }) => ({ layout: name !== "另" }));
    assert.deepEqual(sheets[0].layout, {
      merges: [
        { top: 0, left: 0, bottom: 1, right: 0 },
        { top: 0, left: 1, bottom: 0, right: 2 },
      ],
      hiddenRows: [3],
      hiddenColumns: [2],
      struck: [
        { row: 2, column: 0 },
        { row: 2, column: 1 },
      ],
    });
    assert.deepEqual(sheets[1].layout, sheets[0].layout);
    const nothing = { merges: [], hiddenRows: [], hiddenColumns: [], struck: [] };
    assert.deepEqual([sheets[2].layout, sheets[4].layout], [nothing, nothing]);
    assert.deepEqual(sheets[3].layout, { ...nothing, hiddenRows: [0], hiddenColumns: [0] });
    assert.equal(sheets[5].layout, undefined);
    assert.equal(excel.log.work.length, 2 + 2);
  });

  it("takes the joined cells of the headings where a sheet has more than Excel gives", async () => {
    const rows = Array.from({ length: 700 }, (_, i) => [`第${i}小学`, 1, 2]);
    const merges = Array.from({ length: 700 }, (_, i) => `B${i + 1}:C${i + 1}`);
    excel.open({
      sheets: [
        { name: "多", cells: rows, merges },
        { name: "少", cells: rows, merges: ["A1:A2"] },
      ],
    });
    const { sheets } = await host.read(() => ({ layout: true }));
    assert.equal(sheets[0].layout?.merges.length, 40);
    assert.deepEqual(sheets[1].layout?.merges, [{ top: 0, left: 0, bottom: 1, right: 0 }]);
  });

  it("does without joined cells in an Excel that does not tell them", async () => {
    excel = await bootOffice({ excelApi: "1.9" });
    host = new ExcelHost();
    excel.open({ sheets: [{ name: "表", cells: [[1, 2]], merges: ["A1:B1"], hiddenRows: [1] }] });
    const { sheets } = await host.read(() => ({ layout: true }));
    assert.deepEqual(sheets[0].layout, { merges: [], hiddenRows: [0], hiddenColumns: [], struck: [] });
  });

  it("takes a text that begins with an equals sign for no formula", async () => {
    excel.open({ sheets: [{ name: "表", cells: [["=不是公式"]] }] });
    assert.deepEqual(first(await host.read(() => ({ formulas: true }))).formulas, [[null]]);
  });

  it("reads the first row whole and below it the key columns alone", async () => {
    const cells = [
      ["标识码", "名称", "在校生数"],
      ["01", "第一小学", 300],
      ["02", "第二小学", 400],
    ];
    excel.open({ sheets: [{ name: "表", cells }] });
    const sheet = first(await host.read(() => ({ keyColumns: 2, formulas: true })));
    assert.deepEqual(sheet.values, [cells[0], ["01", "第一小学"], ["02", "第二小学"]]);
    assert.deepEqual(sheet.formulas, [
      [null, null, null],
      [null, null],
      [null, null],
    ]);
  });

  it("asks for the sheets with what is known of them, and leaves the others unread", async () => {
    excel.open({
      sheets: [
        { name: "台账", cells: [[1, 2], [3]] },
        { name: "藏", visibility: "VeryHidden", cells: [[1]] },
        { name: "锁", protection: { options: {} } },
        { name: "只有格式", formats: [{ areas: ["A1:C300"], fill: "#FF0000" }] },
      ],
    });
    const asked: unknown[] = [];
    const { sheets } = await host.read((sheet) => {
      asked.push(sheet);
      return sheet.name === "台账" || sheet.name === "只有格式" ? {} : null;
    });
    assert.deepEqual(asked, [
      { name: "台账", visible: true, protected: false, rows: 2, columns: 2 },
      { name: "藏", visible: false, protected: false, rows: 1, columns: 1 },
      { name: "锁", visible: true, protected: true, rows: 0, columns: 0 },
      { name: "只有格式", visible: true, protected: false, rows: 0, columns: 0 },
    ]);
    assert.deepEqual(
      sheets.map(({ values, read }) => ({ values, read })),
      [
        {
          values: [
            [1, 2],
            [3, null],
          ],
          read: true,
        },
        { values: [], read: false },
        { values: [], read: false },
        { values: [], read: true },
      ],
    );
  });

  it("changes nothing", async () => {
    const before = excel.dump();
    await host.read(() => ({ types: true, formulas: true }));
    assert.deepEqual(excel.dump(), before);
  });

  it("takes two requests, however many sheets there are, as soon as it knows their number", async () => {
    const sheets = Array.from({ length: MANY_SHEETS + 16 }, (_, i) => ({ name: `表${i + 1}`, cells: [[i]] }));
    excel.open({ sheets });
    const read = async () => {
      excel.log.clear();
      const snapshot = await host.read(() => ({}));
      assert.deepEqual(
        snapshot.sheets.map(({ values }) => values[0][0]),
        sheets.map((_, i) => i),
      );
      return excel.log.work.length;
    };
    assert.equal(await read(), 3);
    assert.equal(await read(), 2);
  });

  it("asks an Excel that refuses to look beyond its last sheet for no more sheets than it has", async () => {
    const { getNextOrNullObject } = Excel.Worksheet.prototype;
    Excel.Worksheet.prototype.getNextOrNullObject = function () {
      return this.context.workbook.worksheets.getItem("无此表");
    };
    try {
      const read = async () => {
        excel.log.clear();
        assert.deepEqual(first(await host.read(() => ({}))).values, [[1]]);
        return excel.log.work.length;
      };
      excel.open({ sheets: [{ name: "表", cells: [[1]] }] });
      assert.equal(await read(), 4);
      assert.equal(await read(), 2);
    } finally {
      Excel.Worksheet.prototype.getNextOrNullObject = getNextOrNullObject;
    }
  });

  it("takes one more request for every further 4 MB, and cuts a sheet by its rows for that", async () => {
    const cells = Array.from({ length: 12_000 }, (_, row) =>
      Array.from({ length: 60 }, (_, column) => row * 60 + column),
    );
    excel.open({ sheets: [{ name: "大", cells }] });
    const sheet = first(await host.read(() => ({})));
    assert.deepEqual(sheet.values, cells);
    assert.equal(excel.log.work.length, 1 + 2);
    assert.ok(excel.log.work.every(({ bytesReceived }) => bytesReceived < 4_200_000));
  });

  it("reads a sheet of longer texts than expected in halves", async () => {
    const cells = Array.from({ length: 40 }, (_, row) => [`第${row}行${"很长的说明".repeat(1_000)}`]);
    excel.open(
      {
        sheets: [
          { name: "说明", cells },
          { name: "又一张", cells: [["短"]] },
        ],
      },
      { payloadLimit: 200_000 },
    );
    const { sheets } = await host.read(() => ({}));
    assert.deepEqual(sheets[0].values, cells);
    assert.deepEqual(sheets[1].values, [["短"]]);
  });

  it("says that one row is too long to be carried", async () => {
    excel.open(
      { sheets: [{ name: "说明", cells: [new Array(10).fill("长".repeat(12_000))] }] },
      { payloadLimit: 200_000 },
    );
    await assert.rejects(
      host.read(() => ({})),
      (problem) => problem instanceof Problem && problem.id === "office.tooLarge",
    );
  });

  it("asks the clerk to finish editing a cell first", async () => {
    excel.cellEditMode = true;
    await assert.rejects(
      host.read(() => ({})),
      (problem) => problem instanceof Problem && problem.id === "office.cellEdit",
    );
  });
});
