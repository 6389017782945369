import { stageShare, weightedPupils, type StagePupils } from "../measures/stageShare";
import { grouped } from "../model";
import { exclusion, exclusionRules } from "../standards/exclusion";
import { ORGANISERS, SCHOOL_TYPES, type Exclusion } from "../standards/inclusion";
import type { Method } from "../standards/methods";
import type { IndicatorAddend, NamedIndicator } from "../standards/namedIndicator";
import { STAGES, TAUGHT_STAGES, YES_NO, type Stage, type TaughtStage } from "../standards/terms";
import type { Parameters } from "./parameters";
import { remembered } from "./remembered";
import { taught, type Site, type SitePupils } from "./sites";
import type { FieldOf } from "./sheets";
import type { TableOf } from "./tableOf";

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
  /** 在校生数 of the stage on all its sites, or `null` where one of them is unknown. */
  readonly pupils: number | null;
  /** It is not known whether a campus is added to it, or it is such a campus: the county has not said how. */
  readonly unsettled: boolean;
}

/** The stage parts of all schools: 小学 in the order of the rows, then 初中. */
export function stageSchools(sites: readonly Site[], parameters: Parameters): StageSchool[] {
  const campuses = grouped(sites, (site) => mergedInto(site, parameters));
  return STAGES.flatMap((stage) =>
    sites
      .filter((site) => !mergedInto(site, parameters))
      .map((site): StageSchool => {
        const all = [site, ...(campuses.get(site) ?? [])];
        const pupils = all.reduce<number | null>((sum, { pupils }) => {
          const own = pupils[stage];
          return sum === null || own === null ? null : sum + own;
        }, 0);
        return { site, stage, sites: all, pupils, unsettled: all.some((each) => isUnsettled(each, parameters)) };
      })
      .filter((school) => school.pupils !== 0),
  );
}

/** The schools, of which each that is as it was before is that very object. */
export function schoolsUnchanged(
  now: readonly StageSchool[],
  before: readonly StageSchool[] | undefined,
): readonly StageSchool[] {
  if (!before) return now;
  const known = { primary: new Map<Site, StageSchool>(), junior: new Map<Site, StageSchool>() };
  for (const school of before) known[school.stage].set(school.site, school);
  const schools = now.map((school) => {
    const old = known[school.stage].get(school.site);
    const isAsBefore =
      old &&
      old.pupils === school.pupils &&
      old.unsettled === school.unsettled &&
      old.sites.length === school.sites.length &&
      old.sites.every((site, i) => site === school.sites[i]);
    return isAsBefore ? old : school;
  });
  return schools.length === before.length && schools.every((school, i) => school === before[i]) ? before : schools;
}

/** The school that a site's parts are added to, or `null` where it stands for itself. */
export function mergedInto(site: Site, parameters: Parameters): Site | null {
  return stagesOf(site).length === 1 && parameters.is("singleStageCampus", "单列") ? null : site.parent;
}

/** Whether it hangs on a parameter that nobody has set where a campus belongs. */
function isUnsettled(site: Site, parameters: Parameters): boolean {
  return site.parent !== null && stagesOf(site).length === 1 && parameters.text("singleStageCampus") === null;
}

/** The stages that a site teaches, or may teach. */
export function stagesOf({ pupils }: Pick<Site, "pupils">): TaughtStage[] {
  return TAUGHT_STAGES.filter((stage) => pupils[stage] !== 0);
}

/** The pupils by which a site's shared things are divided: its own, or its parent's where it has none. */
export function dividingPupils(site: Site): SitePupils {
  return stagesOf(site).length === 0 && site.parent ? site.parent.pupils : site.pupils;
}

/** The share (0 to 1) of a stage in the shared things of one site; NaN where nobody can tell. */
export function siteShare(site: Site, stage: Stage): number {
  const pupils = dividingPupils(site);
  if (allKnown(pupils)) return stageShare(stage, pupils);
  return site.pupils[stage] === 0 && stagesOf(site).length > 0 ? 0 : NaN;
}

/** 折算学生数 of a site, or `null` where one of its stages is unknown. */
export function weightedPupilsOf({ pupils }: Pick<Site, "pupils">): number | null {
  return allKnown(pupils) ? weightedPupils(pupils) : null;
}

function allKnown(pupils: SitePupils): pupils is StagePupils {
  return TAUGHT_STAGES.every((stage) => pupils[stage] !== null);
}

/** Why a stage of a school does not count; `undefined` where that hangs on something that is not known. */
export function schoolExclusion(school: StageSchool, method: Method): Exclusion | null | undefined {
  const known = exclusionsOf(school);
  if (!known.has(method)) known.set(method, reckonExclusion(school, method));
  return known.get(method);
}

const exclusionsOf = remembered((_: StageSchool) => new Map<Method, Exclusion | null | undefined>());

