import { dividingPupils, mergedInto, stagesOf, type Ledger, type Site, type Table } from "../ledger";
import { STAGE_NAMES, STAGES, type Stage } from "../standards/terms";
import { comparedFields, headingOf, isEmptyColumn } from "./engine/columns";
import { defineRule } from "./engine/rule";
import { siteSubject } from "./engine/subjects";

/**
 * 无学生有数值: figures that belong to no pupil and so to no school's value: teachers of a stage without pupils, shared
 * things of a site without any. A campus without pupils is no such case where its parent has some: it is divided by them.
 */
export default defineRule({
  meta: {
    work: "row",
    levels: ["query"],
    messages: { stage: ["school", "stage", "columns"], shared: ["school", "columns"] },
  },

  check({ ledger }, report) {
    const table = ledger.tables.get("schools");
    if (!table) return;
    const taught = pupilsOfSchools(ledger);
    const fields = [...comparedFields(ledger)];
    const shared = fields.filter((field) => !field.includes("."));
    const known = STAGES.filter((stage) => !isEmptyColumn(table, `${stage}.pupils`));
    for (const site of ledger.sites) {
      const subject = siteSubject(site);
      for (const stage of known) {
        if (site.pupils[stage] === null || taught(site, stage)) continue;
        const ofStage = fields.filter((field) => field.startsWith(`${stage}.`));
        const filled = filledIn(table, ofStage, site);
        if (filled.length === 0) continue;
        const data = { school: site.name, stage: STAGE_NAMES[stage], columns: filled.map(headingOf).join("、") };
        const field = `${stage}.pupils`;
        const cells = table.cells([field, ...filled], site.record);
        report({ messageId: "stage", level: "query", subject, field, cells, data });
      }
      if (known.length < STAGES.length) continue;
      const filled = stagesOf({ pupils: dividingPupils(site) }).length > 0 ? [] : filledIn(table, shared, site);
      if (filled.length === 0) continue;
      const data = { school: site.name, columns: filled.map(headingOf).join("、") };
      report({ messageId: "shared", level: "query", subject, cells: table.cells(filled, site.record), data });
    }
  },
});

/** Tells whether the school that a site's figures are added to has pupils of a stage, on any of its sites. */
function pupilsOfSchools({ sites, parameters }: Ledger): (site: Site, stage: Stage) => boolean {
  const home = (site: Site) => mergedInto(site, parameters) ?? site;
  const taught = Object.fromEntries(
    STAGES.map((stage) => [stage, new Set(sites.filter(({ pupils }) => pupils[stage] !== 0).map(home))]),
  );
  return (site, stage) => taught[stage].has(home(site));
}

function filledIn(table: Table, fields: readonly string[], site: Site): string[] {
  return fields.filter((field) => table.number(field, site.record));
}
