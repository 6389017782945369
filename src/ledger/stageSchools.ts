import { stageShare, weightedPupils, type StagePupils } from "../measures/stageShare";
import { exclusion, ORGANISERS, SCHOOL_TYPES, type Exclusion } from "../standards/inclusion";
import type { Addend, Indicator } from "../standards/indicator";
import { STAGES, type Method, type Stage } from "../standards/terms";
import type { Parameters } from "./parameters";
import { taught, type Site } from "./sites";
import type { Table } from "./table";

/**
 * Sites into schools by stage. Order matters: each site's shared things are divided by the pupils of that site first,
 * and only then are the parts of a campus added to the same stage of its parent.
 */
export interface StageSchool {
  /** The school (本部, or the only site). */
  readonly site: Site;
  readonly stage: Stage;
  /** The sites whose parts are added, the school's own first where it has one of this stage. */
  readonly sites: readonly Site[];
  /** 在校生数 of the stage on all its sites, or `null` where one of them cannot be used. */
  readonly pupils: number | null;
}

/** The stage parts of all schools: 小学 in the order of the rows, then 初中. */
export function stageSchools(sites: readonly Site[], parameters: Parameters): StageSchool[] {
  const campuses = new Map<Site, Site[]>();
  for (const site of sites) {
    const parent = mergedInto(site, parameters);
    if (!parent) continue;
    if (campuses.has(parent)) campuses.get(parent)!.push(site);
    else campuses.set(parent, [site]);
  }
  return STAGES.flatMap((stage) =>
    sites
      .filter((site) => !mergedInto(site, parameters))
      .map((site): StageSchool => {
        const all = [site, ...(campuses.get(site) ?? [])];
        const known = all.every(({ doubtful }) => !doubtful.includes(stage));
        const pupils = known ? all.reduce((sum, { pupils }) => sum + pupils[stage], 0) : null;
        return { site, stage, sites: all, pupils };
      })
      .filter((school) => school.pupils !== 0),
  );
}

/** The school that a site's parts are added to, or `null` where it stands for itself. */
export function mergedInto(site: Site, parameters: Parameters): Site | null {
  if (!site.campus || !site.parent) return null;
  const stages = Object.values(site.pupils).filter((pupils) => pupils > 0).length;
  return stages === 1 && parameters.is("singleStageCampus", "单列") ? null : site.parent;
}

/** The pupils by which a site's shared things are divided: its own, or its parent's where it has none. */
export function dividingPupils(site: Site): StagePupils {
  return weightedPupils(site.pupils) === 0 && site.parent ? site.parent.pupils : site.pupils;
}

/** The share (0 to 1) of a stage in the shared things of one site; NaN where nobody can tell. */
export function siteShare(site: Site, stage: Stage): number {
  return site.doubtful.length > 0 ? NaN : stageShare(stage, dividingPupils(site));
}

/** Why a stage of a school does not count; `undefined` where that hangs on something that is not known. */
export function schoolExclusion(school: StageSchool, method: Method): Exclusion | null | undefined {
  const { site, stage, pupils, sites } = school;
  if (sites.some(({ fault }) => fault) || pupils === null) return undefined;
  const possible = new Set<Exclusion | null>();
  for (const type of site.type ? [site.type] : SCHOOL_TYPES) {
    for (const organiser of site.organiser ? [site.organiser] : ORGANISERS) {
      for (const affiliated of site.affiliated === null ? [true, false] : [site.affiliated]) {
        possible.add(exclusion({ method, stage, type, organiser, pupils, affiliated }));
      }
    }
  }
  return possible.size === 1 ? [...possible][0] : undefined;
}

/** What one site brings to the numerator of an indicator. */
export interface Part {
  readonly site: Site;
  /** The stage's share (0 to 1) in what is added up; NaN where nobody can tell. */
  readonly share: number;
  readonly addends: readonly { readonly field: string; readonly sign: 1 | -1 }[];
  /** A blank is a gap; else it counts 0, because the site has no pupils that it could serve. */
  readonly needed: boolean;
}

/** Id of the column that an addend of an indicator stands in. */
export function addendField(addend: Addend, stage: Stage): string {
  return addend.byStage ? `${stage}.${addend.field}` : addend.field;
}

/** The addends of an indicator under the workbook's parameters. */
export function activeAddends(indicator: Indicator, parameters: Parameters): Addend[] {
  return indicator.numerator.filter(({ onlyIf }) => !onlyIf || parameters.on(onlyIf));
}

/** What the sites of a school bring to the numerator of an indicator. */
export function numeratorParts(school: StageSchool, indicator: Indicator, parameters: Parameters): Part[] {
  const { stage } = school;
  const addends = activeAddends(indicator, parameters).map((addend): Part["addends"][0] => ({
    field: addendField(addend, stage),
    sign: addend.sign ?? 1,
  }));
  return school.sites
    .map((site) => ({
      site,
      share: indicator.divided ? siteShare(site, stage) : 1,
      addends,
      needed: indicator.divided
        ? taught(site) || site.campus || site.doubtful.length > 0
        : site.pupils[stage] > 0 || site.doubtful.includes(stage),
    }))
    .filter(({ share }) => share !== 0);
}

/** The numerator of an indicator for one school in the indicator's unit, or `null` where a cell of it cannot be used. */
export function numerator(table: Table, parts: readonly Part[], indicator: Indicator): number | null {
  let sum = 0;
  for (const { site, share, addends, needed } of parts) {
    let amount = 0;
    for (const { field, sign } of addends) {
      const value = table.number(field, site.record);
      if (value !== null) amount += sign * value;
      else if (needed || !table.blank(field, site.record)) return null;
    }
    // Nothing is nothing, whatever its share.
    if (amount !== 0) sum += amount * share * indicator.scale;
  }
  return Number.isNaN(sum) ? null : sum;
}
