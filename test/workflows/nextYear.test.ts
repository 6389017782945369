import assert from "node:assert/strict";
import { buildLedger, isFigure, SHEETS, type Ledger } from "../../src/ledger";
import type { CellValue, SheetPlan, WorkbookSnapshot } from "../../src/model";
import { ledgerPlans, snapshotOfPlans, type LedgerContent } from "../../src/plans";
import { RECTIFICATION_SHEET } from "../../src/plans/rectificationPlan";
import { generateCounty } from "../../src/samples/county";
import { FileHost } from "../../src/spreadsheet/file";
import { check } from "../../src/workflows/check";
import { nextYear } from "../../src/workflows/nextYear";
import { planRectification, writeRectification } from "../../src/workflows/rectification";
import { SAMPLE_COUNTY } from "../../src/workflows/samples";
import { county } from "../assessment/ledgers";
import { smallCounty } from "../rules/smallCounty";
import { ownWorkbook, SCHOOLS } from "./ownSheets";

const FILE = "2025年台账.xlsx";

async function hostOf(plans: readonly SheetPlan[]): Promise<FileHost> {
  const host = FileHost.create();
  await host.write(plans, { asValues: false, replace: [] });
  return host;
}

const everything = async (host: FileHost): Promise<WorkbookSnapshot> =>
  host.read(() => ({ formats: true, formulas: true, types: true }));

/** This year's ledger from a ledger with this content. */
const nextOf = (content: LedgerContent) => nextYear({ file: FILE, workbook: snapshotOfPlans(ledgerPlans(content)) });
const ledgerOf = (plans: readonly SheetPlan[]): Ledger => buildLedger(snapshotOfPlans(plans));

