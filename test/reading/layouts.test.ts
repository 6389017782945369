import assert from "node:assert/strict";
import { readingFields } from "../../src/ledger/readingFields";
import type { CellValue, SheetSnapshot } from "../../src/model";
import { readWorkbooks, type Answers, type Reading } from "../../src/reading";
import { sheetOf } from "../ledger/workbooks";

/** Sheets as described of real counties, small and with invented figures; what each of them has to give. */

type Rows = readonly (readonly CellValue[])[];

function read(
  sheets: Readonly<Record<string, Rows>>,
  answers: Answers = {},
  more: Partial<SheetSnapshot> = {},
): Reading {
  const files = Object.entries(sheets).map(([place, values]) => {
    const [file = "", name = "Sheet1"] = place.split("!");
    return { file, workbook: { sheets: [sheetOf(values, { name, ...more })] } };
  });
  return readWorkbooks(files, readingFields(), answers);
}

/** Figures by school, without what describes it. */
function figures({ schools }: Reading): Record<string, Record<string, CellValue>> {
  return Object.fromEntries(
    schools.map(({ code, name, figures }) => [
      name ?? code ?? "",
      Object.fromEntries([...figures].filter(([, value]) => typeof value === "number")),
    ]),
  );
}

const causes = ({ questions }: Reading) => questions.map(({ cause }) => cause);

