import { mergedInto, remembered, type Ledger, type Site } from "../../ledger";
import { STAGES, type Stage } from "../../standards/terms";
import { isEmptyColumn } from "./columns";
import { neededColumns } from "./neededColumns";

/** Stages in which a school says that it has no pupils, and fills in classes or teachers all the same. */
export interface StageWithoutPupils {
  readonly site: Site;
  readonly stage: Stage;
  /** The columns of the stage in which the site has something. */
  readonly fields: readonly string[];
}

/**
 * The sites that state 0 pupils of a stage and figures of it, where no site of the school has pupils of the stage: those
 * of a campus may be taught by teachers who stand at the school itself. Blank pupils are unknown and say nothing.
 */
export const stagesWithoutPupils = remembered((ledger: Ledger): readonly StageWithoutPupils[] => {
  const table = ledger.tables.get("schools");
  if (!table) return [];
  const schools = [...sitesOfSchools(ledger).values()];
  return STAGES.flatMap((stage) => {
    const pupils = `${stage}.pupils`;
    if (isEmptyColumn(table, pupils)) return [];
    const columns = neededColumns(ledger, table).filter(({ filled, stage: of }) => filled === "stage" && of === stage);
    const without = (site: Site) => site.pupils[stage] === 0 && !table.doubt(pupils, site.record);
    return schools
      .filter((sites) => sites.every(without))
      .flat()
      .filter(({ record }) => table.number(pupils, record) === 0)
      .map((site) => ({
        site,
        stage,
        fields: columns.map(({ id }) => id).filter((field) => table.number(field, site.record)),
      }))
      .filter(({ fields }) => fields.length > 0);
  });
});

/** The sites of each school by the site that their parts are added to. */
export function sitesOfSchools({ sites, parameters }: Ledger): ReadonlyMap<Site, readonly Site[]> {
  const schools = new Map<Site, Site[]>();
  for (const site of sites) {
    const home = mergedInto(site, parameters) ?? site;
    if (schools.has(home)) schools.get(home)!.push(site);
    else schools.set(home, [site]);
  }
  return schools;
}
