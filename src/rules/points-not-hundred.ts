import { scoredLines, statedPoints, SUM_DIGITS } from "../assessment";
import { SHEETS } from "../ledger";
import { countyScore } from "../measures/countyScore";
import { round } from "../measures/rounding";
import { partOf } from "../standards/methods";
import { defineRule } from "./engine/rule";
import { sheetSubject } from "./engine/subjects";

/**
 * 分值合计不符: the points of 县级政府评分表 do not add up to what its own total row says, or to the 100 that the pass mark is a
 * part of.
 */
export default defineRule({
  meta: {
    work: "table",
    levels: ["error", "query"],
    messages: { stated: ["sheet", "sum", "stated", "difference"], sum: ["sheet", "sum", "full"] },
  },

  check({ ledger }, report) {
    const table = ledger.tables.get("governmentScores");
    const part = ledger.methods.map((method) => partOf(method, "scores")).find((each) => each !== null);
    const lines = table && part ? scoredLines(table) : [];
    if (!table || !part || lines.length === 0) return;
    const { full } = part;
    const sum = round(countyScore(lines.map(({ points }) => points)), SUM_DIGITS);
    const sheet = SHEETS.governmentScores.name;
    const about = { subject: sheetSubject(sheet), field: "points", found: sum } as const;
    const stated = statedPoints(table);
    if (stated && round(stated.points, SUM_DIGITS) !== sum) {
      report({
        ...about,
        messageId: "stated",
        level: "error",
        cells: [stated.cell, ...lines.map(({ record }) => table.cell("points", record))],
        expected: stated.points,
        data: { sheet, sum, stated: stated.points, difference: round(Math.abs(sum - stated.points), SUM_DIGITS) },
      });
    } else if (sum !== full) {
      report({
        ...about,
        messageId: "sum",
        level: "query",
        cells: [table.headingCell("points")],
        expected: full,
        data: { sheet, sum, full },
      });
    }
  },
});
