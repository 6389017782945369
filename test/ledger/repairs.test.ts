import assert from "node:assert/strict";
import { buildLedger, repairsOf, SHEETS, type LedgerRecord } from "../../src/ledger";
import { cellLabel, type SheetSnapshot } from "../../src/model";
import { sheetOf, siteRow } from "./workbooks";

/** A sheet of the template with these records, as a host would read it. */
function sheet(id: "schools" | "publicFunds", records: readonly LedgerRecord[], more: Partial<SheetSnapshot> = {}) {
  const { name, columns } = SHEETS[id];
  const rows = records.map((record) => columns.map((column) => record[column.id] ?? null));
  return sheetOf([columns.map(({ heading }) => heading), ...rows], { name, ...more });
}

const school = (record: LedgerRecord) => siteRow({ code: "3600000001", name: "第一小学", ...record });

function repairs(sheets: readonly SheetSnapshot[]) {
  return repairsOf(buildLedger({ sheets })).map(({ from, to, kind }) => [from, to, kind]);
}

describe("safe repairs", () => {
  it("are what only is written in a wrong way, each with its cell, school and heading", () => {
    const record = school({
      name: " 第一小学",
      type: "小学 ",
      books: "1,200册",
      equipmentValue: "225.5万元",
      "primary.pupils": "３００",
      "primary.classes": "6",
      counted: "1",
    });
    assert.deepEqual(repairs([sheet("schools", [record])]), [
      [" 第一小学", "第一小学", "strayBlank"],
      ["小学 ", "小学", "strayBlank"],
      ["1", 1, "textNumber"],
      ["３００", 300, "fullWidth"],
      ["6", 6, "textNumber"],
      ["225.5万元", 225.5, "unit"],
      ["1,200册", 1200, "unit"],
    ]);
    const [first] = repairsOf(buildLedger({ sheets: [sheet("schools", [school({ books: "9 册" })])] }));
    const column = SHEETS.schools.columns.findIndex(({ id }) => id === "books");
    assert.deepEqual(
      [first.cell, first.school, first.heading],
      [{ sheet: "学校台账", row: 1, column }, "第一小学", "图书册数(册)"],
    );
  });

  it("are of units with a word for many, and of codes with a blank", () => {
    assert.deepEqual(repairs([sheet("schools", [school({ books: "1.2万册", code: "3600000001 " })])]), [
      ["3600000001 ", "3600000001", "strayBlank"],
      ["1.2万册", 12_000, "unit"],
    ]);
  });

  it("are of units of what the column counts alone, and of one word for many at most", () => {
    const of = (field: string, raw: string) =>
      repairs([sheet("schools", [school({ [field]: raw })])]).map(([, to]) => to);
    const books = ["1.2千册", "1.2万", "1.2千", "+12册", "12人", "45㎡", "12册左右", "3万万册", "3千万册"].map((raw) =>
      of("books", raw),
    );
    assert.deepEqual(books, [[1200], [12_000], [1200], [12], [], [], [], [], []]);
    const classes = ["3个", "3个班", "3人"].map((raw) => of("primary.classes", raw));
    assert.deepEqual(classes, [[3], [3], []]);
    const areas = ["45平方米", "45 ㎡", "45m2", "5亩"].map((raw) => of("teachingArea", raw));
    assert.deepEqual(areas, [[45], [45], [45], []]);
    const values = ["2.5万", "25500元"].map((raw) => of("equipmentValue", raw));
    assert.deepEqual(values, [[2.5], [2.55]]);
  });

  it("stand in the order of the rows", () => {
    const second = school({ code: "3600000002", name: " 第二小学" });
    const found = repairs([sheet("schools", [school({ books: "12册" }), second])]);
    assert.deepEqual(
      found.map(([from]) => from),
      ["12册", " 第二小学"],
    );
  });

  it("are none where more than the way of writing is wrong, or a formula stands", () => {
    const doubtful = { books: "300㎡", "primary.pupils": "300左右", "primary.classes": "无", equipmentValue: "12台" };
    assert.deepEqual(repairs([sheet("schools", [school(doubtful)])]), []);
    assert.deepEqual(repairs([sheet("schools", [school({ books: "1.2亩", "primary.pupils": -3 })])]), []);
    const { values, ...rest } = sheet("schools", [school({ books: "12" })]);
    const formulas = values.map((row) => row.map((value) => (value === "12" ? '="12"' : null)));
    assert.deepEqual(repairs([{ ...rest, values, formulas }]), []);
  });

  it("make a code whole after its twin on another sheet, and are none where twins differ or none has it", () => {
    const lost = school({ code: 3_600_001 });
    const funds = (...codes: readonly string[]) =>
      sheet(
        "publicFunds",
        codes.map((code) => ({ code, name: "第一小学" })),
      );
    assert.deepEqual(repairs([sheet("schools", [lost])]), []);
    assert.deepEqual(repairs([sheet("schools", [lost]), funds("0003600001")]), [[3_600_001, "0003600001", "code"]]);
    assert.deepEqual(repairs([sheet("schools", [lost]), funds("0003600001", "03600001")]).length, 0);
    const text = school({ code: "0003600001" });
    assert.deepEqual(repairs([sheet("schools", [text]), funds("3600001")]), [["3600001", "0003600001", "code"]]);
    const { values, ...rest } = funds("3600001");
    const numbers = values.map((row) => row.map((value) => (value === "3600001" ? 3_600_001 : value)));
    const [repair] = repairsOf(buildLedger({ sheets: [sheet("schools", [text]), { ...rest, values: numbers }] }));
    assert.deepEqual([cellLabel(repair.cell), repair.to, repair.twin], ["公用经费台账!A2", "0003600001", "学校台账"]);
    const short = school({ code: "3600001" });
    assert.deepEqual(repairs([sheet("schools", [short]), funds("0003600001")]), [["3600001", "0003600001", "code"]]);
    const lettered = school({ code: "示3600001" });
    assert.deepEqual(repairs([sheet("schools", [lettered]), funds("0003600001")]), [], "a code of digits alone");
    const other = sheet("publicFunds", [{ code: "3600001", name: "第二小学" }]);
    assert.deepEqual(repairs([sheet("schools", [text]), other]), []);
  });
});
