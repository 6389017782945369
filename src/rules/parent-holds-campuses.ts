import { isFigure, type ColumnTemplate, type Site, type Table } from "../ledger";
import { neededColumns } from "./engine/neededColumns";
import { defineRule } from "./engine/rule";
import { siteSubject } from "./engine/subjects";

/** Equal figures that are no accident any more. */
const TELLING_FIGURES = 4;
/** Smaller figures are equal too easily. */
const TELLING_SIZE = 10;

/**
 * 本部已含校区: a parent's row whose figures are exactly the sums of its campuses' rows, so that all would count twice.
 * Told only where at least four larger figures, and at least half of those that can be compared, are equal.
 */
export default defineRule({
  meta: { work: "table", levels: ["query"], messages: { sums: ["school", "campuses", "count", "headings"] } },

  check({ ledger }, report) {
    const table = ledger.tables.get("schools");
    if (!table) return;
    const campuses = new Map<Site, Site[]>();
    for (const site of ledger.sites) {
      if (!site.parent) continue;
      if (campuses.has(site.parent)) campuses.get(site.parent)!.push(site);
      else campuses.set(site.parent, [site]);
    }
    const columns = neededColumns(ledger, table).filter(isAdded);
    for (const [parent, parts] of campuses) {
      const compared = columns.filter(({ id }) => (table.number(id, parent.record) ?? 0) >= TELLING_SIZE);
      const equal = compared.filter(({ id }) => isSum(table, id, parent, parts));
      if (equal.length < TELLING_FIGURES || equal.length * 2 < compared.length) continue;
      report({
        messageId: "sums",
        level: "query",
        subject: siteSubject(parent),
        cells: table.cells(
          equal.map(({ id }) => id),
          parent.record,
        ),
        data: {
          school: parent.name,
          campuses: parts.map(({ name }) => name).join("、"),
          count: equal.length,
          headings: equal.map(({ heading }) => heading).join("、"),
        },
      });
    }
  },
});

/** Whether figures of the column are added up; of further columns some, such as years, are not. */
function isAdded(column: ColumnTemplate): boolean {
  return isFigure(column) && !column.optional;
}

/** Whether a figure of the parent is the sum of its campuses' figures, all of which can be used. */
function isSum(table: Table, field: string, parent: Site, parts: readonly Site[]): boolean {
  let sum = 0;
  for (const { record } of parts) sum += table.number(field, record) ?? NaN;
  const whole = table.number(field, parent.record)!;
  return Math.abs(whole - sum) <= whole * 1e-9;
}
