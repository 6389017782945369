import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import "../../src/locales/everyLanguage";
import { findingSentence } from "../../src/locales/finding";
import {
  cellLabel,
  type CellValue,
  type SheetSnapshot,
  type SpreadsheetHost,
  type WorkbookSnapshot,
  type WriteOptions,
} from "../../src/model";
import { summary } from "../../src/cli/summary";
import { check, type CheckResult } from "../../src/workflows/check";
import { explain } from "../../src/workflows/explain";
import { marksOf } from "../../src/workflows/marks";
import { outputOf } from "../../src/workflows/output";
import type { FileOutput } from "../../src/workflows/outputSchema";
import type { ReadingAnswers } from "../../src/workflows/readingAnswers";
import { repairsIn } from "../../src/workflows/repairs";
import { planUpdate, writeUpdate } from "../../src/workflows/updateSheets";
import { sheetOf } from "../ledger/workbooks";
import { changed, FIRST_ROW, OWN_SHEET, ownWorkbook, SCHOOLS } from "./ownSheets";

const FILE = "清河县.xlsx";
const [JUNIOR_CLASSES, MONEY, BOOKS] = [5, 9, 10];
/** What a county has said that its sheets do not tell. */
const KNOWN: ReadingAnswers = {
  answers: {
    "absent/schools": { take: "usual" },
  },
  words: {},
  parameters: {
    county: "清河县",
    year: 2025,
    basicBalanceYear: 2018,
    monitoringKept: "是",
    methods: "基本均衡和优质均衡",
  },
};

/** A golden case of one file. */
function caseWorkbook(name: string): WorkbookSnapshot {
  const input = JSON.parse(readFileSync(`test/cases/${name}/input.json`, "utf8")) as {
    files: { sheets: Partial<SheetSnapshot>[] }[];
  };
  const as = { visible: true, protected: false, read: true, top: 0, left: 0 };
  return { sheets: input.files[0]!.sheets.map((sheet) => ({ ...sheet, ...as }) as SheetSnapshot) };
}

/** A host that gives a workbook as it is. */
function hostOf(workbook: WorkbookSnapshot): SpreadsheetHost {
  return { read: async () => workbook } as unknown as SpreadsheetHost;
}

const judged = (workbook: WorkbookSnapshot, known = KNOWN) =>
  check(hostOf(workbook), undefined, undefined, { file: FILE, known });
const marked = async (workbook: WorkbookSnapshot) =>
  marksOf((await judged(workbook)).findings).map(({ sheet, kind, areas }) => `${sheet} ${kind} ${areas.join(" ")}`);

describe("校验 of a county's own sheets in place", () => {
  it("judges them like a ledger, and asks nothing that was answered", async () => {
    const { assessment, inPlace, findings } = await judged(ownWorkbook());
    assert.deepEqual(
      inPlace?.questions.map(({ id }) => id),
      [],
    );
    const primary = assessment.methods.get("2012")?.stages.primary;
    assert.equal(primary?.counted.length, 3);
    assert.ok(primary?.indicators.some(({ coefficient }) => coefficient !== null));
    assert.deepEqual(
      findings.filter(({ level }) => level === "error").map((finding) => findingSentence(finding, "zh-CN")),
      [],
    );
  });

  it("tells of her own cells, sheet and headings", async () => {
    const { findings } = await judged(ownWorkbook(changed(2, JUNIOR_CLASSES, 0)));
    const [wrong] = findings.filter(({ level }) => level === "error");
    assert.deepEqual(wrong?.cells[0], { sheet: OWN_SHEET, row: FIRST_ROW + 2, column: JUNIOR_CLASSES });
    assert.equal(
      wrong && findingSentence(wrong, "zh-CN"),
      "河口学校的“教学班数 初中”应大于0：有初中在校生200人，全校教学班数却为0。",
    );
    for (const finding of findings) assert.doesNotMatch(findingSentence(finding, "zh-CN"), /学校台账/);
  });

  it("marks a gap where it is, and the numerator of a value below its standard", async () => {
    assert.deepEqual(await marked(ownWorkbook(changed(1, BOOKS, null))), [`${OWN_SHEET} error K5`]);
    const wide = caseWorkbook("wide");
    const [sheet] = wide.sheets as [SheetSnapshot];
    const [headings, ...rows] = sheet.values;
    const [big, area] = [
      rows.findIndex(([, name]) => name === "太口镇中心小学"),
      headings!.indexOf("教学及辅助用房面积(㎡)"),
    ];
    const values = sheet.values.map((row, i) => row.map((value, at) => (i === big + 1 && at === area ? 2000 : value)));
    assert.deepEqual(
      (await marked({ sheets: [{ ...sheet, values }] })).filter((mark) => mark.includes("notMet")),
      ["基本情况 notMet S3:T3"],
    );
  });

  it("holds what waits for an answer as undetermined, and raises no 错误 for it", async () => {
    const { assessment, findings, inPlace } = await judged(ownWorkbook(changed(0, BOOKS, "/")));
    assert.deepEqual(
      inPlace?.questions.map(({ cause }) => cause),
      ["sign"],
    );
    assert.deepEqual(
      findings.filter(({ level }) => level === "error"),
      [],
    );
    const books = assessment.methods
      .get("2012")
      ?.stages.primary?.indicators.find(({ indicator }) => indicator.id === "books");
    assert.equal(books?.verdict, "undetermined");
  });

  it("asks for the parameters that a verdict lacks which has been begun, unless the workbook has our 参数", async () => {
    const known = { ...KNOWN, parameters: {} };
    const asked = async (parameters: ReadingAnswers["parameters"]) =>
      (await judged(ownWorkbook(), { ...KNOWN, parameters })).inPlace?.questions.map(({ id }) => id);
    const { methods } = KNOWN.parameters;
    assert.deepEqual(await asked({}), ["parameter/methods"]);
    // Whoever calls for methods has said which.
    const { inPlace: called } = await check(hostOf(ownWorkbook()), ["2012"], undefined, { file: FILE, known });
    assert.deepEqual(called?.questions, []);
    // The year stands in the titles.
    assert.deepEqual(await asked({ methods }), []);
    assert.deepEqual(await asked({ methods, basicBalanceYear: 2018 }), ["parameter/monitoringKept"]);
    const parameters = sheetOf(
      [
        ["类别", "参数", "取值"],
        ["基本信息", "统计年度", 25],
      ],
      { name: "参数" },
    );
    const { inPlace, findings } = await judged(ownWorkbook(SCHOOLS, [parameters]), known);
    assert.deepEqual(inPlace?.questions, []);
    assert.deepEqual(findings.find(({ rule }) => rule === "invalid-parameter")?.cells, [
      { sheet: "参数", row: 1, column: 2 },
    ]);
  });
});

