import assert from "node:assert/strict";
import { readTable, SHEETS, type LedgerRecord, type FieldId, type Table } from "../../src/ledger";
import { Notes } from "../../src/ledger/remembered";
import { cellLabel, type CellValue } from "../../src/model";
import { HEADINGS, sheetOf } from "./workbooks";

const read = (...args: Parameters<typeof sheetOf>) => readTable(sheetOf(...args), SHEETS.schools);
/** A record of any sheet. */
const cells = (record: LedgerRecord) => record;
const at = (field: FieldId) => SHEETS.schools.columns.findIndex(({ id }) => id === field);

/** A row with a code and the books. */
const row = (code: string, books: number | string | null) =>
  HEADINGS.map((_, i) => (i === 0 ? code : i === at("books") ? books : null));

describe("readTable", () => {
  it("refuses a sheet without the template's headings", () => {
    assert.equal(read([["甲", "乙"]]), null);
  });

  it("reads records by their headings and passes over blank rows and rows that are no records", () => {
    const table = read([HEADINGS, row("1", 10), [], ["合计", null, 10], row("2", "各1"), ["注：完"]])!;
    assert.equal(table.size, 2);
    assert.deepEqual(table.rows, [1, 4]);
    assert.deepEqual(
      table.otherRows.map(({ kind, row: at, label }) => [kind, at, label]),
      [
        ["total", 3, "合计"],
        ["note", 5, "注：完"],
      ],
    );
    assert.equal(table.number("books", 0), 10);
    assert.equal(table.number("books", 1), null);
    assert.equal(table.doubt("books", 1)?.kind, "text");
    assert.deepEqual([...table.doubts("books").keys()], [1]);
    assert.equal(table.text("code", 1), "2");
  });

  it("takes none of the records that a sheet starts with for a total or a note", () => {
    for (const template of Object.values(SHEETS)) {
      const records: readonly LedgerRecord[] = template.initial ?? [];
      const rows = records.map((record) => template.columns.map(({ id }) => record[id] ?? null));
      const table = readTable(sheetOf([template.columns.map(({ heading }) => heading), ...rows]), template)!;
      assert.equal(table.size, records.length, template.name);
    }
  });

  it("gives each value its cell wherever the used range starts", () => {
    const table = read([["示例县"], HEADINGS, row("1", 10)], { top: 1, left: 1 })!;
    assert.equal(cellLabel(table.cell("code", 0)!), "学校台账!B4");
    assert.equal(cellLabel(table.headingCell("code")!), "学校台账!B3");
    assert.deepEqual(table.cells(["code", "name"], 0).map(cellLabel), ["学校台账!B4", "学校台账!C4"]);
    assert.equal(table.raw("code", 0), "1");
    assert.equal(table.number("books", 0), 10);
  });

  it("reads each value with its own number format wherever the used range starts", () => {
    const values = [HEADINGS, row("1", 0.0528), row("2", 3)];
    const formats = values.map((cells, i) =>
      cells.map((_, column) => (i === 1 && column === at("books") ? "h:mm" : null)),
    );
    for (const place of [
      { top: 0, left: 0 },
      { top: 4, left: 3 },
    ]) {
      const table = read(values, { ...place, formats })!;
      assert.equal(table.number("books", 0), null);
      assert.equal(table.doubt("books", 0)?.kind, "timeOrDate");
      assert.equal(table.number("books", 1), 3);
    }
  });

  it("reads rows that are shorter than the headings", () => {
    const table = read([HEADINGS, ["1"]])!;
    assert.ok(table.blank("books", 0));
    assert.deepEqual([table.blanks("books"), table.blanks("code")], [[0], []]);
  });

  it("answers for a column that is not there", () => {
    const table = read([HEADINGS.slice(0, at("books")), ["1"]])!;
    assert.equal(table.has("books"), false);
    assert.deepEqual(table.blanks("books"), [0]);
    assert.equal(table.number("books", 0), null);
    assert.equal(table.text("books", 0), null);
    assert.equal(table.flag("books", 0), null);
    assert.equal(table.doubt("books", 0), undefined);
    assert.equal(table.doubts("books").size, 0);
    assert.deepEqual([table.raw("books", 0), table.formula("books", 0)], [null, null]);
    assert.equal(table.cell("books", 0), null);
    assert.equal(table.headingCell("books"), null);
    assert.deepEqual(table.headingCells(["code", "books", "name"]).map(cellLabel), ["学校台账!A1", "学校台账!B1"]);
    assert.deepEqual(table.cells(["code", "books"], 0).map(cellLabel), ["学校台账!A2"]);
    assert.ok(table.blank("books", 0));
    assert.ok(table.columns.every(({ id }) => id !== "books"));
  });

  it("takes a doubtful cell for neither blank nor usable", () => {
    const table = read([HEADINGS, row("1", " ")])!;
    assert.ok(table.blank("books", 0));
    const doubtful = read([HEADINGS, row("1", "/")])!;
    assert.equal(doubtful.blank("books", 0), false);
    assert.deepEqual(doubtful.blanks("books"), []);
  });
});

