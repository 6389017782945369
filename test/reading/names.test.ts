import assert from "node:assert/strict";
import { readingFields } from "../../src/ledger/readingFields";
import type { CellValue } from "../../src/model";
import { readWorkbooks, type Answers, type Reading } from "../../src/reading";
import { questionText, readingSummary } from "../../src/workflows/questionText";
import { sheetOf } from "../ledger/workbooks";

/** One school under several names in several files. */

type Rows = readonly (readonly CellValue[])[];

const FIELDS = readingFields();

function read(files: Readonly<Record<string, Rows>>, answers: Answers = {}, county?: string): Reading {
  const inputs = Object.entries(files).map(([file, rows]) => ({
    file: `${file}.xlsx`,
    workbook: { sheets: [sheetOf(rows, { name: "Sheet1" })] },
  }));
  return readWorkbooks(inputs, FIELDS, answers, {}, county);
}

const figures = ({ schools }: Reading) =>
  Object.fromEntries(schools.map(({ code, name, figures }) => [`${code ?? ""} ${name}`.trim(), [...figures.values()]]));
const causes = ({ questions }: Reading) => questions.map(({ cause }) => cause);

const pupils = (...names: string[]): Rows => [
  ["学校名称", "小学在校生数", "小学教学班数"],
  ...names.map((name, i) => [name, 100 + i, 3]),
];
const books = (...names: string[]): Rows => [
  ["学校名称", "图书册数", "计算机台数"],
  ...names.map((name, i) => [name, 2000 + i, 20]),
];

