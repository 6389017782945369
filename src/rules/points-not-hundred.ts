import { scoredLines } from "../assessment";
import { SHEETS } from "../ledger";
import { countyScore } from "../measures/countyScore";
import { round } from "../measures/rounding";
import { FULL_SCORE_2012 } from "../standards/limits";
import { defineRule } from "./engine/rule";
import { sheetSubject } from "./engine/subjects";

/** 分值合计不是100分: the points of 县级政府评分表 do not add up to what the pass mark is a part of. */
export default defineRule({
  meta: {
    work: "table",
    levels: ["query"],
    messages: { sum: ["sheet", "sum", "full"] },
  },

  check({ ledger }, report) {
    const table = ledger.tables.get("governmentScores");
    const lines = table && ledger.methods.includes("2012") ? scoredLines(table) : [];
    if (!table || lines.length === 0) return;
    const sum = round(countyScore(lines.map(({ points }) => points)), SUM_DIGITS);
    if (sum === FULL_SCORE_2012) return;
    const sheet = SHEETS.governmentScores.name;
    report({
      messageId: "sum",
      level: "query",
      subject: sheetSubject(sheet),
      field: "points",
      cells: [table.headingCell("points")],
      found: sum,
      expected: FULL_SCORE_2012,
      data: { sheet, sum, full: FULL_SCORE_2012 },
    });
  },
});

/** Points have few decimal places; what is beyond them comes from adding. */
const SUM_DIGITS = 6;
