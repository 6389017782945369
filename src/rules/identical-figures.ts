import { inPieces, isFigure, type Ledger, type Site, type Table, type FieldId } from "../ledger";
import { grouped } from "../model";
import { defineRule } from "./engine/rule";
import { siteSubject } from "./engine/subjects";

/** Figures above 0 that make it no accident that two schools have the same. */
const TELLING_FIGURES = 5;

/**
 * 两校各项数字完全相同: every figure of one school is every figure of another one, as when a row was filled down. The same
 * school twice, by code or by name, and a parent that equals its campus have findings of their own.
 */
export default defineRule({
  meta: { work: "table", levels: ["query"], messages: { identical: ["schools", "count", "figures"] } },

  check({ ledger }, report) {
    const table = ledger.tables.get("schools");
    if (!table) return;
    const fields = table.columns.filter(isFigure).map(({ id }) => id);
    const figures = figuresOf(ledger, table, fields);
    const groups = grouped(ledger.sites, ({ record }) => figures[record] ?? null);
    for (const sites of groups.values()) {
      if (sites.length < 2) continue;
      const all = new Set(sites.map(({ code }) => code));
      const schools = sites.filter(({ record }) => !all.has(table.text("parent", record) ?? ""));
      const codes = new Set(schools.map(({ code }) => code));
      const names = new Set(schools.map(({ name }) => name));
      const [first] = schools;
      if (!first || codes.size < 2 || names.size < 2) continue;
      report({
        messageId: "identical",
        level: "query",
        subject: siteSubject(first),
        cells: schools.map(({ record }) => table.cell("name", record)),
        found: schools.length,
        data: {
          schools: schools.map(({ name }) => name),
          count: schools.length,
          figures: countAboveNone(table, fields, first),
        },
      });
    }
  },
});

/** All figures of each record as one text, `null` of those that tell nothing. */
function figuresOf(ledger: Ledger, table: Table, fields: readonly FieldId[]): (string | null)[] {
  return inPieces(ledger, "figures", table, (record) =>
    countAboveNone(table, fields, { record }) < TELLING_FIGURES
      ? null
      : JSON.stringify(fields.map((field) => table.raw(field, record))),
  );
}

function countAboveNone(table: Table, fields: readonly FieldId[], { record }: Pick<Site, "record">): number {
  return fields.filter((field) => table.number(field, record)).length;
}
