import assert from "node:assert/strict";
import "../../src/locales/everyLanguage";
import type { CellValue, SheetPlan, SheetSnapshot, SpreadsheetHost, WorkbookSnapshot } from "../../src/model";
import type { Answer } from "../../src/reading";
import { snapshotOfPlans } from "../../src/plans";
import { isAdded } from "../../src/workflows/ourSheets";
import { reading } from "../../src/locales/zh-CN/reading";
import { answeredAbout } from "../../src/workflows/questionText";
import { readAny } from "../../src/workflows/readAny";
import { mergedAnswers, NO_ANSWERS, type ReadingAnswers } from "../../src/workflows/readingAnswers";
import { readSettings, settingsPlan, writeSettings } from "../../src/workflows/settingsSheet";
import { sheetOf } from "../ledger/workbooks";
import { changed, ownWorkbook, SCHOOLS } from "./ownSheets";

const FILE = "清河县.xlsx";
const BOOKS = 10;
const TOTAL = ["合计", null, 1350, 1100, 33, 25, 80, 92, 17_000, 6_700_000, 84_000];
/** Every kind of question that one small sheet can raise. */
const ROWS = [...changed(0, BOOKS, "/", changed(1, 9, "约110万")), TOTAL];
const KNOWN: ReadingAnswers = {
  answers: {
    "sign/学校情况//": { take: "zero" },
    "cell/学校情况/教学仪器设备值(元)/约110万": { take: "blank" },
    "total/学校情况/专任教师|小学": { take: "same" },
    "absent/schools": { take: "usual" },
  },
  words: { books: ["藏书"] },
  parameters: { county: "清河县", year: 2025, methods: "基本均衡和优质均衡" },
};

function read(workbook: WorkbookSnapshot, known: ReadingAnswers = NO_ANSWERS) {
  const input = { file: FILE, workbook };
  const all = mergedAnswers(readSettings(workbook), known);
  return { ...readAny([input], all, input), all };
}
const withSettings = (workbook: WorkbookSnapshot, plan: SheetPlan): WorkbookSnapshot => ({
  sheets: [...workbook.sheets, ...snapshotOfPlans([plan]).sheets],
});
const settingsOf = (workbook: WorkbookSnapshot, known: ReadingAnswers) => settingsPlan(read(workbook, known), known);

