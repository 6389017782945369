import assert from "node:assert/strict";
import { readingFields } from "../../src/ledger/readingFields";
import type { CellValue, SheetSnapshot } from "../../src/model";
import { readWorkbooks, type Answers, type Reading } from "../../src/reading";
import { fieldNames } from "../../src/workflows/questionText";
import { sheetOf } from "../ledger/workbooks";

/** Registers as counties keep them: in sheets of their own, among other columns, in forms of schools and of the statistics. */

type Rows = readonly (readonly CellValue[])[];
type Sheet = Partial<SheetSnapshot> & { readonly rows: Rows };

const FIELDS = readingFields();

function read(sheets: readonly Sheet[], answers: Answers = {}): Reading {
  const made = sheets.map(({ rows, ...more }, i) => sheetOf(rows, { name: `Sheet${i + 1}`, ...more }));
  return readWorkbooks([{ file: "a.xlsx", workbook: { sheets: made } }], FIELDS, answers);
}

const causes = ({ questions }: Reading) => questions.map(({ cause }) => cause);
const records = ({ registers }: Reading, sheet: string) =>
  registers
    .filter((register) => register.sheet === sheet)
    .flatMap((register) => register.records.map(({ figures }) => Object.fromEntries(figures)));
const bins = (...counts: readonly number[]) => Object.fromEntries(counts.map((count, i) => [`bin${i + 1}`, count]));