describe("names of schools in several files", () => {
  it("are one school where only the county, its city or its province stands before them", () => {
    const reading = read(
      {
        统计: pupils("安平县东关小学", "衡水市安平县西关小学", "南关小学"),
        装备: books("东关小学", "西关小学", "安平县南关小学"),
      },
      {},
      "安平县",
    );
    assert.deepEqual(figures(reading), {
      安平县东关小学: [100, 3, 2000, 20],
      衡水市安平县西关小学: [101, 3, 2001, 20],
      南关小学: [102, 3, 2002, 20],
    });
    assert.deepEqual(causes(reading), []);
    assert.deepEqual(reading.sameNames, [
      ["东关小学", "安平县东关小学"],
      ["西关小学", "衡水市安平县西关小学"],
      ["安平县南关小学", "南关小学"],
    ]);
    const [, told] = readingSummary(reading, { lacking: [] }, [], "zh-CN");
    assert.equal(
      told,
      "不同叫法按同一所学校读取：东关小学即安平县东关小学、西关小学即衡水市安平县西关小学、安平县南关小学即南关小学",
    );
    assert.equal(reading.sources.filter(({ school }) => school === "安平县东关小学").length, 4);
  });

  it("tell the county themselves where a title or most of a sheet's names do", () => {
    const titled = read({ 统计: [["安平县2024年小学基本情况"], ...pupils("安平县东关小学")], 装备: books("东关小学") });
    assert.deepEqual(figures(titled), { 安平县东关小学: [100, 3, 2000, 20] });
    const most = read({ 统计: pupils("安平县东关小学", "安平县西关小学", "安平县南关小学"), 装备: books("东关小学") });
    assert.equal(most.schools.length, 3);
    assert.deepEqual(figures(most).安平县东关小学, [100, 3, 2000, 20]);
    assert.equal(read({ 统计: pupils("安平县东关小学"), 装备: books("东关小学") }).schools.length, 2);
  });

  it("keep the code that one of them has, and are told apart where a sheet has both or both have codes", () => {
    const coded: Rows = [
      ["学校标识码", "学校名称", "小学在校生数"],
      ["2113000001", "安平县东关小学", 100],
    ];
    assert.deepEqual(figures(read({ 统计: coded, 装备: books("东关小学") }, {}, "安平县")), {
      "2113000001 安平县东关小学": [100, 2000, 20],
    });
    const both = read({ 统计: pupils("安平县东关小学", "东关小学"), 装备: books("东关小学") }, {}, "安平县");
    assert.deepEqual(figures(both), { 安平县东关小学: [100, 3], 东关小学: [101, 3, 2000, 20] });
    const other: Rows = [
      ["学校标识码", "学校名称", "图书册数"],
      ["2113000002", "东关小学", 2000],
    ];
    assert.equal(read({ 统计: coded, 装备: other }, {}, "安平县").schools.length, 2);
  });

  it("are asked about all at once where they are alike in another way, and their figures wait", () => {
    const files = {
      统计: pupils("马店镇东关小学", "马店镇中心小学", "大何庄镇初级中学", "安平县第一小学", "马店镇完小"),
      装备: books("东关小学", "马店中心校", "大何庄中学", "县一小", "马店小学"),
    };
    const reading = read(files, {}, "安平县");
    assert.deepEqual(causes(reading), ["names"]);
    const [question] = reading.questions;
    assert.ok(question);
    assert.deepEqual(question.pairs, [
      ["东关小学", "马店镇东关小学"],
      ["马店中心校", "马店镇中心小学"],
      ["大何庄中学", "大何庄镇初级中学"],
      ["县一小", "安平县第一小学"],
      ["马店小学", "马店镇完小"],
    ]);
    assert.equal(question.cells.length, 10);
    assert.deepEqual(question.effect, ["books", "computers"]);
    assert.match(questionText(question, "zh-CN").question, /东关小学即马店镇东关小学；马店中心校即马店镇中心小学/);
    assert.match(questionText(question, "en-US").question, /东关小学 is 马店镇东关小学/);
    assert.equal(reading.schools.length, 5);
    assert.ok(reading.schools.every(({ figures }) => !figures.has("books")));
    assert.deepEqual(reading.open[0]?.name, "马店镇东关小学");

    const same = read(files, { names: { take: "same" } }, "安平县");
    assert.deepEqual([causes(same), figures(same).马店镇东关小学], [[], [100, 3, 2000, 20]]);
    const refused = read(files, { names: { take: "nothing" } }, "安平县");
    assert.deepEqual(causes(refused), Array(5).fill("name"));
    const [first] = refused.questions;
    assert.deepEqual(first?.proposals, [{ take: "value", value: "马店镇东关小学" }, { take: "nothing" }]);
    const single = read(
      files,
      {
        names: { take: "same" },
        "name/东关小学": { take: "nothing" },
        "name/县一小": { take: "value", value: "安平县第一小学" },
      },
      "安平县",
    );
    assert.deepEqual(figures(single).东关小学, [2000, 20]);
    assert.equal(single.schools.length, 6);
  });

  it("leave open for the school that is meant what other questions ask of its other name", () => {
    const vague: Rows = [
      ["学校名称", "图书册数", "计算机(台)"],
      [null, null, "机房"],
      ["东关小学", 2000, 40],
    ];
    const { open, questions } = read({ 统计: pupils("马店镇东关小学"), 装备: vague });
    assert.deepEqual(
      questions.map(({ cause }) => cause),
      ["column", "names"],
    );
    const waiting = open.map(({ name, field }) => `${name} ${field}`);
    assert.deepEqual(waiting.sort(), ["马店镇东关小学 books", "马店镇东关小学 computers"]);
    // What the school has already leaves open whether there is another one.
    const known: Rows = [
      ["学校名称", "小学在校生数", "计算机台数"],
      ["马店镇东关小学", 100, 60],
    ];
    assert.ok(
      read({ 统计: known, 装备: vague }).open.some(({ name, field }) => name === "东关小学" && field === "computers"),
    );
  });

  it("are alike where one has 县 before a number, whatever kind of school follows it", () => {
    const reading = read(
      { 统计: pupils("县第一初级中学", "县第二小学"), 装备: books("第一初级中学", "第二小学") },
      {},
      "安平县",
    );
    assert.deepEqual(reading.questions[0]?.pairs, [
      ["第一初级中学", "县第一初级中学"],
      ["第二小学", "县第二小学"],
    ]);
    // Which of its middle schools a county calls its first is another thing.
    const others = read({ 统计: pupils("县第一初级中学"), 装备: books("县一中") }, {}, "安平县");
    assert.deepEqual([causes(others), others.schools.length], [[], 2]);
  });

  it("ask which of several is meant, and leave open whether there is another school where its figures stand already", () => {
    const reading = read({ 统计: pupils("马店镇东关小学", "大何庄镇东关小学"), 装备: books("东关小学") });
    assert.deepEqual(causes(reading), ["name"]);
    assert.deepEqual(reading.questions[0]?.proposals, [
      { take: "value", value: "马店镇东关小学" },
      { take: "value", value: "大何庄镇东关小学" },
      { take: "nothing" },
    ]);
    const twice = read({ 统计: pupils("马店镇东关小学"), 人事: pupils("东关小学") });
    assert.deepEqual(figures(twice), { 马店镇东关小学: [100, 3] });
    assert.deepEqual([...new Set(twice.open.map(({ name }) => name))], ["东关小学"]);
  });

  it("are asked about where a sheet leaves out the town of a name that every town has, and no other sheet has it", () => {
    const [full, other] = ["马店镇中心小学", "大何庄镇中心小学"];
    const files = { 统计: pupils(full, other), 装备: books(other, "中心小学") };
    const open = read(files);
    assert.deepEqual([causes(open), open.questions[0]?.pairs], [["names"], [["中心小学", full]]]);
    assert.deepEqual(figures(read(files, { names: { take: "same" } }))[full], [100, 3, 2001, 20]);
    assert.equal(read(files, { "name/中心小学": { take: "nothing" } }).schools.length, 3);
    const brief = read({ 统计: pupils("马店中心小学"), 装备: books("中心小学") });
    assert.deepEqual(causes(brief), ["names"]);
  });

  it("may be numbered or starred in a list, and bear a word that another list does not have", () => {
    const listed = read({ 统计: pupils("1.东关小学", "2、西关小学※"), 装备: books("东关小学", "西关小学") });
    assert.deepEqual([causes(listed), Object.keys(figures(listed))], [[], ["东关小学", "西关小学"]]);
    const marked = read({ 统计: pupils("东关小学(寄宿制)", "西关小学(东校区)"), 装备: books("东关小学", "西关小学") });
    assert.deepEqual([causes(marked), marked.questions[0]?.pairs], [["names"], [["东关小学", "东关小学(寄宿制)"]]]);
  });

  it("are two where their towns are two, or where both stand in one sheet", () => {
    const towns = read({ 统计: pupils("马店镇东关小学"), 装备: books("大何庄镇东关小学") });
    assert.deepEqual([causes(towns), towns.schools.length], [[], 2]);
    const both = read({ 统计: pupils("马店镇东关小学", "东关小学"), 装备: books("东关小学") });
    assert.deepEqual([causes(both), both.schools.length], [[], 2]);
  });
});
