import {
  remembered,
  rememberedBy,
  schoolExclusion,
  type Ledger,
  type SheetId,
  type Site,
  type StageSchool,
  type Table,
  type FieldId,
} from "../../ledger";
import type { CellRef, Verdict } from "../../model";
import { REGISTERS_METHOD, type Method } from "../../standards/methods";
import { STAGE_NAMES, STAGES, type Stage } from "../../standards/terms";
import type { Missing } from "../missing";
import { lackingFigures, recordsOf, unknown, type Figure, type FigureHead } from "./figure";

/** Schools of a method's list as a whole, all stages and campuses together. */

/** A school with those of its stages that count. */
export interface WholeSchool {
  readonly site: Site;
  readonly stages: readonly StageSchool[];
  /** The school's own site and its campuses. */
  readonly sites: readonly Site[];
  /** Pupils of compulsory education, or `null` where they cannot be used. */
  readonly pupils: number | null;
  /** Whether it is known that the school counts. */
  readonly certain: boolean;
}

/**
 * The schools that count, or may do so, in the order of their rows.
 * @param method whose list it is; the one that registers are kept for if nothing is said
 */
export function wholeSchools(ledger: Ledger, method: Method = REGISTERS_METHOD): readonly WholeSchool[] {
  return wholeSchoolsOf(ledger, method);
}

/** Every item and register asks for them. */
const wholeSchoolsOf = rememberedBy(reckonSchools);

function reckonSchools(ledger: Ledger, method: Method): WholeSchool[] {
  const stages = new Map<Site, [StageSchool, ...StageSchool[]]>();
  const doubtful = new Set<Site>();
  for (const school of ledger.schools) {
    const exclusion = schoolExclusion(school, method);
    if (exclusion) continue;
    if (exclusion === undefined) doubtful.add(school.site);
    const before = stages.get(school.site);
    stages.set(school.site, before ? [...before, school] : [school]);
  }
  return [...stages].map(([site, schools]) => ({
    site,
    stages: schools,
    sites: schools[0].sites,
    pupils: schools.reduce<number | null>(
      (sum, { pupils }) => (sum === null || pupils === null ? null : sum + pupils),
      0,
    ),
    certain: !doubtful.has(site),
  }));
}

/** Says of which schools nobody can tell whether they count; nothing where all are known. */
export function lackingInclusion(schools: readonly WholeSchool[]): Missing[] {
  const unsure = schools.filter(({ certain }) => !certain);
  if (unsure.length === 0) return [];
  const stages = STAGES.filter((id) => unsure.some((school) => school.stages.some(({ stage }) => stage === id)));
  return [
    {
      id: "uncertainInclusion",
      data: {
        stage: stages.map((stage) => STAGE_NAMES[stage]),
        schools: unsure.map(({ site }) => site.name),
      },
    },
  ];
}

/** A number of 学校台账 added up over sites; blank cells of sites that need none count 0. */
export function sumOver(
  table: Table,
  sites: readonly Site[],
  field: FieldId,
  needed: (site: Site) => boolean,
): number | null {
  let sum = 0;
  for (const site of sites) {
    const value = table.number(field, site.record);
    if (value !== null) sum += value;
    else if (needed(site) || !table.blank(field, site.record)) return null;
  }
  return sum;
}

/** Classes of some stages of a school. */
export function classesOf(table: Table, { stages, sites }: WholeSchool): number | null {
  return stages.reduce<number | null>((sum, { stage }) => {
    const classes = sumOver(table, sites, `${stage}.classes`, ({ pupils }) => pupils[stage] !== 0);
    return sum === null || classes === null ? null : sum + classes;
  }, 0);
}

/** The records of a register by the sites that they name; a record of an unknown code is left to the rules. */
export function recordsBySite(ledger: Ledger, sheet: SheetId): ReadonlyMap<Site, readonly number[]> {
  const table = ledger.tables.get(sheet);
  return table ? recordsBySiteIn(ledger)(table) : new Map();
}