function reckonExclusion(school: StageSchool, method: Method): Exclusion | null | undefined {
  const { site, sites } = school;
  // A blank is read as 否 until it is asked what 是 would change (`opens`).
  const affiliations = site.affiliated === null ? [false, true] : [site.affiliated === true];
  const possible = possibleExclusions(school, method, affiliations);
  // What does not count, whatever is meant, is not in the way.
  const [certain] = [...possible].filter((reason) => reason !== "noPupils");
  if (!possible.has(null) && site.type === "特殊教育") return certain;
  // A campus of unreadable type may be a 教学点, which is never merged.
  const mayStandAlone = (each: Site) => each !== site && each.type === null;
  if (school.unsettled || sites.some((each) => each.fault || mayStandAlone(each))) return undefined;
  if (possible.size === 1) return [...possible][0];
  return possible.has(null) || certain === undefined ? undefined : certain;
}

/** Whether a stage that counts would not, if a blank 高校附属 meant 是. */
export function opens(school: StageSchool, method: Method): boolean {
  return school.site.affiliated === "open" && !possibleExclusions(school, method, [true]).has(null);
}

/** Why the stage does not count by every reading of what is unknown of the school. */
function possibleExclusions(
  { site, stage, pupils }: StageSchool,
  method: Method,
  affiliations: readonly boolean[],
): ReadonlySet<Exclusion | null> {
  const possible = new Set<Exclusion | null>();
  const numbers = pupils === null ? tellingPupils(method) : [pupils];
  for (const type of site.type ? [site.type] : SCHOOL_TYPES) {
    for (const organiser of site.organiser ? [site.organiser] : ORGANISERS) {
      for (const affiliated of affiliations) {
        for (const number of numbers) {
          possible.add(exclusion({ method, stage, type, organiser, pupils: number, affiliated }));
        }
      }
    }
  }
  return possible;
}

/** Numbers of pupils of which each may be treated otherwise. */
function tellingPupils(method: Method): readonly number[] {
  return [0, 1, ...exclusionRules(method).flatMap(({ below }) => below ?? [])];
}

/** One column that is added up, or taken off. */
export interface PartAddend {
  readonly field: FieldOf<"schools">;
  readonly sign: 1 | -1;
  /** Whether it is taken at all hangs on a parameter that nobody has set. */
  readonly unsettled: boolean;
}

/** What one site brings to the numerator of an indicator. */
export interface Part {
  readonly site: Site;
  /** The stage's share (0 to 1) in what is added up; NaN where nobody can tell. */
  readonly share: number;
  readonly addends: readonly PartAddend[];
  /** A blank is a gap; else it counts 0, because the site has no pupils that it could serve. */
  readonly needed: boolean;
}

/** Id of the column that an addend of an indicator stands in. */
export function addendField(addend: IndicatorAddend, stage: Stage): FieldOf<"schools"> {
  return addend.byStage ? `${stage}.${addend.field}` : addend.field;
}

/** The addends of an indicator under the workbook's parameters; one of which nobody has said whether it is taken, too. */
export function activeAddends(indicator: Pick<NamedIndicator, "numerator">, parameters: Parameters): IndicatorAddend[] {
  return indicator.numerator.filter(({ onlyIf }) => !onlyIf || !parameters.is(onlyIf, YES_NO[1]));
}

/** What the sites of a school bring to the numerator of an indicator. */
export function numeratorParts(school: StageSchool, indicator: NamedIndicator, parameters: Parameters): Part[] {
  const { stage } = school;
  const addends = partAddends(parameters)(indicator.numerator)[stage];
  const parts: Part[] = [];
  for (const site of school.sites) {
    const share = indicator.divided ? siteShare(site, stage) : 1;
    if (share === 0) continue;
    const needed = indicator.divided ? taught(site) || site.campus || !allKnown(site.pupils) : site.pupils[stage] !== 0;
    parts.push({ site, share, addends, needed });
  }
  return parts;
}

/** The same for all schools. */
const partAddends = remembered((parameters: Parameters) =>
  remembered((numerator: NamedIndicator["numerator"]): Readonly<Record<Stage, readonly PartAddend[]>> => {
    const active = activeAddends({ numerator }, parameters);
    const of = (stage: Stage) =>
      active.map((addend): PartAddend => ({
        field: addendField(addend, stage),
        sign: addend.sign ?? 1,
        unsettled: addend.onlyIf !== undefined && parameters.text(addend.onlyIf) === null,
      }));
    return { primary: of("primary"), junior: of("junior") };
  }),
);

/** The numerator of an indicator for one school in the indicator's unit, or `null` where a cell of it cannot be used. */
export function numerator(table: TableOf<"schools">, parts: readonly Part[], indicator: NamedIndicator): number | null {
  let sum = 0;
  for (const { site, share, addends, needed } of parts) {
    let amount = 0;
    for (const { field, sign, unsettled } of addends) {
      const value = table.number(field, site.record);
      if (value !== null && unsettled && value !== 0) return null;
      if (value !== null) amount += sign * value;
      else if (needed || !table.blank(field, site.record)) return null;
    }
    // Nothing is nothing, whatever its share.
    if (amount !== 0) sum += amount * share * indicator.scale;
  }
  return Number.isNaN(sum) ? null : sum;
}
