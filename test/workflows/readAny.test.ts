import assert from "node:assert/strict";
import { readParameters } from "../../src/ledger";
import type { WorkbookSnapshot } from "../../src/model";
import { hasSchoolSheet, parameterQuestion, readAny } from "../../src/workflows/readAny";
import { questionText } from "../../src/workflows/questionText";
import { NO_ANSWERS, type ReadingAnswers } from "../../src/workflows/readingAnswers";
import { typeByPupils } from "../../src/workflows/typeByPupils";
import { sheetOf } from "../ledger/workbooks";
import { changed, ownWorkbook, SCHOOLS } from "./ownSheets";

const FILE = "清河县.xlsx";
const BOOKS = 10;
const read = (workbook: WorkbookSnapshot, known: ReadingAnswers = NO_ANSWERS) => {
  const input = { file: FILE, workbook };
  return readAny([input], known, input);
};
const said = (workbook: WorkbookSnapshot, known?: ReadingAnswers) =>
  read(workbook, known).questions.map((question) => {
    const { question: sentence, example, effect, proposals } = questionText(question, "zh-CN");
    return [sentence, example, effect, proposals.join(" | ")];
  });
/** The county stands in the titles. */
const BASIS = ["absent/schools", "parameter/methods"];

describe("a county's own workbook", () => {
  it("asks for what decides and no sheet tells", () => {
    const { questions, laid } = read(ownWorkbook());
    assert.deepEqual(
      questions.map(({ id }) => id),
      BASIS,
    );
    assert.deepEqual(laid.places.of({ sheet: "学校台账", row: 1, column: 2 }), [
      { sheet: "学校情况", row: 3, column: 2 },
    ]);
    assert.deepEqual(questionText(questions[0]!, "zh-CN"), {
      question:
        "表中没有办学类型、举办者类型、是否计校数，不知道就不能确定哪些学校计入。各校都是一般情况的，请选定；有民办学校、校区等的，请在表中加上这几列。",
      example: null,
      effect: "回答以前不取用：办学类型、举办者类型、是否计校数",
      proposals: ["一般情况：办学类型按校名和各学段在校生判断，举办者为县级教育部门，各校都计校数"],
    });
    assert.deepEqual(questionText(questions[1]!, "zh-CN"), {
      question: "表中没有“适用办法”，请填写。",
      example: null,
      effect: "没有答复时按各种办法都判定",
      proposals: ["基本均衡和优质均衡", "基本均衡", "优质均衡"],
    });
    assert.equal(
      questionText(parameterQuestion("year"), "en-US").question,
      "The sheets do not tell “统计年度”. Please fill it in.",
    );
  });

  it("asks nothing that was answered", () => {
    const known: ReadingAnswers = {
      answers: {
        "absent/schools": { take: "usual" },
        "parameter/year": { take: "value", value: 2025 },
        "parameter/methods": { take: "value", value: "基本均衡" },
      },
      words: {},
      parameters: { county: "清河县" },
    };
    const { questions, laid } = read(ownWorkbook(), known);
    assert.deepEqual(questions, []);
    assert.deepEqual(readParameters(laid.workbook.sheets.find(({ name }) => name === "参数")).methods, ["2012"]);
    const [headings, ...rows] = laid.workbook.sheets[0]!.values;
    assert.deepEqual(
      rows.map((row) => row[headings!.indexOf("办学类型")]),
      ["小学", "小学", "九年一贯制", "初级中学"],
    );
  });

  it("asks for no parameter where it has our 参数, and keeps registers of ours", () => {
    const parameters = sheetOf([["类别", "参数", "取值"]], { name: "参数" });
    const { questions, laid } = read(ownWorkbook(SCHOOLS, [parameters]));
    assert.ok(questions.every(({ cause }) => cause !== "parameter"));
    assert.ok(laid.workbook.sheets.includes(parameters));
  });

  it("says what it asks, where, with an example, and what waits for it", () => {
    assert.deepEqual(said(ownWorkbook(changed(0, BOOKS, "/")))[0], [
      "工作表“学校情况”K4：填的是“/”，表中没有说明是什么意思。请确认它表示没有（0），还是没有填。",
      "例：东关小学 “/”",
      "回答以前不取用：图书册数",
      "按未填 | 没有，按0取用",
    ]);
    assert.deepEqual(said(ownWorkbook(changed(0, BOOKS, "约18000")))[0]?.slice(0, 1), [
      "工作表“学校情况”K4“图书(册)”：“约18000”不是一个确定的数，不能取用。请在表中改成确定的数；确实没有数的，选“按未填”。",
    ]);
    const total = ["合计", null, 1350, 1100, 33, 25, 79, 92, 17_000, 6_700_000, 84_000];
    assert.deepEqual(said(ownWorkbook([...SCHOOLS, total]))[0], [
      "工作表“学校情况”K8“图书(册)”：合计数与各校相加的结果不一致（表中数 / 相加结果：84000 / 83000）。请核对有没有漏加的学校。",
      "例：“84000 / 83000”",
      "这些数照常取用，请核对",
      "已经核对",
    ]);
  });

  it("names the stages and units that may be chosen", () => {
    const rows = [
      ["学校名称", "在校生数", "运动场地面积"],
      ["甲学校", 30, 700],
      ["乙学校", 40, 800],
    ];
    const told = said({ sheets: [sheetOf(rows, { name: "表" })] });
    assert.match(told[0]?.[0] ?? "", /“在校生数”：没有写明是哪个学段的数/);
    assert.equal(told[0]?.[3], "按各校办学类型判断 | 小学 | 初中 | 高中");
    assert.match(told[1]?.[3] ?? "", /^单位是“平方米”/);
  });

  it("is told from a workbook with 学校台账", () => {
    assert.ok(!hasSchoolSheet(ownWorkbook()));
    assert.ok(!hasSchoolSheet({ sheets: [sheetOf([["学校", "人数"]], { name: "学校台账" })] }));
  });
});

describe("办学类型 by name and pupils", () => {
  const type = (name: string, ...pupils: number[]) =>
    typeByPupils({
      name,
      figures: new Map(["primary", "junior", "senior"].map((stage, i) => [`${stage}.pupils`, pupils[i] ?? 0])),
    });

  it("is told where they tell it", () => {
    assert.equal(type("东村教学点", 12), "教学点");
    assert.equal(type("县特殊教育学校", 30, 20), "特殊教育");
    assert.equal(type("东关小学", 600), "小学");
    assert.equal(type("第二中学", 0, 500, 800), "完全中学");
    assert.equal(type("育才学校", 100, 100, 100), "十二年一贯制");
  });

  it("loses no stage with a blank 在校生数", () => {
    const figures = new Map([
      ["primary.pupils", 300],
      ["junior.classes", 4],
    ]);
    assert.equal(typeByPupils({ name: "育才学校", figures }), "九年一贯制");
    assert.equal(type("河口九年一贯制学校", 300), "九年一贯制");
    assert.equal(type("第一完全中学", 0, 500), "完全中学");
  });

  it("is unknown where there are no pupils", () => assert.equal(type("新城学校"), null));
});
