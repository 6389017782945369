import type { Ledger, Site } from "../../ledger";
import type { SchoolType } from "../../standards/inclusion";
import { TAUGHT_STAGES, type TaughtStage } from "../../standards/terms";
import { stagesWithoutPupils } from "./stagesWithoutPupils";

/** The stages that a type of school teaches, and the schools that teach others. */

interface TypeStages {
  readonly has: readonly TaughtStage[];
  /** 附设班 that a school of the type may keep without being of another type. */
  readonly mayHave?: readonly TaughtStage[];
}

/** The stages of each type; a type that is not named may teach any. */
const STAGES_OF: Partial<Readonly<Record<SchoolType, TypeStages>>> = {
  小学: { has: ["primary"] },
  教学点: { has: ["primary"] },
  初级中学: { has: ["junior"] },
  职业初中: { has: ["junior"] },
  九年一贯制: { has: ["primary", "junior"] },
  完全中学: { has: ["junior", "senior"] },
  十二年一贯制: { has: ["primary", "junior", "senior"] },
  高级中学: { has: ["senior"], mayHave: ["primary", "junior"] },
};

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
  const table = ledger.tables.get("schools");
  const readable = TAUGHT_STAGES.filter((stage) => table?.has(`${stage}.pupils`));
  const campuses = stagesOfCampuses(ledger.sites);
  // Pupils of 0 beside classes or teachers have a finding of their own.
  const impossible = new Set(stagesWithoutPupils(ledger).map(({ site }) => site));
  return ledger.sites.flatMap((site): TypeMismatch[] => {
    const { type } = site;
    const stages = type && STAGES_OF[type];
    if (!stages || site.doubtful.length > 0 || impossible.has(site)) return [];
    const own = taughtStages(site);
    const all = new Set([...own, ...(campuses.get(site) ?? [])]);
    if (all.size === 0) return [];
    const more = own.some((stage) => ![...stages.has, ...(stages.mayHave ?? [])].includes(stage));
    const less = !site.campus && stages.has.some((stage) => readable.includes(stage) && !all.has(stage));
    const found = TAUGHT_STAGES.filter((stage) => all.has(stage));
    return more || less ? [{ site, type, expected: stages.has, found }] : [];
  });
}

function taughtStages({ pupils }: Site): TaughtStage[] {
  return TAUGHT_STAGES.filter((stage) => pupils[stage] > 0);
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
