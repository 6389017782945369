import { isFigure, type ColumnTemplate, type Site, type Table, type FieldId } from "../ledger";
import { grouped } from "../model";
import { neededColumns } from "./engine/neededColumns";
import { defineRule } from "./engine/rule";
import { siteSubject } from "./engine/subjects";

/** Equal figures that are no accident any more. */
const TELLING_FIGURES = 4;
/** Smaller figures are equal too easily. */
const TELLING_SIZE = 10;

/**
 * 本部已含校区: a school's row whose figures are exactly the sums of the rows that name it as their school: its campuses,
 * or the 村小 and 教学点 that a 中心校 manages, or all of them. They would count twice. Told only where at least four larger
 * figures, and at least half of those that can be compared, are equal.
 */
export default defineRule({
  meta: { work: "table", levels: ["query"], messages: { sums: ["school", "parts", "count", "headings"] } },

  check({ ledger }, report) {
    const table = ledger.tables.get("schools");
    if (!table) return;
    const columns = neededColumns(ledger, table).filter(isAdded);
    for (const [parent, managed] of sitesByParent(table, ledger.sites)) {
      const compared = columns.filter(({ id }) => (table.number(id, parent.record) ?? 0) >= TELLING_SIZE);
      for (const parts of partsOf(managed)) {
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
            parts: parts.map(({ name }) => name),
            count: equal.length,
            headings: equal.map(({ heading }) => heading),
          },
        });
        break;
      }
    }
  },
});

/** The sites that name another one as their school, whether they count with it or by themselves. */
function sitesByParent(table: Table, sites: readonly Site[]): ReadonlyMap<Site, readonly Site[]> {
  const byCode = new Map(sites.map((site) => [site.code, site]));
  return grouped(sites, (site) => {
    const parent = byCode.get(table.text("parent", site.record) ?? "");
    return !parent || parent === site || parent.campus ? null : parent;
  });
}

/** What a school's row may hold: all that it manages, its campuses, or the schools that count by themselves. */
function partsOf(managed: readonly Site[]): (readonly Site[])[] {
  const campuses = managed.filter(({ campus }) => campus);
  const others = managed.filter(({ campus }) => !campus);
  return campuses.length > 0 && others.length > 0 ? [managed, campuses, others] : [managed];
}

/** Whether figures of the column are added up; of further columns some, such as years, are not. */
function isAdded(column: ColumnTemplate): boolean {
  return isFigure(column) && !column.optional;
}

/** Whether a figure of the parent is the sum of other rows' figures, all of which can be used. */
function isSum(table: Table, field: FieldId, parent: Site, parts: readonly Site[]): boolean {
  let sum = 0;
  for (const { record } of parts) sum += table.number(field, record) ?? NaN;
  const whole = table.number(field, parent.record) ?? NaN;
  return Math.abs(whole - sum) <= whole * 1e-9;
}
