import { gateMethod, judgedGate, misnamedSites, unreportedName, unreportedValues } from "../assessment";
import { SHEETS, type Ledger, type Table } from "../ledger";
import type { SentenceValue } from "../model";
import { GATE_INDICATORS } from "../standards/gateIndicators";
import { headingIn, recordNames } from "./engine/records";
import { defineRule } from "./engine/rule";
import { sheetSubject } from "./engine/subjects";

/**
 * 自定指标数据不符: a school has no row of an indicator that the province asks it for, a row names an indicator that is not in
 * the list, or one is in the list that the ledger computes by itself.
 */
export default defineRule({
  meta: {
    work: "table",
    levels: ["error", "query"],
    messages: {
      missing: ["sheet", "count", "values"],
      unknown: ["record", "indicator", "list"],
      habit: ["sheet", "count", "cells", "indicator", "list"],
      computed: ["list", "indicator", "computed"],
    },
  },

  check({ ledger }, report) {
    const list = ledger.tables.get("freeIndicators");
    if (!list || gateMethod(ledger.methods) === null) return;
    list.rows.forEach((_, record) => {
      const indicator = list.text("indicator", record);
      if (indicator === null || !GATE_INDICATORS.has(indicator)) return;
      report({
        messageId: "computed",
        level: "query",
        subject: sheetSubject(list.template.name),
        field: `indicator/${indicator}`,
        cells: [list.cell("indicator", record)],
        found: indicator,
        data: { list: list.template.name, indicator, computed: COMPUTED_LIST },
      });
    });

    const table = ledger.tables.get("freeValues");
    if (!table?.inUse) return;
    const unknown = unknownRecords(list, table);
    const names = recordNames(ledger, "freeValues", table);
    for (const record of unknown) {
      const indicator = table.text("indicator", record);
      // What cannot be read has a finding of its own.
      if (indicator === null) continue;
      report({
        messageId: "unknown",
        level: "error",
        subject: names.subject(record),
        field: names.field("indicator", record),
        cells: [table.cell("indicator", record)],
        habit: { messageId: "habit", table, field: "indicator", heading: headingIn(table, "indicator") },
        found: indicator,
        data: { record: names.name(record), indicator, list: list.template.name },
      });
    }

    const missing = missingValues(ledger, table, unknown);
    if (missing.length === 0) return;
    const sheet = table.template.name;
    report({
      messageId: "missing",
      level: "error",
      subject: sheetSubject(sheet),
      field: "values",
      cells: [table.headingCell("code")],
      found: missing.length,
      expected: 0,
      data: { sheet, count: missing.length, values: missing },
    });
  },
});

const COMPUTED_LIST = SHEETS.gateStandards.name;

/** The rows whose indicator is not in the list. */
function unknownRecords(list: Table, table: Table): number[] {
  const indicators = new Set(list.rows.map((_, record) => list.text("indicator", record)));
  return table.rows
    .map((_, record) => record)
    .filter((record) => table.text("indicator", record) === null || !indicators.has(table.text("indicator", record)));
}

/** What has no row, by name; one that is there under a wrong name or code has a finding of its own. */
function missingValues(ledger: Ledger, table: Table, unknown: readonly number[]): SentenceValue[] {
  const gate = judgedGate(ledger);
  const misnamed = misnamedSites(ledger, table);
  const elsewhere = new Set(unknown.map((record) => table.text("code", record)));
  return unreportedValues({ schools: gate?.schools ?? [] })
    .filter(({ school: { site } }) => !misnamed.has(site) && !elsewhere.has(site.code))
    .map(unreportedName);
}
