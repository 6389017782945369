import assert from "node:assert/strict";
import { COMPOSITE } from "../../src/functions/COMPOSITE";
import { DIFFCOEF } from "../../src/functions/DIFFCOEF";
import { PERPUPIL } from "../../src/functions/PERPUPIL";
import { STAGESHARE } from "../../src/functions/STAGESHARE";
import { printed, round } from "../../src/measures/rounding";
import { csv } from "../tools/csv";

describe("published figures", () => {
  it("of the five schools are reached to the last digit", () => {
    const schools = csv("five-schools-books.csv");
    const pupils = schools.map((school) => [Number(school.在校生数)]);
    const books = schools.map((school) => [Number(school.图书册数)]);
    assert.equal(DIFFCOEF(books, pupils), 0.5152566298844764);
    assert.equal(printed(DIFFCOEF(books, pupils), 2), "0.52");
    for (const [i, school] of schools.entries()) {
      assert.equal(round(PERPUPIL(books[i][0], pupils[i][0]), 2), Number(school.生均图书册数_published), school.学校);
    }
  });

  const rows = csv("published-2012-coefficients.csv");
  const composites = rows.map((row) => {
    const coefficients = Object.entries(row).filter(([heading]) => heading.startsWith("CV_"));
    return COMPOSITE(coefficients.map(([, coefficient]) => [Number(coefficient)]));
  });

  it("of 综合差异系数 are equal in 12 of 13 rows to the last printed digit", () => {
    assert.equal(rows.length, 13);
    const equal = rows.filter((row, i) => round(composites[i], 3) === Number(row.综合_published));
    assert.equal(equal.length, 12);
  });

  it("of 综合差异系数 differ by no more than 0.001 in the row whose printed coefficients were rounded first", () => {
    rows.forEach((row, i) => {
      assert.ok(Math.abs(composites[i] - Number(row.综合_published)) <= 0.001, `${row.县区}${row.学段}`);
    });
  });

  it("of the nine-year school are reached where they are recomputed without rounding first", () => {
    const value = (item: string) =>
      csv("nine-year-school-split.csv").find((row) => row.item.startsWith(item))!.recomputed;
    const [primary, junior, books] = [value("小学生数"), value("初中生数"), value("图书总册数")].map(Number);
    const primaryBooks = STAGESHARE(books, "小学", primary, junior);
    const juniorBooks = STAGESHARE(books, "初中", primary, junior);
    assert.equal(printed(primaryBooks, 3), value("小学图书总册数"));
    assert.equal(printed(juniorBooks, 3), value("初中图书总数"));
    assert.equal(printed(PERPUPIL(primaryBooks, primary), 6), value("小学生均图书册数"));
    assert.equal(printed(PERPUPIL(juniorBooks, junior), 6), value("初中生均图书册数"));
    assert.equal(printed(STAGESHARE(1, "小学", primary, junior), 6), value("小学部权重"));
    assert.equal(printed(STAGESHARE(1, "初中", primary, junior), 6), value("初中部权重"));
  });

  it("of 威远县观英滩镇中心学校, 2015, are reached per pupil", () => {
    const pupils = 730;
    assert.equal(printed(PERPUPIL(3500, pupils), 2), "4.79");
    assert.equal(printed(PERPUPIL(1844, pupils), 2), "2.53");
    assert.equal(printed(PERPUPIL(820000, pupils), 0), "1123");
    assert.equal(printed(PERPUPIL(11550, pupils), 2), "15.82");
    assert.equal(printed(PERPUPIL(44, pupils, 100), 2), "6.03");
    assert.equal(printed(PERPUPIL(11, pupils, 100), 2), "1.51");
    assert.equal(printed(PERPUPIL(pupils, 44), 1), "16.6");
  });
});
