import { CLASS_SIZE_BINS, largeClasses } from "../measures/classSizes";
import { atLeast } from "../measures/comparing";
import { standardLevel } from "../measures/schoolStandard";
import { entryAt, type Urgency, type Verdict } from "../model";
import { CLASS_SIZE_FIELDS, type Ledger, type StageSchool } from "../ledger";
import { COEFFICIENT_DIGITS } from "../standards/limits";
import { COEFFICIENT_NAMES } from "../standards/namedStandards";
import { INDICATORS, schoolStandards, type Method, type PartId } from "../standards/methods";
import { STAGE_NAMES, STAGES, type Stage } from "../standards/terms";
import { assessGate, type GateSchool } from "./parts/provincialGate";
import type { Bound, Figure } from "./figures/figure";
import type { ItemAssessment, MethodAssessment, PartAssessment, SchoolAssessment, StageAssessment } from "./assessment";
import { urgencyOfItem, urgencyOfValue } from "./urgency";

/** Everything of an assessment that can be met or not, one by one: what 整改销号 follows from year to year. */

export interface Judgement {
  /** Stays the same when rows are sorted, sheets renamed and figures corrected. */
  readonly key: string;
  readonly method: Method;
  readonly part: PartId;
  /** Official name of the indicator or item. */
  readonly indicator: string;
  /** The school that it is about, with the stage where it teaches both; `null` for the county. */
  readonly school: string | null;
  readonly stage: Stage | null;
  readonly verdict: Verdict;
  /** Met only by the tolerances of 2019. */
  readonly transitional: boolean;
  /** Of what is below its standard: whether the verdict fails by it. */
  readonly urgency: Urgency | null;
  /** Unrounded; `null` where it cannot be had. */
  readonly value: number | string | null;
  readonly bound: Bound;
  readonly standard: number | string | null;
  readonly unit: string;
  /** Of an item: the figures that make it what it is. */
  readonly figures: readonly Figure[];
  /** Decimal places that the forms print of the value. */
  readonly digits: number;
}

/** The judgements of a method in the order of its parts. */
export function judgementsOf(ledger: Ledger, assessed: MethodAssessment): Judgement[] {
  const stages = STAGES.flatMap((stage) => assessed.stages[stage] ?? []);
  const { method } = assessed;
  return assessed.parts.flatMap((part) => {
    const { id, kind, items } = part;
    if (kind === "schools") return stages.flatMap(({ counted }) => counted.flatMap((school) => ofSchool(school, id)));
    const gate = kind === "provincialStandards" ? assessGate(ledger, method) : null;
    if (gate) return gate.schools.flatMap((school) => ofGateSchool(method, id, school));
    if (kind === "between") return stages.flatMap((stage) => ofStage(stage, id));
    return items.map((item) => ofItem(method, part, item));
  });
}

/** Each value of a school against its standard: also a school that is 达标 may miss one. */
function ofSchool(assessed: SchoolAssessment, part: PartId): Judgement[] {
  const { school, method, values, judged } = assessed;
  const { site, stage } = school;
  const demand = schoolStandards(method, stage);
  return (demand?.standards ?? []).map((standard, i): Judgement => {
    const { id, name, unit, digits } = entryAt(INDICATORS[method], i);
    const value = entryAt(values, i);
    const reached = value === null ? null : atLeast(value, standard);
    const transitional = reached === false && judged?.levels[i] === "reached";
    return {
      key: [method, part, site.key, stage, id].join("/"),
      method,
      part,
      indicator: name,
      school: nameOf(school),
      stage,
      verdict: reached === null ? "undetermined" : reached || transitional ? "met" : "notMet",
      transitional,
      urgency:
        value === null || reached || !demand
          ? null
          : urgencyOfValue(assessed, transitional ? "near" : standardLevel(value, standard, demand.near)),
      value,
      bound: "atLeast",
      standard,
      unit,
      digits,
      figures: [],
    };
  });
}

function nameOf({ site, sites, stage }: StageSchool): string {
  const stages = STAGES.filter((each) => sites.some(({ pupils }) => pupils[each] !== 0));
  return stages.length > 1 ? `${site.name}（${STAGE_NAMES[stage]}）` : site.name;
}

