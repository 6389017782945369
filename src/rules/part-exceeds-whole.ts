import { phrase } from "../model";
import { exceedingParts } from "./engine/exceedingParts";
import { HABIT_BLANKS } from "./engine/habits";
import { filledTables, headingIn, recordNames } from "./engine/records";
import { defineRule } from "./engine/rule";

/** 部分大于整体: a figure that is contained in another one is larger than it; of several parts one finding, on the whole. */
export default defineRule({
  meta: {
    work: "row",
    levels: ["error"],
    messages: {
      exceeds: ["record", "part", "whole", "found", "limit"],
      several: ["record", "parts", "whole", "limit"],
      exceedsHabit: [...HABIT_BLANKS, "whole"],
      severalHabit: HABIT_BLANKS,
    },
  },

  check({ ledger }, report) {
    for (const [id, table] of filledTables(ledger)) {
      const names = recordNames(ledger, id, table);
      for (const { record, whole, limit, parts } of exceedingParts(ledger, id, table)) {
        const [{ field: part, figure: found }] = parts;
        const about = { record: names.name(record), whole: headingIn(table, whole), limit };
        const subject = names.subject(record);
        if (parts.length === 1) {
          report({
            messageId: "exceeds",
            level: "error",
            subject,
            field: names.field(part, record),
            cells: table.cells([part, whole], record),
            found,
            expected: limit,
            habit: { messageId: "exceedsHabit", table, field: part, heading: headingIn(table, part) },
            data: { ...about, part: headingIn(table, part), found },
          });
        } else {
          const shown = parts.map(({ field, figure }) =>
            phrase("figure", { heading: headingIn(table, field), figure }),
          );
          report({
            messageId: "several",
            level: "error",
            subject,
            field: names.field(whole, record),
            cells: table.cells([whole, ...parts.map(({ field }) => field)], record),
            found: limit,
            habit: { messageId: "severalHabit", table, field: whole, heading: headingIn(table, whole) },
            data: { ...about, parts: shown },
          });
        }
      }
    }
  },
});
