import assert from "node:assert/strict";
import { readingFields } from "../../src/ledger/readingFields";
import type { CellValue } from "../../src/model";
import { readWorkbooks, type Answers, type Reading } from "../../src/reading";
import { townIn, townNamed } from "../../src/reading/towns";
import { questionText } from "../../src/workflows/questionText";
import { sheetOf } from "../ledger/workbooks";

/** Schools that are called as one in every town: 中心小学, 第一小学. */

type Rows = readonly (readonly CellValue[])[];

const FIELDS = readingFields();

function read(files: Readonly<Record<string, Rows | Readonly<Record<string, Rows>>>>, answers: Answers = {}): Reading {
  const inputs = Object.entries(files).map(([file, rows]) => ({
    file: `${file}.xlsx`,
    workbook: {
      sheets: Object.entries(isRows(rows) ? { Sheet1: rows } : rows).map(([name, of]) => sheetOf(of, { name })),
    },
  }));
  return readWorkbooks(inputs, FIELDS, answers);
}

function isRows(rows: Rows | Readonly<Record<string, Rows>>): rows is Rows {
  return Array.isArray(rows);
}

const figures = ({ schools }: Reading) =>
  Object.fromEntries(schools.map(({ code, name, figures }) => [`${code ?? ""} ${name}`.trim(), [...figures.values()]]));
const causes = ({ questions }: Reading) => questions.map(({ cause }) => cause);

const pupils = (...rows: (readonly [name: string, pupils: number])[]): Rows => [["学校名称", "小学在校生数"], ...rows];
const books = (...rows: (readonly [name: string, books: number])[]): Rows => [["学校名称", "图书册数"], ...rows];

