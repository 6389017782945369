import assert from "node:assert/strict";
import { readingFields } from "../../src/ledger/readingFields";
import type { CellValue } from "../../src/model";
import { readWorkbooks, type Answers } from "../../src/reading";
import { questionText } from "../../src/workflows/questionText";
import { sheetOf } from "../ledger/workbooks";

/** Parts without their whole, and wholes without a part: what follows is proposed and never taken unasked. */

type Rows = readonly (readonly CellValue[])[];

const FIELDS = readingFields();
const read = (rows: Rows, answers: Answers = {}) =>
  readWorkbooks([{ file: "a.xlsx", workbook: { sheets: [sheetOf(rows, { name: "情况" })] } }], FIELDS, answers);
const asked = ({ questions }: ReturnType<typeof read>) => questions.map(({ id, effect }) => [id, ...effect]);
const figures = ({ schools }: ReturnType<typeof read>) => schools.map(({ figures }) => Object.fromEntries(figures));
const rules = ({ sources }: ReturnType<typeof read>, of: string) =>
  sources.filter(({ field }) => field === of).map(({ rule, cells }) => [rule, cells.length]);

const PUPILS = ["学校名称", "小学在校生数", "初中在校生数"];
const GRADES: Rows = [
  ["学校名称", "在校生数", null, null, null, null, null],
  [null, "一年级", "二年级", "三年级", "四年级", "五年级", "六年级"],
  ["东关小学", 41, 42, 43, 44, 45, 46],
];

describe("parts without their whole", () => {
  it("of pupils by grade are summed once somebody says so, and blanks only where somebody says that they are none", () => {
    assert.deepEqual(asked(read(GRADES)), [["sum/primary.pupils", "primary.pupils"]]);
    const [question] = read(GRADES).questions;
    assert.ok(question);
    assert.match(questionText(question, "zh-CN").question, /东关小学 41\+42\+43\+44\+45\+46=261/);
    assert.match(questionText(question, "en-US").question, /东关小学 41\+42\+43\+44\+45\+46=261/);
    assert.deepEqual(question.proposals, [{ take: "same" }, { take: "nothing" }]);
    const summed = read(GRADES, { "sum/primary.pupils": { take: "same" } });
    assert.deepEqual(
      [figures(summed), rules(summed, "primary.pupils")],
      [[{ "primary.pupils": 261 }], [["summed", 6]]],
    );
    assert.deepEqual(figures(read(GRADES, { "sum/primary.pupils": { take: "nothing" } })), [{}]);
    const point: Rows = [...GRADES, ["西村教学点", 5, 6, 7, null, null, null]];
    assert.deepEqual(read(point).questions[0]?.proposals, [{ take: "same" }, { take: "zero" }, { take: "nothing" }]);
    const strict = figures(read(point, { "sum/primary.pupils": { take: "same" } }));
    assert.deepEqual(strict, [{ "primary.pupils": 261 }, {}]);
    const zero = figures(read(point, { "sum/primary.pupils": { take: "zero" } }));
    assert.deepEqual(zero, [{ "primary.pupils": 261 }, { "primary.pupils": 18 }]);
  });

  it("of grades say nothing beside a sum, and wait for what a part of them waits for", () => {
    const [group = [], heads = [], row = []] = GRADES;
    const whole = read([
      [...group, "小学在校生数"],
      [...heads, null],
      [...row, 261],
    ]);
    assert.deepEqual([asked(whole), figures(whole)], [[], [{ "primary.pupils": 261 }]]);
    const doubtful = read([group, heads, ["东关小学", "约41", ...row.slice(2)]]);
    assert.deepEqual(
      doubtful.open.map(({ cause, field }) => `${cause} ${field}`),
      ["cell primary.grade.pupils1", "cell primary.pupils"],
    );
    const five = read([
      ["学校名称", "初中六年级学生数", "七年级学生数", "初中二年级学生数", "初三学生数"],
      ["第一中学", 1, 2, 3, 4],
    ]);
    assert.deepEqual(
      [asked(five), five.questions[0]?.example?.text],
      [[["sum/junior.pupils", "junior.pupils"]], "1+2+3+4=10"],
    );
  });

  it("of stages that no weights explain are proposed as a sum, and beside their whole they are none", () => {
    const rows: Rows = [
      [...PUPILS, "小学部图书(册)", "初中部图书(册)"],
      ["河口学校", 300, 200, 5000, 9000],
    ];
    assert.deepEqual(asked(read(rows)), [["sum/books", "books"]]);
    const summed = read(rows, { "sum/books": { take: "same" } });
    assert.deepEqual([figures(summed)[0]?.books, rules(summed, "books")], [14000, [["summed", 2]]]);
    assert.equal(figures(read(rows, { "sum/books": { take: "nothing" } }))[0]?.books, undefined);
    const beside = (whole: number, ...parts: (number | null)[]) =>
      read([
        [...PUPILS, "图书册数", "小学部图书(册)", "初中部图书(册)"],
        ["河口学校", 300, 200, whole, ...parts],
      ]);
    assert.deepEqual(
      [beside(14000, 5000, 9000), beside(14000, 5000, null)].map((each) => [figures(each)[0]?.books, asked(each)]),
      [
        [14000, []],
        [14000, []],
      ],
    );
    assert.deepEqual(asked(beside(15000, 5000, 9000)), [["conflict/河口学校/books", "books"]]);
  });
});

