import { scoredLines, statedPoints, SUM_DIGITS } from "../assessment";
import { SHEETS } from "../ledger";
import { countyScore } from "../measures/countyScore";
import { round } from "../measures/rounding";
import { FULL_SCORE_2012 } from "../standards/limits";
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
    const lines = table && ledger.methods.includes("2012") ? scoredLines(table) : [];
    if (!table || lines.length === 0) return;
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
    } else if (sum !== FULL_SCORE_2012) {
      report({
        ...about,
        messageId: "sum",
        level: "query",
        cells: [table.headingCell("points")],
        expected: FULL_SCORE_2012,
        data: { sheet, sum, full: FULL_SCORE_2012 },
      });
    }
  },
});
