import { there } from "../model";
import { headingIn } from "./engine/records";
import { defineRule } from "./engine/rule";
import { shiftsOf } from "./engine/shifts";
import { sheetSubject } from "./engine/subjects";
import { cellBefore, yearsOf } from "./engine/years";

/** 疑似整行错位: what stands beside schools is what the schools a line above or below them had last year. */
export default defineRule({
  meta: {
    work: "table",
    years: true,
    levels: ["query"],
    messages: {
      rowsBelow: ["rows", "count", "school", "neighbour"],
      rowsAbove: ["rows", "count", "school", "neighbour"],
      columnBelow: ["heading", "rows", "count", "school", "neighbour"],
      columnAbove: ["heading", "rows", "count", "school", "neighbour"],
    },
  },

  check({ ledger, lastYear }, report) {
    const years = yearsOf(ledger, lastYear);
    if (!years || !lastYear) return;
    const { table, before, pairs: all } = years;
    for (const { pairs, from, field } of shiftsOf(years)) {
      const [{ site }] = pairs;
      const rowOf = (record: number) => there(table.rows[record], "row") + 1;
      const next = rowOf(site.record) + (from === "below" ? 1 : -1);
      const neighbour = there(
        all.find((pair) => rowOf(pair.site.record) === next),
        "neighbour",
      );
      const about = {
        level: "query",
        subject: sheetSubject(table.template.name),
        found: pairs.length,
        cells: [
          ...pairs.map((pair) => table.cell(field ?? "name", pair.site.record)),
          cellBefore(lastYear, before.cell(field ?? "name", neighbour.before.record)),
        ],
      } as const;
      const data = {
        rows: pairs.map((pair) => rowOf(pair.site.record)),
        count: pairs.length,
        school: site.name,
        neighbour: neighbour.before.name,
      };
      if (field === null)
        report({ ...about, messageId: from === "below" ? "rowsBelow" : "rowsAbove", field: `rows/${site.code}`, data });
      else
        report({
          ...about,
          messageId: from === "below" ? "columnBelow" : "columnAbove",
          field: `${field}/${site.code}`,
          data: { ...data, heading: headingIn(table, field) },
        });
    }
  },
});
