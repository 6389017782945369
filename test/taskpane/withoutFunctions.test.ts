import assert from "node:assert/strict";
import { markKind, type CellValue } from "../../src/model";
import type { WorkbookData } from "../../src/officehost/document";
import type { ExcelDouble } from "../../src/officehost/transport/excelDouble";
import { bootOffice } from "../../src/officehost/transport/node";
import { ExcelHost } from "../../src/spreadsheet/office";
import { Pane } from "../../src/taskpane/pane";
import { sampleSheets } from "../../src/workflows/samples";
import { settleAll } from "../failures/truth";
import { plannedWorkbook } from "../tools/planned";

const SAMPLE = plannedWorkbook(sampleSheets("five-schools"));

/** The workbook with the values that Excel would have calculated, which are those of the sample. */
function calculated({ sheets }: WorkbookData): WorkbookData {
  return {
    sheets: sheets.map((sheet) => {
      const known = SAMPLE.sheets.find(({ name }) => name === sheet.name)?.cells ?? [];
      const valueAt = (row: number, column: number) => {
        const cell = known[row]?.[column] ?? null;
        return typeof cell === "object" && cell && "formula" in cell ? (cell.value ?? null) : (cell as CellValue);
      };
      const cells = (sheet.cells ?? []).map((row, r) =>
        row.map((cell, c) =>
          typeof cell === "object" && cell && "formula" in cell ? { ...cell, value: valueAt(r, c) } : cell,
        ),
      );
      return { ...sheet, cells };
    }),
  };
}

/** Documents disagree whether Office LTSC 2021 has custom functions: a computer without them is a usual one. */
describe("the pane in an Excel without custom functions, as LTSC 2021 may be", () => {
  let excel: ExcelDouble;
  let pane: Pane;
  const asked: string[] = [];

  before(async () => {
    excel = await bootOffice({ excelApi: "1.14", customFunctions: false, platform: "desktop" });
    excel.open(SAMPLE);
    const kept = new Map<string, string>();
    const memory = {
      recall: (key: string) => kept.get(key) ?? null,
      keep: (key: string, value = "1") => void kept.set(key, value),
    };
    pane = new Pane(new ExcelHost(), "zh-CN", memory, null);
    pane.store.subscribe(() => {
      const { question } = pane.store.state;
      if (!question) return;
      asked.push(question.id);
      queueMicrotask(() => pane.answer(question.answers[0] ?? null));
    });
  });

  /** Does some work as a clerk, who is told that it was done. */
  async function done(work: () => Promise<void>): Promise<string> {
    await work();
    settleAll(excel);
    const { busy, notice } = pane.store.state;
    assert.equal(busy, null);
    assert.equal(notice?.intent, "success", notice?.sentences.join());
    return notice.sentences.join();
  }
  const marks = () =>
    excel
      .dump()
      .sheets.flatMap(({ conditionalFormats = [] }) => conditionalFormats)
      .filter(({ rule }) => typeof rule === "string" && markKind(rule) !== null).length;
  const formulas = () =>
    excel
      .dump()
      .sheets.flatMap(({ cells = [] }) => cells.flat())
      .flatMap((cell) => (typeof cell === "object" && cell && "formula" in cell ? [String(cell.formula)] : []));

  it("offers no form that does not calculate there", () => {
    assert.deepEqual([pane.forms, pane.form], [["native", "values"], "native"]);
  });

  it("writes the sheets in formulas of Excel, and lists no cell then or when it is done again", async () => {
    assert.ok(formulas().some((formula) => formula.includes("EDU")));
    assert.match(await done(() => pane.updateSheets()), /通用公式/);
    assert.ok(formulas().length > 100);
    assert.deepEqual(
      formulas().filter((formula) => formula.includes("EDU")),
      [],
    );
    await done(() => pane.updateSheets());
    assert.deepEqual(asked, ["emptyUndo"]);
  });

  it("checks them, marks, and takes the marks away", async () => {
    excel.open(calculated(excel.dump()));
    assert.match(await done(() => pane.check()), /已标记\d+个单元格/);
    const rules = pane.store.state.result?.findings.map(({ rule }) => rule) ?? [];
    assert.deepEqual(
      rules.filter((rule) => rule.startsWith("coefficient")),
      [],
    );
    assert.ok(marks() > 0);
    assert.equal(await done(() => pane.clearMarks()), "标记已清除。");
    assert.equal(marks(), 0);
  });

  it("writes the report", async () => {
    const before = excel.dump().sheets.length;
    assert.match(await done(() => pane.writeReport()), /自评报告和申报表已写入\d+张工作表/);
    assert.ok(excel.dump().sheets.length > before);
  });
});