describe("a table read again", () => {
  const before = sheetOf([HEADINGS, row("1", 10), row("2", "各1"), row("3", 30)]);
  /** What is reckoned of the table before, and whether it holds of the table with another row of a place. */
  const holds = (reckon: (table: Table) => unknown, place: number, ...cells: Parameters<typeof row>) => {
    const then = readTable(before, SHEETS.schools)!;
    const sheet = { ...before, values: before.values.map((values, i) => (i === place ? row(...cells) : values)) };
    const now = readTable(sheet, SHEETS.schools, null, undefined, false, before)!.withUnchanged(then);
    const [old, notes] = [new Notes(), new Notes()];
    old.has(then.parts());
    const answer = old.once("asked", () => ({ of: reckon(then) }));
    notes.from(old);
    notes.has(now.parts());
    return notes.once("asked", () => ({ of: reckon(now) })) === answer;
  };

  it("keeps what hangs on its doubts as long as these are the same", () => {
    const doubts = (table: Table) => [...table.doubts("books")];
    assert.ok(holds(doubts, 1, "1", 11));
    assert.ok(!holds(doubts, 1, "1", "各2"));
    assert.ok(!holds(doubts, 2, "2", "各3"));
    assert.ok(!holds(doubts, 2, "2", 2));
  });

  it("keeps what hangs on a column being blank where another one was changed", () => {
    assert.ok(holds((table) => table.blankColumn("computers"), 1, "1", 11));
    assert.ok(!holds((table) => table.blankColumn("books"), 1, "1", null));
  });
});

describe("Table.inUse", () => {
  const headings = SHEETS.monitoring.columns.map(({ heading }) => heading);
  const inUse = (...rows: CellValue[][]) =>
    readTable(sheetOf([headings, ...rows], { name: "质量监测" }), SHEETS.monitoring)!.inUse;

  it("is false as long as only the lines stand there that a new sheet starts with", () => {
    assert.equal(inUse(), false);
    assert.equal(inUse(["语文"], ["数学", null, " "]), false);
  });

  it("is true as soon as something is filled in, usable or not", () => {
    assert.ok(inUse(["语文"], ["数学", "是"]));
    assert.ok(inUse(["语文", "也许"]));
  });
});