describe("columns that name parts of one figure", () => {
  /** One school, with what columns of one or two labels say. */
  const sheet = (columns: Readonly<Record<string, CellValue>>, answers: Answers = {}) => {
    const paths = Object.keys(columns).map((label) => label.split("|"));
    const rows: Rows = [
      ["学校名称", "办学类型", ...paths.map(([group = null]) => group)],
      ...(paths.some(({ length }) => length > 1) ? [[null, null, ...paths.map(([, leaf = null]) => leaf)]] : []),
      ["东关小学", "小学", ...Object.values(columns)],
    ];
    return read(rows, answers);
  };
  const told = (columns: Readonly<Record<string, CellValue>>, answers: Answers = {}) => {
    const reading = sheet(columns, answers);
    const { type: _, ...others } = figures(reading)[0] ?? {};
    return [others, reading.questions.map(({ id, proposals }) => [id, ...proposals.map(({ take }) => take)])];
  };

  it("are proposed as a sum and never as the whole, by whatever words divide it", () => {
    const SUMS: readonly (readonly [parts: readonly string[], id: string])[] = [
      [["计算机台数(台)|教师用", "计算机台数(台)|学生用"], "computers/教师用、学生用"],
      [["教师用计算机(台)", "学生用计算机(台)"], "computers/教师用计算机(台)、学生用计算机(台)"],
      [["教师终端数", "学生终端数"], "computers/教师终端数、学生终端数"],
      [["计算机台数|教学用", "计算机台数|办公用"], "computers/教学用、办公用"],
      [["学生图书(册)", "教师图书(册)"], "books/学生图书(册)、教师图书(册)"],
      [["小学专任教师数|男", "小学专任教师数|女"], "primary.teachers/男、女"],
      [["小学男教师数", "小学女教师数"], "primary.teachers/小学男教师数、小学女教师数"],
      [["小学男学生数", "小学女学生数"], "primary.pupils/小学男学生数、小学女学生数"],
      [["学生数|男生", "学生数|女生"], "primary.pupils/男生、女生"],
    ];
    for (const [[one = "", other = ""], about] of SUMS) {
      const id = `parts/${about}`;
      assert.deepEqual(told({ [one]: 100, [other]: 140 }), [{}, [[id, "same", "nothing"]]], id);
      const [field = ""] = about.split("/");
      const taken = told({ [one]: 100, [other]: 140 }, { [id]: { take: "same" } });
      assert.deepEqual(taken, [{ [field]: 240 }, []], id);
      assert.deepEqual(told({ [one]: 100, [other]: 140 }, { [id]: { take: "nothing" } }), [{}, []], id);
      assert.deepEqual(told({ [one]: 100 })[0], {}, one);
      assert.deepEqual(told({ [other]: 100 })[0], {}, other);
    }
  });

  it("are asked about with the sum, where it comes from and what a blank would mean", () => {
    const reading = sheet({ "计算机台数(台)|教师用": 15, "计算机台数(台)|学生用": 40 });
    const [question] = reading.questions;
    assert.ok(question);
    const { question: text, proposals } = questionText(question, "zh-CN");
    assert.match(text, /C3:D3“教师用、学生用”：没有“计算机台数”的合计，.*东关小学 15\+40=55/);
    assert.deepEqual(proposals, ["相加取用，有空白的学校不取用", "不取用"]);
    assert.match(questionText(question, "en-US").question, /“计算机台数” has no total, .*东关小学 15\+40=55/);
    const [own] = reading.read;
    assert.deepEqual(
      [own?.leftOut, own?.fields.map(({ certainty }) => certainty)],
      [[], ["certain", "certain", "certain"]],
    );
    const blank = { "计算机台数(台)|教师用": 15, "计算机台数(台)|学生用": null };
    const id = "parts/computers/教师用、学生用";
    assert.deepEqual(told(blank), [{}, [[id, "same", "zero", "nothing"]]]);
    assert.deepEqual(told(blank, { [id]: { take: "same" } }), [{}, []]);
    assert.deepEqual(told(blank, { [id]: { take: "zero" } }), [{ computers: 15 }, []]);
  });

  it("of a group under the name of the whole are asked in one question, where nobody knows their words", () => {
    for (const parts of [
      ["计算机台数|台式", "计算机台数|笔记本"],
      ["教学及辅助用房面积(㎡)|教学用房", "教学及辅助用房面积(㎡)|辅助用房"],
      ["教学仪器设备资产值(万元)|实验设备", "教学仪器设备资产值(万元)|信息化设备"],
      ["小学在校生数|低段", "小学在校生数|中段", "小学在校生数|高段"],
      ["计算机台数|教师用", "计算机台数|学生用", "计算机台数|机房"],
    ]) {
      const leaves = parts.map((label) => label.split("|")[1]).join("、");
      const [read, questions] = told(Object.fromEntries(parts.map((label, i) => [label, 100 + i])));
      assert.deepEqual([read, questions?.length], [{}, 1], leaves);
      const [[id, ...takes] = []] = questions as string[][];
      assert.ok(id?.endsWith(`/${leaves}`), id);
      assert.deepEqual(takes, ["nothing", "same"], leaves);
    }
    assert.deepEqual(told({ "计算机台数|机房": 100 }), [{}, [["column/情况/计算机台数|机房", "field", "nothing"]]]);
  });

  it("are of no use beside the whole, for one of them alone, after «其中», and under another time", () => {
    for (const parts of [
      ["其中：教师用", "学生用"],
      ["教师用计算机", "学生用计算机"],
    ]) {
      const columns = { 计算机台数: 55, ...Object.fromEntries(parts.map((label, i) => [label, 15 + 25 * i])) };
      assert.deepEqual(told(columns), [{ computers: 55 }, []], parts[0]);
    }
    const vague = told({ 电脑台数: 55, 教师用计算机: 15, 学生用计算机: 40 });
    assert.deepEqual(vague, [{}, [["column/情况/电脑台数", "field", "nothing"]]]);
    for (const label of [
      "其中：教学用计算机",
      "其中：交互式多媒体教室",
      "办公用计算机",
      "图书册数|本年购置",
      "图书册数|电子",
      "新增图书册数",
      "运动场地面积(㎡)|室内",
      "小学专任教师数|其中：女",
      "小学教职工|职工",
    ])
      assert.deepEqual(told({ [label]: 100 }), [{}, []], label);
    assert.deepEqual(told({ "上学年学生数|男": 100, "上学年学生数|女": 140 }), [{}, []]);
    assert.deepEqual(told({ "图书册数(册)|纸质": 100, "图书册数(册)|电子": 140 }), [{ books: 100 }, []]);
    assert.deepEqual(told({ "运动场地面积(㎡)|室内": 100, "运动场地面积(㎡)|室外": 140 }), [
      { sportsGroundArea: 140 },
      [],
    ]);
  });

  it("wait for what one of them waits for, and stand back behind another sheet's whole", () => {
    const doubtful = sheet({ 教师用计算机: "约15", 学生用计算机: 40 });
    assert.deepEqual(
      doubtful.open.map(({ cause, field }) => `${cause} ${field.replace(/\.part\..*/, " part")}`),
      ["cell computers part", "cell computers"],
    );
    const sheets = [
      sheetOf(
        [
          ["学校名称", "教师用计算机", "学生用计算机"],
          ["东关小学", 15, 40],
          ["西关小学", 5, 20],
        ],
        { name: "甲" },
      ),
      sheetOf(
        [
          ["学校名称", "计算机台数"],
          ["东关小学", 55],
        ],
        { name: "乙" },
      ),
    ];
    const reading = readWorkbooks([{ file: "a.xlsx", workbook: { sheets } }], FIELDS);
    assert.deepEqual(figures(reading), [{ computers: 55 }, {}]);
    assert.deepEqual(
      reading.questions.map(({ id, example }) => [id, example?.school]),
      [["parts/computers/教师用计算机、学生用计算机", "西关小学"]],
    );
  });

  it("stand in forms as in lists", () => {
    const rows: Rows = [
      ["学校办学条件采集表"],
      ["学校名称", "东关小学", "办学类型", "小学"],
      ["教师用计算机(台)", 15, "学生用计算机(台)", 40],
    ];
    assert.deepEqual(asked(read(rows)), [["parts/computers/教师用计算机(台)、学生用计算机(台)", "computers"]]);
    const id = "parts/computers/教师用计算机(台)、学生用计算机(台)";
    assert.equal(figures(read(rows, { [id]: { take: "same" } }))[0]?.computers, 55);
  });
});

