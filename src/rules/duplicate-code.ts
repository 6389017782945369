import { grouped } from "../model";
import { repetitions, rowNumbers } from "./engine/repetitions";
import { defineRule } from "./engine/rule";

/** 标识码重复: one code in more than one row: a school entered twice, or a code typed wrongly. */
export default defineRule({
  meta: {
    work: "table",
    levels: ["error"],
    messages: { twice: ["code", "count", "schools"], identical: ["code", "school", "rows"] },
  },

  check({ ledger }, report) {
    const table = ledger.tables.get("schools");
    if (!table) return;
    const byCode = grouped(ledger.sites, ({ fault, code }) => (fault === "codeTwice" ? code : null));
    for (const [code, sites] of byCode) {
      report({
        messageId: "twice",
        level: "error",
        subject: { kind: "school", key: code, name: sites[0].name },
        field: "code",
        cells: sites.map(({ record }) => table.cell("code", record)),
        suspends: [],
        found: sites.length,
        expected: 1,
        data: { code, count: sites.length, schools: sites.map(({ name }) => name) },
      });
    }
    for (const [row, repeats] of repetitions(table, ["identical"])) {
      const [{ code, name }] = repeats;
      report({
        messageId: "identical",
        level: "error",
        subject: { kind: "school", key: code ?? "", name: name ?? "" },
        field: "code#identical",
        cells: [{ ...repeats[0].cell, row }, ...repeats.map(({ cell }) => cell)],
        suspends: [],
        found: repeats.length + 1,
        expected: 1,
        data: { code: code ?? "", school: name ?? "", rows: rowNumbers(row, repeats) },
      });
    }
  },
});