describe("Table.with", () => {
  it("changes a copy, doubts what it is given like any cell, and leaves the table as it was", () => {
    const table = read([HEADINGS.slice(0, -1), row("1", 10), row("2", "/")])!;
    const changed = table.with([
      { field: "books", record: 0, value: "无" },
      { field: "books", record: 1, value: 20 },
      { field: "greenArea", record: 0, value: 1 },
    ]);
    assert.equal(changed.has("greenArea"), false);
    assert.equal(changed.doubt("books", 0)?.kind, "text");
    assert.equal(changed.number("books", 1), 20);
    assert.equal(changed.doubt("books", 1), undefined);
    assert.equal(table.number("books", 0), 10);
    assert.equal(table.doubt("books", 1)?.kind, "text");
  });

  it("uses none of two 由中心校合并填报", () => {
    const { columns } = SHEETS.certificates;
    const line = (mergedInto: string) =>
      columns.map(({ id }) => cells({ code: "5", name: "上坪教学点", mergedInto })[id] ?? null);
    const rows = [columns.map(({ heading }) => heading), line("1"), line("2")];
    const table = readTable(sheetOf(rows), SHEETS.certificates)!;
    assert.deepEqual([table.size, table.text("mergedInto", 0), table.blank("mergedInto", 0)], [1, null, false]);
  });

  it("sets identical records aside, whatever their remarks, and of differing ones uses none", () => {
    const columns = SHEETS.exchange.columns;
    const line = (code: string, eligible: number, remark = "") =>
      columns.map(({ id }) => cells({ code, name: "甲", eligible, exchanged: 2, backbone: 1, remark })[id] ?? null);
    const rows = [line("1", 9), line("2", 9), line("1", 9, "重复"), line("2", 8), line("3", 7)];
    const table = readTable(sheetOf([columns.map(({ heading }) => heading), ...rows]), SHEETS.exchange)!;
    assert.deepEqual(table.rows, [1, 2, 5]);
    assert.deepEqual(
      table.aside.map(({ reason, row, repeats, code, cell }) => [reason, row, repeats, code, cellLabel(cell)]),
      [
        ["identical", 3, 1, "1", "学校台账!A4"],
        ["differing", 4, 2, "2", "学校台账!A5"],
      ],
    );
    assert.deepEqual(
      [0, 1, 2].map((record) => table.number("eligible", record)),
      [9, null, 7],
    );
    assert.equal(table.doubt("eligible", 1)?.kind, "suspended");
    assert.equal(table.text("code", 1), "2");
    const bins = SHEETS.classSizes.columns;
    const classes = (bin1: number) =>
      bins.map(({ id }) => cells({ code: "1", name: "甲", stage: "小学", bin1 })[id] ?? null);
    const sizes = readTable(sheetOf([bins.map(({ heading }) => heading), classes(1), classes(2)]), SHEETS.classSizes)!;
    assert.deepEqual([sizes.number("bin1", 0), sizes.text("stage", 0)], [null, "小学"], "what names it stays");
  });

  it("takes no records for one school's whose code is not there or is in doubt", () => {
    const { columns } = SHEETS.exchange;
    const line = (code: CellValue) => columns.map(({ id }) => cells({ code, name: "甲", eligible: 9 })[id] ?? null);
    const rows = [null, null, 5, 5].map(line);
    const table = readTable(sheetOf([columns.map(({ heading }) => heading), ...rows]), SHEETS.exchange)!;
    assert.deepEqual([table.rows, table.aside], [[1, 2, 3, 4], []]);
  });

  it("sets aside of the schools only rows that are equal cell by cell", () => {
    const table = read([HEADINGS, row("1", 10), row("1", 10), row("1", 11)])!;
    assert.deepEqual(table.rows, [1, 3]);
    assert.deepEqual([table.number("books", 0), table.number("books", 1)], [10, 11]);
  });

  it("suspends the values of its own cells but no codes and names, and keeps what the cell holds", () => {
    const table = read([HEADINGS, row("1", 10), row("2", 20)])!;
    const cells = [...table.cells(["code", "books"], 0), { sheet: "别的表", row: 2, column: at("books") }];
    const suspended = table.suspended(cells);
    assert.deepEqual([suspended.number("books", 0), suspended.number("books", 1)], [null, 20]);
    assert.deepEqual(
      [suspended.text("code", 0), suspended.blank("books", 0), suspended.raw("books", 0)],
      ["1", false, 10],
    );
    assert.equal(table.number("books", 0), 10);
    assert.equal(table.suspended([]), table);
    const opened = table.opened(cells);
    assert.deepEqual([opened.doubt("books", 0)?.kind, opened.blank("books", 0)], ["suspended", false]);
    const text = read([HEADINGS, row("1", "各1")])!;
    assert.equal(text.opened([text.cell("books", 0)!]).doubt("books", 0)?.kind, "text", "what is wrong is still said");
  });

  it("is in use where all that was filled in was set aside", () => {
    const columns = SHEETS.training.columns;
    const lines = [columns.map(({ heading }) => heading), columns.map(({ id }) => cells({ code: "9" })[id] ?? null)];
    const table = readTable(sheetOf(lines), SHEETS.training)!;
    assert.ok(table.without(new Map([[0, { reason: "stranger", repeats: null }]])).inUse);
  });
});
