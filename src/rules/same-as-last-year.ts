import { headingIn } from "./engine/records";
import { defineRule } from "./engine/rule";
import { sheetSubject, siteSubject } from "./engine/subjects";
import { cellBefore, sameFigures, TELLING_FIGURES, yearsOf } from "./engine/years";

/**
 * 与上年完全相同: a school all of whose figures, or a column that at all schools, is what it was last year, as when last
 * year's ledger was handed in once more. Areas may well stay what they are, which is only worth knowing.
 */
export default defineRule({
  meta: {
    work: "table",
    years: true,
    levels: ["query", "info"],
    messages: { workbook: ["file", "count"], school: ["school", "count"], column: ["heading", "count"] },
  },

  check({ ledger, lastYear }, report) {
    const years = yearsOf(ledger, lastYear);
    if (!years || !lastYear) return;
    const { table, before, pairs, columns } = years;
    const schools = pairs.filter(({ site, before: other }) => sameFigures(years, site, other));
    const subject = sheetSubject(table.template.name);
    if (schools.length > 1 && schools.length === pairs.length) {
      report({
        messageId: "workbook",
        level: "query",
        subject,
        cells: [table.headingCell("name")],
        found: schools.length,
        data: { file: lastYear.file, count: schools.length },
      });
      return;
    }
    for (const { site, before: other } of schools)
      report({
        messageId: "school",
        level: "query",
        subject: siteSubject(site),
        cells: [table.cell("name", site.record), cellBefore(lastYear, before.cell("name", other.record))],
        data: { school: site.name, count: columns.filter(({ id }) => table.number(id, site.record)).length },
      });
    for (const column of columns) {
      const figures = pairs.map(({ site, before: other }) => [
        table.number(column.id, site.record),
        before.number(column.id, other.record),
      ]);
      const telling = figures.filter(([figure]) => (figure ?? 0) >= TELLING_SIZE).length;
      if (telling < TELLING_FIGURES || figures.some(([figure, was]) => figure !== was)) continue;
      report({
        messageId: "column",
        level: column.heading.endsWith(AREA) ? "info" : "query",
        subject,
        field: column.id,
        cells: [table.headingCell(column.id)],
        found: telling,
        data: { heading: headingIn(table, column.id), count: telling },
      });
    }
  },
});

/** Smaller figures are easily the same two years running. */
const TELLING_SIZE = 10;

/** What ends the heading of an area. */
const AREA = "(㎡)";
