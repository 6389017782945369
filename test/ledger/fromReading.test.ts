import assert from "node:assert/strict";
import { buildLedger, layOut, ledgerSteps, tableOf } from "../../src/ledger";
import { readingFields } from "../../src/ledger/readingFields";
import { atOnce, type CellRef, type CellValue } from "../../src/model";
import { readWorkbooks, type Answers, type Source } from "../../src/reading";
import { changed, FIRST_ROW, OWN_SHEET, ownWorkbook } from "../workflows/ownSheets";
import { sheetOf } from "./workbooks";

/** What was read of two schools that no code names: where each figure stands. */
function placesOf(甲: Readonly<Record<string, CellRef>>, 乙: Readonly<Record<string, CellRef>>) {
  const all = Object.entries({ 甲, 乙 });
  const { workbook, places } = layOut({
    schools: all.map(([name, cells]) => ({
      code: null,
      name,
      figures: new Map(Object.keys(cells).map((field) => [field, 1])),
    })),
    registers: [],
    sources: all.flatMap(([school, cells]) =>
      Object.entries(cells).map(([field, cell]): Source => ({
        school,
        field,
        value: 1,
        cells: [cell],
        factor: null,
        rule: "read",
      })),
    ),
    open: [],
    shown: [],
  });
  const [headings] = workbook.sheets[0]!.values;
  return (row: number, heading: string) => places.of({ sheet: "学校台账", row, column: headings!.indexOf(heading) });
}

const FILE = "清河县.xlsx";
const [PUPILS, BOOKS] = [2, 10];

function read(rows?: Parameters<typeof ownWorkbook>[0], answers: Answers = {}) {
  return readWorkbooks([{ file: FILE, workbook: ownWorkbook(rows) }], readingFields(), answers);
}

