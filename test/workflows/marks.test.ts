import assert from "node:assert/strict";
import { DERIVED_NAMES } from "../../src/assessment/derivedSheets";
import type { Finding } from "../../src/model";
import { snapshotOfPlans } from "../../src/plans";
import { checkSnapshot } from "../../src/workflows/check";
import { marksOf } from "../../src/workflows/marks";
import { sampleSheets } from "../../src/workflows/samples";

describe("workflows/marks", () => {
  it("marks no cell of another workbook", () => {
    const own = { sheet: "学校台账", row: 4, column: 2 };
    const finding: Finding = {
      rule: "figure-jump",
      work: "row",
      level: "query",
      subject: { kind: "school", key: "01", name: "某校" },
      field: "books",
      cells: [own, { ...own, row: 9, workbook: "上年.xlsx" }],
      found: 1,
      expected: 10,
      messageId: "times",
      data: {},
    };
    assert.deepEqual(marksOf([finding]), [{ sheet: "学校台账", kind: "query", areas: ["C5"] }]);
  });
});

describe("marks of 不达标 in a ledger without derived sheets", () => {
  it("stand where a value is shown or filled in, and never on a heading", () => {
    const plans = sampleSheets("shortfalls").filter(({ sheet }) => !DERIVED_NAMES.includes(sheet));
    const { findings } = checkSnapshot(snapshotOfPlans(plans));
    const dark = marksOf(findings).filter(({ kind }) => kind === "notMet");
    assert.ok(dark.some(({ sheet }) => sheet === "学校台账"));
    for (const { sheet, areas } of dark)
      for (const area of areas) assert.doesNotMatch(area, /^[A-Z]+1(:|$)/, `${sheet}!${area}`);
    const over = findings.filter(({ rule }) => rule === "coefficient-over-limit");
    assert.ok(over.length > 0 && over.every(({ shows }) => shows?.length === 0));
  });
});
