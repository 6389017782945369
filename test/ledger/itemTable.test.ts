import assert from "node:assert/strict";
import { isItemTable, readItemTable } from "../../src/ledger";
import type { CellValue, SentenceData } from "../../src/model";
import { sheetOf } from "./workbooks";

const table = (...rows: readonly CellValue[][]) => sheetOf(rows, { name: "省定指标" });

/** The problem that stops reading a table. */
const problem = (id: string, data: SentenceData = {}) => ({
  name: "Problem",
  id: `items.${id}`,
  data,
});

describe("tables of scored items", () => {
  it("are read by levels A, B and C in any order of columns, a joined cell counting for the rows below it", () => {
    const sheet = table(
      ["示例评分表", null, null, null, null],
      ["示例市教育局"],
      ["C级指标", "分值", "A级指标", "B级指标", "评分标准"],
      ["规划", 3, "入学机会", "随迁子女", "示例"],
      ["经费", 2.5, null, null, null],
      [" 关爱 ", 2, null, "留守儿童", null],
      ["单列", 4, "保障机制", null, null],
    );
    assert.ok(isItemTable(sheet));
    assert.deepEqual(readItemTable(sheet).records, [
      { area: "入学机会", item: "随迁子女", detail: "规划", points: 3, rubric: "示例" },
      { area: "入学机会", item: "随迁子女", detail: "经费", points: 2.5, rubric: null },
      { area: "入学机会", item: "留守儿童", detail: "关爱", points: 2, rubric: null },
      { area: "保障机制", item: "单列", detail: null, points: 4, rubric: null },
    ]);
  });

  it("may have headings in two rows, items of two levels only, and a way of scoring in several rows", () => {
    const sheet = table(
      ["指标", null, "分值（共100分）", "评分细则"],
      ["一级指标(2项)", "二级指标", null, null],
      ["入学机会", "规划", 6, "一、示例"],
      [null, null, null, "二、示例"],
      [null, null, null, null, "一条备注"],
      ["一、保障机制", null, null, null],
      [null, "经费", 4, null],
    );
    assert.deepEqual(readItemTable(sheet).records, [
      { area: "入学机会", item: "规划", detail: null, points: 6, rubric: "一、示例\n二、示例" },
      { area: "一、保障机制", item: "经费", detail: null, points: 4, rubric: null },
    ]);
  });

  it("may name items of the lowest level alone, under headings that begin with a blank", () => {
    const sheet = table([null, "C级指标", "分值"], [null, "规划", 5]);
    assert.ok(isItemTable(sheet));
    assert.deepEqual(readItemTable(sheet), {
      records: [{ area: null, item: "规划", detail: null, points: 5, rubric: null }],
      unused: [],
      passedOver: [],
    });
  });

  it("say which columns and rows were left out", () => {
    const { records, unused, passedOver } = readItemTable(
      table(
        ["序号", "项目", "分值", "省评分"],
        [1, "规划", 60, null],
        [2, "经费", 40, null],
        [null, "合计", 100, null],
      ),
    );
    assert.equal(records.length, 2);
    assert.deepEqual(unused, ["序号", "省评分"]);
    assert.deepEqual(
      passedOver.map(({ kind, row, label }) => [kind, row, label]),
      [["total", 3, "合计"]],
    );
  });

  it("are refused where headings, points or items are not there", () => {
    assert.throws(
      () => readItemTable(table(["甲", "乙"], ["规划", 5])),
      problem("headingsUnknown", { sheet: "省定指标" }),
    );
    assert.throws(() => readItemTable(table([])), problem("headingsUnknown", { sheet: "省定指标" }));
    assert.throws(
      () => readItemTable(table(["领域", "项目"], ["甲", "乙"])),
      problem("noPoints", { sheet: "省定指标" }),
    );
    assert.throws(() => readItemTable(table(["领域", "分值"], ["甲", 5])), problem("noItems", { sheet: "省定指标" }));
    assert.throws(() => readItemTable(table(["项目", "分值"])), problem("none", { sheet: "省定指标" }));
    assert.equal(isItemTable(table(["项目", "分值"], ["规划", 5])), true);
    assert.equal(isItemTable(table(["领域", "分值"], ["甲", 5])), false);
    assert.equal(isItemTable(table(["学校名称", "在校生数"])), false);
  });

  it("are refused where points are blank or no numbers, naming every such cell", () => {
    const sheet = table(["项目", "分值"], ["规划", 5], ["经费", "5分"], ["师资", null], ["质量", { error: "#REF!" }]);
    const cells = ["省定指标!B3“5分”", "省定指标!B4", "省定指标!B5“#REF!”"];
    assert.throws(() => readItemTable(sheet), problem("pointsUnusable", { cells }));
  });

  it("are refused where it cannot be told which item or which column counts", () => {
    assert.throws(
      () => readItemTable(table(["项目", "分值"], ["规划", 5], ["经费", 5], ["规划", 3])),
      problem("twice", { sheet: "省定指标", item: "规划", rows: [2, 4] }),
    );
    assert.throws(
      () => readItemTable(table(["领域", "项目", "分值"], ["入学机会", "规划", 5], [null, null, 5])),
      problem("unnamed", { sheet: "省定指标", row: 3 }),
    );
    assert.throws(
      () => readItemTable(table(["项目", "分值"], [true, 5])),
      problem("unreadable", { cell: "省定指标!A2" }),
    );
    assert.throws(
      () => readItemTable(table(["项目", "分值", "细目", "分值"], ["规划", 5, "甲", 5])),
      problem("doubledColumn", { heading: "分值", cells: ["省定指标!B1", "省定指标!D1"] }),
    );
  });
});
