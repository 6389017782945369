import assert from "node:assert/strict";
import type { Finding } from "../../src/model";
import { marksOf } from "../../src/workflows/marks";

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
