import { MOST_GATE_INDICATORS } from "../standards/gateIndicators";
import { defineRule } from "./engine/rule";
import { sheetSubject } from "./engine/subjects";

/** 办学基本标准指标过多: the list holds more indicators than a province may choose; each of them decides on schools. */
export default defineRule({
  meta: { work: "table", levels: ["query"], messages: { beyond: ["sheet", "count", "most"] } },

  check({ ledger }, report) {
    const table = ledger.tables.get("gateStandards");
    if (!table || !ledger.methods.includes("2012") || table.size <= MOST_GATE_INDICATORS) return;
    const sheet = table.template.name;
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
