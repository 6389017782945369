import { weightedPupilsOf, type Ledger, type Site } from "../../ledger";
import type { SchoolType } from "../../standards/inclusion";
import { TEACHES } from "../../standards/schoolStages";
import { TAUGHT_STAGES, type TaughtStage } from "../../standards/terms";
import { stagesWithoutPupils } from "./stagesWithoutPupils";

/** A school that teaches other stages than its type says. */
export interface TypeMismatch {
  readonly site: Site;
  readonly type: SchoolType;
  readonly expected: readonly TaughtStage[];
  /** The stages of the site and of its campuses. */
  readonly found: readonly TaughtStage[];
}

/** The sites whose type and stages disagree; a campus may hold any part of its school. */
export function typeMismatches(ledger: Ledger): TypeMismatch[] {
  const campuses = stagesOfCampuses(ledger.sites);
  // Pupils of 0 beside classes or teachers have a finding of their own.
  const impossible = new Set(stagesWithoutPupils(ledger).map(({ site }) => site));
  return ledger.sites.flatMap((site): TypeMismatch[] => {
    const { type } = site;
    const stages = type && TEACHES[type];
    if (!stages || weightedPupilsOf(site) === null || impossible.has(site)) return [];
    const own = taughtStages(site);
    const all = new Set([...own, ...(campuses.get(site) ?? [])]);
    if (all.size === 0) return [];
    const more = own.some((stage) => ![...stages.stages, ...(stages.attached ?? [])].includes(stage));
    const less = !site.campus && stages.stages.some((stage) => !all.has(stage));
    const found = TAUGHT_STAGES.filter((stage) => all.has(stage));
    return more || less ? [{ site, type, expected: stages.stages, found }] : [];
  });
}

function taughtStages({ pupils }: Site): TaughtStage[] {
  return TAUGHT_STAGES.filter((stage) => pupils[stage] !== 0);
}

function stagesOfCampuses(sites: readonly Site[]): Map<Site, Set<TaughtStage>> {
  const stages = new Map<Site, Set<TaughtStage>>();
  for (const site of sites) {
    if (!site.parent) continue;
    const known = stages.get(site.parent) ?? new Set();
    for (const stage of taughtStages(site)) known.add(stage);
    stages.set(site.parent, known);
  }
  return stages;
}