describe("表格识别设置", () => {
  const plan = settingsOf(ownWorkbook(ROWS), KNOWN);

  it("holds the same data as the file of answers", () => {
    assert.deepEqual(readSettings(snapshotOfPlans([plan])), KNOWN);
  });

  it("says what each answer is about, also where its question concerns all schools at once", () => {
    const { cells } = settingsOf(ownWorkbook(ROWS), {
      ...KNOWN,
      answers: { ...KNOWN.answers, campuses: { take: "same" } },
    });
    const answers = cells.filter((row) => row[0]?.value === "答复").map((row) => row[1]?.value ?? "");
    assert.ok(answers.includes("各校区属于哪所学校"), answers.join());
    assert.ok(!answers.includes(""));
  });

  it("says what each kind of question is about", () => {
    for (const cause of Object.keys(reading).flatMap((key) => /^question\.(.+)$/.exec(key)?.[1] ?? []))
      assert.notEqual(answeredAbout(`${cause}/甲`).indexOf(reading[`cause.${cause}` as "cause.year"]), -1, cause);
  });

  it("has the answers in words, which are read back, and takes a year as people write it", () => {
    const answers: Readonly<Record<string, Answer>> = {
      "year/学校情况": { take: "value", value: 2025 },
      "word/学校情况/图书": { take: "nothing" },
      "sources/教师|图书": { take: "from", from: "人事股 教师" },
      "conflict/甲小学/books": { take: "value", value: 9000 },
    };
    const known = { ...NO_ANSWERS, answers };
    const plan = settingsPlan(read(ownWorkbook(ROWS)), known);
    const written = new Map(plan.cells.map((row) => [row[6]?.value, row[2]?.value]));
    assert.deepEqual(
      Object.keys(answers).map((id) => written.get(id)),
      [2025, "不是，这些列不取用", "以“人事股 教师”为准", 9000],
    );
    const { sheets } = snapshotOfPlans([plan]);
    assert.deepEqual(readSettings({ sheets }), known);
    const typed = sheets.map((sheet) => ({
      ...sheet,
      values: sheet.values.map((row) => row.map((value) => (value === 2025 ? "2025年" : value))),
    }));
    assert.deepEqual(readSettings({ sheets: typed }), known);
  });

  it("prints with county and year above its pages, and without the names of its lines", () => {
    const {
      paper,
      merges = [],
      widths,
    } = settingsPlan(read(ownWorkbook(ROWS)), {
      ...NO_ANSWERS,
      parameters: { county: "示例县", year: 2025 },
    });
    assert.deepEqual(paper, { unprinted: 1, header: ["示例县", "&A", "统计年度：2025"] });
    assert.ok(merges.every(({ right }) => right === widths.length - 2));
    assert.deepEqual(settingsPlan(read(ownWorkbook(ROWS)), NO_ANSWERS).paper?.header, ["", "&A", ""]);
  });

  it("makes the second check ask nothing, and next year's with other rows and the same headings neither", () => {
    const asked = read(ownWorkbook(ROWS)).questions.map(({ cause }) => cause);
    assert.deepEqual(asked, ["sign", "cell", "total", "absent", "parameter"]);
    assert.deepEqual(read(withSettings(ownWorkbook(ROWS), plan)).questions, []);
    const next = [...changed(3, BOOKS, "/"), [5, "新城小学", 300, null, 8, null, 20, null, 2000, 700_000, 9000]];
    assert.deepEqual(read(withSettings(ownWorkbook(next), plan)).questions, []);
  });

  it("is never read as a sheet of schools", () => {
    const { reading } = read(withSettings(ownWorkbook(), plan));
    assert.deepEqual(
      reading.read.map(({ sheet }) => sheet),
      ["学校情况"],
    );
    assert.ok(isAdded(snapshotOfPlans([plan]).sheets[0]!));
  });

  it("takes an open question's answer where somebody has written it down, in words", () => {
    const open = snapshotOfPlans([settingsOf(ownWorkbook(ROWS), NO_ANSWERS)]).sheets[0]!;
    const said: Readonly<Record<string, CellValue>> = {
      "sign/学校情况//": "没有，按０取用",
      "absent/schools": "一般情况：办学类型按校名和各学段在校生判断，举办者为县级教育部门，各校都计校数",
    };
    const values = open.values.map((row) => row.map((value, i) => (i === 2 ? (said[String(row[6])] ?? value) : value)));
    assert.deepEqual(readSettings({ sheets: [{ ...open, values }] }), {
      answers: {
        "sign/学校情况//": { take: "zero" },
        "absent/schools": { take: "usual" },
      },
      words: {},
      parameters: {},
    });
  });

  it("keeps every kind of answer", () => {
    const answers: Readonly<Record<string, Answer>> = {
      "column/表/图书": { take: "field", field: "books" },
      "column/表/人数": { take: "field", field: "primary.pupils" },
      "column/表/年度": { take: "field", field: "training/year" },
      "column/表/别的": { take: "nothing" },
      "stage/表/在校生": { take: "stage", stage: "byType" },
      "unit/表/面积": { take: "unit", unit: "亩" },
      "choice/type/完小": { take: "value", value: "小学" },
      "conflict/甲/books": { take: "value", value: 120 },
      "hidden/旧表": { take: "same" },
      arts: { take: "nothing" },
    };
    const known = { answers, words: {}, parameters: {} };
    assert.deepEqual(readSettings(snapshotOfPlans([settingsOf(ownWorkbook(), known)])), known);
  });

  it("is found wherever its table was moved to, and lines that cannot be read are passed over", () => {
    const rows: CellValue[][] = [
      [null],
      ["名称（勿改）", "回答", "类别", "事项"],
      ["sign/表/-", "没有，按0取用", "答复", "x"],
      ["sign/表/／", { error: "#N/A" }, "答复", "x"],
      ["unit/表/面积", "{坏", "答复", "x"],
      [null, "按未填", "答复", "x"],
      ["parameter/year", "去年", "参数", "x"],
    ];
    const sheet = sheetOf(rows, { name: "表格识别设置 " });
    assert.deepEqual(readSettings({ sheets: [sheet] }), { ...NO_ANSWERS, answers: { "sign/表/-": { take: "zero" } } });
    assert.deepEqual(readSettings({ sheets: [sheetOf([["类别"]], { name: "表格识别设置" })] }), NO_ANSWERS);
    assert.deepEqual(readSettings(ownWorkbook(SCHOOLS)), NO_ANSWERS);
  });

  it("replaces an older one", async () => {
    const written: unknown[] = [];
    const older: SheetSnapshot = sheetOf([["x"]], { name: "表格识别设置" });
    const host = {
      read: async () => ownWorkbook(SCHOOLS, [older]),
      write: async (plans: readonly SheetPlan[], { replace }: { replace: readonly string[] }) =>
        void written.push(
          plans.map(({ sheet }) => sheet),
          replace,
        ),
    } as unknown as SpreadsheetHost;
    await writeSettings(host, read(ownWorkbook()), KNOWN);
    assert.deepEqual(written, [["表格识别设置"], ["表格识别设置"]]);
  });
});
