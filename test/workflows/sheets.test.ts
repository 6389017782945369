import assert from "node:assert/strict";
import { bareHeading, DERIVED_NAMES } from "../../src/assessment/derivedSheets";
import { generateCounty } from "../../src/samples/county";
import "../../src/locales/everyLanguage";
import { cellLabel, Problem, type CellValue, type FigureForm, type PlannedCell, type SheetPlan } from "../../src/model";
import { FileHost } from "../../src/spreadsheet/file";
import { ExcelHost } from "../../src/spreadsheet/office";
import { check } from "../../src/workflows/check";
import { exportFindings } from "../../src/workflows/exportFindings";
import { CONTENTS_SHEET } from "../../src/plans/contentsPlan";
import { EMPTY, ledgerSheets, newLedger } from "../../src/workflows/newLedger";
import { SAMPLE_COUNTY } from "../../src/workflows/samples";
import { planUpdate, writeUpdate } from "../../src/workflows/updateSheets";
import type { CellData, WorkbookData } from "../../src/officehost/document";
import type { ExcelDouble } from "../../src/officehost/transport/excelDouble";
import { bootOffice } from "../../src/officehost/transport/node";
import { calculate, plannedWorkbook } from "../tools/planned";
import { countySheets, edited, fileOf, renamed, withSchools } from "./ledgers";

/** Of a line of 目录和填报进度 the sheet that it leads to. */
function nameIn([, cell = null]: readonly CellData[]): string {
  return String(planned(cell)?.value);
}

function planned(cell: CellData): PlannedCell | null {
  if (typeof cell !== "object" || cell === null) return cell === null ? null : { value: cell };
  return "formula" in cell ? { formula: cell.formula, value: cell.value as CellValue } : null;
}

