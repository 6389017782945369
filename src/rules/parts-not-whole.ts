import { round } from "../measures/rounding";
import { there } from "../model";
import { filledTables, headingIn, recordNames } from "./engine/records";
import { defineRule } from "./engine/rule";

/** 分项与总数不符: parts of which a whole is made up do not add up to it, or parts that do not overlap exceed it together. */
export default defineRule({
  meta: {
    work: "row",
    levels: ["error", "query"],
    messages: {
      differs: ["record", "parts", "whole", "found", "limit", "difference"],
      exceeds: ["record", "parts", "whole", "found", "limit", "difference"],
    },
  },

  check({ ledger }, report) {
    for (const [id, table] of filledTables(ledger)) {
      const names = recordNames(ledger, id, table);
      for (const check of table.template.checks ?? []) {
        if (check.kind !== "sum" && check.kind !== "sumWithin") continue;
        const { parts, whole } = check;
        table.rows.forEach((_, record) => {
          const limit = table.number(whole, record);
          const figures = parts.map((part) => table.number(part, record)).filter((figure) => figure !== null);
          if (limit === null || figures.length < parts.length) return;
          // Areas and money are added in decimals.
          const found = round(
            figures.reduce((sum, figure) => sum + figure, 0),
            DIGITS,
          );
          if (check.kind === "sum" ? found === limit : found <= limit) return;
          report({
            messageId: check.kind === "sum" ? "differs" : "exceeds",
            // Parts that do not fill a whole may be counted otherwise; parts beyond it cannot be.
            level: check.kind === "sum" ? "query" : "error",
            subject: names.subject(record),
            field: names.field(there(parts[0], `part of ${whole}`), record),
            cells: table.cells([...parts, whole], record),
            found,
            expected: limit,
            data: {
              record: names.name(record),
              parts: parts.map((part) => `“${headingIn(table, part)}”`),
              whole: headingIn(table, whole),
              found,
              limit,
              difference: round(Math.abs(found - limit), DIGITS),
            },
          });
        });
      }
    }
  },
});

const DIGITS = 6;