describe("what was read, laid onto the standard template", () => {
  it("is 学校台账 with the columns that something was read for, in the ledger's units", () => {
    const { workbook, lacking, open } = layOut(read());
    const [headings, first] = workbook.sheets[0]!.values;
    assert.deepEqual(headings, [
      "学校标识码",
      "学校名称",
      "小学在校生数(人)",
      "初中在校生数(人)",
      "小学教学班数(个)",
      "初中教学班数(个)",
      "教学及辅助用房面积(㎡)",
      "教学仪器设备资产值(万元)",
      "图书册数(册)",
      "小学专任教师数(人)",
      "初中专任教师数(人)",
    ]);
    assert.deepEqual(first, [null, "东关小学", 600, null, 14, null, 3600, 150, 18_000, 34, null]);
    assert.ok(lacking.some(({ id }) => id === "organiser"));
    assert.ok(!lacking.some(({ id }) => id === "books"));
    assert.deepEqual(open, []);
  });

  it("leads from each cell back to the one that it was read from, in a gap too", () => {
    const reading = read(changed(1, BOOKS, null));
    const { places, workbook } = layOut(reading);
    const at = (row: number, heading: string) => ({
      sheet: "学校台账",
      row,
      column: workbook.sheets[0]!.values[0]!.indexOf(heading),
    });
    const hers = (row: number, column: number) => [{ workbook: FILE, sheet: OWN_SHEET, row: FIRST_ROW + row, column }];
    assert.deepEqual(places.of(at(1, "教学仪器设备资产值(万元)")), hers(0, 9));
    assert.deepEqual(places.of(at(2, "图书册数(册)")), hers(1, BOOKS));
    assert.deepEqual(places.of(at(2, "初中在校生数(人)")), hers(1, 3));
    assert.deepEqual(places.of({ sheet: "别的", row: 1, column: 1 }), []);
  });

  const inSheet = (row: number, column: number, sheet = "表一", workbook = "一.xlsx"): CellRef => ({
    workbook,
    sheet,
    row,
    column,
  });
  const CLASSES = "小学教学班数(个)";

  it("leads from a gap to the place beside another figure of the school, in a sheet that goes down or across", () => {
    const down = placesOf(
      { "primary.pupils": inSheet(3, 2), "primary.classes": inSheet(3, 4) },
      { "primary.pupils": inSheet(4, 2) },
    );
    assert.deepEqual(down(1, CLASSES), [inSheet(3, 4)]);
    assert.deepEqual(down(2, CLASSES), [inSheet(4, 4)]);
    const across = placesOf(
      { "primary.pupils": inSheet(2, 3), "primary.classes": inSheet(4, 3) },
      { "primary.pupils": inSheet(2, 4) },
    );
    assert.deepEqual(across(2, CLASSES), [inSheet(4, 4)]);
  });

  it("leads from a gap nowhere where no other field of both stands on that sheet", () => {
    const first = { "primary.pupils": inSheet(3, 2), "primary.classes": inSheet(3, 4) };
    const seconds: Readonly<Record<string, CellRef>>[] = [
      { "primary.pupils": inSheet(4, 2, "表二") },
      { "primary.pupils": inSheet(4, 2, "表一", "二.xlsx") },
      // Another table below, which has the schools and not the pupils.
      { books: inSheet(14, 2) },
      { "primary.pupils": inSheet(4, 3) },
    ];
    for (const second of seconds) assert.deepEqual(placesOf(first, second)(2, CLASSES), []);
    const apart = placesOf({ ...first, books: inSheet(8, 2, "表二") }, { books: inSheet(9, 2, "表二") });
    assert.deepEqual(apart(2, CLASSES), []);
  });

  it("leads from the cells of each register to its own, and names a school by its name that only a question names", () => {
    const record = (column: number, field: string) => ({
      figures: new Map([[field, 1]]),
      cells: new Map([[field, [inSheet(1, column)]]]),
    });
    const question = { field: "books", cell: inSheet(5, 5), question: "q", cause: "sign" as const };
    const { workbook, places, open } = layOut({
      schools: [],
      registers: [
        { sheet: "migrants", records: [record(1, "eligible")] },
        { sheet: "disabled", records: [record(2, "population"), record(3, "enrolled")] },
      ],
      sources: [],
      shown: [],
      open: [
        { ...question, code: null, name: "北山小学" },
        { ...question, code: "39", name: null },
        { ...question, code: "40", name: null, cause: "hidden" },
        { ...question, code: null, name: null, field: "disabled/enrolled" },
      ],
    });
    assert.deepEqual(places.of({ sheet: "残疾儿童少年入学", row: 1, column: 0 }), [inSheet(1, 2)]);
    assert.deepEqual(places.of({ sheet: "残疾儿童少年入学", row: 2, column: 0 }), []);
    const waiting = open.filter(({ sheet }) => sheet !== "学校台账");
    assert.deepEqual(waiting, [{ sheet: "残疾儿童少年入学", row: 1, column: 1 }], "a gap that may be no gap");
    assert.deepEqual(places.of({ sheet: "残疾儿童少年入学", row: 1, column: 9 }), []);
    assert.deepEqual(
      workbook.sheets[0]!.values.slice(1).map(([code, name]) => [code, name]),
      [
        [null, "北山小学"],
        ["39", "39"],
      ],
    );
  });

  it("names for codes in registers of schools, and fills no other gap with names", () => {
    const record = (figures: Record<string, CellValue>) => ({
      figures: new Map(Object.entries(figures)),
      cells: new Map(),
    });
    const records = [record({ name: "甲", teachers: 5 }), record({ name: "乙" })];
    const read_ = { schools: [], registers: [{ sheet: "training", records }], sources: [], open: [], shown: [] };
    const [, training] = layOut(read_, { nameForCode: true }).workbook.sheets;
    assert.deepEqual(training!.values.slice(1), [
      ["甲", "甲", 5],
      ["乙", "乙", null],
    ]);
  });

  it("holds what waits for an answer as unknown, and not as a gap or as none", () => {
    const reading = read(changed(0, BOOKS, "/"));
    const laid = layOut(reading);
    const ledger = atOnce(ledgerSteps(laid.workbook, undefined, laid));
    const schools = tableOf(ledger, "schools");
    assert.equal(schools.number("books", 0), null);
    assert.equal(schools.blank("books", 0), false);
    assert.equal(schools.number("books", 1), 13_000);
  });

  it("takes pupils that wait for an answer neither for none nor for a gap", () => {
    const laid = layOut(read(changed(0, PUPILS, "约600")));
    const [site] = atOnce(ledgerSteps(laid.workbook, undefined, laid)).sites;
    assert.deepEqual(site?.pupils, { primary: null, junior: 0, senior: null });
  });

  it("keeps a school of which it is open whether it is one, with nothing known of it", () => {
    const rows = [...changed(0, 0, 1), [5, "北山小学（已撤并）", 0, null, 0, null, 0, null, 0, 0, 0]];
    const { workbook, open } = layOut(read(rows));
    const names = workbook.sheets[0]!.values.map(([, name]) => name);
    assert.ok(names.at(-1)?.toString().startsWith("北山小学"));
    assert.ok(open.filter(({ row }) => row === names.length - 1).length > 3);
  });

  it("calls a row without a name by its place", () => {
    const rows = [...changed(0, 0, 1), [null, null, 77, null, 3, null, 6, null, 500, 90_000, 2000]];
    const { workbook } = layOut(read(rows));
    assert.equal(workbook.sheets[0]!.values.at(-1)?.[1], `${OWN_SHEET}第8行`);
  });

  it("takes what holds for all schools where no sheet has the column, and names for codes where it is only judged", () => {
    const assumed = new Map<string, CellValue | (() => CellValue)>([
      ["organiser", "县级教育部门"],
      ["type", () => "小学"],
    ]);
    const laid = layOut(read(), { assumed, nameForCode: true });
    const ledger = atOnce(ledgerSteps(laid.workbook, undefined, laid));
    assert.deepEqual(ledger.sites.map(({ code, type, organiser }) => [code, type, organiser]).slice(0, 2), [
      ["东关小学", "小学", "县级教育部门"],
      ["西街小学", "小学", "县级教育部门"],
    ]);
  });

  it("lays parameters out with what a workbook without 参数 has in force, and keeps sheets of ours as they are", () => {
    const county = sheetOf([["参数", "取值"]], { name: "满意度调查" });
    const laid = layOut(read(), { parameters: new Map([["year", 2025]]), own: [county] });
    const { parameters, workbook } = buildLedger(laid.workbook);
    assert.equal(parameters.number("year"), 2025);
    assert.equal(parameters.text("subtractIndoorSports"), "否");
    assert.equal(parameters.number("passMark"), null);
    assert.ok(workbook.sheets.includes(county));
    const cell = { sheet: county.name, row: 0, column: 0 };
    assert.deepEqual(laid.places.of(cell), [cell]);
  });
});