describe("Writing ledger sheets in Excel", () => {
  let excel: ExcelDouble;
  let host: ExcelHost;
  const plans = countySheets(24);
  const workbook = plannedWorkbook(plans);
  beforeEach(async () => {
    excel = await bootOffice();
    host = new ExcelHost();
    excel.open(workbook);
  });
  const stops = (id: string) => (problem: unknown) => problem instanceof Problem && problem.id === id;
  const cells = (name: string) => excel.dump().sheets.find((sheet) => sheet.name === name)!.cells;
  const columnOf = (sheet: string, heading: string) =>
    plans
      .find((plan) => plan.sheet === sheet)!
      .cells[0].findIndex((cell) => bareHeading(String(cell?.value)) === heading);
  /** The workbook with one cell replaced. */
  const typed = (data: WorkbookData, sheet: string, row: number, column: number, value: CellData) =>
    edited(data, sheet, (all) => {
      const grid = Array.from({ length: Math.max(all.length, row + 1) }, (_, r) => [...(all[r] ?? [])]);
      while (grid[row].length <= column) grid[row].push(null);
      grid[row][column] = value;
      return grid;
    });
  const changes = async (data: WorkbookData) => {
    excel.open(data);
    return (await planUpdate(host)).changed.map(cellLabel);
  };
  const changeOf = (rows: (readonly CellValue[])[], row: number, heading: string, value: CellValue) =>
    rows.map((cells, i) =>
      i === row ? cells.map((old, c) => (c === columnOf("学校台账", heading) ? value : old)) : cells,
    );

  describe("新建台账", () => {
    it("writes an empty ledger, whose absence of schools is then said", async () => {
      excel.open();
      await newLedger(host);
      assert.deepEqual(
        excel.document.sheets().map(({ name }) => name),
        // 目录和填报进度 stands before all others.
        [
          CONTENTS_SHEET,
          "Sheet1",
          ...ledgerSheets(EMPTY)
            .slice(1)
            .map(({ sheet }) => sheet),
        ],
      );
      calculate(excel, ledgerSheets(EMPTY));
      await assert.rejects(planUpdate(host), stops("ledger.noSchools"));
    });

    it("writes a filled ledger that is then read as it was planned", async () => {
      excel.open();
      await newLedger(host, generateCounty({ ...SAMPLE_COUNTY, schools: 24 }));
      calculate(excel, plans);
      for (const { name, cells: planned } of workbook.sheets) assert.deepEqual(cells(name), trimmed(planned!), name);
      assert.deepEqual(await changedNow(), []);
    });

    it("gives a ledger that has none its 目录和填报进度 with the derived sheets, and leaves one that is there alone", async () => {
      excel.open({ sheets: workbook.sheets.filter(({ name }) => name !== CONTENTS_SHEET) });
      await writeUpdate(host, await planUpdate(host), "values");
      assert.equal(excel.document.sheets()[0].name, CONTENTS_SHEET);
      const [, link] = cells(CONTENTS_SHEET)![1]!;
      assert.match((link as { formula: string }).formula, /^=HYPERLINK/, "its links are no figures");
      const figures = cells("校际差异系数表")!.flat();
      assert.ok(figures.every((cell) => cell === null || typeof cell !== "object"));
      calculate(excel, plans);
      assert.equal((await planUpdate(host)).contents, null);
    });

    it("adds lines for sheets that an earlier 目录 does not list, and keeps what the clerk wrote and how it is sorted", async () => {
      const earlier = edited(workbook, CONTENTS_SHEET, ([headings = [], ...lines]) => [
        [...headings, "经办人"],
        ...lines
          .filter((line) => !["拆分", "质量监测"].includes(nameIn(line)))
          .reverse()
          .map((line, i) => (i === 0 ? [...line.slice(0, -1), "县里的说明", "2025年"] : line)),
      ]);
      const linesBefore = earlier.sheets[0]!.cells!;
      const file = FileHost.create();
      const [contents, ...others] = plans;
      const own = linesBefore.map((line) => line.map(planned));
      await file.write([{ ...contents, cells: own }, ...others], { asValues: false, replace: [] });
      excel.open(earlier);
      for (const host of [new ExcelHost(), file]) {
        const update = await planUpdate(host, undefined, undefined, { charts: true });
        assert.deepEqual(update.changed, []);
        await writeUpdate(host, update, "edu");
        if (host !== file) calculate(excel, [update.contents!, ...update.plans]);
        const { sheets } = await host.read(({ name }) => (name === CONTENTS_SHEET ? { formulas: true } : null));
        const after = sheets.find(({ name }) => name === CONTENTS_SHEET)!;
        const formulas = after.formulas!.map((row) => row[1]);
        const names = ["质量监测", "拆分", "图表"];
        assert.deepEqual(
          formulas.slice(linesBefore.length).map((each) => /,"(.+)"\)/.exec(each ?? "")?.[1]),
          names,
        );
        const expected = linesBefore.map((line) => planned(line[1] ?? null)?.formula ?? null);
        assert.deepEqual(formulas.slice(0, linesBefore.length), expected);
        assert.deepEqual(after.values[1]!.slice(-2), ["县里的说明", "2025年"]);
        assert.equal((await planUpdate(host)).contents, null, "a second time nothing is added");
      }
    });

    it("touches nothing where a sheet's name differs by a blank alone", async () => {
      excel.open(renamed(workbook, { 学校台账: "学校台账 " }));
      const before = excel.dump();
      await assert.rejects(newLedger(host), stops("office.sheetExists"));
      assert.deepEqual(excel.dump(), before);
    });

    it("touches nothing where there is a ledger", async () => {
      const before = excel.dump();
      await assert.rejects(newLedger(host), stops("office.sheetExists"));
      assert.deepEqual(excel.dump(), before);
    });
  });

  describe("更新指标表", () => {
    const sorted = (rows: (readonly CellValue[])[]) => [...rows].reverse();
    const added = (rows: (readonly CellValue[])[]) => [
      ...rows,
      rows
        .find((row) => row[columnOf("学校台账", "办学类型")] === "小学")!
        .map((value, column) => (column === 0 ? "9999999999" : column === 1 ? "新建小学" : value)),
    ];
    const removed = (rows: (readonly CellValue[])[]) => rows.filter((_, i) => i !== 4);
    const cases: readonly [string, (rows: (readonly CellValue[])[]) => (readonly CellValue[])[]][] = [
      ["the schools were sorted", sorted],
      ["a school was added", added],
      ["a school was removed", removed],
      ["a 教学点 grew until it counts", (rows) => changeOf(rows, pointRow(rows), "小学在校生数(人)", 60)],
      ["all that at once", (rows) => sorted(removed(added(rows)))],
    ];
    const pointRow = (rows: readonly (readonly CellValue[])[]) =>
      rows.findIndex(
        (row) =>
          row[columnOf("学校台账", "办学类型")] === "教学点" &&
          Number(row[columnOf("学校台账", "小学在校生数(人)")]) < 50,
      );

    for (const [what, edit] of cases)
      it(`writes the figures that the command line has after ${what}, and lists no cell as changed by the clerk`, async () => {
        const current = withSchools(plans, edit);
        excel.open(current);
        const update = await planUpdate(host);
        assert.deepEqual(update.changed.map(cellLabel), []);
        assert.deepEqual(update.replaces, DERIVED_NAMES);
        const file = await planUpdate(await fileOf(current));
        assert.deepEqual(update.plans, file.plans);
        await writeUpdate(host, update, "edu");
        calculate(excel, update.plans);
        for (const plan of plannedWorkbook(update.plans).sheets)
          assert.deepEqual(cells(plan.name), trimmed(plan.cells!), plan.name);
        assert.deepEqual(await changedNow(), []);
        const { assessment } = await check(host);
        const inFile = await check(await fileOf(current));
        assert.deepEqual(figures(assessment), figures(inFile.assessment));
      });

    it("lists no cell when another method is judged than the workbook shows", async () => {
      for (const methods of [["2012"], ["2017"], ["2012", "2017"]] as const) {
        excel.open(workbook);
        const update = await planUpdate(host, methods);
        assert.deepEqual(update.changed.map(cellLabel), []);
        await writeUpdate(host, update, "edu");
        const left = plans.filter(({ sheet }) => !update.plans.some((plan) => plan.sheet === sheet));
        calculate(excel, [...left, ...update.plans]);
        const back = await planUpdate(host);
        assert.deepEqual(back.changed.map(cellLabel), []);
      }
    });

    it("lists no cell where Excel gives the formulas back in its own words", async () => {
      for (const words of [{ implicitIntersection: true }, { functionsRegistered: false }]) {
        excel.open(workbook, words);
        assert.deepEqual((await planUpdate(host)).changed.map(cellLabel), []);
      }
    });

    it("lists a figure typed over a formula, a changed formula, and notes beside and under the table", async () => {
      const coefficient = columnOf("校际差异系数表", "差异系数");
      const table = workbook.sheets.find(({ name }) => name === "校际差异系数表")!.cells!;
      const below = workbook.sheets.find(({ name }) => name === "拆分")!.cells!.length + 1;
      let data = typed(workbook, "校际差异系数表", 2, coefficient, 0.3643);
      data = typed(data, "校际差异系数表", 3, coefficient, table[4][coefficient]);
      data = typed(data, "分学校指标表2017", 5, 60, "数据待核");
      data = typed(data, "拆分", below, 0, "注：按2024年统计");
      data = typed(data, "分学校指标表2012", 0, 1, "校名");
      assert.deepEqual(await changes(data), [
        `拆分!A${below + 1}`,
        "分学校指标表2012!B1",
        "分学校指标表2017!BI6",
        "校际差异系数表!F3",
        "校际差异系数表!F4",
      ]);
    });

    it("lists a figure typed in the line of a school that is gone, and a range that was cut", async () => {
      const gone = withSchools(plans, (rows) => rows.slice(1));
      const coefficient = columnOf("校际差异系数表", "差异系数");
      const formula = workbook.sheets.find(({ name }) => name === "校际差异系数表")!.cells![1][coefficient];
      const cut = (formula as { formula: string }).formula.replace(/\$2:/, "$3:");
      let data = typed(gone, "拆分", 1, 12, 0.5);
      data = typed(data, "校际差异系数表", 1, coefficient, { formula: cut, value: 0.1 });
      assert.deepEqual(await changes(data), ["拆分!M2", "校际差异系数表!F2"]);
    });

    it("finds the derived sheets that a clerk moved away from the corner", async () => {
      const moved = edited(workbook, "拆分", (all) => [[], ...all.map((row) => [null, ...row])]);
      assert.ok((await changes(moved)).length > 0);
    });

    it("finds, compares and replaces sheets whose names have a blank behind them or full-width digits", async () => {
      const names = { 拆分: "拆分 ", 分学校指标表2017: "分学校指标表２０１７", 校际差异系数表: " 校际差异系数表" };
      const data = renamed(workbook, names);
      assert.deepEqual(await changes(typed(data, "拆分 ", 1, 12, 0.5)), ["拆分 !M2"]);
      const order = excel.dump().sheets.map(({ name }) => name);
      const update = await planUpdate(host);
      assert.deepEqual(
        update.replaces,
        DERIVED_NAMES.map((name) => names[name as keyof typeof names] ?? name).filter((name) => order.includes(name)),
      );
      await writeUpdate(host, update, "edu");
      assert.deepEqual(
        excel.dump().sheets.map(({ name }) => name),
        order,
      );
      calculate(excel, update.plans);
      const written = renamed(workbook, names).sheets;
      for (const { name, cells: planned } of written) assert.deepEqual(cells(name), trimmed(planned!), name);
      const { findings } = await check(host);
      const shown = new Set(findings.flatMap(({ cells: told }) => told.map(({ sheet }) => sheet)));
      assert.ok(shown.has(names.分学校指标表2017), [...shown].join("、"));
    });

    it("turns every form into every other, and takes none for the clerk's change", async () => {
      const before: Partial<Record<FigureForm, Record<string, unknown>>> = {};
      for (const form of ["native", "values", "edu", "values", "native", "edu"] as const) {
        const update = await planUpdate(host);
        assert.deepEqual(update.changed.map(cellLabel), [], `before ${form}`);
        await writeUpdate(host, update, form);
        if (form !== "values") calculate(excel, update.plans);
        const written = Object.fromEntries(DERIVED_NAMES.map((name) => [name, cells(name)]));
        const formulas = Object.values(written).flatMap(
          (rows) =>
            rows
              ?.flat()
              .flatMap((cell) => (cell && typeof cell === "object" && "formula" in cell ? [cell.formula] : [])) ?? [],
        );
        assert.equal(formulas.length > 0, form !== "values");
        assert.equal(
          formulas.some((formula) => formula.includes("EDU.")),
          form === "edu",
        );
        if (before[form]) assert.deepEqual(written, before[form], form);
        else {
          const { findings } = await check(host);
          assert.ok(findings.every(({ rule }) => rule !== "coefficient-differs" && rule !== "formula-error"));
          before[form] = written;
        }
      }
      for (const plan of workbook.sheets.filter(({ name }) => DERIVED_NAMES.includes(name)))
        assert.deepEqual(cells(plan.name), trimmed(plan.cells!), plan.name);
    });

    it("lists what was changed by hand in 通用公式, and nothing where the two kinds of formulas stand side by side", async () => {
      const update = await planUpdate(host);
      await writeUpdate(host, update, "native");
      calculate(excel, update.plans);
      const native = excel.dump();
      const [coefficient, verdict] = [columnOf("校际差异系数表", "差异系数"), columnOf("校际差异系数表", "是否达标")];
      const ours = workbook.sheets.find(({ name }) => name === "校际差异系数表")!.cells![1][coefficient];
      assert.deepEqual(await changes(typed(native, "校际差异系数表", 1, coefficient, ours)), []);
      const text = (
        native.sheets.find(({ name }) => name === "校际差异系数表")!.cells![2][coefficient] as { formula: string }
      ).formula;
      let data = typed(native, "校际差异系数表", 2, coefficient, { formula: text.replace("1E12", "1E2"), value: 0 });
      data = typed(data, "校际差异系数表", 3, verdict, "达标");
      assert.deepEqual(await changes(data), ["校际差异系数表!F3", "校际差异系数表!H4"]);
    });

    it("takes values that 学校台账 has outrun for no change, but a note for one", async () => {
      const outrun = withSchools(asValues(plans), (rows) => changeOf(rows, 0, "小学在校生数(人)", 777).slice(0, -1));
      assert.deepEqual(await changes(typed(outrun, "校际差异系数表", 1, 20, "见说明")), ["校际差异系数表!U2"]);
    });

    it("says what is missing in a workbook without schools that it knows", async () => {
      excel.open();
      await assert.rejects(planUpdate(host), stops("ledger.noSchoolSheet"));
      excel.open({ sheets: [{ name: "学校台账", cells: [["张三"], ["李四"]] }] });
      await assert.rejects(planUpdate(host), stops("ledger.headingsUnknown"));
    });

    it("stops before it has written anything where one of the sheets is protected", async () => {
      excel.document.sheets().find(({ name }) => name === "校际差异系数表")!.protection = { options: {} };
      const update = await planUpdate(host);
      const before = excel.dump();
      await assert.rejects(writeUpdate(host, update, "edu"), stops("office.sheetProtected"));
      assert.deepEqual(excel.dump(), before);
    });
  });

  describe("导出清单", () => {
    it("writes each list to a sheet of its own, school by school", async () => {
      excel.open({ sheets: workbook.sheets.filter(({ name }) => name !== CONTENTS_SHEET) });
      const result = await check(host);
      const name = await exportFindings(host, result, "zh-CN");
      const second = await exportFindings(host, await check(host), "zh-CN");
      assert.notEqual(second, name);
      const [headings, ...rows] = cells(name)!;
      assert.equal(headings.length, 11);
      assert.equal(rows.length, result.findings.length);
      const schools = rows.map(([school]) => school);
      const runs = schools.filter((school, i) => school !== schools[i - 1]);
      assert.ok(runs.length < schools.length);
    });

    it("writes it in English too", async () => {
      const name = await exportFindings(host, await check(host), "en-US");
      assert.match(name, /^[\x20-\x7e]+$/);
    });
  });

  /** The cells of derived sheets that are not as the add-in writes them. */
  async function changedNow(): Promise<string[]> {
    return (await planUpdate(host)).changed.map(cellLabel);
  }
});

/** Every figure of an assessment. */
function figures(assessment: Awaited<ReturnType<typeof check>>["assessment"]): unknown {
  return [...assessment.methods].map(([method, { stages, verdict }]) => [
    method,
    verdict,
    Object.values(stages).map(
      (stage) => stage && [stage.composite, stage.indicators.map(({ mean, coefficient }) => [mean, coefficient])],
    ),
  ]);
}

/** Without the rows and columns at the end that hold nothing, as Excel has them. */
function trimmed(cells: readonly (readonly CellData[])[]): CellData[][] {
  const full = (cell: CellData) => cell !== null && cell !== "";
  const width = Math.max(...cells.map((row) => row.map(full).lastIndexOf(true))) + 1;
  return cells.map((row) => row.slice(0, width).map((cell) => (cell === "" ? null : cell)));
}

/** The plans with the derived sheets as plain values. */
function asValues(plans: readonly SheetPlan[]): SheetPlan[] {
  return plans.map((plan) => ({
    ...plan,
    cells: plan.cells.map((row) => row.map((cell) => (cell ? { value: cell.value } : null))),
  }));
}