describe("workflows/nextYear", () => {
  it("takes over what describes the schools, and no figure of them", () => {
    const last = generateCounty({ ...SAMPLE_COUNTY, schools: 30 });
    const { plans, sites, year, open } = nextOf(last);
    assert.deepEqual([sites, year, open], [30, Number(last.parameters.year) + 1, 0]);
    const schools = ledgerOf(plans).tables.get("schools")!;
    for (const { id, range } of SHEETS.schools.columns.filter((column) => isFigure(column)))
      assert.equal(schools.blankColumn(id), range === undefined, id);
    for (const id of ["code", "name", "type", "organiser", "area", "counted", "parent"] as const)
      assert.deepEqual(
        schools.rows.map((_, i) => schools.raw(id, i)),
        last.sheets.schools!.map((record) => record[id] ?? null),
        id,
      );
  });

  it("takes over standards, items and the records of past years, and neither scores nor answers", () => {
    const finance = [2022, 2023, 2024].map((year) => ({ year, allocation: year, revenue: 1 }));
    const { plans } = nextOf({
      ...smallCounty(),
      sheets: {
        ...smallCounty().sheets,
        finance,
        gateStandards: [
          { indicator: "生均图书册数", bound: "不低于", "primary.城区": 15, document: "省教〔2020〕1号" },
        ],
        governmentScores: [{ area: "保障机制", item: "1. 省定项目", points: 6, ownScore: 5.5, basis: "盒3" }],
        vetoes: [{ method: "基本均衡", item: "省定事项", present: "否", note: "已核" }],
        aid: [{ code: "3900000001", stage: "小学", year: 2025, item: "寄宿生生活补助", people: 9 }],
      },
    });
    const { tables } = ledgerOf(plans);
    const rows = (id: "finance" | "gateStandards" | "governmentScores" | "vetoes" | "aid") => {
      const table = tables.get(id)!;
      return table.rows.map((_, i) =>
        Object.fromEntries(table.columns.flatMap(({ id }) => (table.blank(id, i) ? [] : [[id, table.raw(id, i)]]))),
      );
    };
    assert.deepEqual(rows("finance"), finance);
    assert.deepEqual(rows("gateStandards"), [
      { indicator: "生均图书册数", bound: "不低于", "primary.城区": 15, document: "省教〔2020〕1号" },
    ]);
    assert.deepEqual(rows("governmentScores"), [{ area: "保障机制", item: "1. 省定项目", points: 6 }]);
    assert.deepEqual(rows("vetoes"), [{ method: "基本均衡", item: "省定事项" }]);
    assert.deepEqual(rows("aid"), [], "what was paid last year");
  });

  it("starts the sheets of items with the wording of the county", () => {
    const { plans } = nextOf({
      ...smallCounty(),
      sheets: {
        ...smallCounty().sheets,
        governmentItems: [{ no: 1, item: "省里的写法", finding: "100%", verdict: "达标", evidence: "盒1" }],
      },
    });
    const answers = ledgerOf(plans).tables.get("governmentItems")!;
    assert.deepEqual(
      [answers.text("item", 0), answers.blank("verdict", 0), answers.blank("evidence", 0)],
      ["省里的写法", true, true],
    );
  });

  it("takes over parameters with the year and the source that the clerk states, and not what is decided every year", () => {
    const workbook = snapshotOfPlans(
      ledgerPlans({
        ...smallCounty(),
        parameters: {
          ...smallCounty().parameters,
          pupilsPerStaffPrimary: 18,
          specialEducationFunds: 6000,
          monitoringKept: "是",
          "applies.2012": "否",
        },
        stated: {
          pupilsPerStaffPrimary: { year: 2023, source: "省编办〔2023〕9号" },
          specialEducationFunds: { year: 2024, source: "预算" },
        },
      }),
    );
    const { plans } = nextYear({ file: FILE, workbook });
    const { parameters, methods } = ledgerOf(plans);
    assert.deepEqual([parameters.number("pupilsPerStaffPrimary"), parameters.text("county")], [18, "示例县"]);
    assert.deepEqual(
      [parameters.of("specialEducationFunds").state, parameters.of("monitoringKept").state],
      ["blank", "blank"],
    );
    assert.deepEqual(methods, ["2017"]);
    const lines = plans
      .find(({ sheet }) => sheet === "参数")!
      .cells.map((row) => row.map((cell) => cell?.value ?? null));
    const line = (name: RegExp): CellValue[] => lines.find(([, text]) => name.test(String(text)))!;
    assert.deepEqual(line(/^小学编制标准/).slice(4, 6), [2023, "省编办〔2023〕9号"]);
    assert.deepEqual(line(/^特殊教育学校/)[4], null);
    assert.match(String(line(/^特殊教育学校/)[5]), /财政部/);
  });

  it("leaves the year blank where last year's ledger says none", () => {
    const { parameters, sheets } = smallCounty();
    assert.equal(nextOf({ parameters: { ...parameters, year: null }, sheets }).year, null);
  });

  it("follows what is not rectified yet as the same things, and leaves what was struck off behind", async () => {
    const options = { today: "2025-11-30", language: "zh-CN", methods: ["2017"] } as const;
    const poor = {
      sites: { "01": { multimediaRooms: 20 }, "02": { multimediaRooms: 15 }, "08": { multimediaRooms: 5 } },
    };
    const last = await hostOf(ledgerPlans(county(poor)));
    await writeRectification(last, await planRectification(last, options), false);
    const { lines } = await planRectification(last, options);
    const workbook = await everything(last);
    const sheet = workbook.sheets.find(({ name }) => name === RECTIFICATION_SHEET)!;
    const struckOffAt = sheet.values[0].indexOf("销号日期");
    const remedyAt = sheet.values[0].indexOf("整改措施");
    const values = sheet.values.map((row, i) =>
      row.map((value, column) =>
        i === 1 && column === struckOffAt ? "2025-12-01" : i === 2 && column === remedyAt ? "购置" : value,
      ),
    );
    const kept = { sheets: workbook.sheets.map((each) => (each === sheet ? { ...sheet, values } : each)) };

    const next = nextYear({ file: FILE, workbook: kept });
    assert.equal(lines.length, 3, "one a school");
    assert.equal(next.open, lines.length - 1);
    const written = next.plans.find((plan) => plan.sheet === RECTIFICATION_SHEET)!;
    const texts = written.cells.map((row) => row.map((cell) => cell?.value ?? null));
    assert.deepEqual([texts[1][0], texts[1][remedyAt]], [1, "购置"]);
    assert.ok(
      next.plans[0].cells.flat().some((cell) => cell?.value === RECTIFICATION_SHEET),
      "目录和填报进度 lists it",
    );

    const filledIn = ledgerPlans(county(poor));
    const names = new Set(filledIn.map((plan) => plan.sheet));
    const host = await hostOf([...filledIn, ...next.plans.filter((plan) => !names.has(plan.sheet))]);
    const followed = await planRectification(host, options);
    assert.equal(followed.fresh, 1, "only what was struck off last year is new");
    assert.equal(followed.lines.length, lines.length);
  });

  it("leaves a sheet of the county's own behind that only bears the name", async () => {
    const own: SheetPlan = {
      ...ledgerPlans(smallCounty())[0],
      sheet: RECTIFICATION_SHEET,
      cells: [[{ value: "整改情况" }], [{ value: "食堂" }]],
    };
    const workbook = await everything(await hostOf([...ledgerPlans(smallCounty()), own]));
    const { open, plans } = nextYear({ file: FILE, workbook });
    assert.equal(open, 0);
    assert.ok(!plans.some(({ sheet }) => sheet === RECTIFICATION_SHEET));
  });

  it("reads a county's own sheets as well", () => {
    const { plans, sites } = nextYear({ file: FILE, workbook: ownWorkbook() });
    const schools = ledgerOf(plans).tables.get("schools")!;
    assert.equal(sites, SCHOOLS.length);
    assert.equal(schools.text("name", 2), "河口学校");
    assert.ok(schools.blankColumn("primary.pupils") && schools.blankColumn("books"));
  });

  it("refuses a workbook without schools", () => {
    assert.throws(() => nextYear({ file: FILE, workbook: { sheets: [] } }), { id: "years.noSchools" });
  });

  it("writes a ledger that asks for figures, and of which nothing is judged before they stand there", async () => {
    const { plans } = nextOf(smallCounty());
    const { assessment, findings } = await check(await hostOf(plans));
    assert.ok([...assessment.methods.values()].every(({ verdict }) => verdict === "undetermined"));
    assert.ok(findings.some(({ rule }) => rule === "empty-column" || rule === "blank-cell"));
    assert.ok(!findings.some(({ level }) => level === "notMet"));
  });
});