describe("registers that were read, laid out beside 学校台账", () => {
  const retention = sheetOf(
    [
      ["2025年小学毕业班巩固情况"],
      [
        "学校名称",
        "学段",
        "学制(年)",
        "入学年份",
        "入学人数(人)",
        "转入人数(人)",
        "转出人数(人)",
        "死亡人数(人)",
        "毕业人数(人)",
      ],
      ["东关小学", "小学", 6, 2019, 95, 6, 4, 0, 97],
      ["西街小学", "小学", 6, 2019, 80, 3, "约5", 0, 78],
    ],
    { name: "毕业班" },
  );
  const workbook = ownWorkbook(undefined, [retention]);
  const laid = layOut(readWorkbooks([{ file: FILE, workbook }], readingFields()), { nameForCode: true });

  it("have the columns that some record has, and names for codes", () => {
    const { values } = laid.workbook.sheets.find(({ name }) => name === "巩固率")!;
    assert.deepEqual(values[0]?.slice(0, 3), ["学校标识码", "学校名称", "学段"]);
    assert.deepEqual(
      values.slice(1).map(([code, , stage, , , entered]) => [code, stage, entered]),
      [
        ["东关小学", "小学", 95],
        ["西街小学", "小学", 80],
      ],
    );
  });

  it("lead back to their cells, and hold what is asked as unknown", () => {
    const headings = laid.workbook.sheets.find(({ name }) => name === "巩固率")!.values[0]!;
    const at = (row: number, heading: string) => ({ sheet: "巩固率", row, column: headings.indexOf(heading) });
    assert.deepEqual(laid.places.of(at(1, "毕业人数(人)")), [{ workbook: FILE, sheet: "毕业班", row: 2, column: 8 }]);
    assert.deepEqual(laid.places.of({ sheet: "巩固率", row: 9, column: 0 }), []);
    assert.deepEqual(
      laid.open.filter(({ sheet }) => sheet === "巩固率"),
      [at(2, "转出人数(人)")],
    );
  });
});