describe("names that every town has", () => {
  it("are asked about, once a name, where nothing tells whether two files mean one school", () => {
    const files = {
      上报一: pupils(["中心小学", 400], ["东关小学", 90]),
      上报二: books(["中心小学", 8000], ["西关小学", 900]),
    };
    const reading = read(files);
    assert.deepEqual(causes(reading), ["anyTown"]);
    const [question] = reading.questions;
    assert.ok(question);
    assert.deepEqual(
      [question.id, question.proposals, question.effect, question.cells.length],
      ["anyTown/中心小学", [{ take: "same" }, { take: "nothing" }], ["primary.pupils", "books"], 2],
    );
    assert.match(
      questionText(question, "zh-CN").question,
      /几处都写“中心小学”.*上报一\.xlsx Sheet1、上报二\.xlsx Sheet1/,
    );
    assert.deepEqual(questionText(question, "zh-CN").proposals, ["同一所", "各是一所"]);
    assert.match(questionText(question, "en-US").question, /several places say “中心小学”/);
    assert.deepEqual(figures(reading), { 东关小学: [90], 西关小学: [900] });
    assert.deepEqual(figures(read(files, { "anyTown/中心小学": { take: "same" } })), {
      中心小学: [400, 8000],
      东关小学: [90],
      西关小学: [900],
    });
    assert.deepEqual(figures(read(files, { "anyTown/中心小学": { take: "nothing" } })), {
      "中心小学(上报一)": [400],
      东关小学: [90],
      "中心小学(上报二)": [8000],
      西关小学: [900],
    });
  });

  it("are told apart by the town in the name of the file or the sheet, a title, the line of who reports, or a column", () => {
    const apart = { 马店镇中心小学: [400], 大何庄镇中心小学: [8000] };
    const own = [pupils(["中心小学", 400]), books(["中心小学", 8000])] as const;
    assert.deepEqual(figures(read({ "01马店镇上报": own[0], 大何庄镇: own[1] })), apart);
    assert.deepEqual(figures(read({ 全县各乡镇: { 马店镇: own[0], 大何庄镇: own[1] } })), apart);
    const titled = read({
      a: [["安平县马店镇2024年学生情况"], ...own[0]],
      b: [["图书统计表"], ["填报单位：大何庄镇中心校"], ...own[1]],
    });
    assert.deepEqual(figures(titled), apart);
    const listed = read({
      a: [
        ["所在乡镇", "学校名称", "小学在校生数"],
        ["马店镇", "中心小学", 400],
        [null, "实验小学", 30],
        ["大何庄镇", "中心小学", 8000],
      ],
    });
    assert.deepEqual(figures(listed), { 马店镇中心小学: [400], 实验小学: [30], 大何庄镇中心小学: [8000] });
    assert.deepEqual([titled, listed].flatMap(causes), []);
  });

  it("are told apart by the title, or the sum, of the towns in one list", () => {
    const head = ["学校名称", "小学在校生数", "小学教学班数", "小学专任教师数"];
    const titled = read({
      a: [head, ["一、马店镇（1所）"], ["中心小学", 400, 9, 20], ["二、大何庄镇"], ["中心小学", 300, 7, 15]],
    });
    assert.deepEqual(figures(titled), { 马店镇中心小学: [400, 9, 20], 大何庄镇中心小学: [300, 7, 15] });
    const summed = read({
      a: [
        head,
        ["中心小学", 400, 9, 20],
        ["东村小学", 50, 6, 7],
        ["马店镇小计", 450, 15, 27],
        ["中心小学", 300, 7, 15],
        ["西村小学", 60, 6, 8],
        ["大何庄镇小计", 360, 13, 23],
      ],
    });
    assert.deepEqual(Object.keys(figures(summed)), ["马店镇中心小学", "东村小学", "大何庄镇中心小学", "西村小学"]);
    assert.deepEqual([titled, summed].flatMap(causes), []);
  });

  it("are one school by code, by town, and by the other schools of their lists", () => {
    const coded = (code: string, heading: string, value: number): Rows => [
      ["学校标识码", "学校名称", heading],
      [code, "中心小学", value],
    ];
    const byCode = read({ a: coded("2113000001", "小学在校生数", 400), b: coded("2113000001", "图书册数", 8000) });
    assert.deepEqual(figures(byCode), { "2113000001 中心小学": [400, 8000] });
    const byTown = read({
      马店镇学生: pupils(["中心小学", 400]),
      马店中心校图书: books(["中心小学", 8000]),
      c: pupils(["马店镇中心小学", 400]),
    });
    assert.deepEqual(figures(byTown), { 马店镇中心小学: [400, 8000] });
    const others = (rows: (...all: (readonly [string, number])[]) => Rows) =>
      rows(["中心小学", 400], ["东关小学", 401], ["西关小学", 402], ["南关小学", 403]);
    const byOthers = read({ 统计: others(pupils), 装备: others(books) });
    assert.deepEqual(figures(byOthers).中心小学, [400, 400]);
    assert.deepEqual([byCode, byTown, byOthers].flatMap(causes), []);
    const bySheets = read({ 统计: { 学生: others(pupils), 图书: books(["中心小学", 8000], ["东关小学", 900]) } });
    assert.deepEqual([causes(bySheets), figures(bySheets).中心小学], [[], [400, 8000]]);
  });

  it("are asked about in sheets of one workbook that only the name joins", () => {
    const alone = { Sheet1: pupils(["中心小学", 400]), Sheet2: books(["中心小学", 8000]) };
    assert.deepEqual([causes(read({ 上报: alone })), read({ 上报: alone }).schools], [["anyTown"], []]);
    const beside = { Sheet1: pupils(["中心小学", 400], ["东关小学", 90]), Sheet2: books(["中心小学", 8000]) };
    assert.deepEqual(
      [causes(read({ 上报: beside })), figures(read({ 上报: beside }))],
      [["anyTown"], { 东关小学: [90] }],
    );
    const form = (value: number): Rows => [
      ["填报项目", "单位", "填报值"],
      ["学校名称", null, "中心小学"],
      ["小学在校生数", "人", value],
    ];
    const forms = Object.fromEntries(Array.from({ length: 60 }, (_, i) => [`${i + 1}`, form(100 + i)]));
    const asked = read({ 各校上报: forms });
    assert.deepEqual([causes(asked), asked.questions[0]?.cells.length], [["anyTown"], 60]);
    const each = read({ 各校上报: forms }, { "anyTown/中心小学": { take: "nothing" } });
    assert.deepEqual([each.schools.length, each.schools[59]?.name], [60, "中心小学(60)"]);
    for (const file of ["各中心小学上报表", "中心小学和实验小学", "中心小学汇总"])
      assert.deepEqual(causes(read({ [file]: alone })), ["anyTown"], file);
  });

  it("are one school in the sheets of its own workbook: by the file's name, 填报单位, or figures that are repeated", () => {
    const one = { 中心小学: [400, 8000] };
    const sheets = { 学生: pupils(["中心小学", 400]), 图书: books(["中心小学", 8000]) };
    const named = read({ 中心小学2024年上报表: sheets });
    const reported = (by: string) =>
      read({ 上报: { 学生: [[`填报单位：${by}`], ...sheets.学生], 图书: [[`填报单位：${by}`], ...sheets.图书] } });
    const group = reported("育英教育集团");
    const repeated = read({
      上报: {
        学生: [
          ["学校名称", "小学在校生数", "小学教学班数"],
          ["中心小学", 400, 9],
        ],
        图书: [
          ["学校名称", "小学在校生数", "小学教学班数", "图书册数"],
          ["中心小学", 400, 9, 8000],
        ],
      },
    });
    assert.deepEqual([named, group].map(figures), [one, one]);
    assert.deepEqual(figures(repeated), { 中心小学: [400, 9, 8000] });
    assert.deepEqual([named, group, repeated].flatMap(causes), []);
    assert.deepEqual(["中心小学", "安平县教育局"].map(reported).map(causes), [["anyTown"], ["anyTown"]]);
    const rooms = read({
      中心小学: {
        学生: sheets.学生,
        专用教室: [
          ["学校名称", "教室类别", "教室名称", "面积(㎡)"],
          ["中心小学", "音乐", "音乐1", 80],
          ["中心小学", "美术", "美术1", 90],
        ],
      },
    });
    assert.deepEqual([causes(rooms), figures(rooms)], [[], { 中心小学: [400] }]);
  });

  it("are one school in two offices' files that list all schools of one county seat by their numbers", () => {
    const seat = ["第一小学", "第二小学", "第三小学", "实验小学"];
    const lists = {
      统计: pupils(...seat.map((name, i) => [name, 400 + i] as const)),
      装备: books(...seat.map((name, i) => [name, 8000 + i] as const)),
    };
    const reading = read(lists);
    assert.deepEqual([causes(reading), figures(reading).实验小学], [[], [403, 8003]]);
  });

  it("are asked about where one list has several of them, with figures of other columns too", () => {
    const rows: Rows = [
      ["学校名称", "小学在校生数", "图书册数"],
      ["中心小学", 400, null],
      ["中心小学", null, 8000],
      ["东关小学", 90, 900],
    ];
    assert.deepEqual([causes(read({ a: rows })), figures(read({ a: rows }))], [["anyTown"], { 东关小学: [90, 900] }]);
    assert.deepEqual(figures(read({ a: rows }, { "anyTown/中心小学": { take: "nothing" } })), {
      "中心小学(Sheet1第2行)": [400],
      "中心小学(Sheet1第3行)": [8000],
      东关小学: [90, 900],
    });
    const equal = pupils(["中心小学", 400], ["中心小学", 400]);
    assert.deepEqual(causes(read({ a: equal })), ["anyTown"]);
    assert.deepEqual(figures(read({ a: equal }, { "anyTown/中心小学": { take: "same" } })), { 中心小学: [400] });
  });

  it("are one school in the rows of its stages, and in its submissions where the town is told", () => {
    const staged = read({
      a: [
        ["学校名称", "学段", "在校生数"],
        ["九年一贯制学校", "小学", 300],
        ["九年一贯制学校", "初中", 200],
      ],
    });
    assert.deepEqual([figures(staged), causes(staged)], [{ 九年一贯制学校: [300, 200] }, []]);
    const submitted = read({
      a: [
        ["提交时间", "所在乡镇", "学校名称", "小学在校生数"],
        ["2025/9/8 10:00:00", "马店镇", "中心小学", 400],
        ["2025/9/9 10:00:00", "马店镇", "中心小学", 410],
        ["2025/9/9 11:00:00", "大何庄镇", "中心小学", 300],
      ],
    });
    assert.deepEqual([figures(submitted), causes(submitted)], [{ 马店镇中心小学: [410], 大何庄镇中心小学: [300] }, []]);
  });

  it("wait for one of the schools that are known, or for whether there is another one", () => {
    const towns = {
      马店镇: pupils(["中心小学", 400]),
      大何庄镇: pupils(["中心小学", 300]),
      图书: books(["中心小学", 8000]),
    };
    const several = read(towns);
    assert.deepEqual(figures(several), { 马店镇中心小学: [400], 大何庄镇中心小学: [300] });
    assert.deepEqual(several.questions[0]?.proposals, [
      { take: "value", value: "马店镇中心小学" },
      { take: "value", value: "大何庄镇中心小学" },
      { take: "nothing" },
    ]);
    const told = read(towns, { "anyTown/中心小学": { take: "value", value: "大何庄镇中心小学" } });
    assert.deepEqual(figures(told), { 马店镇中心小学: [400], 大何庄镇中心小学: [300, 8000] });
    const coded: Rows = [
      ["学校标识码", "学校名称", "小学在校生数"],
      ["2113000001", "中心小学", 400],
    ];
    const one = read({ 统计: coded, 图书: books(["中心小学", 8000]) });
    assert.deepEqual(figures(one), { "2113000001 中心小学": [400] });
    assert.deepEqual(
      one.open.map(({ code, field }) => [code, field]),
      [["2113000001", "books"]],
    );
    assert.deepEqual(
      figures(read({ 统计: coded, 图书: books(["中心小学", 8000]) }, { "anyTown/中心小学": { take: "same" } })),
      {
        "2113000001 中心小学": [400, 8000],
      },
    );
  });

  it("stand in forms, whose town is told by a place of its own, or by the file", () => {
    const form = (value: number, ...more: Rows): Rows => [
      ["填报项目", "单位", "填报值"],
      ["学校名称", null, "中心小学"],
      ...more,
      ["小学在校生数", "人", value],
    ];
    assert.deepEqual(figures(read({ a: form(400, ["所在乡镇", null, "马店镇"]), 大何庄镇: form(300) })), {
      马店镇中心小学: [400],
      大何庄镇中心小学: [300],
    });
    const unstaged = read({
      a: form(400),
      b: [
        ["学校名称", "在校生数"],
        ["中心小学", 300],
      ],
    });
    assert.deepEqual([causes(unstaged), unstaged.schools], [["anyTown"], []]);
  });

  it("stand in both panels of a page, and are open under the name of their town", () => {
    const page = read({
      校舍: [
        ["学校名称", "图书册数", null, "学校名称", "图书册数"],
        ["东关小学", 900, null, "第一小学", 8000],
        ["西关小学", 800, null, "南关小学", 700],
      ],
      学生: pupils(["东关小学", 90], ["西关小学", 80], ["第一小学", 400]),
    });
    assert.deepEqual([causes(page), figures(page).第一小学], [[], [8000, 400]]);
    const unstaged: Rows = [
      ["学校名称", "专任教师数"],
      ["中心小学", 20],
    ];
    const { open } = read({ 马店镇: unstaged, 大何庄镇: unstaged });
    assert.deepEqual(
      open.map(({ name }) => name),
      ["马店镇中心小学", "大何庄镇中心小学"],
    );
  });

  it("stand in the sheets of a workbook whose cover names the town", () => {
    const cover: Rows = [["义务教育均衡发展数据填报表"], ["学校名称", "马店镇中心小学"]];
    const sheets = { 封面: cover, 学生: pupils(["中心小学", 400]), 图书: books(["中心小学", 8000]) };
    const reading = read({ 上报: sheets });
    assert.deepEqual([figures(reading), causes(reading)], [{ 马店镇中心小学: [400, 8000] }, []]);
    const twice = read({ 上报: { ...sheets, 封面2: [["学校名称", "大何庄镇中心小学"]] } });
    assert.deepEqual(causes(twice), ["anyTown"]);
  });

  it("may be any names that two of the towns have: in one list, or in the lists of one town each", () => {
    const apart = { 马店镇育红小学: [400], 大何庄镇育红小学: [8000] };
    const towns = { 马店镇: pupils(["育红小学", 400]), 大何庄镇: books(["育红小学", 8000]) };
    const inList = read({
      a: [
        ["乡镇", "学校名称", "小学在校生数", "图书册数"],
        ["马店镇", "育红小学", 400, null],
        ["大何庄镇", "育红小学", null, 8000],
      ],
    });
    assert.deepEqual([read(towns), inList].map(figures), [apart, apart]);
    assert.deepEqual([read(towns), inList].flatMap(causes), []);
    const third = read({
      ...towns,
      师资: [
        ["学校名称", "小学专任教师数"],
        ["育红小学", 20],
      ],
    });
    assert.deepEqual([causes(third), figures(third)], [["anyTown"], apart]);
    // What one office calls 城关镇 is 县直 for another one.
    const called = (town: string, rows: Rows): Rows => rows.map((row, i) => [i === 0 ? "乡镇" : town, ...row]);
    const offices = read({
      a: called("城关镇", pupils(["育红小学", 400])),
      b: called("县直", books(["育红小学", 8000])),
    });
    assert.deepEqual([figures(offices), causes(offices)], [{ 育红小学: [400, 8000] }, []]);
  });

  it("are looked for in texts that name one town, and in no other", () => {
    const none = [
      "各乡镇小学情况",
      "城乡义务教育",
      "镇区学校",
      "马店镇与大何庄镇",
      "乡村小学",
      "全镇小学",
      "八个乡镇",
      "马店镇等五个乡镇",
    ];
    assert.deepEqual(none.map(townIn), Array(none.length).fill(null));
    assert.deepEqual(["河北省衡水市安平县马店镇2024年", "3-城关街道办事处", "填报单位:油子学区"].map(townIn), [
      "马店镇",
      "城关街道办事处",
      "油子",
    ]);
    assert.deepEqual([townNamed("马店中心校"), townNamed(" ")], ["马店", null]);
  });
});
