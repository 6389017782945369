import assert from "node:assert/strict";
import { readingFields } from "../../src/ledger/readingFields";
import type { Area, CellValue } from "../../src/model";
import { readWorkbooks, type Answers, type Reading } from "../../src/reading";
import { sheetOf } from "../ledger/workbooks";

/** Sheets as exports, offices and schools hand them in, each for one way in which they were once misread. */

type Rows = readonly (readonly CellValue[])[];

const FIELDS = readingFields();

function read(rows: Rows, answers: Answers = {}, merges: readonly Area[] = []): Reading {
  const layout = { merges, struck: [], hiddenRows: [], hiddenColumns: [] };
  const sheet = { ...sheetOf(rows, { name: "Sheet1" }), ...(merges.length > 0 ? { layout } : {}) };
  return readWorkbooks([{ file: "a.xlsx", workbook: { sheets: [sheet] } }], FIELDS, answers);
}

const figures = ({ schools }: Reading) =>
  Object.fromEntries(schools.map(({ name, figures }) => [name, Object.fromEntries(figures)]));
const causes = ({ questions }: Reading) => questions.map(({ cause }) => cause);
const leftOut = ({ read }: Reading) => read.flatMap((block) => block.leftOut.flatMap(({ labels }) => labels));

describe("sheets as they are handed in", () => {
  it("have a unit as the last line of some headings, and classes under 学生", () => {
    const reading = read([
      ["学校名称", "学生", null, "图书", "教学用计算机", "教学仪器设备资产值"],
      [null, "小学班数", "小学在校生数", "册", "台", "元"],
      ["东关小学", 14, 600, 18_000, 60, 1_500_000],
    ]);
    assert.deepEqual(figures(reading), {
      东关小学: { "primary.classes": 14, "primary.pupils": 600, books: 18_000, equipmentValue: 150 },
    });
    assert.deepEqual(causes(reading), ["column"]);
    const classes = read([
      ["学校名称", "小学班数", "学生数"],
      [null, "个", null],
      ["东关小学", 14, 600],
    ]);
    assert.deepEqual([figures(classes).东关小学, causes(classes)], [{ "primary.classes": 14 }, ["stage"]]);
  });

  it("call 高于规定学历 by the degree of their stage, and by no other one", () => {
    const reading = read([
      [
        "学校名称",
        "小学专科及以上学历教师",
        "小学本科及以上学历教师",
        "初中本科及以上学历专任教师数",
        "初中专科及以上学历教师",
      ],
      ["河口学校", 17, 9, 20, 22],
    ]);
    assert.deepEqual(figures(reading).河口学校, {
      "primary.teachersAboveRequired": 17,
      "junior.teachersAboveRequired": 20,
    });
    assert.deepEqual(leftOut(reading), ["小学本科及以上学历教师", "初中专科及以上学历教师"]);
  });

  it("give 教学及辅助用房 without 室内体育用房, as 2017 counts it: the ledger holds both together", () => {
    const heading = "教学及辅助用房面积（不含室内体育用房）（㎡）";
    const both: Rows = [
      ["学校名称", heading, "室内体育用房面积（㎡）"],
      ["东关小学", 3000, 220],
    ];
    const reading = read(both);
    assert.deepEqual(figures(reading).东关小学, { indoorSportsArea: 220, teachingArea: 3220 });
    const source = reading.sources.find(({ field }) => field === "teachingArea");
    assert.deepEqual([source?.rule, source?.cells.map(({ column }) => column)], ["derived", [1, 2]]);
    assert.deepEqual(
      figures(
        read([
          ["学校名称", heading, "图书册数"],
          ["东关小学", 3000, 9000],
        ]),
      ).东关小学,
      { books: 9000 },
    );
    const given = read([
      [...(both[0] ?? []), "教学及辅助用房面积（㎡）"],
      ["东关小学", 3000, 220, 3250],
    ]);
    assert.equal(figures(given).东关小学?.teachingArea, 3250);
    const open = read([[...(both[0] ?? [])], ["东关小学", 3000, "/"]]);
    assert.deepEqual(open.questions[0]?.effect, ["indoorSportsArea", "teachingArea"]);
    assert.equal(open.questions[0]?.cells.length, 1);
  });

  it("are forms with a column for each stage, under items that are joined over their groups", () => {
    const form: Rows = [
      ["学校基本情况采集表"],
      ["填报学校（盖章）：河口学校"],
      ["项目", null, "单位", "小学部", "初中部", "备注"],
      ["学生", "在校生数", "人", 300, 210],
      [null, "教学班数", "个", 7, "无"],
      ["教师", "专任教师数", "人", 18, 16],
      ["条件", "室外运动场地面积", "㎡", 4000, null],
      ["条件", "图书", "册", 5000, null],
      ["填表人：", "张三", "联系电话：", "010-12345678"],
    ];
    const joined = (row: number, left: number, right: number): Area => ({ top: row, left, bottom: row, right });
    const reading = read(form, {}, [joined(2, 0, 1), joined(6, 3, 4)]);
    assert.deepEqual(figures(reading).河口学校, {
      "primary.pupils": 300,
      "primary.classes": 7,
      "primary.teachers": 18,
      "junior.pupils": 210,
      "junior.teachers": 16,
      sportsGroundArea: 4000,
    });
    assert.deepEqual(causes(reading), ["sign", "conflict"]);
    assert.deepEqual(reading.questions[0]?.proposals, [{ take: "zero" }, { take: "blank" }], "无 most likely is none");
    assert.ok(!JSON.stringify(reading).includes("张三"), "who filled it in is nobody's business");
  });

  it("hold submissions whose times are texts, of which the latest of a school counts", () => {
    const reading = read([
      ["提交答卷时间", "学校名称", "小学在校生数", "填报人姓名"],
      ["2025/9/9 10:05:00", "东关小学", 600, "张三"],
      ["2025/9/21 8:00:00", "东关小学", 622, "李四"],
      ["2025-09-10 10:05", "西街小学", 450, "王五"],
    ]);
    assert.deepEqual(figures(reading), { 东关小学: { "primary.pupils": 622 }, 西街小学: { "primary.pupils": 450 } });
    assert.deepEqual([causes(reading), leftOut(reading)], [[], ["填报人姓名"]]);
  });

  it("tell no stage where another sheet does, by a school's type, or by its pupils and its name", () => {
    const sheets = (...all: Rows[]) => ({
      sheets: all.map((rows, i) => sheetOf(rows, { name: `Sheet${i + 1}` })),
    });
    const teachers: Rows = [
      ["学校名称", "专任教师数", "教学班数"],
      ["东关小学", 34, 14],
      ["第一中学", 75, 20],
      ["河口学校", 35, 13],
      ["西街学校", 27, 11],
    ];
    const pupils: Rows = [
      ["学校名称", "小学在校生数", "初中在校生数"],
      ["东关小学", 600, null],
      ["第一中学", null, 900],
      ["河口学校", 300, 200],
      ["西街学校", 450, 0],
    ];
    const together = (...all: Rows[]) => readWorkbooks([{ file: "a.xlsx", workbook: sheets(...all) }], FIELDS);
    const reading = together(teachers, pupils);
    const told = figures(reading);
    assert.deepEqual(told.东关小学, { "primary.pupils": 600, "primary.teachers": 34, "primary.classes": 14 });
    assert.deepEqual(told.西街学校, {
      "primary.pupils": 450,
      "junior.pupils": 0,
      "primary.teachers": 27,
      "primary.classes": 11,
    });
    assert.deepEqual(told.第一中学, { "junior.pupils": 900 }, "a blank may have been forgotten");
    const open = [...new Set(reading.open.map(({ name, cause }) => `${name} ${cause}`))];
    assert.deepEqual(open, ["第一中学 stage", "河口学校 stage"]);
    const types: Rows = [
      ["学校名称", "办学类型"],
      ["第一中学", "初级中学"],
      ["东关小学", "九年一贯制"],
    ];
    const typed = figures(together(teachers, pupils, types));
    assert.deepEqual([typed.第一中学?.["junior.teachers"], typed.东关小学?.["primary.teachers"]], [75, undefined]);
  });

  it("are listed as asked where nothing but the unit of a column waits", () => {
    const { read: blocks } = read([
      ["学校名称", "教学及辅助用房面积", "运动场地面积", "图书册数"],
      ["东关小学", 3600, "4000㎡", 18_000],
    ]);
    const [{ fields } = { fields: [] }] = blocks;
    assert.deepEqual(
      fields.map(({ field, certainty }) => `${field} ${certainty}`),
      ["teachingArea asked", "sportsGroundArea certain", "books certain"],
    );
    const [form] = read([
      ["学校名称", "东关小学"],
      ["运动场地面积", 4000],
      ["图书册数", 18_000],
    ]).read;
    assert.deepEqual(form?.fields.map(({ certainty }) => certainty).slice(-2), ["asked", "certain"]);
  });

  it("list 专业技术职务 one by one, of which 中级 and all above it are the sum where none is blank", () => {
    const titles = (names: readonly string[], ...rows: Rows) =>
      figures(read([["学校名称", "小学专任教师", ...names.map(() => null)], [null, "合计", ...names], ...rows]));
    const all = ["正高级", "副高级", "中级", "助理级", "员级", "未定职级"];
    assert.deepEqual(titles(all, ["东关小学", 34, 0, 6, 15, 10, 2, 1], ["西街小学", 27, null, 4, 11, 9, 2, 1]), {
      东关小学: { "primary.teachers": 34, "primary.teachersIntermediate": 21 },
      西街小学: { "primary.teachers": 27 },
    });
    assert.equal(
      titles(["高级", "中级", "初级"], ["东关小学", 34, 6, 15, 13]).东关小学?.["primary.teachersIntermediate"],
      21,
    );
    const three = titles(["正高级", "高级", "中级"], ["东关小学", 34, 1, 6, 15]);
    assert.equal(three.东关小学?.["primary.teachersIntermediate"], 22);
    assert.equal(
      titles(["高级", "中级"], ["东关小学", 20, 6, 15]).东关小学?.["primary.teachersIntermediate"],
      undefined,
    );
  });

  it("name a school of two stages once, in the row of its first one", () => {
    const rows: Rows = [
      ["学校", "学段", "在校生数", "教学班数", "图书（册）"],
      ["东关小学", "小学", 600, 14, 18_000],
      ["河口学校", "小学", 300, 7, 16_000],
      [null, "初中", 210, 5, null],
      ["第一中学", "初中", 900, 20, 36_000],
      ["总计", null, 2010, 46, 70_000],
    ];
    const reading = read(rows);
    assert.deepEqual([causes(reading), reading.schools.length], [["conflict"], 3]);
    assert.deepEqual(reading.questions[0]?.effect, ["books"], "they may be those of its 小学 alone");
    assert.deepEqual(figures(reading).河口学校, {
      "primary.pupils": 300,
      "primary.classes": 7,
      "junior.pupils": 210,
      "junior.classes": 5,
    });
    const same = rows.map((row, i) => (i === 3 ? [null, "小学", 210, 5, null] : row));
    assert.ok(causes(read(same)).includes("nameless"), "of the same stage it is a school whose name is missing");
  });

  it("say above their headings until when and in what money they count", () => {
    const reading = read([
      ["安平县2024年度学校资产情况表"],
      ["截止日期：2024年12月31日", null, null, "金额单位：元"],
      ["单位名称", "固定资产原值", "其中：教学仪器设备", "图书", null],
      [null, null, null, "数量（册）", "金额"],
      ["东关小学", 5_200_000, 1_364_000, 18_600, 420_000],
      ["西街小学", 4_100_000, 980_000, 15_200, 301_000],
    ]);
    assert.deepEqual(figures(reading).东关小学, { equipmentValue: 136.4, books: 18_600 });
    assert.deepEqual(leftOut(reading), ["固定资产原值", "图书 金额"]);
  });

  it("have one total at the end of the last of two panels, and codes before words, as clerks and exports write them", () => {
    const panels = (total: number) =>
      read([
        ["学校名称", "小学在校生数", null, "学校名称", "小学在校生数"],
        ["东关小学", 100, null, "南关小学", 300],
        ["西关小学", 200, null, "合计", total],
      ]);
    assert.deepEqual([causes(panels(600)), causes(panels(700))], [[], ["total"]]);
    const coded = read([
      ["学校名称", "办学类型", "举办者类型", "小学在校生数"],
      ["东关小学", "211 小学", "831 县级教育部门", 100],
      ["河口学校", "312九年一贯制学校", "县级教育部门", 200],
    ]);
    assert.deepEqual(
      coded.schools.map(({ figures }) => [figures.get("type"), figures.get("organiser")]),
      [
        ["小学", "县级教育部门"],
        ["九年一贯制", "县级教育部门"],
      ],
    );
  });
});
