import assert from "node:assert/strict";
import { readingFields } from "../../src/ledger/readingFields";
import type { CellValue } from "../../src/model";
import { readWorkbooks, type InputFile } from "../../src/reading";
import { versionOf } from "../../src/reading/preference";

const file = (name: string, values: readonly (readonly CellValue[])[], sheet = "Sheet1"): InputFile => ({
  file: name,
  workbook: { sheets: [{ name: sheet, visible: true, protected: false, read: true, top: 0, left: 0, values }] },
});
const list = (heading: string, figures: readonly number[]): CellValue[][] => [
  ["学校名称", heading],
  ["东关镇第一小学", figures[0] ?? null],
  ["东关镇第二小学", figures[1] ?? null],
];
const sidesOf = (...files: readonly InputFile[]) => {
  const { conflicts, questions, sources, schools } = readWorkbooks(files, readingFields());
  for (const { question, sides } of conflicts) {
    const asked = questions.find(({ id }) => id === question);
    assert.deepEqual(
      asked?.proposals,
      sides.map(({ value }) => ({ take: "value", value })),
    );
  }
  const waiting = new Set(conflicts.map(({ school, field }) => `${school}/${field}`));
  assert.ok(!sources.some(({ school, field }) => waiting.has(`${school}/${field}`)), "what is proposed is not taken");
  assert.equal(schools.length, 2);
  return conflicts.map(({ school, sides }) => [school, ...sides.map(({ value }) => value)]);
};

describe("what is proposed where several figures are given for one fact", () => {
  it("is the figure of the office that keeps the fact", () => {
    const money = "教学仪器设备值（元）";
    assert.deepEqual(
      sidesOf(file("学校上报.xlsx", list(money, [5000, 1])), file("财务科资产.xlsx", list(money, [6000, 1]))),
      [["东关镇第一小学", 0.6, 0.5]],
    );
    const teachers = "小学专任教师数";
    assert.deepEqual(
      sidesOf(file("人事股.xlsx", list(teachers, [30, 20])), file("事业统计.xlsx", list(teachers, [31, 20]))),
      [["东关镇第一小学", 31, 30]],
    );
  });

  it("names the office of each side, and the cells", () => {
    const { conflicts } = readWorkbooks(
      [
        file("a.xlsx", list("小学专任教师数", [30, 1]), "人事"),
        file("b.xlsx", list("小学专任教师数", [31, 1]), "统计"),
      ],
      readingFields(),
    );
    assert.deepEqual(conflicts[0]?.sides, [
      { value: 31, cells: [{ workbook: "b.xlsx", sheet: "统计", row: 1, column: 1 }], office: "statistics" },
      { value: 30, cells: [{ workbook: "a.xlsx", sheet: "人事", row: 1, column: 1 }], office: "personnel" },
    ]);
  });

  it("is of one office the figure whose sheet bears the later date or edition", () => {
    const pupils = "小学在校生数";
    assert.deepEqual(
      sidesOf(file("2024年9月.xlsx", list(pupils, [500, 1])), file("2025年9月.xlsx", list(pupils, [510, 1]))),
      [["东关镇第一小学", 510, 500]],
    );
    const dated = [["填报日期：2025年9月20日", null], ...list(pupils, [520, 1])];
    assert.deepEqual(sidesOf(file("甲.xlsx", list(pupils, [500, 1])), file("乙.xlsx", dated)), [
      ["东关镇第一小学", 520, 500],
    ]);
    assert.deepEqual(
      sidesOf(file("报表.xlsx", list(pupils, [500, 1])), file("报表（终稿）.xlsx", list(pupils, [501, 1]))),
      [["东关镇第一小学", 501, 500]],
    );
  });

  it("knows dates and editions as people write them", () => {
    const version = (text: string) => {
      const { date, edition } = versionOf([text]);
      return [date, edition];
    };
    assert.deepEqual(version("截至2025.9.1"), [20250901, 0]);
    assert.deepEqual(version("20250915台账"), [20250915, 0]);
    assert.deepEqual(version("2024-2025学年"), [20250000, 0]);
    assert.deepEqual(version("2025年9月修订"), [20250900, 1]);
    assert.deepEqual(version("报表第三版"), [0, 3]);
    assert.deepEqual(version("报表v12"), [0, 12]);
    assert.deepEqual(version("第一小学"), [0, 0]);
    assert.deepEqual(version("最终"), [0, 100]);
  });
});
