import { mergedInto, remembered, type Ledger, type Site, type FieldId, type SchoolField } from "../../ledger";
import { grouped } from "../../model";
import { STAGES, type Stage } from "../../standards/terms";
import { isEmptyColumn } from "./columns";
import { neededColumns } from "./neededColumns";

/** A figure by its column. */
export interface Figure<Field extends FieldId = FieldId> {
  readonly field: Field;
  readonly figure: number;
}

/** Stages in which a school says that it has no pupils, and fills in classes or teachers all the same. */
export interface StageWithoutPupils {
  readonly site: Site;
  readonly stage: Stage;
  /** What the site has all the same, by the columns of the stage. */
  readonly figures: readonly Figure<SchoolField>[];
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
    const pupils = `${stage}.pupils` as const;
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
        figures: columns.flatMap(({ id: field }): Figure<SchoolField>[] => {
          const figure = table.number(field, site.record);
          return figure ? [{ field, figure }] : [];
        }),
      }))
      .filter(({ figures }) => figures.length > 0);
  });
});

/** The sites of each school by the site that their parts are added to. */
export function sitesOfSchools({ sites, parameters }: Ledger): ReadonlyMap<Site, readonly Site[]> {
  return grouped(sites, (site) => mergedInto(site, parameters) ?? site);
}