const recordsBySiteIn = remembered((ledger: Ledger) =>
  remembered((table: Table): ReadonlyMap<Site, readonly number[]> => {
    const sites = sitesByCode(ledger);
    const records = new Map<Site, number[]>();
    for (const record of recordsOf(table)) {
      const site = sites.get(table.text("code", record) ?? "");
      if (!site) continue;
      const before = records.get(site);
      if (before) before.push(record);
      else records.set(site, [record]);
    }
    return records;
  }),
);

/** The sites by their 学校标识码. */
export const sitesByCode = remembered(
  (ledger: Ledger): ReadonlyMap<string, Site> => new Map(ledger.sites.map((site) => [site.code, site])),
);

/** The records of a register that name a school or one of its campuses. */
export function recordsOfSchool(records: ReadonlyMap<Site, readonly number[]>, sites: readonly Site[]): number[] {
  return sites.flatMap((site) => records.get(site) ?? []);
}

/** What a register has of the schools that count in a method alone, as 民办 ones may not. */
export interface CountedRecords {
  readonly records: ReadonlySet<number>;
  /** Of which schools nobody can tell whether they count. */
  readonly lacking: readonly Missing[];
}

/** @param stage of which the schools are; any if `null` */
export function recordsOfCounted(ledger: Ledger, sheet: SheetId, method: Method, stage: Stage | null): CountedRecords {
  const schools = wholeSchools(ledger, method).filter(
    ({ stages }) => stage === null || stages.some((each) => each.stage === stage),
  );
  const bySite = recordsBySite(ledger, sheet);
  return {
    records: new Set(schools.flatMap(({ sites }) => recordsOfSchool(bySite, sites))),
    lacking: lackingInclusion(schools),
  };
}

/** How one school stands to a standard. */
export interface SchoolResult {
  readonly name: string;
  readonly verdict: Verdict;
  readonly transitional?: boolean;
  /** It has no figures to judge by, which is said otherwise. */
  readonly unstated?: boolean;
  readonly cells: readonly CellRef[];
}

/** What is counted of schools: those that fall short, of which there may be none. */
export type SchoolsHead = Pick<FigureHead, "formula" | "name">;

/** Of schools that fall short there may be none. */
export function shortHead({ formula, name }: SchoolsHead): FigureHead {
  return { formula, name, bound: "atMost", standard: 0, unit: "所" };
}

/**
 * How many schools fall short, those that the tolerances of 2019 forgive among them; of the others there may be none.
 * Where a school's place in the list is in doubt it cannot fail, only leave open.
 * @param headings cells shown where no school falls short
 * @param lacking what else they lack; it leaves the figure open
 */
export function shortSchools(
  ledger: Ledger,
  { formula, name }: SchoolsHead,
  results: readonly SchoolResult[],
  headings: readonly CellRef[],
  lacking: readonly Missing[] = [],
): Figure {
  const head = shortHead({ formula, name });
  if (ledger.schools.length === 0) return unknown(head, [{ id: "noSchools", data: {} }]);
  const of = (verdict: Verdict) => results.filter((result) => result.verdict === verdict);
  const [short, open, met] = [of("notMet"), of("undetermined"), of("met")];
  const verdict: Verdict =
    short.length > 0
      ? "notMet"
      : open.length + lacking.length > 0
        ? "undetermined"
        : met.length > 0
          ? "met"
          : "notApplicable";
  const tolerated = met.filter((result) => result.transitional);
  const below = [...short, ...tolerated];
  const shown = short.length > 0 ? short : open;
  return {
    ...head,
    value: verdict === "notMet" || verdict === "met" ? below.length : null,
    verdict,
    transitional: verdict === "met" && tolerated.length > 0,
    failing: below.map((result) => result.name),
    missing: [...lacking, ...lackingFigures(open.filter((result) => !result.unstated).map((result) => result.name))],
    cells: shown.length > 0 ? shown.flatMap(({ cells }) => cells) : headings,
  };
}

/** A verdict on a school of which it may be unknown whether it counts. */
export function ifCounted({ certain }: Pick<WholeSchool, "certain">, verdict: Verdict): Verdict {
  return certain || verdict === "met" ? verdict : "undetermined";
}

/** Fields of a stage. */
export function byStage(stages: readonly { readonly stage: Stage }[], field: FieldId): string[] {
  return stages.map(({ stage }) => `${stage}.${field}`);
}
