import { GATE_LISTS, gateLines, gateMethod } from "../assessment";
import { MOST_GATE_INDICATORS } from "../standards/gateIndicators";
import { defineRule } from "./engine/rule";
import { sheetSubject } from "./engine/subjects";

/**
 * 办学基本标准指标项数: the list holds more indicators than a province may choose, or another number than the county says the
 * province has; each of them decides on schools. Those that schools report are on a sheet of their own and count, too.
 */
export default defineRule({
  meta: {
    work: "table",
    levels: ["query"],
    messages: { beyond: ["sheet", "count", "most"], differs: ["sheet", "count", "parameter", "stated"] },
  },

  check({ ledger }, report) {
    const tables = GATE_LISTS.flatMap((list) => ledger.tables.get(list) ?? []).filter(({ inUse }) => inUse);
    const [first] = tables;
    if (!first || gateMethod(ledger.methods) === null) return;
    const subject = sheetSubject(first.template.name);
    const sheet = tables.map((table) => table.template.name);
    const { lines, stated } = gateLines(ledger);
    if (stated !== null && stated !== lines && lines <= MOST_GATE_INDICATORS) {
      const { parameter } = ledger.parameters.of("gateIndicatorCount");
      report({
        messageId: "differs",
        level: "query",
        subject,
        field: "count",
        cells: [...tables.map((table) => table.headingCell("indicator")), ledger.parameters.cell("gateIndicatorCount")],
        found: lines,
        expected: stated,
        data: { sheet, count: lines, parameter: parameter.name, stated },
      });
    }
    if (lines <= MOST_GATE_INDICATORS) return;
    const cells = tables.flatMap((table) => table.rows.map((_, record) => table.cell("indicator", record)));
    report({
      messageId: "beyond",
      level: "query",
      subject,
      field: "indicator",
      cells: cells.slice(MOST_GATE_INDICATORS),
      found: lines,
      expected: MOST_GATE_INDICATORS,
      data: { sheet, count: lines, most: MOST_GATE_INDICATORS },
    });
  },
});
