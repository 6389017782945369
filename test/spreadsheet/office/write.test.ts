import assert from "node:assert/strict";
import { ALL_WRITTEN, markFormula, Problem, Stopped, type SheetPlan } from "../../../src/model";
import { ExcelHost } from "../../../src/spreadsheet/office";
import type { ConditionalFormatData, SheetData, WorkbookData } from "../../../src/officehost/document";
import type { ExcelDouble } from "../../../src/officehost/transport/excelDouble";
import { bootOffice } from "../../../src/officehost/transport/node";
import { calculate } from "../../tools/planned";
import { overtaking } from "./overtaking";
import { rejectsWith } from "./problems";

const EMPTY_PLAN: Omit<SheetPlan, "sheet" | "cells"> = {
  widths: [],
  formats: [],
  validations: [],
  frozenRows: 0,
  frozenColumns: 0,
  landscape: false,
};
const PLAN: SheetPlan = {
  sheet: "指标表",
  cells: [
    [{ value: "标识码" }, { value: "名称" }, { value: "值" }],
    [{ value: "0012" }, { value: "3-1" }, { value: 8, formula: "=EDU.DIFFCOEF(A1:A2,B1:B2)" }],
    [{ value: "=1+1" }, { value: "TRUE" }, { value: { error: "#N/A" }, formula: "=NA()" }],
    [null, { value: null }, { value: false }],
  ],
  widths: [16, 16, 10],
  formats: [
    { area: { top: 0, left: 0, bottom: 0, right: 2 }, role: "heading", wrap: true },
    { area: { top: 1, left: 0, bottom: 3, right: 0 }, role: "key", numberFormat: "@" },
    { area: { top: 1, left: 1, bottom: 3, right: 1 }, role: "computed" },
    { area: { top: 1, left: 2, bottom: 3, right: 2 }, role: "computed", numberFormat: "0.00" },
    { area: { top: 3, left: 2, bottom: 3, right: 2 }, numberFormat: "0.000" },
    { area: { top: 5, left: 0, bottom: 5, right: 0 }, wrap: true },
  ],
  validations: [
    {
      area: { top: 1, left: 0, bottom: 3, right: 0 },
      kind: "any",
      prompt: { title: "标识码", text: "12位" },
    },
    {
      area: { top: 1, left: 1, bottom: 3, right: 1 },
      kind: "list",
      choices: ["是", "否"],
      prompt: { title: "名称", text: "选" },
      refusal: { title: "请选", text: "是或否" },
    },
    { area: { top: 1, left: 2, bottom: 2, right: 2 }, kind: "whole", prompt: { title: "数", text: "整数" } },
    {
      area: { top: 3, left: 2, bottom: 3, right: 2 },
      kind: "decimal",
      minimum: 1,
      prompt: { title: "数", text: "≥1" },
    },
  ],
  frozenRows: 1,
  frozenColumns: 2,
  landscape: true,
};
const ONCE = { asValues: false, replace: [] };