describe("what is told beside the findings of a county's own sheets", () => {
  it("leads to her own cells, and says of what no cell shows that it can be written", async () => {
    const result = await judged(ownWorkbook(changed(1, MONEY, 100_000, changed(0, MONEY, 15_000_000))));
    const stage = result.assessment.methods.get("2012")!.stages.primary!;
    const books = stage.indicators.find(({ indicator }) => indicator.id === "books")!;
    const { drivers } = explain(result, { kind: "coefficient", stage, indicator: books });
    assert.ok(drivers.length > 0 && drivers.every(({ cell }) => cell?.sheet === OWN_SHEET && cell.column === BOOKS));
    const output = outputOf(FILE, result, "zh-CN") as Extract<FileOutput, { findings: unknown }>;
    const items = Object.values(output.methods).flatMap(({ parts }) => parts.flatMap((part) => part.items));
    assert.doesNotMatch(JSON.stringify(items.map(({ cells }) => cells)), /学校台账/);
    const over = output.findings.filter(({ rule }) => rule === "coefficient-over-limit");
    assert.ok(over.length > 0 && over.every(({ markable }) => markable === false));
    assert.match(summary(FILE, result, "zh-CN"), /差异系数.*［没有可标记的单元格，可生成指标表］/);
    const below = output.findings.find(({ rule }) => rule === "below-standard");
    assert.ok(below && !("markable" in below));
  });
});

describe("safe repairs in a county's own sheets", () => {
  it("turn texts that were read for certain into numbers, in the unit of their column", async () => {
    const rows = changed(0, MONEY, "150万元", changed(1, BOOKS, " 13，000 ", changed(2, BOOKS, "1.6万册")));
    const workbook = ownWorkbook(changed(3, JUNIOR_CLASSES, "２０个", changed(0, BOOKS, "/", rows)));
    const repairs = repairsIn(await judged(workbook));
    assert.deepEqual(
      repairs.map(({ cell, school, heading, from, to, kind }) => [cellLabel(cell), school, heading, from, to, kind]),
      [
        [`${OWN_SHEET}!J4`, "东关小学", "教学仪器设备值(元)", "150万元", 1_500_000, "unit"],
        [`${OWN_SHEET}!K5`, "西街小学", "图书(册)", " 13，000 ", 13_000, "fullWidth"],
        [`${OWN_SHEET}!K6`, "河口学校", "图书(册)", "1.6万册", 16_000, "unit"],
        [`${OWN_SHEET}!F7`, "第一中学", "教学班数 初中", "２０个", 20, "unit"],
      ],
    );
    const [sheet] = workbook.sheets as [SheetSnapshot];
    const formulas = sheet.values.map((row) => row.map((value) => (value === "150万元" ? '="150万元"' : null)));
    assert.equal(repairsIn(await judged({ sheets: [{ ...sheet, formulas }] })).length, 3);
  });

  it("give the same judgement when they were made", async () => {
    const before = await judged(ownWorkbook(changed(0, MONEY, "150万元")));
    const after = await judged(ownWorkbook(changed(0, MONEY, repairsIn(before)[0]!.to)));
    const coefficients = ({ assessment }: CheckResult) =>
      [...assessment.methods.values()].map(({ stages }) => stages.primary?.indicators.map((each) => each.coefficient));
    assert.deepEqual(coefficients(after), coefficients(before));
  });
});

