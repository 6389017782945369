import { mergedInto, type Site, type Table } from "../ledger";
import { STAGES, TAUGHT_STAGES } from "../standards/terms";
import { comparedFields, headingOf, isEmptyColumn } from "./engine/columns";
import { defineRule } from "./engine/rule";
import { stagesWithoutPupils } from "./engine/stagesWithoutPupils";
import { siteSubject } from "./engine/subjects";

/**
 * 无学生有数值: shared things of a site that states no pupils of any stage, so that they belong to no school's value. A
 * campus without pupils is no such case where its parent has some: it is divided by them.
 */
export default defineRule({
  meta: {
    work: "row",
    levels: ["query"],
    messages: { shared: ["school", "columns"] },
  },

  check({ ledger }, report) {
    const { sites, parameters, tables } = ledger;
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
        data: { school: site.name, columns: filled.map(headingOf).join("、") },
      });
    }
  },
});

/** Whether 0 stands in the row, and nothing else where pupils belong. */
function statesNoPupils(table: Table, { pupils, record }: Site): boolean {
  const cells = TAUGHT_STAGES.map((stage) => ({ stage, field: `${stage}.pupils` }));
  return (
    cells.every(({ stage, field }) => pupils[stage] === 0 && !table.doubt(field, record)) &&
    cells.some(({ field }) => table.number(field, record) === 0)
  );
}
