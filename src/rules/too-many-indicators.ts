import { gateLines } from "../assessment";
import { MOST_GATE_INDICATORS } from "../standards/gateIndicators";
import { defineRule } from "./engine/rule";
import { sheetSubject } from "./engine/subjects";

/**
 * 办学基本标准指标项数: the list holds more indicators than a province may choose, or another number than the county says the
 * province has; each of them decides on schools.
 */
export default defineRule({
  meta: {
    work: "table",
    levels: ["query"],
    messages: { beyond: ["sheet", "count", "most"], differs: ["sheet", "count", "parameter", "stated"] },
  },

  check({ ledger }, report) {
    const table = ledger.tables.get("gateStandards");
    if (!table?.inUse || !ledger.methods.includes("2012")) return;
    const sheet = table.template.name;
    const { lines, stated } = gateLines(ledger);
    if (stated !== null && stated !== lines && lines <= MOST_GATE_INDICATORS) {
      const { parameter } = ledger.parameters.all.find((each) => each.parameter.id === "gateIndicatorCount")!;
      report({
        messageId: "differs",
        level: "query",
        subject: sheetSubject(sheet),
        field: "count",
        cells: [table.headingCell("indicator"), ledger.parameters.cell("gateIndicatorCount")],
        found: lines,
        expected: stated,
        data: { sheet, count: lines, parameter: parameter.name, stated },
      });
    }
    if (table.size <= MOST_GATE_INDICATORS) return;
    report({
      messageId: "beyond",
      level: "query",
      subject: sheetSubject(sheet),
      field: "indicator",
      cells: table.rows.map((_, record) => table.cell("indicator", record)).slice(MOST_GATE_INDICATORS),
      found: table.size,
      expected: MOST_GATE_INDICATORS,
      data: { sheet, count: table.size, most: MOST_GATE_INDICATORS },
    });
  },
});