describe("Writing sheets into the workbook that is open in Excel", () => {
  let excel: ExcelDouble;
  let host: ExcelHost;
  beforeEach(async () => {
    excel = await bootOffice();
    host = new ExcelHost();
  });
  const sheet = (name: string): SheetData => excel.dump().sheets.find((one) => one.name === name)!;
  const names = () => excel.document.sheets().map(({ name }) => name);

  it("tells before each request of a long write, and takes everything back where it is given up", async () => {
    const excel = await bootOffice();
    const rows = Array.from({ length: 60 }, (_, i) => [{ value: `${i}`.padEnd(30_000, "长") }]);
    const long: SheetPlan = { ...EMPTY_PLAN, sheet: "说明", cells: rows };
    const host = new ExcelHost();
    const giveUp = (replace: readonly string[]) => {
      const given = new AbortController();
      const told: number[][] = [];
      const progress = (done: number, all: number) => {
        told.push([done, all]);
        if (done === 0) given.abort();
      };
      const write = host.write([long], { asValues: false, replace }, { progress, signal: given.signal });
      return write.then(
        () => assert.fail("it was written"),
        (error: unknown) => ({ error, told }),
      );
    };
    const before = excel.dump();
    const { error, told } = await giveUp([]);
    assert.ok(error instanceof Stopped);
    assert.deepEqual(told, [[0, 2]]);
    assert.deepEqual(excel.dump().sheets, before.sheets);

    const text = [[{ value: "原文" }]];
    await host.write([{ ...EMPTY_PLAN, sheet: "说明", cells: text }], { asValues: false, replace: [] });
    await host.read(() => ({}));
    const { error: problem } = await giveUp(["说明"]);
    assert.ok(problem instanceof Problem);
    assert.deepEqual([problem.id, problem.data.sheets], ["office.contentsBack", ["说明"]]);
    assert.deepEqual(excel.dump().sheets.find(({ name }) => name === "说明")!.cells, [["原文"]]);
  });

  it("keeps texts texts, whatever they look like, and writes formulas as they are", async () => {
    await host.write([PLAN], ONCE);
    assert.deepEqual(names(), ["Sheet1", "指标表"]);
    assert.deepEqual(sheet("指标表").cells, [
      ["标识码", "名称", "值"],
      ["0012", "3-1", { formula: "=EDU.DIFFCOEF(A1:A2,B1:B2)" }],
      ["=1+1", "TRUE", { formula: "=NA()" }],
      [null, null, false],
    ]);
  });

  it("writes the values in place of the formulas where it is asked to", async () => {
    await host.write([PLAN], { ...ONCE, asValues: true });
    assert.deepEqual(
      sheet("指标表").cells!.map((row) => row[2]),
      ["值", 8, { error: "#N/A" }, false],
    );
  });

  it("gives cells their look, and of several formats the last one wins", async () => {
    await host.write([PLAN], ONCE);
    const written = excel.document.sheets()[1];
    assert.deepEqual(
      [written.format(1, 2).numberFormat, written.format(3, 2).numberFormat, written.format(1, 0).numberFormat],
      ["0.00", "0.000", "@"],
    );
    assert.deepEqual([written.format(0, 1).wrap, written.format(0, 1).horizontal], [true, "Center"]);
    assert.equal(written.format(5, 0).wrap, true);
    const { fill, font, borders } = written.format(2, 1);
    assert.deepEqual([fill, font], ["#F2F2F2", { name: "宋体", size: 11 }]);
    assert.deepEqual(Object.keys(borders!), ["EdgeBottom", "EdgeLeft", "EdgeRight", "EdgeTop"]);
  });

  it("says what may be typed, and refuses only where the plan does", async () => {
    await host.write([PLAN], ONCE);
    const of = (area: string) => sheet("指标表").validations!.find(({ areas }) => areas.includes(area))!;
    assert.deepEqual(of("A2:A4").rule, {});
    assert.deepEqual(of("A2:A4").prompt, { showPrompt: true, title: "标识码", message: "12位" });
    assert.deepEqual(of("B2:B4").rule, { list: { inCellDropDown: true, source: "是,否" } });
    assert.deepEqual(of("B2:B4").errorAlert, { showAlert: true, style: "Stop", title: "请选", message: "是或否" });
    assert.deepEqual(of("C2:C3").rule, { wholeNumber: { formula1: 0, operator: "GreaterThanOrEqualTo" } });
    assert.equal(of("C2:C3").errorAlert.showAlert, false);
    assert.deepEqual(of("C4").rule, { decimal: { formula1: 1, operator: "GreaterThanOrEqualTo" } });
  });

  it("freezes, prints and sizes as planned", async () => {
    await host.write([PLAN], ONCE);
    const { frozen, page, columnWidths } = sheet("指标表");
    assert.deepEqual(frozen, { rows: 1, columns: 2 });
    const { headersFooters, ...rest } = page!;
    assert.deepEqual(rest, {
      orientation: "Landscape",
      paperSize: "A4",
      margins: { unit: "Inches", left: 0.5, right: 0.5, top: 0.6, bottom: 0.6, header: 0.3, footer: 0.3 },
      centerHorizontally: false,
      zoom: { horizontalFitToPages: 1 },
      titleRows: "1:1",
      titleColumns: "A:B",
    });
    assert.equal((headersFooters as Record<string, string>).centerFooter, "第&P页，共&N页");
    assert.deepEqual(columnWidths, { A: 87.75, B: 87.75, C: 56.25 });
  });

  it("begins pages where the plan says, at a fixed size, and forgets the beginnings of the sheet before", async () => {
    const broken: SheetPlan = { ...PLAN, cells: [[{ value: "学校" }]], paper: { breaks: [2, 4], unnumbered: true } };
    await host.write([broken], ONCE);
    const { zoom, breaks, headersFooters } = sheet("指标表").page!;
    assert.deepEqual([zoom, breaks], [{ scale: 100 }, [2, 4]]);
    assert.equal((headersFooters as Record<string, string>).centerFooter, "");
    await host.write([{ ...broken, paper: { breaks: [3] } }], { ...ONCE, replace: [PLAN.sheet] });
    assert.deepEqual(sheet("指标表").page!.breaks, [3]);
  });

  it("joins the cells of a form's headings and gives rows the height that the plan says", async () => {
    const cells = [
      [{ value: "学校名称" }, { value: "指标" }, null],
      [null, { value: 1 }, { value: 2 }],
    ];
    const merges = [
      { top: 0, left: 0, bottom: 1, right: 0 },
      { top: 0, left: 1, bottom: 0, right: 2 },
    ];
    await host.write([{ ...PLAN, cells, validations: [], merges, heights: [null, 40] }], ONCE);
    assert.deepEqual(sheet("指标表").merges, ["A1:A2", "B1:C1"]);
    assert.deepEqual(sheet("指标表").rowHeights?.["2"], 40);
    assert.deepEqual(sheet("指标表").cells, [
      ["学校名称", "指标", null],
      [null, 1, 2],
    ]);
  });

  it("freezes only rows or only columns, and leaves a sheet without formats plain", async () => {
    const plain = { ...EMPTY_PLAN, cells: [[{ value: 1 }]] };
    await host.write(
      [
        { ...plain, sheet: "行", frozenRows: 2 },
        { ...plain, sheet: "列", frozenColumns: 1 },
        { ...EMPTY_PLAN, sheet: "空", cells: [] },
      ],
      ONCE,
    );
    assert.deepEqual(sheet("行").frozen, { rows: 2, columns: 0 });
    assert.deepEqual(sheet("列").frozen, { rows: 0, columns: 1 });
    assert.deepEqual([sheet("空").cells, sheet("空").frozen, sheet("空").formats], [undefined, undefined, undefined]);
  });

  it("writes into the sheet that it replaces, so that it is the same sheet as before and nothing old is left", async () => {
    await host.write([{ ...EMPTY_PLAN, sheet: "新", cells: PLAN.cells }, PLAN], ONCE);
    const expected = excel.dump();
    excel.open({
      sheets: [
        { name: "Sheet1" },
        { name: "新" },
        {
          name: "指标表",
          cells: [["旧"], [], [], [], [], [], [null, null, null, "旧"]],
          formats: [{ areas: ["A1:F9"], fill: "#FF0000" }],
          validations: [{ areas: ["D1:D9"], rule: { decimal: {} }, ignoreBlanks: true, prompt: {}, errorAlert: {} }],
          frozen: { rows: 5, columns: 5 },
          merges: ["E1:F2"],
        },
      ],
    });
    const [, , { id }] = excel.document.sheets();
    await host.write([{ ...EMPTY_PLAN, sheet: "新", cells: PLAN.cells }, PLAN], { ...ONCE, replace: ["新", "指标表"] });
    assert.equal(excel.document.sheets()[2].id, id);
    assert.deepEqual(excel.dump(), expected);
  });

  it("stops before anything was changed where a sheet is there, protected, or cannot be added", async () => {
    excel.open({ sheets: [{ name: "ABC" }, { name: "锁", protection: { options: {} } }], protection: { options: {} } });
    const before = excel.dump();
    const plan = (name: string): SheetPlan => ({ ...EMPTY_PLAN, sheet: name, cells: [[{ value: 1 }]] });
    await rejectsWith(host.write([plan("abc")], ONCE), "office.sheetExists", { sheet: "ABC" });
    await rejectsWith(host.write([plan("锁")], { ...ONCE, replace: ["锁"] }), "office.sheetProtected", { sheet: "锁" });
    await rejectsWith(
      host.write([plan("abc"), plan("新")], { ...ONCE, replace: ["abc"] }),
      "office.structureProtected",
      { sheet: "新" },
    );
    excel.cellEditMode = true;
    await rejectsWith(host.write([plan("abc")], { ...ONCE, replace: ["abc"] }), "office.cellEdit");
    excel.cellEditMode = false;
    assert.deepEqual(excel.dump(), before);
  });

  it("takes the added sheets back when Excel stops half-way", async () => {
    const before = excel.dump();
    await rejectsWith(host.write([PLAN, { ...PLAN, sheet: "名称:不合" }], ONCE), "office.notWritten");
    assert.deepEqual(excel.dump(), before);
  });

  it("gives the replaced sheets their contents back when Excel stops half-way", async () => {
    excel.open({ sheets: [{ name: "指标表", cells: [["旧"]] }] });
    const bad = { ...PLAN, sheet: "新", merges: [{ top: 0, left: 0, bottom: 2_000_000, right: 0 }] };
    await rejectsWith(host.write([PLAN, bad], { ...ONCE, replace: ["指标表"] }), "office.contentsBack", {
      sheets: ["指标表"],
    });
    assert.deepEqual(names(), ["指标表"]);
    assert.deepEqual(sheet("指标表").cells, [["旧"]]);
  });

  it("names every sheet when not even the added ones can be taken back", async () => {
    excel.open({ sheets: [{ name: "旧" }] });
    const bad = { ...PLAN, sheet: "新", merges: [{ top: 0, left: 0, bottom: 2_000_000, right: 0 }] };
    const writing = host.write([PLAN, bad], ONCE);
    const lock = () =>
      excel.log.work.length >= 2 ? (excel.document.protection = { options: {} }) : setImmediate(lock);
    lock();
    await rejectsWith(writing, "office.writtenHalf", { sheets: ["指标表", "新"] });
  });

  it("says what of the look Excel could not set, and sets the rest", async () => {
    for (const [failsAt, unset, done] of [
      [["pageLayout"], ["page"], { frozen: { rows: 1, columns: 2 }, page: undefined }],
      [["freezePanes"], ["panes"], { frozen: undefined, page: "Landscape" }],
      [["pageLayout", "freezePanes"], ["panes", "page"], { frozen: undefined, page: undefined }],
    ] as const) {
      excel.open(undefined, { failsAt });
      assert.deepEqual(await host.write([PLAN], ONCE), { ...ALL_WRITTEN, unset });
      const { frozen, page, cells } = sheet("指标表");
      assert.deepEqual({ frozen, page: page?.orientation }, done);
      assert.equal(cells!.length, 4);
    }
  });

  it("prints with its own texts and pages, and colours, folds and hides what is new", async () => {
    const plan: SheetPlan = {
      ...PLAN,
      cells: [[{ value: "标识码" }, { value: "名称" }, { value: "值" }]],
      paper: { size: "A3", header: ["示例县", "&A", "2024"], unprinted: 1 },
      tab: "register",
      hidden: true,
      folds: [{ left: 1, right: 2 }],
    };
    await host.write([plan], ONCE);
    const { page, tabColor, visibility, columnGroups } = sheet("指标表");
    assert.deepEqual(page?.headersFooters, {
      leftHeader: "示例县",
      centerHeader: "&A",
      rightHeader: "2024",
      centerFooter: "第&P页，共&N页",
    });
    assert.deepEqual([page?.paperSize, page?.printArea], ["A3", "A:B"]);
    assert.deepEqual([tabColor, visibility, columnGroups], ["#9DC3E6", "Hidden", ["B:C"]]);
    excel.document.sheets()[1].visibility = "Visible";
    await host.write([plan], { ...ONCE, replace: ["指标表"] });
    assert.deepEqual([sheet("指标表").visibility, sheet("指标表").columnGroups], [undefined, ["B:C"]]);
  });

  it("says that the sheets are written although the clerk begins to edit a cell at the end", async () => {
    const writing = host.write([PLAN], ONCE);
    const edit = () => (excel.log.work.length >= 3 ? (excel.cellEditMode = true) : setImmediate(edit));
    edit();
    assert.deepEqual((await writing).unset, ["panes", "page"]);
    excel.cellEditMode = false;
    assert.equal(sheet("指标表").cells!.length, 4);
  });

  it("says that Excel does not know our functions, where formulas call them", async () => {
    excel.open(undefined, { functionsRegistered: false });
    assert.equal((await host.write([PLAN], ONCE)).unknownFunctions, true);
    calculate(excel, [PLAN]);
    const again = { asValues: true, replace: ["指标表"] };
    assert.equal((await host.write([PLAN], again)).unknownFunctions, false);
    const without = { ...EMPTY_PLAN, sheet: "无", cells: [[{ value: 2, formula: "=1+1" }]] };
    assert.equal((await host.write([without], ONCE)).unknownFunctions, false);
  });

  it("takes four requests, six where a sheet is replaced, and one more for every further 4 MB", async () => {
    await host.write([PLAN], ONCE);
    assert.equal(excel.log.work.length, 4);
    calculate(excel, [PLAN]);
    excel.log.clear();
    await host.write([PLAN], { ...ONCE, replace: ["指标表"] });
    assert.equal(excel.log.work.length, 6);
    excel.log.clear();
    const row = Array.from({ length: 20 }, (_, i) => ({ value: 0, formula: `=SUM(${"A1,".repeat(30)}${i})` }));
    await host.write([{ ...EMPTY_PLAN, sheet: "大", cells: Array.from({ length: 3_000 }, () => row) }], ONCE);
    const requests = excel.log.work;
    const bytes = requests.reduce((sum, { bytesSent }) => sum + bytesSent, 0);
    assert.equal(requests.length, 3 + Math.ceil(bytes / 4_000_000));
    assert.ok(requests.every(({ bytesSent }) => bytesSent < 4_000_000));
  });

  describe("over what the clerk has there", () => {
    const OWN: ConditionalFormatData = {
      areas: ["A1:F90"],
      type: "ColorScale",
      rule: {},
      format: {},
      stopIfTrue: false,
    };
    const OURS: ConditionalFormatData = { ...OWN, areas: ["A2"], type: "Custom", rule: markFormula("error") };
    const OLD: SheetData = {
      name: "指标表",
      cells: [[null], [null, "007", "=1", { formula: "=1+1", value: 2 }], [null, 0.5, true, { error: "#N/A" }]],
      formats: [
        { areas: ["B2:C2"], numberFormat: "@" },
        { areas: ["B3"], numberFormat: "0.0%", fill: "#FF0000" },
      ],
    };
    const again = { ...ONCE, replace: ["指标表"] };
    const bad = { ...PLAN, sheet: "新", merges: [{ top: 0, left: 0, bottom: 2_000_000, right: 0 }] };
    const open = (sheet: Partial<SheetData>, more: Partial<WorkbookData> = {}) =>
      excel.open({ sheets: [{ name: "Sheet1" }, { ...OLD, ...sheet }], ...more });

    it("loses nothing where two panes write it at once, whichever comes first", async () => {
      const plain = { ...PLAN, cells: PLAN.cells.map((row) => row.map((cell) => cell && { value: cell.value })) };
      const opened = (replaces: boolean) => excel.open({ sheets: [{ name: "Sheet1" }, ...(replaces ? [OLD] : [])] });
      for (const replaces of [false, true]) {
        const options = replaces ? again : ONCE;
        opened(replaces);
        await host.write([plain], options);
        const alone = excel.dump();
        for (let seed = 0; seed < 12; seed++) {
          opened(replaces);
          const ends = await overtaking(seed, () =>
            Promise.allSettled([host.write([plain], options), new ExcelHost().write([plain], options)]),
          );
          for (const end of ends)
            if (end.status === "rejected")
              assert.match(end.reason.id, /^office\.(sheetExists|changedMeanwhile|notWritten)$/);
          assert.ok(ends.some(({ status }) => status === "fulfilled"));
          assert.deepEqual(excel.dump(), alone);
        }
      }
    });

    it("keeps her conditional formats and says so, and takes away the marks", async () => {
      open({ conditionalFormats: [OURS, OWN, { ...OWN, type: "Custom", rule: "=A1>5" }] });
      assert.deepEqual((await host.write([PLAN], again)).formatsKept, ["指标表"]);
      assert.deepEqual(
        sheet("指标表").conditionalFormats!.map(({ type, areas }) => [type, areas]),
        [
          ["ColorScale", ["A1:F90"]],
          ["Custom", ["A1:F90"]],
        ],
      );
      const kept = excel.dump();
      open({});
      assert.deepEqual((await host.write([PLAN], again)).formatsKept, []);
      const { conditionalFormats: _, ...rest } = kept.sheets[1];
      assert.deepEqual(rest, excel.dump().sheets[1]);
    });

    it("keeps formats that cannot even be read", async () => {
      open({ conditionalFormats: [{ ...OWN, broken: "whole" }, OURS] });
      assert.deepEqual((await host.write([PLAN], again)).formatsKept, ["指标表"]);
      assert.equal(sheet("指标表").conditionalFormats!.length, 1);
    });

    it("stops before a table whose headings it would spoil", async () => {
      const table = { name: "表1", sheet: "指标表", area: "B2:D3", hasHeaders: true, style: "" };
      open({ cells: [[null], [null, "甲", "乙", "丙"], [null, 1, 2, 3]] }, { tables: [table] });
      const before = excel.dump();
      await rejectsWith(host.write([PLAN], again), "office.sheetHoldsTable", { sheet: "指标表", table: "表1" });
      assert.deepEqual(excel.dump(), before);
    });

    describe("where only rows come below", () => {
      const below: SheetPlan = {
        ...PLAN,
        cells: [...OLD.cells!.map(() => []), [{ value: "新行" }, { value: 2, formula: "=1+1" }]],
        formats: [{ area: { top: 3, left: 0, bottom: 3, right: 1 }, role: "computed" }],
        validations: [],
        stands: 3,
      };
      const table = { name: "表1", sheet: "指标表", area: "B2:D3", hasHeaders: true, style: "" };
      const look: Partial<SheetData> = {
        conditionalFormats: [OURS, OWN],
        tabColor: "#123456",
        columnWidths: { 1: 99 },
      };

      it("changes nothing else of the sheet: its looks, widths, page, marks and table", async () => {
        open(look, { tables: [table] });
        await host.read(() => ({}));
        const before = excel.dump();
        const report = await host.write([below], again);
        assert.deepEqual(report, ALL_WRITTEN);
        const after = excel.dump();
        const formats = after.sheets[1]!.formats!.filter(({ areas }) => areas.join() !== "A4:B4");
        const { cells, rowHeights: _, ...rest } = after.sheets[1]!;
        assert.deepEqual(cells![3]!.slice(0, 2), ["新行", { formula: "=1+1" }]);
        const { rowHeights: __, ...old } = before.sheets[1]!;
        assert.deepEqual({ ...rest, cells: cells!.slice(0, 3), formats }, old);
      });

      it("takes them away again where Excel stops half-way, and has nothing else to say", async () => {
        open(look);
        const before = excel.dump();
        await rejectsWith(host.write([below, bad], again), "office.notWritten");
        assert.deepEqual(excel.dump().sheets, before.sheets);
      });

      it("writes nothing where the sheet is gone", async () => {
        excel.open();
        const before = excel.dump();
        await rejectsWith(host.write([PLAN, { ...below, sheet: "目录" }], ONCE), "office.sheetMissing", {
          sheet: "目录",
        });
        assert.deepEqual(excel.dump(), before);
      });
    });

    it("gives it back where Excel stops half-way, and says what does not come back", async () => {
      open({ conditionalFormats: [OWN] });
      await rejectsWith(host.write([PLAN, bad], again), "office.contentsBack", { sheets: ["指标表"] });
      assert.deepEqual(names(), ["Sheet1", "指标表"]);
      const { cells, formats, conditionalFormats } = sheet("指标表");
      assert.deepEqual(cells!.slice(1), [[null, "007", "=1", { formula: "=1+1" }], OLD.cells![2]]);
      assert.deepEqual(formats, [
        { areas: ["B3"], numberFormat: "0.0%" },
        { areas: ["B2:C2"], numberFormat: "@" },
      ]);
      assert.deepEqual(conditionalFormats, [OWN]);
    });

    it("leaves alone what it had not come to when Excel stopped", async () => {
      excel.open({ sheets: [{ name: "新", cells: [["旧"]] }, OLD] });
      const before = excel.dump();
      const replace = ["新", "指标表"];
      await rejectsWith(host.write([{ ...bad, formats: [] }, PLAN], { ...ONCE, replace }), "office.contentsBack", {
        sheets: ["新"],
      });
      assert.deepEqual(excel.dump(), before);
    });

    it("names what cannot be given back", async () => {
      open({});
      const writing = host.write([PLAN, bad], again);
      const remove = () =>
        excel.log.work.length >= 6 ? excel.document.removeSheet(excel.document.sheets()[1].id) : setImmediate(remove);
      remove();
      await rejectsWith(writing, "office.writtenHalf", { sheets: ["指标表"] });
    });

    it("is not overwritten where someone has typed there since it was read", async () => {
      open({});
      await host.read(() => ({ formulas: true }));
      excel.settle("指标表", "D2", [[3]]);
      await excel.editCell("指标表", "B3", 0.7);
      const before = excel.dump();
      await rejectsWith(host.write([PLAN], again), "office.changedMeanwhile", { sheet: "指标表" });
      assert.deepEqual(excel.dump(), before);
      await host.read(() => ({}));
      await host.write([PLAN], again);
      calculate(excel, [PLAN]);
      await host.write([PLAN], again);
    });

    it("of someone who adds a sheet of the same name meanwhile stays", async () => {
      open({});
      const plan = { ...EMPTY_PLAN, cells: [[{ value: 1 }]] };
      const writing = host.write(
        [
          { ...plan, sheet: "甲" },
          { ...plan, sheet: "乙" },
        ],
        ONCE,
      );
      const add = () => {
        if (excel.log.work.length < 1) setImmediate(add);
        else excel.document.addSheet("乙").write(0, 0, [[{ value: "同事的" }]]);
      };
      add();
      await rejectsWith(writing, "office.notWritten");
      assert.deepEqual(names(), ["Sheet1", "指标表", "乙"]);
      assert.deepEqual(sheet("乙").cells, [["同事的"]]);
    });
  });
});
