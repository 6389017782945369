import { mergedInto, type Site, type Table } from "../ledger";
import { STAGES, TAUGHT_STAGES } from "../standards/terms";
import { comparedFields, headingOf, isEmptyColumn } from "./engine/columns";
import { headingIn, recordNames } from "./engine/records";
import { defineRule } from "./engine/rule";
import { stagesWithoutPupils } from "./engine/stagesWithoutPupils";
import { siteName, siteSubject } from "./engine/subjects";

/**
 * 无学生有数值: shared things of a site that states no pupils of any stage, so that they belong to no school's value. A
 * campus without pupils is no such case where its parent has some: it is divided by them. Also public funds for 0 pupils.
 */
export default defineRule({
  meta: {
    work: "row",
    levels: ["query"],
    messages: { shared: ["school", "columns"], funds: ["record", "heading", "budget"] },
  },

  check({ ledger }, report) {
    const { sites, parameters, tables } = ledger;
    const funds = tables.get("publicFunds");
    if (funds) {
      const names = recordNames(ledger, "publicFunds", funds);
      funds.rows.forEach((_, record) => {
        if (funds.number("pupils", record) !== 0 || !funds.number("budget", record)) return;
        report({
          messageId: "funds",
          level: "query",
          subject: names.subject(record),
          field: names.field("pupils", record),
          cells: funds.cells(["pupils", "budget"], record),
          found: 0,
          data: {
            record: names.name(record),
            heading: headingIn(funds, "pupils"),
            budget: headingIn(funds, "budget"),
          },
        });
      });
    }

    const table = tables.get("schools");
    if (!table || STAGES.some((stage) => isEmptyColumn(table, `${stage}.pupils`))) return;
    const shared = [...comparedFields(ledger)].filter((field) => !field.includes("."));
    const home = (site: Site) => mergedInto(site, parameters) ?? site;
    // Pupils of 0 beside classes or teachers have a finding of their own, and these things go with them.
    const impossible = new Set(stagesWithoutPupils(ledger).map(({ site }) => home(site)));
    for (const site of sites) {
      if (!statesNoPupils(table, site) || (site.parent && !statesNoPupils(table, site.parent))) continue;
      const filled = shared.filter((field) => table.number(field, site.record));
      const hasClasses = STAGES.some((stage) => table.number(`${stage}.classes`, site.record));
      if (filled.length === 0 || hasClasses || impossible.has(home(site))) continue;
      report({
        messageId: "shared",
        level: "query",
        subject: siteSubject(site),
        cells: table.cells(filled, site.record),
        data: { school: siteName(site), columns: filled.map(headingOf) },
      });
    }
  },
});

/** Whether 0 stands in the row, and nothing else where pupils belong. */
function statesNoPupils(table: Table, { pupils, record }: Site): boolean {
  const cells = TAUGHT_STAGES.map((stage) => ({ stage, field: `${stage}.pupils` as const }));
  return (
    cells.every(({ stage, field }) => pupils[stage] === 0 && !table.doubt(field, record)) &&
    cells.some(({ field }) => table.number(field, record) === 0)
  );
}
