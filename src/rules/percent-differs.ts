import { decimalsOf, round } from "../measures/rounding";
import { share } from "../measures/share";
import { filledTables, headingIn, recordNames } from "./engine/records";
import { defineRule } from "./engine/rule";

/** 比例与人数不符: a percentage that a school states is not what its own figures give, or is stated of nothing. */
export default defineRule({
  meta: {
    work: "row",
    levels: ["query"],
    messages: {
      differs: ["record", "stated", "part", "whole", "found", "computed"],
      ofNothing: ["record", "stated", "whole", "found"],
    },
  },

  check({ ledger }, report) {
    for (const [id, table] of filledTables(ledger)) {
      const names = recordNames(ledger, id, table);
      for (const check of table.template.checks ?? []) {
        if (check.kind !== "percent") continue;
        const { stated, part, whole } = check;
        table.rows.forEach((_, record) => {
          const found = table.number(stated, record);
          const [partly, wholly] = [table.number(part, record), table.number(whole, record)];
          if (found === null || partly === null || wholly === null) return;
          const computed = share(partly, wholly) * 100;
          if (round(computed, decimalsOf(found)) === found) return;
          const finding = {
            level: "query",
            subject: names.subject(record),
            field: names.field(stated, record),
            cells: table.cells([stated, part, whole], record),
            found,
          } as const;
          const data = {
            record: names.name(record),
            stated: headingIn(table, stated),
            whole: headingIn(table, whole),
            found,
          };
          if (Number.isNaN(computed)) {
            report({ ...finding, messageId: "ofNothing", data });
            return;
          }
          const shown = round(computed, Math.max(decimalsOf(found), SHOWN_DIGITS));
          report({
            ...finding,
            messageId: "differs",
            expected: computed,
            data: { ...data, part: headingIn(table, part), computed: shown },
          });
        });
      }
    }
  },
});

/** Decimal places that a computed percentage is shown with at least. */
const SHOWN_DIGITS = 1;
