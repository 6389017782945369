import { isFigure } from "../ledger";
import { headingIn, recordNames } from "./engine/records";
import { defineRule } from "./engine/rule";

/** 家长多于全部: the line of the parents in 满意度调查 states more than the line of all who were asked. */
export default defineRule({
  meta: {
    work: "row",
    levels: ["error"],
    messages: { more: ["record", "all", "heading", "found", "limit"] },
  },

  check({ ledger }, report) {
    const table = ledger.tables.get("satisfaction");
    if (!table) return;
    const names = recordNames(ledger, "satisfaction", table);
    const groups = table.rows.map((_, record) => ({ record, group: table.text("group", record) ?? "" }));
    const all = groups.find(({ group }) => ALL.test(group) && !PARENTS.test(group));
    if (!all) return;
    groups.forEach(({ record, group }) => {
      if (!PARENTS.test(group)) return;
      for (const { id } of table.columns.filter(isFigure)) {
        const [found, limit] = [table.number(id, record), table.number(id, all.record)];
        if (found === null || limit === null || found <= limit) continue;
        report({
          messageId: "more",
          level: "error",
          subject: names.subject(record),
          field: names.field(id, record),
          cells: [table.cell(id, record), table.cell(id, all.record)],
          found,
          expected: limit,
          data: { record: names.name(record), all: all.group, heading: headingIn(table, id), found, limit },
        });
      }
    });
  },
});

/** Lines are told by what they call those who were asked, whatever their order. */
const ALL = /全部|全体|合计|总体/;
const PARENTS = /家长/;
