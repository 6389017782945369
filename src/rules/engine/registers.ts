import { misnamedSites } from "../../assessment";
import { remembered, type Ledger, type Site, type Table, type StageFigure } from "../../ledger";
import { grouped } from "../../model";
import { STAGE_NAMES, STAGES, type Stage } from "../../standards/terms";

/** Registers that speak of the stages of schools: which record speaks of which. */

/** A record of a register that speaks of a stage of a site. */
interface StatedStage {
  readonly record: number;
  readonly code: string | null;
  readonly stage: Stage;
}

/** Stages of sites that a register has a record of, by `siteStage`; a code used twice in the register has the last. */
export const stagesStated = remembered((table: Table): ReadonlyMap<string, StatedStage> => {
  const stated = new Map<string, StatedStage>();
  for (let record = 0; record < table.size; record++) {
    const code = table.text("code", record);
    const stage = stageOf(table, record);
    if (stage) stated.set(siteStage(code, stage), { record, code, stage });
  }
  return stated;
});

/** A record with the sites that it speaks of: its own, and those campuses of it that have no record of their own. */
export interface Stated {
  readonly record: number;
  readonly sites: readonly [Site, ...Site[]];
}

/** The records of a register of stages with what they speak of; one whose code is unknown or used twice is left out. */
export function statedStages(ledger: Ledger, table: Table): readonly StatedOfStage[] {
  return statedStagesIn(ledger)(table);
}

/** A record that speaks of one stage. */
export interface StatedOfStage extends Stated {
  readonly stage: Stage;
}

/** Several rules compare the same register. */
const statedStagesIn = remembered((ledger: Ledger) => remembered((table: Table) => reckonStages(ledger, table)));

function reckonStages(ledger: Ledger, table: Table): readonly StatedOfStage[] {
  const stated = stagesStated(table);
  const sitesOf = sitesMeant(ledger, table);
  // A record of unreadable 学段 may be of either.
  const open = new Set(table.rows.flatMap((_, record) => (stageOf(table, record) ? [] : [table.text("code", record)])));
  return [...stated.values()].flatMap(({ record, code, stage }) => {
    const isStated = (other: string) => stated.has(siteStage(other, stage)) || open.has(other);
    const sites = sitesOf(code, isStated);
    return sites ? [{ record, stage, sites }] : [];
  });
}

/** The records of a register of whole schools with what they speak of. */
export function statedSchools(ledger: Ledger, table: Table): Stated[] {
  const stated = new Map(table.rows.map((_, record) => [table.text("code", record), record]));
  const sitesOf = sitesMeant(ledger, table);
  return [...stated].flatMap(([code, record]) => {
    const sites = sitesOf(code, (other) => stated.has(other));
    return sites ? [{ record, sites }] : [];
  });
}

/**
 * Finds the sites that a record of a code speaks of; none where nobody can tell which site that is, or none is named. A campus whose record
 * stands under a code that cannot be used has a record of its own all the same.
 */
function sitesMeant(ledger: Ledger, table: Table) {
  const misnamed = misnamedSites(ledger, table);
  const sites = new Map<string | null, Site>(ledger.sites.map((site) => [site.code, site]));
  const campuses = grouped(ledger.sites, ({ parent }) => parent && parent.key);
  return (code: string | null, isStated: (code: string) => boolean): Stated["sites"] | null => {
    const site = sites.get(code);
    if (!site || site.fault === "codeTwice") return null;
    return [
      site,
      ...(campuses.get(site.key) ?? []).filter((campus) => !isStated(campus.code) && !misnamed.has(campus)),
    ];
  };
}

/**
 * A figure of 学校台账 for what a record speaks of: its sites added up, a blank of a site without pupils of the stage
 * counting nothing; `null` where one of them is not known.
 */
export function figureOf(schools: Table, { sites }: Stated, stage: Stage, of: StageFigure): number | null {
  let sum = 0;
  for (const { record, campus } of sites) {
    const figure = schools.number(`${stage}.${of}`, record);
    if (figure !== null) sum += figure;
    else if (!schools.blank(`${stage}.${of}`, record) || !isWithout(schools, record, stage, campus)) return null;
  }
  return sum;
}

/** Whether a site has no pupils of a stage; a campus need not say so. */
function isWithout(schools: Table, record: number, stage: Stage, campus: boolean): boolean {
  return schools.number(`${stage}.pupils`, record) === 0 || (campus && schools.blank(`${stage}.pupils`, record));
}

/** The stage that a record of a register speaks of. */
export function stageOf(table: Table, record: number): Stage | undefined {
  const name = table.text("stage", record);
  return STAGES.find((id) => STAGE_NAMES[id] === name);
}

/** Names a stage of a site; a record of unknown code speaks of none. */
export function siteStage(code: string | null, stage: Stage): string {
  return `${stage}/${code}`;
}