describe("results that a county shows in its own sheets", () => {
  const HEADINGS = [
    "学校名称",
    "小学在校生数(人)",
    "小学专任教师数(人)",
    "图书册数(册)",
    "生均图书册数(册)",
    "小学师生比",
  ];
  // 40,000 books for 2,000 pupils: 20; weighted by pupils the coefficient is 0.1581…, unweighted it is 0.1860….
  const rows = (coefficient: number, last: CellValue = 16) => [
    ["示例县2025年小学基本情况"],
    HEADINGS,
    ["第一小学", 1000, 60, 22_000, 22, "1:16.7"],
    ["第二小学", 500, 30, 12_000, 24, "1:16.7"],
    ["第三小学", 500, 30, 6_000, last, "1:16.7"],
    ["差异系数", null, null, null, coefficient, null],
  ];
  const own = (coefficient: number, last?: CellValue): WorkbookSnapshot => ({
    sheets: [sheetOf(rows(coefficient, last), { name: "小学情况" })],
  });
  const differing = async (workbook: WorkbookSnapshot) =>
    (await judged(workbook)).findings
      .filter(({ rule }) => rule === "coefficient-differs" || rule === "value-differs")
      .map((finding) => [
        finding.level,
        finding.messageId,
        finding.cells.map(cellLabel).join(),
        findingSentence(finding, "zh-CN"),
      ]);

  it("are compared with what its figures give, and never used", async () => {
    assert.deepEqual(await differing(own(0.235, 12)), []);
    assert.deepEqual(await differing(own(0.2345, 1.2)), [
      [
        "query",
        "times",
        "小学情况!E5",
        "第三小学（小学）“生均图书册数”按原始数据计算为12.00册/生，表中为1.20册/生，约为应有值的0.1倍，疑似单位或“每百名”口径有误。",
      ],
    ]);
    const [wrong, ...others] = await differing(own(0.1658, 12));
    assert.deepEqual([wrong?.slice(0, 3), others], [["error", "totalRow", "小学情况!E6"], []]);
    assert.deepEqual((await differing(own(0.4, 12)))[0]?.slice(0, 2), ["query", "own"]);
  });

  it("are compared on a sheet of the county's results, too", async () => {
    const beside = (coefficient: number): WorkbookSnapshot => ({
      sheets: [
        sheetOf(rows(0.235, 12), { name: "小学情况" }),
        sheetOf([["校际差异系数"], ["指标", "小学"], ["生均图书册数", coefficient]], { name: "结果" }),
      ],
    });
    assert.deepEqual(await differing(beside(0.235)), []);
    const [wrong, ...others] = await differing(beside(0.1658));
    assert.deepEqual([wrong?.slice(0, 3), others], [["error", "totalRow", "结果!B3"], []]);
  });

  it("bear the mark of a value below its standard where they are right, else what they come from does", async () => {
    const shown = (value: number) =>
      sheetOf(
        [
          ["学校名称", "小学在校生数(人)", "教学仪器设备值(元)", "生均教学仪器设备值(元)"],
          ["第一小学", 1000, 1_500_000, value],
          ["第二小学", 500, 1_100_000, 2200],
        ],
        { name: "小学装备" },
      );
    const dark = async (value: number) =>
      (await marked({ sheets: [shown(value)] })).filter((mark) => !mark.includes("error"));
    assert.deepEqual(await dark(1500), ["小学装备 notMet D2"]);
    assert.deepEqual(await dark(15_000), ["小学装备 notMet C2", "小学装备 query D2"]);
  });

  it("bear the mark of a coefficient over its limit on a sheet of the county's results, too, if they are right", async () => {
    // 400 and 3,600 yuan for a pupil, 2,000 on average: 1,600 beside it, 0.8 of it.
    const list = sheetOf(
      [
        ["学校名称", "小学在校生数(人)", "教学仪器设备值(元)"],
        ["第一小学", 1000, 400_000],
        ["第二小学", 1000, 3_600_000],
      ],
      { name: "小学装备" },
    );
    const results = (coefficient: number) =>
      sheetOf(
        [
          ["示例县义务教育校际差异系数"],
          ["指标", "小学", "初中"],
          ["生均教学仪器设备值", coefficient, null],
          ["师生比", null, null],
        ],
        { name: "区县结果" },
      );
    const marks = async (coefficient: number) =>
      (await marked({ sheets: [list, results(coefficient)] })).filter((mark) => mark.startsWith("区县结果"));
    assert.deepEqual(await marks(0.8), ["区县结果 notMet B3"]);
    assert.deepEqual(await marks(0.7), ["区县结果 query B3"]);
  });
});

describe("what is written beside a county's own sheets", () => {
  it("is written as values, since no formula of ours can refer to them", async () => {
    const written: WriteOptions[] = [];
    const host = {
      read: async () => ownWorkbook(),
      write: async (_: unknown, options: WriteOptions) => void written.push(options),
    } as unknown as SpreadsheetHost;
    const update = await planUpdate(host);
    assert.ok(update.valuesOnly);
    assert.ok(update.plans.some(({ sheet }) => sheet === "拆分"));
    await writeUpdate(host, update, "edu");
    assert.deepEqual(
      written.map(({ asValues }) => asValues),
      [true],
    );
  });
});
