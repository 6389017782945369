import assert from "node:assert/strict";
import { readingFields } from "../../src/ledger/readingFields";
import type { CellValue, SheetSnapshot } from "../../src/model";
import { readWorkbooks, type Reading } from "../../src/reading";
import { sheetOf } from "../ledger/workbooks";

/** Sheets as nobody makes them for schools: each takes about as long as its cells are many, or the test would not end. */

const FIELDS = readingFields();

function read(values: readonly (readonly CellValue[])[], more: Partial<SheetSnapshot> = {}): Reading {
  return readWorkbooks([{ file: "a.xlsx", workbook: { sheets: [sheetOf(values, more)] } }], FIELDS);
}

const many = <T>(count: number, of: (i: number) => T): T[] => Array.from({ length: count }, (_, i) => of(i));
const HEAD = ["学校名称", "小学在校生数(人)", "小学教学班数(个)", "图书册数(册)"];

describe("hostile sheets", () => {
  it("of ten thousand columns are read where they have headings, and else not at all", () => {
    const reading = read([
      [...HEAD, ...many(10_000, (i) => (i % 3 === 0 ? null : `无关栏目${i}`))],
      ["第一小学", 300, 7, 6000, ...many(10_000, (i) => i)],
    ]);
    assert.equal(reading.schools[0]?.figures.get("primary.pupils"), 300);
    assert.deepEqual(read([many(10_000, () => "学校名称"), many(10_000, () => "第一小学")]).schools, []);
    assert.deepEqual(read([many(5_000, (i) => (i % 2 === 0 ? "项目" : "数值"))]).schools, []);
  });

  it("of very many empty rows with a few labels are forms without a school", () => {
    const reading = read([["学校名称", "第一小学甲"], ["小学在校生数", 300], ...many(50_000, () => []), ["合计", 1]]);
    assert.ok(reading.schools.length <= 1);
  });

  it("of very many tables, towns, totals and rows without a name answer with what they hold", () => {
    const tables = read(many(1_500, (i) => [HEAD, [`第${i}小学`, 300, 7, 6000], []]).flat());
    assert.ok(tables.schools.length > 900);
    const towns = read([HEAD, ...many(2_500, (i) => [i % 2 === 0 ? `${i}镇` : `第${i}小学`, i, 1, 2])]);
    assert.ok(towns.questions.some(({ cause }) => cause === "nameless"));
    const totals = read([HEAD, ...many(2_500, (i) => [i % 2 === 0 ? "合计" : `第${i}小学`, i, 1, 2])]);
    assert.equal(totals.schools.length, 1_250);
    const unnamed = read([HEAD, ["第一小学", 300, 7, 6000], ...many(2_500, (i) => [null, i + 1, 1, 2])]);
    assert.equal(unnamed.schools.length, 1);
  });

  it("of one school again and again ask about it", () => {
    const reading = read([HEAD, ...many(5_000, (i) => ["东关小学", i, i, i])]);
    assert.deepEqual([...new Set(reading.questions.map(({ cause }) => cause))], ["conflict"]);
    assert.ok(reading.questions.every(({ cells }) => cells.length <= 200));
    const { questions, schools } = read([HEAD, ...many(5_000, (i) => ["第一小学", i, i, i])]);
    assert.deepEqual(
      [questions.map(({ id, cells }) => [id, cells.length]), schools],
      [[["anyTown/第一小学", 600]], []],
    );
  });

  it("of joins over everything, and formulas whose values nobody has, are asked", () => {
    const reading = read([HEAD, ["第一小学", null, 7, 6000]], {
      formulas: [[], [null, "=B2+gone!A1", null, null]],
      layout: {
        merges: [
          { top: 0, left: 0, bottom: 1_048_575, right: 16_383 },
          { top: 5, left: 5, bottom: 2, right: 2 },
        ],
        hiddenRows: [],
        hiddenColumns: [],
        struck: many(1_000, (row) => ({ row: row + 10, column: 1 })),
      },
    });
    assert.ok(reading.schools.length <= 1);
  });
});