describe("reading layouts of real counties", () => {
  it("reads the platform's exports, one file a stage, a through-school in both", () => {
    const head: Rows = [
      [
        "学校名称",
        "学校(机构)标识码",
        "办学类型",
        "是否计校数",
        "在校生数",
        null,
        "专任教师",
        null,
        null,
        null,
        "本学年校舍建筑面积",
        null,
        "固定资产总值",
      ],
      [
        null,
        null,
        null,
        null,
        "合计",
        "#女",
        "合计",
        "#按学历分",
        null,
        null,
        "教学及辅助用房",
        null,
        "教学仪器设备资产值(万元)",
      ],
      [null, null, null, null, null, null, null, "硕士研究生", "本科", "专科", "计", "公共教学用房", null],
      [null, null, null, null, null, null, null, null, null, null, null, "室内体育用房", null],
    ];
    const unit: Rows = [["单位:人、平方米、万元"]];
    const reading = read({
      "小学.xlsx!小学": [
        ...unit,
        ...head,
        ["河口学校", "3900000001", "九年一贯制学校", 1, 300, 140, 20, 1, 15, 4, 2400, 300, 60],
      ],
      "初中.xlsx!初中": [
        ...unit,
        ...head,
        ["河口学校", "3900000001", "九年一贯制学校", 1, 200, 90, 18, 2, 16, 0, 2400, 300, 60],
      ],
    });
    assert.deepEqual(causes(reading), []);
    assert.deepEqual(figures(reading), {
      河口学校: {
        "primary.pupils": 300,
        "primary.teachers": 20,
        "junior.pupils": 200,
        "junior.teachers": 18,
        teachingArea: 2400,
        indoorSportsArea: 300,
        equipmentValue: 60,
      },
    });
  });

  it("reads the forms of the statistics by the words of rows and columns", () => {
    const reading = read({
      "第一小学.xlsx!教基3112": [
        ["小学分类型学生数", null, null, null, null],
        [null, "编号", "毕业生数", "招生数", "在校生数", "#女", "一年级"],
        ["甲", "乙", 1, 2, 3, 4, 5],
        ["总计", "01", 40, 50, 300, 140, 50],
        ["#女", "02", 20, 25, 140, 140, 25],
      ],
      "第一小学.xlsx!教基5170": [
        ["中小学校舍情况", null, null, "单位:平方米"],
        [null, "编号", "上学年", "增加", "减少", "本学年"],
        ["甲", "乙", 1, 2, 3, 4],
        ["一、教学及辅助用房", "01", 2000, 400, 0, 2400],
        ["3.2室内体育用房", "02", 100, 200, 0, 300],
      ],
    });
    assert.deepEqual(causes(reading), []);
    assert.deepEqual(figures(reading), {
      第一小学: { "primary.pupils": 300, teachingArea: 2400, indoorSportsArea: 300 },
    });
  });

  it("reads a city's vertical form, and takes what a school of one stage does not divide for that stage", () => {
    const reading = read({
      "城关小学.xlsx": [
        ["序号", "类别", "填报项目", "单位", "填报值", "是否必填", "备注说明"],
        [1, "基本信息", "学校名称", null, "城关小学", "是"],
        [2, "基本信息", "学校类型", "小学/初中/九年一贯制", "小学", "是"],
        [3, "基本信息", "学校代码", null, "3900000001", "是"],
        [10, "学生信息", "小学学生人数", "人", 600, "是"],
        [13, "学生信息", "家庭住址在划片范围内的在校学生人数(小学)", "人", 500, "是"],
        [15, "班级信息", "班级总数", "个", 15, "是"],
        [16, "班级信息", "每班25人以下班级个数", "个", 1, "是"],
        [26, "教师学历信息", "专任教师总人数", "人", 40, "是"],
        [34, "教师学历信息", "县级及以上骨干教师数", "人", 5, "是"],
        [45, "教学用房面积", "教学及辅助用房总面积", "平方米", 3000, "是"],
        [46, "教学用房面积", "室内体育用房面积", "平方米", 200, "是"],
        [51, "教学设备", "教学仪器设备资产值(账面原值)", "万元", 130, "是"],
        [52, "教学设备", "网络多媒体教室间数", "间", 16, "是"],
        [61, "经费信息", "上一年度公用经费预算总额", "万元", 70, "是"],
      ],
    });
    assert.deepEqual(causes(reading), []);
    assert.deepEqual(figures(reading), {
      城关小学: {
        "primary.pupils": 600,
        "primary.classes": 15,
        "primary.teachers": 40,
        "primary.backboneTeachers": 5,
        teachingArea: 3000,
        indoorSportsArea: 200,
        equipmentValue: 130,
        multimediaRooms: 16,
      },
    });
  });

  it("takes the latest submission of a school from a collection form", () => {
    const reading = read({
      "问卷.xlsx": [
        ["答卷编号", "提交时间", "1、学校名称(必填)", "2、小学在校生数(人)", "3、填表人电话"],
        [1, 45900.5, "东关小学", 300, "000"],
        [2, 45901.5, "东关小学", 310, "000"],
        [3, 45900.7, "西关小学", 200, "000"],
      ],
    });
    assert.deepEqual(figures(reading), { 东关小学: { "primary.pupils": 310 }, 西关小学: { "primary.pupils": 200 } });
    assert.deepEqual(reading.read[0]?.leftOut, [{ reason: "personal", rows: [], labels: ["3、填表人电话"] }]);
  });

  it("asks about 人数 beside 班 or 班数, once for all stages, and not where it stands alone or another sheet tells as much", () => {
    const rows = [
      ["东关小学", 24, 1000],
      ["西关小学", 12, 480],
    ];
    const asked = (sheets: Readonly<Record<string, Rows>>, answers: Answers = {}) => {
      const reading = read(sheets, answers);
      return [reading.questions.map(({ id }) => id), figures(reading)] as const;
    };
    const beside = { "a.xlsx!小学": [["学校名称", "班数", "人数"], ...rows] };
    const [ids, read0] = asked(beside);
    assert.deepEqual(ids, ["column/小学/人数"]);
    assert.deepEqual(read0, { 东关小学: { "primary.classes": 24 }, 西关小学: { "primary.classes": 12 } });
    const known = { 东关小学: { "primary.classes": 24, "primary.pupils": 1000 } };
    const whole = { ...known, 西关小学: { "primary.classes": 12, "primary.pupils": 480 } };
    const answered = asked(beside, { "column/小学/人数": { take: "field", field: "primary.pupils" } });
    assert.deepEqual(answered, [[], whole]);
    assert.deepEqual(asked(beside, { "column/小学/人数": { take: "nothing" } }), [[], read0]);
    const pupils: Rows = [["学校名称", "在校生数"], ...rows.map(([name, , count]) => [name!, count!])];
    assert.deepEqual(asked({ ...beside, "a.xlsx!小学学生": pupils }), [[], whole]);
    assert.deepEqual(asked({ ...beside, "a.xlsx!小学学生": pupils.slice(0, 2) })[0], ["column/小学/人数"]);
    assert.deepEqual(
      asked({
        "a.xlsx!小学": [
          ["学校名称", "人数"],
          ["东关小学", 1000],
        ],
      }),
      [[], {}],
    );
    assert.deepEqual(asked({ "a.xlsx!小学": [["学校名称", "班", "人数"], ...rows] })[0], [
      "column/小学/班",
      "column/小学/人数",
    ]);
    const staged: Rows = [
      ["学校名称", "小学", null, "初中", null],
      [null, "班数", "人数", "班数", "人数"],
      ["河口学校", 12, 500, 9, 400],
    ];
    assert.deepEqual(asked({ "a.xlsx!学生": staged })[0], ["word/学生/人数"]);
    assert.deepEqual(asked({ "a.xlsx!学生": staged }, { "word/学生/人数": { take: "same" } }), [
      [],
      {
        河口学校: { "primary.classes": 12, "primary.pupils": 500, "junior.classes": 9, "junior.pupils": 400 },
      },
    ]);
    assert.deepEqual(asked({ "a.xlsx!学生": staged }, { "word/学生/人数": { take: "nothing" } }), [
      [],
      { 河口学校: { "primary.classes": 12, "junior.classes": 9 } },
    ]);
  });

  it("leaves lists of single classes and grades out as a whole, and reads numbers of classes and grades", () => {
    const reasons = (heads: readonly string[], ...rows: CellValue[][]) => {
      const reading = read({ "a.xlsx!小学": [heads, ...rows] });
      assert.deepEqual(causes(reading), []);
      return reading.schools.length > 0 ? figures(reading) : reading.read[0]?.leftOut.map(({ reason }) => reason);
    };
    const [first, second] = ["第一小学", "第二小学"];
    const heads = ["序号", "学校名称", "班级", "学生数"];
    assert.deepEqual(reasons(heads, [1, first, "1班", 40], [2, first, "2班", 41], [3, second, "1班", 30]), ["classes"]);
    assert.deepEqual(reasons(heads, [1, first, "一（1）班", 40], [2, second, "3.1班", 41]), ["classes"]);
    assert.deepEqual(reasons(heads, [1, first, 2, 80], [2, second, 1, 41]), {
      [first]: { "primary.classes": 2, "primary.pupils": 80 },
      [second]: { "primary.classes": 1, "primary.pupils": 41 },
    });
    assert.deepEqual(reasons(heads, [1, first, "12班", 480], [2, second, "3班", 120]), {
      [first]: { "primary.classes": 12, "primary.pupils": 480 },
      [second]: { "primary.classes": 3, "primary.pupils": 120 },
    });
    const grades = ["学校名称", "年级", "学生数"];
    assert.deepEqual(reasons(grades, [first, "一年级", 40], [first, "二年级", 41]), ["grades"]);
    assert.deepEqual(reasons(grades, [first, 1, 40], [first, 2, 41]), ["grades"]);
    assert.deepEqual(reasons(grades, [first, 6, 480], [second, 4, 41]), {
      [first]: { "primary.pupils": 480 },
      [second]: { "primary.pupils": 41 },
    });
  });

  it("leaves rosters of persons out as a whole", () => {
    const reading = read({
      "教师.xlsx": [
        ["序号", "姓名", "性别", "身份证号", "学校名称", "职称"],
        [1, "甲某", "女", "000000000000000000", "第一小学", "中级"],
      ],
    });
    assert.deepEqual(reading.schools, []);
    assert.deepEqual(reading.read[0]?.leftOut, [{ reason: "persons", rows: [], labels: [] }]);
    assert.ok(!JSON.stringify(reading).includes("甲某"));
  });

  it("repairs codes from a twin that has them whole, and joins sheets by code, else by name", () => {
    const reading = read({
      "统计.xlsx": [
        ["学校标识码", "学校名称", "小学在校生数(人)"],
        ["0139000001", "东关小学", 300],
        ["0139000002", "西关小学", 200],
      ],
      "人事.xlsx": [
        ["学校标识码", "学校名称", "小学专任教师数(人)"],
        [139000001, "东关小学", 20],
        ["1.39E+08", "西关小学", 15],
      ],
      "财务.xlsx": [
        ["学校名称", "图书册数(册)"],
        [" 东关小学", 4000],
        ["西关小学", 3000],
      ],
    });
    assert.deepEqual(causes(reading), []);
    assert.deepEqual(
      reading.schools.map(({ code }) => code),
      ["0139000001", "0139000002"],
    );
    assert.deepEqual(figures(reading), {
      东关小学: { "primary.pupils": 300, "primary.teachers": 20, books: 4000 },
      西关小学: { "primary.pupils": 200, "primary.teachers": 15, books: 3000 },
    });
  });

  it("asks where two sheets tell one fact differently, and takes the answer", () => {
    const sheets = {
      "统计.xlsx": [
        ["学校名称", "小学在校生数(人)"],
        ["东关小学", 300],
        ["西关小学", 200],
      ],
      "学籍.xlsx": [
        ["学校名称", "小学在校生数(人)"],
        ["东关小学", 302],
        ["西关小学", 200],
      ],
    };
    const reading = read(sheets);
    assert.deepEqual(causes(reading), ["conflict"]);
    assert.deepEqual(figures(reading), { 东关小学: {}, 西关小学: { "primary.pupils": 200 } });
    const [question] = reading.questions;
    assert.deepEqual(
      question?.cells.map(({ workbook, row, column }) => [workbook, row, column]),
      [
        ["统计.xlsx", 1, 1],
        ["学籍.xlsx", 1, 1],
      ],
    );
    const answered = read(sheets, { [question?.id ?? ""]: { take: "value", value: 302 } });
    assert.deepEqual([causes(answered), figures(answered)["东关小学"]], [[], { "primary.pupils": 302 }]);
  });

  it("adds shares that are divided by weight already, and asks where they are not", () => {
    const rows = (primary: number, junior: number): Rows => [
      ["学校名称", "学段", "在校生数(人)", "图书册数(册)"],
      ["河口学校", "小学", 166, primary],
      ["河口学校", "初中", 210, junior],
    ];
    assert.equal(figures(read({ "a.xlsx": rows(9711.627, 13514.373) }))["河口学校"]?.books, 23226);
    assert.deepEqual(causes(read({ "a.xlsx": rows(12000, 3000) })), ["sum"]);
    assert.equal(figures(read({ "a.xlsx": rows(23226, 23226) }))["河口学校"]?.books, 23226);
  });

  it("derives 高于规定学历 from the degrees of each stage where it is not given", () => {
    const reading = read({
      "a.xlsx": [
        ["学校名称", "办学类型", "专任教师", null, null, null, null],
        [null, null, "合计", "博士", "硕士", "本科", "专科"],
        ["第一小学", "小学", 20, 0, 1, 12, 6],
        ["第一初中", "初级中学", 30, 1, 2, 25, 2],
      ],
    });
    assert.deepEqual(causes(reading), []);
    assert.deepEqual(figures(reading), {
      第一小学: { "primary.teachers": 20, "primary.teachersAboveRequired": 19 },
      第一初中: { "junior.teachers": 30, "junior.teachersAboveRequired": 28 },
    });
    assert.equal(reading.sources.filter(({ rule }) => rule === "derived").length, 2);
  });

  it("adds 体育 and 艺术 once, whether 艺术 holds 音乐 and 美术 or stands beside them, and asks where nothing tells", () => {
    const table = (...rows: readonly (readonly number[])[]): Rows => [
      ["学校名称", "小学专任教师", null, null, null],
      [null, "体育", "艺术", "音乐", "美术"],
      ...rows.map((figures, i): CellValue[] => [`第${"一二三四".charAt(i)}小学`, ...figures]),
    ];
    const held = read({ "a.xlsx": table([2, 3, 2, 1], [1, 2, 1, 1], [4, 5, 3, 2]) });
    assert.deepEqual([causes(held), figures(held)["第一小学"]], [[], { "primary.sportsArtsTeachers": 5 }]);
    const beside = read({ "a.xlsx": table([2, 1, 2, 2], [1, 1, 1, 1], [4, 0, 3, 2]) });
    assert.deepEqual([causes(beside), figures(beside)["第一小学"]], [[], { "primary.sportsArtsTeachers": 7 }]);
    const open = { "a.xlsx": table([2, 3, 2, 1]) };
    assert.deepEqual([causes(read(open)), figures(read(open))["第一小学"]], [["arts"], {}]);
    assert.deepEqual(figures(read(open, { arts: { take: "same" } }))["第一小学"], { "primary.sportsArtsTeachers": 5 });
    assert.deepEqual(figures(read(open, { arts: { take: "nothing" } }))["第一小学"], {
      "primary.sportsArtsTeachers": 8,
    });
  });

  it("asks for the stage of a column that no label, title or type tells", () => {
    const sheets = {
      "a.xlsx": [
        ["学校名称", "在校生数(人)"],
        ["第一学校", 300],
        ["第二学校", 200],
      ],
    };
    const reading = read(sheets);
    assert.deepEqual(causes(reading), ["stage"]);
    const answers: Answers = { [reading.questions[0]?.id ?? ""]: { take: "stage", stage: "junior" } };
    assert.deepEqual(figures(read(sheets, answers)), {
      第一学校: { "junior.pupils": 300 },
      第二学校: { "junior.pupils": 200 },
    });
  });

  it("asks for units, vague words and signs once, and applies the answers", () => {
    const sheets = {
      "a.xlsx": [
        ["学校名称", "小学教师数", "运动场地面积", "小学教学班数"],
        ["第一小学", 20, 3000, "/"],
        ["第二小学", 15, 2000, 6],
      ],
    };
    const reading = read(sheets);
    assert.deepEqual(causes(reading).sort(), ["column", "sign", "unit"]);
    const answers: Answers = Object.fromEntries(
      reading.questions.map(({ id, cause }) => [
        id,
        cause === "column"
          ? { take: "field", field: "primary.teachers" }
          : cause === "unit"
            ? { take: "unit", unit: "亩" }
            : { take: "zero" },
      ]),
    );
    const answered = read(sheets, answers);
    assert.deepEqual(causes(answered), []);
    assert.deepEqual(figures(answered)["第一小学"], {
      "primary.teachers": 20,
      sportsGroundArea: 2_000_000,
      "primary.classes": 0,
    });
    const refused = Object.fromEntries(reading.questions.map(({ id }) => [id, { take: "nothing" } as const]));
    assert.ok(!("primary.teachers" in (figures(read(sheets, refused))["第一小学"] ?? {})));
  });

  it("leaves sums of towns and of the county out as evidence, and parts of a school too", () => {
    const reading = read({
      "a.xlsx": [
        ["学校名称", "小学在校生数(人)", "小学教学班数(个)", "小学专任教师数(人)"],
        ["示例县", 900, 21, 56],
        ["河口镇", 500, 12, 31],
        ["第一小学", 300, 7, 18],
        ["第二小学", 200, 5, 13],
        ["其中:东校区", 50, 2, 3],
        ["新桥乡", 400, 9, 25],
        ["第三小学", 400, 9, 25],
      ],
    });
    assert.deepEqual(causes(reading), []);
    assert.deepEqual(Object.keys(figures(reading)), ["第一小学", "第二小学", "第三小学"]);
    assert.deepEqual(reading.read[0]?.leftOut, [
      { reason: "part", rows: [5], labels: [] },
      { reason: "total", rows: [1, 2, 6], labels: [] },
    ]);
  });

  it("says of a total that its column does not add up to it, and of rows without a name that nobody owns them", () => {
    const reading = read({
      "a.xlsx": [
        ["学校名称", "小学在校生数(人)", "小学教学班数(个)"],
        ["第一小学", 300, 7],
        ["第二小学", 200, 5],
        [null, 50, 2],
        ["合计", 501, 12],
      ],
    });
    assert.deepEqual(causes(reading), ["nameless", "total"]);
    assert.deepEqual(reading.questions[1]?.effect, []);
    assert.equal(figures(reading)["第一小学"]?.["primary.pupils"], 300);
  });

  it("asks whether schools that are struck out, closed or without anything above 0 still count", () => {
    const sheets = {
      "a.xlsx": [
        ["学校名称", "小学在校生数(人)", "备注"],
        ["第一小学", 300, null],
        ["第二小学", 12, "已撤并"],
      ],
    };
    const reading = read(sheets);
    assert.deepEqual(causes(reading), ["closed"]);
    assert.deepEqual(Object.keys(figures(reading)), ["第一小学"]);
    const id = reading.questions[0]?.id ?? "";
    assert.equal(figures(read(sheets, { [id]: { take: "same" } }))["第二小学"]?.["primary.pupils"], 12);
    assert.deepEqual(causes(read(sheets, { [id]: { take: "nothing" } })), []);
  });

  it("asks about choices that it does not know, and about a figure a thousand times off its peers", () => {
    const rows = Array.from({ length: 8 }, (_, i): CellValue[] => [
      `第${"一二三四五六七八".charAt(i)}小学`,
      i === 3 ? "完小" : i === 5 ? "私塾" : "小学",
      300,
      i === 2 ? 600_000 : 60,
    ]);
    const reading = read({ "a.xlsx": [["学校名称", "办学类型", "小学在校生数(人)", "教学仪器设备值(万元)"], ...rows] });
    assert.deepEqual(causes(reading).sort(), ["choice", "outlier"]);
    assert.equal(reading.schools[3]?.figures.get("type"), "小学");
    assert.equal(figures(reading)["第三小学"]?.equipmentValue, undefined);
    assert.equal(figures(reading)["第四小学"]?.equipmentValue, 60);
  });

  describe("a heading that means something else", () => {
    const OTHERS: readonly (readonly string[])[] = [
      ["上年小学在校生数(人)"],
      ["小学在校生数(人)", "其中:女"],
      ["小学计划招生数(人)"],
      ["小学毕业生数(人)"],
      ["小学一年级学生数(人)"],
      ["附设幼儿班在校生数(人)"],
      ["小学教职工数(人)", "工勤人员"],
      ["小学学历合格专任教师数(人)"],
      ["小学师生比"],
      ["小学生均图书册数(册)"],
      ["图书册数(册)", "当年新增"],
      ["图书册数(册)", "达标"],
      ["电子图书册数(册)"],
      ["生均", "教学仪器设备值(元)"],
      ["教学仪器设备资产净值(万元)"],
      ["教学及辅助用房(间)"],
      ["教学及辅助用房面积(㎡)", "标准"],
      ["教学及辅助用房面积(㎡)", "危房"],
      ["教学及辅助用房面积(㎡)", "租用"],
      ["校外运动场地面积(㎡)"],
      ["体育运动场馆面积(㎡)"],
      ["每百名学生拥有计算机台数(台)"],
      ["小学专任教师", "合计", "女"],
      ["小学大班额班级数(个)"],
      ["小学专任教师数缺额(人)"],
    ];
    for (const path of OTHERS)
      it(`is not read: ${path.join(" | ")}`, () => {
        const heads = path.map((label, i): CellValue[] => [
          i === 0 ? "学校名称" : null,
          i === 0 ? "办学类型" : null,
          label,
        ]);
        const reading = read({ "a.xlsx": [...heads, ["第一小学", "小学", 30], ["第二小学", "小学", 40]] });
        assert.deepEqual(figures(reading), { 第一小学: {}, 第二小学: {} });
      });
  });

  it("takes what a heading means in whatever unit it is said", () => {
    const path = (label: string, value: CellValue) =>
      figures(
        read({
          "a.xlsx": [
            ["学校名称", label],
            ["第一小学", value],
            ["第二小学", null],
          ],
        }),
      )["第一小学"] ?? {};
    assert.deepEqual(path("教学仪器设备值(元)", 820_000), { equipmentValue: 82 });
    assert.deepEqual(path("教学仪器设备值(千元)", "８２０"), { equipmentValue: 82 });
    assert.deepEqual(path("教学仪器设备值(万元)", "82万元"), { equipmentValue: 82 });
    assert.deepEqual(path("图书(万册)", 1.155), { books: 11_550 });
    assert.deepEqual(path("图书册数", "1.2万册"), { books: 12_000 });
    assert.deepEqual(path("图书册数", 1.2), {});
    assert.deepEqual(path("运动场地面积(㎡)", "3,500 平方米"), { sportsGroundArea: 3500 });
    assert.deepEqual(path("运动场地面积(㎡)", "5亩"), {});
    assert.deepEqual(path("小学在校生数(人)", "730人"), { "primary.pupils": 730 });
    for (const odd of ["≥550", "各1", "约700", "700-730", true, -3, 12.5, { error: "#REF!" }, 1e16])
      assert.deepEqual(path("小学在校生数(人)", odd), {}, String(odd));
  });

  it("reads schools under 单位, units that only blanks tell apart, and groups that say nothing", () => {
    const reading = read({
      "a.xlsx": [
        ["2025年小学装备统计   单位：万元 册 平方米"],
        ["单位", "学校类别", "校舍及场地", null, "教学设备总值", "藏书量"],
        [null, null, "教学及辅助用房面积", "运动场地面积", null, null],
        ["东街小学", "小学", 2100, 3300, 82, 11_550],
        ["西街小学", "小学", 1800, 2900, 76, 10_200],
      ],
    });
    assert.deepEqual(figures(reading), {
      东街小学: { teachingArea: 2100, sportsGroundArea: 3300, books: 11_550 },
      西街小学: { teachingArea: 1800, sportsGroundArea: 2900, books: 10_200 },
    });
    // 教学设备 may be more than 教学仪器设备.
    assert.deepEqual(
      reading.questions.map(({ id }) => id),
      ["column/Sheet/教学设备总值"],
    );
    const units = read({
      "a.xlsx": [
        ["填报项目", "单位", "填报值"],
        ["小学在校生数", "人", 730],
      ],
    });
    assert.deepEqual(units.schools, []);
  });

  it("reads nothing from a sheet that says nothing", () => {
    const reading = read({ "a.xlsx": [["会议纪要"], ["时间", "地点"]], "b.xlsx": [] });
    assert.deepEqual([reading.schools, reading.questions, reading.sources], [[], [], []]);
  });
});