describe("registers of any layout", () => {
  it("finds the bins of 班额 however their bounds are written, and leaves the total out", () => {
    const head: Rows = [
      ["学校名称", "学段", "班额(个)"],
      [
        null,
        null,
        "25人以下",
        "26-30人",
        "31—35人",
        "36～40",
        "41-45人",
        "46-50人",
        "51至55人",
        "56-60人",
        "61-65人",
        "≥66",
      ],
    ];
    const reading = read([
      {
        rows: [
          ...head,
          ["第一小学", "小学", 0, 0, 2, 3, 0, 0, 0, 0, 0, 0],
          ["合计", null, 0, 0, 2, 3, 0, 0, 0, 0, 0, 0],
        ],
        layout: { merges: [{ top: 0, left: 2, bottom: 0, right: 11 }], hiddenRows: [], hiddenColumns: [], struck: [] },
      },
    ]);
    assert.deepEqual([causes(reading), reading.schools], [[], []]);
    assert.deepEqual(records(reading, "classSizes"), [
      { name: "第一小学", stage: "小学", ...bins(0, 0, 2, 3, 0, 0, 0, 0, 0, 0) },
    ]);
    assert.deepEqual(reading.registers[0]?.records[0]?.cells.get("bin4"), [
      { workbook: "a.xlsx", sheet: "Sheet1", row: 2, column: 5 },
    ]);
    assert.equal(reading.sources.find(({ field }) => field === "classSizes/bin4")?.school, "第一小学");
  });

  it("reads the statistics' form of 班额, and none of its grades", () => {
    const reading = read([
      {
        rows: [
          ["小学班额情况"],
          ["表号:教基2106"],
          ["学校名称:第一小学"],
          ["", "编号", "计", "25人及以下", "26-30人", "31-35人", "36-40人"],
          ["甲", "乙", 1, 2, 3, 4, 5],
          ["合计", "01", 5, 0, 0, 2, 3],
          ["一年级", "02", 1, 0, 0, 1, 0],
        ],
      },
    ]);
    assert.deepEqual(causes(reading), []);
    assert.equal(reading.schools[0]?.figures.get("primary.classes"), 5);
    assert.deepEqual(records(reading, "classSizes"), [{ name: "第一小学", stage: "小学", ...bins(0, 0, 2, 3) }]);
  });

  it("takes no classes in a wide band for none in its bins, and asks about others", () => {
    const rows: Rows = [
      ["学校名称", "学段", "≤45", "46-55", "56人以上"],
      ["第一小学", "小学", 5, 0, 0],
    ];
    const reading = read([{ rows }]);
    assert.deepEqual(causes(reading), ["bands"]);
    assert.deepEqual(records(reading, "classSizes"), [
      { name: "第一小学", stage: "小学", bin6: 0, bin7: 0, bin8: 0, bin9: 0, bin10: 0 },
    ]);
    const [{ id, effect } = { id: "", effect: [] }] = reading.questions;
    assert.deepEqual(fieldNames(effect).at(-1), "41-45人");
    assert.deepEqual(causes(read([{ rows }], { [id]: { take: "nothing" } })), []);
    const odd = read([
      {
        rows: [
          ["学校名称", "学段", "40-48人班级数"],
          ["第一小学", "小学", 5],
        ],
      },
    ]);
    assert.deepEqual([causes(odd), odd.registers], [[], []]);
  });

  it("reads the ages of the statistics with the stage of the title", () => {
    const reading = read([
      {
        rows: [
          ["2025年小学专任教师年龄情况"],
          ["学校名称", "专任教师数", "24岁及以下", "25-29", "30-34岁", "60岁及以上"],
          ["第一小学", 10, 1, 2, 3, 4],
        ],
      },
    ]);
    assert.deepEqual(records(reading, "teacherAges"), [
      { name: "第一小学", stage: "小学", teachers: 10, age1: 1, age2: 2, age3: 3, age9: 4 },
    ]);
  });

  it("makes rooms of bands of area, each with the least area of its band, and says where there are none", () => {
    const form = (music: readonly CellValue[], art: readonly CellValue[]): Rows => [
      ["类别", "填报项目", "单位", "填报值"],
      ["基本信息", "学校名称", null, "第一小学"],
      ["音乐美术教室", "音乐教室总间数", "间", music[0] ?? null],
      ["音乐美术教室", "单间面积≥96㎡的音乐教室间数", "间", music[1] ?? null],
      ["音乐美术教室", "73㎡≤单间面积＜96㎡的音乐教室间数", "间", music[2] ?? null],
      ["音乐美术教室", "美术教室总间数", "间", art[0] ?? null],
      ["音乐美术教室", "单间面积≥90㎡的美术教室间数", "间", art[1] ?? null],
    ];
    const of = (rows: Rows) => records(read([{ rows }]), "rooms").map(({ kind, area }) => [kind, area]);
    assert.deepEqual(of(form([3, 1, 2], [1, 0])), [
      ["音乐", 96],
      ["音乐", 73],
      ["音乐", 73],
      ["美术", 0],
    ]);
    assert.deepEqual(of(form([0, null, null], [2, null])), [["音乐", 0]]);
    assert.deepEqual(of(form([900, 900, 0], [])), []);
    assert.match(String(records(read([{ rows: form([], [1, 0]) }]), "rooms")[0]?.remark), /1间/);
  });

  it("reads cohorts, funds, training and certificates from the form of a school", () => {
    const reading = read([
      {
        rows: [
          ["类别", "填报项目", "单位", "填报值"],
          ["基本信息", "学校名称", null, "新桥中学"],
          ["基本信息", "学校类型", null, "初级中学"],
          ["教师", "持有教师资格证的专任教师人数", "人", 58],
          ["教师", "近5年培训满360学时专任教师人数", "人", 57],
          ["经费信息", "上一年度公用经费预算总额", "元", 605_000],
          ["经费信息", "上一年度公用经费决算总额", "万元", 61],
          ["经费信息", "上一年度教师培训经费预算总额", "万元", 3.2],
          ["巩固率数据", "本届毕业学生人数", "人", 190],
          ["巩固率数据", "毕业年级初一时在校学生数", "人", 200],
          ["巩固率数据", "毕业年级三年转入学生数", "人", 4],
          ["巩固率数据", "毕业年级三年转出学生数", "人", 12],
          ["巩固率数据", "毕业年级三年死亡学生数", "人", 0],
        ],
      },
    ]);
    assert.deepEqual(causes(reading), []);
    const name = "新桥中学";
    assert.deepEqual(records(reading, "certificates"), [{ name, certified: 58 }]);
    assert.deepEqual(records(reading, "training"), [{ name, completed: 57 }]);
    assert.deepEqual(records(reading, "publicFunds"), [{ name, budget: 60.5, training: 3.2 }]);
    assert.deepEqual(records(reading, "retention"), [
      { name, stage: "初中", finished: 190, entered: 200, transferredIn: 4, transferredOut: 12, died: 0 },
    ]);
  });

  it("converts units of a register's columns, and reads one whose records belong to no school", () => {
    const reading = read([
      {
        rows: [
          ["学校", "上年度公用经费预算总额(元)", "其中:教师培训经费(元)"],
          ["第一小学", 500_000, 30_000],
        ],
      },
      {
        rows: [
          ["乡镇(街道)", "学段", "适龄人口数", "其中在校生数", "入学率(%)"],
          ["城关镇", "小学", 1000, 998, 0.998],
          ["合计", "小学", 1000, 998, 0.998],
          ["注:按户籍人口统计"],
        ],
        formats: [[], [null, null, null, null, "0.0%"]],
      },
    ]);
    assert.deepEqual(causes(reading), []);
    assert.deepEqual(records(reading, "publicFunds"), [{ name: "第一小学", budget: 50, training: 3 }]);
    assert.deepEqual(records(reading, "enrolment"), [
      { township: "城关镇", stage: "小学", population: 1000, enrolled: 998, statedRate: 99.8 },
    ]);
    assert.deepEqual(
      reading.read.map(({ register, leftOut }) => [register, leftOut.map(({ reason }) => reason)]),
      [
        ["publicFunds", []],
        ["enrolment", ["total", "note"]],
      ],
    );
  });

  it("joins what two sheets tell of one record, and asks where they differ", () => {
    const head = ["学校标识码", "学校名称", "符合交流条件教师数", "交流轮岗教师数"];
    const sheets: readonly Sheet[] = [
      { rows: [head, ["3900000001", "第一小学", 40, 5], ["3900000002", "第二小学", 30, 3]] },
      { rows: [head.slice(1), ["第一小学", 40, 6], ["第二小学", 30, 3]] },
    ];
    const reading = read(sheets);
    assert.deepEqual(causes(reading), ["conflict"]);
    assert.deepEqual(records(reading, "exchange"), [
      { code: "3900000001", name: "第一小学", eligible: 40 },
      { code: "3900000002", name: "第二小学", eligible: 30, exchanged: 3 },
    ]);
    assert.equal(reading.registers[0]?.records[1]?.cells.get("exchanged")?.length, 2);
    const [{ id } = { id: "" }] = reading.questions;
    const settled = read(sheets, { [id]: { take: "value", value: 6 } });
    assert.deepEqual([causes(settled), records(settled, "exchange")[0]?.exchanged], [[], 6]);
  });

  it("takes the stage that a school alone teaches, and asks for that of others", () => {
    const pupils: Sheet = {
      rows: [
        ["学校名称", "小学在校生数(人)", "初中在校生数(人)"],
        ["第一小学", 300, null],
        ["河口学校", 300, 200],
      ],
    };
    const cohorts: Sheet = {
      rows: [
        ["学校名称", "入学人数", "转入人数", "毕业人数"],
        ["第一小学", 50, 2, 51],
        ["河口学校", 60, 3, 61],
      ],
    };
    const reading = read([pupils, cohorts]);
    assert.deepEqual(causes(reading), ["stage"]);
    assert.deepEqual(
      records(reading, "retention").map(({ name, stage }) => [name, stage]),
      [["第一小学", "小学"]],
    );
    const [{ id } = { id: "" }] = reading.questions;
    const told = read([pupils, cohorts], { [id]: { take: "stage", stage: "junior" } });
    assert.deepEqual([causes(told), records(told, "retention")[1]?.stage], [[], "初中"]);
  });

  it("keeps one line of a title's year, and repeats what 学校台账 says", () => {
    const reading = read([
      {
        rows: [
          ["学校名称", "小学在校生数(人)"],
          ["东关小学", 300],
        ],
      },
      {
        rows: [
          ["2025年小学招生情况"],
          ["学校名称", "信息采集人数", "资格审核通过人数", "派位录取人数"],
          ["东关小学", 60, 58, 55],
        ],
      },
      {
        rows: [["2025年小学就近入学情况"], ["学校名称", "其中学区内学生数(人)"], ["东关小学", 290]],
        name: "就近入学台账",
      },
    ]);
    assert.deepEqual(records(reading, "admissions"), [
      { name: "东关小学", year: 2025, stage: "小学", registered: 60, qualified: 58, admitted: 55 },
    ]);
    assert.deepEqual(records(reading, "nearby"), [{ name: "东关小学", stage: "小学", pupils: 300, inDistrict: 290 }]);
  });

  it("takes a column of a register for what was answered about it, and leaves it out where that was the answer", () => {
    const rows: Rows = [
      ["2025年小学招生情况"],
      ["学校名称", "信息采集人数", "资格审核通过人数", "派位录取人数", "复核录取人数"],
      ["第一小学", 60, 58, 55, 54],
    ];
    const admissions = (answers: Answers) => {
      const reading = read([{ rows }], answers);
      return { figures: records(reading, "admissions")[0], block: reading.read[0] };
    };
    const whole = { name: "第一小学", year: 2025, stage: "小学", registered: 60, qualified: 58, admitted: 55 };
    const { figures, block } = admissions({});
    assert.deepEqual([figures, block.register], [whole, "admissions"]);
    const unread = block.leftOut.find(({ reason }) => reason === "unknown")!;
    assert.deepEqual(unread.labels, ["复核录取人数"]);
    const [path] = unread.paths!;

    const answered = admissions({ [`column/${path}`]: { take: "field", field: "admissions/admitted" } });
    assert.deepEqual(answered.figures, { ...whole, admitted: 54 });
    const field = answered.block.fields.find((each) => each.field === "admissions/admitted")!;
    assert.deepEqual([field.path, field.certainty], [path, "answered"]);
    assert.deepEqual(answered.block.leftOut.at(-1)?.labels, ["派位录取人数"]);

    const registered = block.fields.find((each) => each.field === "admissions/registered")!;
    const { registered: left, ...others } = whole;
    assert.equal(left, 60);
    assert.deepEqual(admissions({ [`column/${registered.path}`]: { take: "nothing" } }).figures, others);
    const elsewhere = admissions({ [`column/${registered.path}`]: { take: "field", field: "books" } });
    assert.deepEqual(elsewhere.block.leftOut.at(-1)?.labels, ["信息采集人数", "复核录取人数"]);
  });

  it("reads no list of persons", () => {
    const reading = read([
      {
        rows: [
          ["学校名称", "姓名", "身份证号", "学段"],
          ["第一小学", "甲", "1", "小学"],
        ],
      },
    ]);
    assert.deepEqual([reading.registers, reading.schools], [[], []]);
  });
});
