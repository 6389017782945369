import assert from "node:assert/strict";
import { readingFields } from "../../src/ledger/readingFields";
import type { CellValue } from "../../src/model";
import { readWorkbooks, type Reading } from "../../src/reading";
import { sheetOf } from "../ledger/workbooks";

/** Indicators that a county has worked out itself: taken down where they stand, and never read as figures. */

function read(rows: readonly (readonly CellValue[])[], name = "Sheet1"): Reading {
  return readWorkbooks([{ file: "a.xlsx", workbook: { sheets: [sheetOf(rows, { name })] } }], readingFields());
}

const told = ({ shown }: Reading) =>
  shown.map(({ indicator, per, of, name, stage, value, cell }) => [
    indicator,
    per,
    of,
    name,
    stage,
    Number(value.toFixed(6)),
    `${cell.row}/${cell.column}`,
  ]);

describe("indicators that sheets show", () => {
  it("are taken down with their school, stage and cell, beside the figures that they come from", () => {
    const reading = read([
      ["示例县2025年小学校际均衡情况"],
      [
        "学校名称",
        "在校生数(人)",
        "图书册数(册)",
        "生均图书册数(册)",
        "生均教学仪器设备值(万元)",
        "师生比",
        "每百名学生拥有计算机台数",
      ],
      ["第一小学", 300, 6000, 20, 0.12, "1:15", 9],
      ["第二小学", 200, 5000, 25, 0.1, 0.08, 10],
      ["全县平均值", null, null, 22, null, null, null],
      ["差异系数", null, null, 0.1114, null, null, null],
    ]);
    assert.deepEqual(reading.questions, []);
    assert.deepEqual(
      reading.schools.map(({ name, figures }) => [name, Object.fromEntries(figures)]),
      [
        ["第一小学", { "primary.pupils": 300, books: 6000 }],
        ["第二小学", { "primary.pupils": 200, books: 5000 }],
      ],
    );
    assert.deepEqual(told(reading), [
      ["books", 1, "school", "第一小学", "primary", 20, "2/3"],
      ["books", 1, "school", "第二小学", "primary", 25, "3/3"],
      ["books", 1, "mean", null, "primary", 22, "4/3"],
      ["books", 1, "coefficient", null, "primary", 0.1114, "5/3"],
      ["equipmentValue", 1, "school", "第一小学", "primary", 1200, "2/4"],
      ["equipmentValue", 1, "school", "第二小学", "primary", 1000, "3/4"],
      ["teacherRatio", 1, "school", "第一小学", "primary", 0.066667, "2/5"],
      ["teacherRatio", 1, "school", "第二小学", "primary", 0.08, "3/5"],
      ["computers", 100, "school", "第一小学", "primary", 9, "2/6"],
      ["computers", 100, "school", "第二小学", "primary", 10, "3/6"],
    ]);
  });

  it("keep the stage of their heading or their row, and what stands under a year or unknown words is another figure", () => {
    const reading = read([
      ["学校名称", "学段", "在校生数(人)", "生均体育运动场馆面积(㎡/生)", "2023年生均图书册数", "生均图书册数达标情况"],
      ["河口学校", "小学", 300, 5.5, 20, 1],
      ["河口学校", "初中", 200, 7.5, 25, 1],
    ]);
    assert.deepEqual(told(reading), [
      ["sportsArea", 1, "school", "河口学校", "primary", 5.5, "1/3"],
      ["sportsArea", 1, "school", "河口学校", "junior", 7.5, "2/3"],
    ]);
    const headed = read([
      ["学校名称", "小学在校生数(人)", "小学每百名学生拥有高于规定学历教师数", "初中生均高于规定学历教师数"],
      ["河口学校", 300, 4.5, 0.06],
    ]);
    assert.deepEqual(
      told(headed).map((each) => each.slice(0, 6)),
      [
        ["teachersAboveRequired", 100, "school", "河口学校", "primary", 4.5],
        ["teachersAboveRequired", 1, "school", "河口学校", "junior", 0.06],
      ],
    );
  });

  it("hold 综合差异系数 in a column or a row of its own, and none of a single indicator's", () => {
    const heads = ["学校名称", "小学在校生数", "小学生均图书册数"];
    const schools = [
      ["第一小学", 300, 20],
      ["第二小学", 200, 25],
    ];
    const composites = (rows: readonly (readonly CellValue[])[]) =>
      told(read(rows))
        .filter(([, , of]) => of === "coefficient")
        .map(([indicator, , , , stage, value, cell]) => [indicator, stage, value, cell]);
    assert.deepEqual(composites([heads, ...schools, ["差异系数", null, 0.11], ["综合差异系数", null, 0.123]]), [
      ["books", "primary", 0.11, "3/2"],
      ["composite", "primary", 0.123, "4/2"],
    ]);
    const [first = [], second = []] = schools;
    const column = read([
      [...heads, "小学综合差异系数"],
      [...first, 0.123],
      [...second, null],
    ]);
    assert.deepEqual(told(column).at(-1), ["composite", 1, "coefficient", null, "primary", 0.123, "1/3"]);
    assert.deepEqual(column.read[0]?.leftOut, []);
    const stages = [...heads, "初中在校生数", "初中生均图书册数"];
    const both = [
      [...first, 0, null],
      [...second, 100, 30],
    ];
    assert.deepEqual(composites([stages, ...both, ["综合差异系数", null, 0.12, null, 0.34]]), [
      ["composite", "primary", 0.12, "3/2"],
      ["composite", "junior", 0.34, "3/4"],
    ]);
    // Two numbers for one stage do not tell which it is.
    assert.deepEqual(composites([heads, ...schools, ["综合差异系数", 0.12, 0.34]]), []);
    assert.deepEqual(
      composites([
        [...heads, "小学综合差异系数"],
        [...first, 0.1],
        [...second, 0.2],
        ["差异系数", null, 0.11, 0.12],
      ]),
      [
        ["books", "primary", 0.11, "3/2"],
        ["composite", "primary", 0.12, "3/3"],
      ],
    );
  });

  it("are taken down in forms, and under the name that all sheets together give a school", () => {
    const form = read([
      ["填报项目", "单位", "填报值"],
      ["学校名称", null, "东关小学"],
      ["办学类型", null, "小学"],
      ["在校生数", "人", 300],
      ["图书册数", "册", 6000],
      ["生均图书册数", "册", 20.5],
      ["师生比", null, "1:15"],
    ]);
    assert.deepEqual(told(form), [
      ["books", 1, "school", "东关小学", "primary", 20.5, "5/2"],
      ["teacherRatio", 1, "school", "东关小学", "primary", 0.066667, "6/2"],
    ]);
    assert.deepEqual(form.schools[0]?.figures.get("books"), 6000);
    const towns = read([
      ["所在乡镇", "学校名称", "小学在校生数", "小学生均图书册数"],
      ["马店镇", "中心小学", 300, 20],
      ["大何庄镇", "中心小学", 200, 25],
    ]);
    assert.deepEqual(
      towns.shown.map(({ name }) => name),
      ["马店镇中心小学", "大何庄镇中心小学"],
    );
  });
});

