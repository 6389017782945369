import assert from "node:assert/strict";
import type { SheetPlan } from "../../src/model";
import { EMPTY, ledgerSheets } from "../../src/workflows/newLedger";
import { planRectification, writeRectification } from "../../src/workflows/rectification";
import { yearsWorkOf } from "../../src/workflows/yearsWork";
import { MemoryHost } from "../taskpane/memoryHost";
import { countySheets } from "./ledgers";
import { NOTHING_DONE as NOTHING } from "./nothingDone";

/** A sheet of which no more is known than its first rows. */
function sheet(name: string, rows: readonly (readonly string[])[]): SheetPlan {
  const [any] = ledgerSheets(EMPTY);
  return { ...any, sheet: name, cells: rows.map((row) => row.map((value) => ({ value }))) };
}

describe("how far the year's work has come", () => {
  it("is told by nothing in a workbook without sheets of ours, whatever its sheets are called", async () => {
    const own = ["问题清单", "自评报告2012", "整改销号台账", "档案盒标签", "拆分", "目录和填报进度"].map((name) =>
      sheet(name, [["本县的表"]]),
    );
    assert.deepEqual(await yearsWorkOf(new MemoryHost(own)), NOTHING);
  });

  it("is told of a new ledger by its 目录, which counts the sheets that a judgement needs", async () => {
    const { contents, mark, ...others } = await yearsWorkOf(new MemoryHost(ledgerSheets(EMPTY)));
    assert.deepEqual({ ...others, mark }, { ...(({ contents: _, ...rest }) => rest)(NOTHING), ledger: true });
    assert.equal(contents?.sheet, "目录和填报进度");
    assert.ok(contents.blank.includes("学校台账") && !contents.blank.includes("校际差异系数表"), contents.blank.join());
    assert.deepEqual(contents.filled, []);
  });

  it("is told by the sheets that were written, and by what is struck off in 整改销号台账", async () => {
    const host = new MemoryHost(countySheets(5));
    const options = { today: "2025-09-30", language: "zh-CN" } as const;
    await writeRectification(host, await planRectification(host, options), false);
    const lines = host.sheets.find((plan) => plan.sheet === "整改销号台账")!;
    const at = lines.cells[0].findIndex((cell) => cell?.value === "销号日期");
    const cells = lines.cells.map((row, r) =>
      row.map((cell, i) => (r === 1 && i === at ? { value: "2025-10-01" } : cell)),
    );
    host.sheets = host.sheets.filter((plan) => plan !== lines);
    host.sheets.push(
      { ...lines, cells },
      sheet("自评报告2012", [["某县义务教育均衡发展自评报告"]]),
      sheet("问题清单2", [["学校（事项）", "说明", "核实处理情况和原因"]]),
      sheet("档案盒标签", [["盒号"]]),
    );
    const work = await yearsWorkOf(host);
    assert.deepEqual(work.rectification, { sheet: "整改销号台账", lines: lines.cells.length - 1, struckOff: 1 });
    assert.deepEqual([work.ledger, work.reports, work.labels], [true, ["自评报告2012"], ["档案盒标签"]]);
    assert.deepEqual(work.lists, ["问题清单2"]);
    assert.ok(work.derived.includes("校际差异系数表"), work.derived.join());
    assert.match(work.mark!, /^[0-9a-z]+$/);
  });
});
