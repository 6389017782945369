import { neededColumns } from "./engine/neededColumns";
import { filledTables, headingIn, recordNames } from "./engine/records";
import { defineRule } from "./engine/rule";
import { stagesWithoutPupils } from "./engine/stagesWithoutPupils";

/** 部分大于整体: a figure that is contained in another one is larger than it. */
export default defineRule({
  meta: {
    work: "row",
    levels: ["error"],
    messages: { exceeds: ["record", "part", "whole", "found", "limit"] },
  },

  check({ ledger }, report) {
    // Pupils of 0 beside classes or teachers have a finding of their own.
    const noPupils = new Set(stagesWithoutPupils(ledger).map(({ site, stage }) => `${stage}.pupils/${site.record}`));
    for (const [id, table] of filledTables(ledger)) {
      const names = recordNames(ledger, id, table);
      const needed = new Set(neededColumns(ledger, table).map((column) => column.id));
      for (const check of table.template.checks ?? []) {
        if (check.kind !== "within" || !needed.has(check.part)) continue;
        const { part, whole } = check;
        table.rows.forEach((_, record) => {
          const found = table.number(part, record);
          const limit = table.number(whole, record);
          if (found === null || limit === null || found <= limit) return;
          if (id === "schools" && noPupils.has(`${whole}/${record}`)) return;
          report({
            messageId: "exceeds",
            level: "error",
            subject: names.subject(record),
            field: names.field(part, record),
            cells: table.cells([part, whole], record),
            found,
            expected: limit,
            data: {
              record: names.name(record),
              part: headingIn(table, part),
              whole: headingIn(table, whole),
              found,
              limit,
            },
          });
        });
      }
    }
  },
});
