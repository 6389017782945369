import assert from "node:assert/strict";
import { readingFields } from "../../src/ledger/readingFields";
import type { CellValue } from "../../src/model";
import { readWorkbooks, type Reading } from "../../src/reading";
import { sheetOf } from "../ledger/workbooks";

/** What stands among the schools of a list, or below it, and is none of them. */

type Rows = readonly (readonly CellValue[])[];

function read(...sheets: readonly Rows[]): Reading {
  const laid = sheets.map((rows, i) => sheetOf(rows, { name: `Sheet${i + 1}` }));
  return readWorkbooks([{ file: "a.xlsx", workbook: { sheets: laid } }], readingFields());
}

const figures = ({ schools }: Reading) =>
  Object.fromEntries(schools.map(({ name, figures }) => [name, [...figures.values()]]));
const causes = ({ questions }: Reading) => questions.map(({ cause }) => cause);

const HEAD = ["学校名称", "小学在校生数", "小学教学班数", "图书册数(册)"];
const EAST = ["东关小学", 290, 7, 3000];
const WEST = ["西关小学", 190, 6, 2000];
const LIST: Rows = [HEAD, EAST, WEST];
const READ = { 东关小学: [290, 7, 3000], 西关小学: [190, 6, 2000] };

describe("among the schools of a list", () => {
  it("a small table of indicators below is no form and holds no schools, with a title or without", () => {
    const below: Rows = [
      ["指标", "小学", "初中"],
      ["每百名学生拥有计算机台数", 12, 15],
      ["综合差异系数", 0.12, 0.3],
    ];
    for (const rows of [
      [...LIST, ...below],
      [...LIST, [null], ["校际差异系数计算结果"], ...below],
    ]) {
      const reading = read(rows);
      assert.deepEqual([figures(reading), causes(reading)], [READ, []]);
    }
    const bare = read([...LIST, ["每百名学生拥有计算机台数", 12, 15], ["生均图书册数", 21, 30]]);
    assert.deepEqual([figures(bare), causes(bare)], [READ, []]);
  });

  it("a row that bears a town's bare name and adds up the schools below it is their sum", () => {
    const south = ["南关小学", 100, 6, 900];
    const north = ["北关小学", 90, 6, 800];
    const towns = read([HEAD, ["马店", 480, 13, 5000], EAST, WEST, ["油子", 190, 12, 1700], south, north]);
    assert.deepEqual(figures(towns), { ...READ, 南关小学: [100, 6, 900], 北关小学: [90, 6, 800] });
    assert.deepEqual(towns.read[0]?.leftOut, [{ reason: "total", rows: [1, 4], labels: [] }]);
    // 一中 may have as many classes as two others together.
    const classes = read([
      ["学校名称", "初中教学班数"],
      ["一中", 6],
      ["东关中学", 3],
      ["西关中学", 3],
    ]);
    assert.deepEqual(figures(classes), { 一中: [6], 东关中学: [3], 西关中学: [3] });
  });

  it("a stage that is written once for a group of schools stands for all of them", () => {
    const rows = (...stages: CellValue[]): Rows => [
      ["学段", "学校名称", "在校生数"],
      ...["东关小学", "西关小学", "东关中学", "西关中学"].map((name, i) => [stages[i] ?? null, name, 300 + i]),
    ];
    const grouped = read(rows("小学", null, "初中"));
    assert.deepEqual(
      grouped.schools.map(({ figures }) => [...figures]),
      [[["primary.pupils", 300]], [["primary.pupils", 301]], [["junior.pupils", 302]], [["junior.pupils", 303]]],
    );
    assert.deepEqual(causes(grouped), []);
    for (const forgotten of [
      rows("小学", "小学", null, "初中"),
      rows("小学", null, null, "初中"),
      rows(null, "小学", "初中"),
    ])
      assert.deepEqual(causes(read(forgotten)), ["stage"]);
  });

  it("a kindergarten is left out, and counts in the sum of the list all the same", () => {
    const reading = read([HEAD, EAST, ["东关幼儿园", 100, 3, 500], WEST, ["合计", 580, 16, 5500]]);
    assert.deepEqual([figures(reading), causes(reading)], [READ, []]);
    assert.deepEqual(reading.read[0]?.leftOut, [
      { reason: "total", rows: [4], labels: [] },
      { reason: "kindergarten", rows: [2], labels: [] },
    ]);
  });

  it("rows of boys and girls are parts, of which no school is read, and their sum is the school's", () => {
    const head = ["学校名称", "性别", "小学在校生数"];
    const sexes: Rows = [
      ["东关小学", "男", 150],
      [null, "女", 140],
    ];
    const parts = read([head, ...sexes]);
    assert.deepEqual([parts.schools, causes(parts)], [[], []]);
    assert.deepEqual(parts.read[0]?.leftOut[0], { reason: "part", rows: [1, 2], labels: [] });
    assert.deepEqual(
      figures(read([head, ["东关小学", "合计", 290], ["东关小学", "男", 150], ["东关小学", "女", 140]])),
      {
        东关小学: [290],
      },
    );
  });

  it("what is there goes before what there should be", () => {
    const reading = read([
      ["学校名称", "图书册数(应配)", "图书册数(实有)", "图书册数(差额)"],
      ["东关小学", 6000, 5000, 1000],
    ]);
    assert.deepEqual([figures(reading), causes(reading)], [{ 东关小学: [5000] }, []]);
  });

  it("the first ones may be called too briefly to be known as schools under 单位", () => {
    const reading = read([
      ["单位", "图书(册)"],
      ["一小", 6000],
      ["东关小学", 5000],
    ]);
    assert.deepEqual(figures(reading), { 一小: [6000], 东关小学: [5000] });
    assert.deepEqual(
      read([
        ["项目", "单位", "数量"],
        ["图书", "册", 300],
      ]).schools,
      [],
    );
  });
});
