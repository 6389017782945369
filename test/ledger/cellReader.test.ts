import assert from "node:assert/strict";
import { readCell, SHEETS, type DoubtKind } from "../../src/ledger";
import type { CellValue } from "../../src/model";

const column = (id: string) => SHEETS.schools.columns.find((each) => each.id === id)!;

/** What a cell of a column holds, as `value` or `[kind of doubt, suggestion]`. */
function read(field: string, raw: CellValue): unknown {
  const { value, doubt } = readCell(raw, column(field));
  return doubt ? [doubt.kind, doubt.suggestion] : value;
}

describe("readCell", () => {
  it("takes nothing, an empty text and a text of blanks for blank in every kind of column", () => {
    for (const field of ["code", "name", "type", "counted", "books", "teachingArea"]) {
      for (const raw of [null, "", "  ", "　"]) {
        assert.deepEqual(readCell(raw, column(field)), { value: null, doubt: null }, field);
      }
    }
  });

  it("reads numbers as they are, 0 too", () => {
    assert.equal(read("books", 0), 0);
    assert.equal(read("books", 20000), 20000);
    assert.equal(read("teachingArea", 1.25), 1.25);
    assert.equal(read("books", 999_999_999_999_999), 999_999_999_999_999);
  });

  it("reads words that a column understands, and asks about others", () => {
    const level = SHEETS.monitoring.columns.find(({ id }) => id === "level")!;
    assert.deepEqual(readCell("Ⅲ级", level), { value: "Ⅲ级", doubt: null });
    assert.equal(readCell("优", level).doubt?.kind, "unknownChoice");
  });

  const doubts: readonly [string, CellValue, DoubtKind, number | string | null][] = [
    ["books", "35", "textNumber", 35],
    ["books", "1,200", "textNumber", 1200],
    ["books", "-3", "textNumber", -3],
    ["books", "１２３", "fullWidth", 123],
    ["books", " １２３", "fullWidth", 123],
    ["books", " 35", "strayBlank", 35],
    ["books", "3 500", "strayBlank", 3500],
    ["books", "12人", "unit", 12],
    ["books", "1.2万", "unit", 12000],
    ["books", "1.13万册", "unit", 11300],
    ["books", "3千册", "unit", 3000],
    ["teachingArea", "180㎡", "unit", 180],
    ["teachingArea", "180 平方米", "unit", 180],
    ["books", "1，200", "fullWidth", 1200],
    ["equipmentValue", "225.5万元", "unit", 225.5],
    ["equipmentValue", "225.5万", "unit", 225.5],
    ["equipmentValue", "2255000元", "unit", 225.5],
    ["equipmentValue", "1,200元", "unit", 0.12],
    ["equipmentValue", "12册", "text", null],
    ["teachingArea", "12亩", "text", null],
    ["books", "1:16", "text", null],
    ["books", "≥550", "text", null],
    ["books", "各1", "text", null],
    ["books", "无", "text", null],
    ["books", "/", "text", null],
    ["books", "85%", "text", null],
    ["books", "1.2.3", "text", null],
    ["books", true, "text", null],
    ["books", NaN, "text", null],
    ["teachingArea", Infinity, "text", null],
    ["books", 999_999_999_999_999 + 1, "tooLarge", null],
    ["books", -1, "negative", null],
    ["teachingArea", -0.5, "negative", null],
    ["books", 1.5, "fraction", null],
    ["books", { error: "#N/A" }, "error", null],
    ["name", { error: "#REF!" }, "error", null],
    ["name", true, "text", null],
    ["name", " 第一小学", "strayBlank", "第一小学"],
    ["code", "３９０００", "fullWidth", "39000"],
    ["code", "39000 ", "strayBlank", "39000"],
    ["type", "教学点 ", "strayBlank", "教学点"],
    ["type", "小 学", "strayBlank", "小学"],
    ["type", "村小", "unknownChoice", null],
    ["type", 1, "unknownChoice", null],
    ["organiser", "7", "textNumber", "县级教育部门"],
    ["organiser", "７", "textNumber", "县级教育部门"],
    ["organiser", "11", "unknownChoice", null],
    ["organiser", 11, "unknownChoice", null],
    ["organiser", 0, "unknownChoice", null],
    ["organiser", "县级", "unknownChoice", null],
    ["counted", " 是", "strayBlank", "是"],
    ["counted", "1", "textNumber", 1],
    ["counted", "0", "textNumber", 0],
    ["counted", "对", "unknownChoice", null],
    ["counted", 2, "unknownChoice", null],
  ];
  for (const [field, raw, kind, suggestion] of doubts) {
    it(`doubts ${JSON.stringify(raw)} in ${field}: ${kind}`, () => {
      assert.deepEqual(readCell(raw, column(field)), { value: null, doubt: { kind, raw, suggestion } });
    });
  }

  it("reads choices by name and organisers by code", () => {
    assert.equal(read("type", "九年一贯制"), "九年一贯制");
    assert.equal(read("organiser", "民办"), "民办");
    assert.equal(read("organiser", 1), "中央教育部门");
    assert.equal(read("organiser", 10), "民办");
  });

  it("reads 是, 1 and TRUE as yes, 否, 0 and FALSE as no", () => {
    assert.deepEqual(
      ["是", 1, true, "否", 0, false].map((raw) => read("counted", raw)),
      [true, true, true, false, false, false],
    );
  });

  it("uses a code typed as a number, and doubts it", () => {
    assert.deepEqual(readCell(3900000001, column("code")), {
      value: "3900000001",
      doubt: { kind: "codeAsNumber", raw: 3900000001, suggestion: "3900000001" },
    });
  });

  it("keeps the zeros in front of a code and blanks inside a name", () => {
    assert.equal(read("code", "0012"), "0012");
    assert.equal(read("name", "上坪 教学点（新址）"), "上坪 教学点（新址）");
    assert.equal(read("name", 101), "101");
  });

  it("reads a percentage as it is shown, and leaves other figures under a percent format alone", () => {
    const stated = SHEETS.fitness.columns.find(({ id }) => id === "statedRate")!;
    const variation = SHEETS.monitoring.columns.find(({ id }) => id === "variation")!;
    assert.equal(readCell(0.957, stated, "0.0%").value, 95.7);
    assert.equal(readCell(0.07, stated, "0%").value, 7);
    assert.equal(readCell(0.5, stated, "0.0").value, 0.5);
    assert.equal(readCell(0.128, variation, "0.0%").value, 0.128);
    assert.equal(readCell(12, column("books"), "0%").value, 12);
    assert.equal(readCell(-0.1, stated, "0%").doubt?.kind, "negative");
    assert.deepEqual(readCell(12.8, variation, "0.0%").doubt, { kind: "percent", raw: 12.8, suggestion: 0.128 });
  });

  it("doubts numbers under formats of times and dates, whatever belongs there", () => {
    for (const field of ["code", "name", "type", "counted", "books", "teachingArea"])
      assert.deepEqual(readCell(0.5, column(field), "h:mm"), {
        value: null,
        doubt: { kind: "timeOrDate", raw: 0.5, suggestion: "12:00" },
      });
    for (const format of [
      "[h]:mm",
      "[mm]:ss",
      "mm:ss",
      "m-d",
      "mmm",
      "[$-804]aaaa;yyyy/m/d",
      'h"时"mm"分"',
      "[$-F800]dddd",
    ])
      assert.equal(readCell(2, column("books"), format).doubt?.kind, "timeOrDate", format);
    for (const format of [
      "General",
      "G/通用格式",
      "@",
      "0.00E+00",
      "#,##0;[Red]-#,##0",
      '0"d"',
      "0\\h",
      "_m0",
      "[DBNum1]0",
    ])
      assert.equal(readCell(2, column("books"), format).value, 2, format);
  });

  it("reads a date as it is shown where one may stand", () => {
    const since = SHEETS.dropouts.columns.find(({ id }) => id === "since")!;
    assert.equal(readCell(45908, since, "yyyy/m/d").value, "2025年9月8日");
  });
});