describe("a whole", () => {
  const rows: Rows = [
    [...PUPILS, "专任教师数", "小学专任教师数"],
    ["河口学校", 300, 200, 40, 25],
  ];

  it("without the part of one of two stages gives the other one, once somebody says so", () => {
    const reading = read(rows);
    assert.deepEqual(asked(reading), [["difference/junior.teachers", "junior.teachers"]]);
    const [question] = reading.questions;
    assert.ok(question);
    assert.match(questionText(question, "zh-CN").question, /“初中专任教师数”.*河口学校 40-25=15/);
    const taken = read(rows, { "difference/junior.teachers": { take: "same" } });
    assert.deepEqual(
      [figures(taken)[0]?.["junior.teachers"], rules(taken, "junior.teachers")],
      [15, [["subtracted", 2]]],
    );
    const left = read(rows, { "difference/junior.teachers": { take: "nothing" } });
    assert.deepEqual([asked(left), figures(left)[0]?.["junior.teachers"]], [[], undefined]);
  });

  it("of pupils gives the stage that the type of the school leaves", () => {
    const reading = read([
      ["学校名称", "办学类型", "学生数", "小学学生数"],
      ["河口学校", "九年一贯制", 500, 300],
    ]);
    assert.deepEqual(asked(reading), [["difference/junior.pupils", "junior.pupils"]]);
  });

  it("beside all its stages says nothing new, and is asked about where it could be several", () => {
    const reading = read([
      ["学校名称", "学生数", null, null],
      [null, "合计", "小学", "初中"],
      ["河口学校", 500, 300, 200],
    ]);
    assert.deepEqual([asked(reading), figures(reading)], [[], [{ "primary.pupils": 300, "junior.pupils": 200 }]]);
    const three = read([
      [...PUPILS, "高中在校生数", "专任教师数", "小学专任教师数"],
      ["河口学校", 300, 200, 100, 40, 25],
    ]);
    assert.deepEqual(asked(three), [["stage/情况", "teachers"]]);
  });

  it("that is not the sum of its stages is told in one sentence, and asks for no stage", () => {
    const heads = ["学校名称", "办学类型", "在校生数", "其中：小学", "初中"];
    const wrong: Rows = [heads, ["河口学校", "九年一贯制", 520, 300, 200], ["大桥学校", null, 710, 400, 300]];
    const reading = read(wrong);
    assert.deepEqual(asked(reading), [["whole/pupils"]]);
    const [question] = reading.questions;
    assert.ok(question);
    assert.equal(
      questionText(question, "zh-CN").question,
      "a.xlsx 工作表“情况”C2:C3“在校生数”：全校的数与各学段相加的结果不一致，如河口学校（表中数 / 相加结果：520 / 300+200=500）。各学段的数照用，请核对哪一个有误。",
    );
    assert.equal(figures(reading)[0]?.["junior.pupils"], 200);
    assert.deepEqual(asked(read(wrong, { "whole/pupils": { take: "same" } })), []);
    // Pupils of 高中 may be in the whole that stand nowhere else.
    assert.deepEqual(asked(read([heads, ["河口学校", "完全中学", 520, 300, 200]])), [["stage/情况", "pupils"]]);
    const teachers = read([
      [...PUPILS, "高中在校生数", "专任教师数", "小学专任教师数", "初中专任教师数"],
      ["河口学校", 300, 200, 100, 60, 25, 20],
    ]);
    assert.deepEqual(asked(teachers), [["stage/情况", "teachers"]]);
  });

  it("beside a group that was joined one column too short is its sum where the figures add up", () => {
    const sheet = (wholes: readonly number[], merged: number) => {
      const [, heads = [], row = []] = GRADES;
      const rows: Rows = [
        ["学校名称", "小学在校生数"],
        [...heads, "合计"],
        [...row, wholes[0] ?? null],
        ["西关小学", 30, 30, 30, 30, 30, 30, wholes[1] ?? null],
      ];
      const layout = {
        merges: [{ top: 0, left: 1, bottom: 0, right: merged }],
        struck: [],
        hiddenRows: [],
        hiddenColumns: [],
      };
      const snapshot = { ...sheetOf(rows, { name: "情况" }), layout };
      return readWorkbooks([{ file: "a.xlsx", workbook: { sheets: [snapshot] } }], FIELDS);
    };
    const short = sheet([261, 180], 6);
    assert.deepEqual([asked(short), figures(short)], [[], [{ "primary.pupils": 261 }, { "primary.pupils": 180 }]]);
    assert.deepEqual(asked(sheet([261, 181], 6)), [["sum/primary.pupils", "primary.pupils"]]);
    assert.deepEqual(asked(sheet([261, 180], 7)), []);
  });

  it("stands before «其中» and the stages that follow", () => {
    const reading = read([
      ["学校名称", "在校生数", "其中：小学", "初中", "专任教师数", "其中：女", "图书册数", "其中：电子图书"],
      ["河口学校", 500, 300, 200, 41, 20, 9000, 500],
      ["东关小学", 600, 600, null, 34, 25, 8000, 300],
    ]);
    assert.deepEqual(figures(reading), [
      { "primary.pupils": 300, "junior.pupils": 200, books: 9000 },
      { "primary.pupils": 600, "primary.teachers": 34, books: 8000 },
    ]);
    assert.deepEqual(asked(reading), [["stage/情况", "teachers"]]);
    const three = read([
      ["学校名称", "在校生数", "其中：小学", "初中", "高中"],
      ["河口学校", 600, 300, 200, 100],
    ]);
    assert.deepEqual(figures(three), [{ "primary.pupils": 300, "junior.pupils": 200, "senior.pupils": 100 }]);
    assert.deepEqual(asked(three), []);
  });
});