/** Each value of a school against the province's list. */
function ofGateSchool(method: Method, part: PartId, { school, values }: GateSchool): Judgement[] {
  const { site, stage } = school;
  return values.map(({ standard: { indicator, bound }, value, limit, verdict }) => ({
    key: [method, part, site.key, stage, indicator.id].join("/"),
    method,
    part,
    indicator: indicator.name,
    school: nameOf(school),
    stage,
    verdict,
    transitional: false,
    urgency: failing(verdict),
    value,
    bound,
    standard: limit,
    unit: indicator.unit,
    digits: indicator.digits,
    figures: [],
  }));
}

/** The coefficients that decide: each, or the composite one. */
function ofStage({ method, stage, indicators, composite, limit, between }: StageAssessment, part: PartId): Judgement[] {
  const shared = {
    method,
    part,
    school: null,
    stage,
    transitional: false,
    bound: "atMost",
    unit: "",
    digits: COEFFICIENT_DIGITS,
    figures: [],
  } as const;
  const key = (id: string) => [method, part, stage, id].join("/");
  const single = indicators
    .filter((indicator) => indicator.limit !== null)
    .map(({ indicator, coefficient, limit: standard, verdict }): Judgement => ({
      ...shared,
      key: key(indicator.id),
      indicator: `${indicator.name}${COEFFICIENT_NAMES.each}`,
      verdict,
      urgency: failing(verdict),
      value: coefficient,
      standard,
    }));
  if (limit === null) return single;
  const indicator = COEFFICIENT_NAMES.composite;
  return [
    ...single,
    {
      ...shared,
      key: key("composite"),
      indicator,
      verdict: between,
      urgency: failing(between),
      value: composite,
      standard: limit,
    },
  ];
}

/** Where every single one decides. */
function failing(verdict: Verdict): Urgency | null {
  return verdict === "notMet" ? "must" : null;
}

/** Lines of lists that a clerk may edit are known by their text, the official items by their number. */
function ofItem(method: Method, part: PartAssessment, item: ItemAssessment): Judgement {
  const { id, name, value, standard, unit, verdict, transitional, figures } = item;
  return {
    key: [method, part.kind === "vetoes" ? `${part.id}.${name}` : id].join("/"),
    method,
    part: part.id,
    indicator: name,
    school: null,
    stage: null,
    verdict,
    transitional,
    urgency: urgencyOfItem(part, item),
    value,
    bound: "is",
    standard,
    unit,
    digits: 0,
    figures: figures.filter((figure) => figure.verdict === verdict && figure.transitional === transitional),
  };
}

/** The 大班额 of one line of 班额台账. */
export interface LargeClasses {
  readonly key: string;
  readonly school: string;
  readonly stage: Stage;
  /** The bin of each large class, the largest first; `null` where a figure of the line cannot be used. */
  readonly sizes: readonly string[] | null;
}

/** 大班额 and 超大班额, which are struck off class by class (销号管理). */
export function largeClassesOf({ tables }: Ledger): LargeClasses[] {
  const table = tables.get("classSizes");
  if (!table) return [];
  return Array.from({ length: table.size }, (_, record) => record).flatMap((record) => {
    const stage = STAGES.find((id) => STAGE_NAMES[id] === table.text("stage", record));
    const code = table.text("code", record);
    if (!stage || code === null) return [];
    const bins = CLASS_SIZE_FIELDS.map((field) => table.number(field, record));
    return [
      {
        key: ["largeClass", code, stage].join("/"),
        school: table.text("name", record) ?? code,
        stage,
        sizes: bins.every(isPossible) ? largeBins(bins) : null,
      },
    ];
  });
}

/** Each large class is a line of its own: a school with more of them is none, and its 班数 are found wrong by the rules. */
const MOST_CLASSES = 1000;

function isPossible(bin: number | null): bin is number {
  return bin !== null && bin <= MOST_CLASSES;
}

function largeBins(bins: readonly number[]): string[] {
  return bins
    .flatMap((count, bin) => (isLargeBin(bin) ? new Array<string>(count).fill(entryAt(CLASS_SIZE_BINS, bin)) : []))
    .reverse();
}

function isLargeBin(bin: number): boolean {
  return largeClasses(CLASS_SIZE_BINS.map((_, i) => (i === bin ? 1 : 0))) > 0;
}
