import { grouped } from "../model";
import { defineRule } from "./engine/rule";

/** 校名重复: one name under different codes. Small schools of different townships may share one, so it is asked, not refused. */
export default defineRule({
  meta: { work: "table", levels: ["query"], messages: { twice: ["name", "count", "codes"] } },

  check({ ledger }, report) {
    const table = ledger.tables.get("schools");
    if (!table) return;
    const byName = grouped(ledger.sites, ({ record }) => table.text("name", record));
    for (const [name, sites] of byName) {
      const codes = [...new Set(sites.map(({ code }) => code))];
      // The same school under the same code is a matter of duplicate-code.
      if (codes.length < 2) continue;
      report({
        messageId: "twice",
        level: "query",
        subject: { kind: "school", key: name, name },
        field: "name",
        cells: sites.map(({ record }) => table.cell("name", record)),
        found: sites.length,
        expected: 1,
        data: { name, count: sites.length, codes: codes },
      });
    }
  },
});