describe("results of the county outside the lists of schools", () => {
  const LIST: readonly (readonly CellValue[])[] = [
    ["学校名称", "小学在校生数(人)", "图书册数(册)"],
    ["东关小学", 300, 6000],
    ["西关小学", 200, 5000],
  ];
  const results = (rows: readonly (readonly CellValue[])[], name = "差异系数", file = "a.xlsx") => {
    const sheets = [sheetOf(LIST, { name: "学生" }), sheetOf(rows, { name })];
    const reading = readWorkbooks([{ file, workbook: { sheets } }], readingFields());
    assert.deepEqual([reading.questions, reading.schools.length], [[], 2]);
    return told(reading).map(([indicator, , of, , stage, value, cell]) => [indicator, of, stage, value, cell]);
  };

  it("stand in a table of indicators and stages, with or without their means", () => {
    const plain = results([
      ["安平县2024年小学、初中校际差异系数表"],
      ["序号", "指标", "小学", "初中"],
      [1, "生均图书册数", 0.1114, 0.2],
      ["综合差异系数", null, 0.12, 0.3],
      ["评估标准", null, 0.65, 0.55],
    ]);
    assert.deepEqual(plain, [
      ["books", "coefficient", "primary", 0.1114, "2/2"],
      ["books", "coefficient", "junior", 0.2, "2/3"],
      ["composite", "coefficient", "primary", 0.12, "3/2"],
      ["composite", "coefficient", "junior", 0.3, "3/3"],
    ]);
    const means = results([
      ["指标", "小学", null, "初中(≤0.55)"],
      [null, "全县平均值", "差异系数", "差异系数"],
      ["生均教学仪器设备值(万元)", 0.12, 0.1114, 0.2],
      ["师生比", "1:15", 0.3, 0.4],
    ]);
    assert.deepEqual(means, [
      ["equipmentValue", "mean", "primary", 1200, "2/1"],
      ["equipmentValue", "coefficient", "primary", 0.1114, "2/2"],
      ["equipmentValue", "coefficient", "junior", 0.2, "2/3"],
      ["teacherRatio", "mean", "primary", 0.066667, "3/1"],
      ["teacherRatio", "coefficient", "primary", 0.3, "3/2"],
      ["teacherRatio", "coefficient", "junior", 0.4, "3/3"],
    ]);
  });

  it("stand in rows under indicators, and in a part of the sheet for each stage", () => {
    const rows = results([
      ["学段", "项目", "生均图书册数", "综合"],
      ["小学", "全县平均值", 22, null],
      [null, "差异系数", 0.1114, 0.12],
      ["初中", "差异系数", 0.2, 0.25],
    ]);
    assert.deepEqual(rows, [
      ["books", "mean", "primary", 22, "1/2"],
      ["books", "coefficient", "primary", 0.1114, "2/2"],
      ["composite", "coefficient", "primary", 0.12, "2/3"],
      ["books", "coefficient", "junior", 0.2, "3/2"],
      ["composite", "coefficient", "junior", 0.25, "3/3"],
    ]);
    const part = (stage: string, value: number) => [[stage], ["指标", "差异系数"], ["生均图书册数", value]];
    const parts = results([["校际差异系数"], ...part("一、小学", 0.11), ...part("二、初中", 0.2)]);
    assert.deepEqual(parts, [
      ["books", "coefficient", "primary", 0.11, "3/1"],
      ["books", "coefficient", "junior", 0.2, "6/1"],
    ]);
  });

  it("stand below a list, too", () => {
    const below = read([...LIST, [null], ["校际差异系数"], ["指标", "小学"], ["生均图书册数", 0.11]]);
    assert.deepEqual(told(below), [["books", 1, "coefficient", null, "primary", 0.11, "6/1"]]);
  });

  it("are none where another year, a limit, nothing or two figures are said", () => {
    const one = [
      ["指标", "小学"],
      ["生均图书册数", 0.11],
    ];
    assert.deepEqual(results([["2023年校际差异系数"], ...one], "结果", "2024年.xlsx"), []);
    assert.equal(results([["2024年校际差异系数"], ...one], "结果", "2024年.xlsx").length, 1);
    assert.deepEqual(results([["生均经费"], ...one], "经费"), []);
    assert.deepEqual(results([["校际差异系数评估标准"], ...one], "结果"), []);
    assert.deepEqual(results([["校际差异系数"], ...one, ["生均图书册数", 0.12]], "结果"), []);
    assert.deepEqual(results([["校际差异系数"], ["指标", "2022年"], ["生均图书册数", 0.11]], "结果"), []);
    assert.deepEqual(results([["校际差异系数"], ["指标", "小学", "初中"], ["生均体重", 0.11, 0.2]], "结果"), []);
  });
});
