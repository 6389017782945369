import { numerator, numeratorParts, opens, schoolExclusion, type Ledger, type StageSchool } from "../../ledger";
import { atLeast, atMost } from "../../measures/comparing";
import { perPupil } from "../../measures/perPupil";
import { allMet, type Verdict } from "../../model";
import { GATE_BOUNDS, GATE_INDICATORS, type GateBound } from "../../standards/gateIndicators";
import { AREAS, type UrbanRuralType } from "../../standards/inclusion";
import type { NamedIndicator } from "../../standards/indicator";
import { STAGES, type Method } from "../../standards/terms";
import { cellsBehind } from "../assessSchool";
import type { PartAssessment } from "../assessment";
import {
  filledTable,
  isTable,
  lackingFigures,
  recordsOf,
  unknown,
  unreadable,
  type Figure,
  type FigureHead,
} from "../figures/figure";
import { recordName } from "../figures/rates";
import { openFlag, parameterMissing, type Missing } from "../missing";
import { itemOf, partOfItems } from "./part";

/** 办学基本标准 (2012): every school that counts against the province's own list of indicators. */

/** One line of the province's list. */
export interface GateStandard {
  /** Number of the line in the sheet 办学基本标准. */
  readonly record: number;
  readonly indicator: NamedIndicator;
  readonly bound: GateBound;
}

/** What one line asks of a school, and what the school has. */
export interface GateValue {
  readonly standard: GateStandard;
  /** Per pupil or per hundred pupils, unrounded; `null` where it cannot be had. */
  readonly value: number | null;
  /** `null` where schools of this stage and 城乡类型 are not asked, and where their standard is not known. */
  readonly limit: number | null;
  readonly verdict: Verdict;
  /** The columns of the list that should hold the standard and cannot be used. */
  readonly unstated: readonly string[];
}

/** One stage of a school before the gate. */
export interface GateSchool {
  readonly school: StageSchool;
  /** 城区, 镇区, 乡村, or `null` where it cannot be used. */
  readonly area: UrbanRuralType | null;
  /** In the order of the province's list. */
  readonly values: readonly GateValue[];
  /** 综合评估是否达标. */
  readonly verdict: Verdict;
  /** It does not reach the list, but would not be asked if its blank 高校附属 meant 是. */
  readonly open: boolean;
}

/** The gate of a county. */
export interface Gate {
  readonly standards: readonly GateStandard[];
  /** Lines of the list that cannot be used, by name. */
  readonly unusable: readonly string[];
  /** The schools that count in 2012: 小学 in the order of their rows, then 初中. */
  readonly schools: readonly GateSchool[];
  /** Schools of which it cannot be said whether they count. */
  readonly uncertain: readonly StageSchool[];
}

/** Whose schools are asked. */
const METHOD: Method = "2012";

/** Judges all schools by the province's list, or `null` where there is none. */
export function assessGate(ledger: Ledger): Gate | null {
  const table = filledTable(ledger, "gateStandards");
  if (!isTable(table)) return null;
  const standards: GateStandard[] = [];
  const unusable: string[] = [];
  for (const record of recordsOf(table)) {
    const indicator = GATE_INDICATORS.get(table.text("indicator", record) ?? "");
    const bound = BOUNDS.find((each) => GATE_BOUNDS[each] === table.text("bound", record));
    if (indicator && bound) standards.push({ record, indicator, bound });
    else unusable.push(recordName(table, record));
  }
  const inclusion = ledger.schools.map((school) => ({ school, exclusion: schoolExclusion(school, METHOD) }));
  return {
    standards,
    unusable,
    schools: inclusion
      .filter(({ exclusion }) => exclusion === null)
      .map(({ school }) => assessSchool(ledger, school, standards)),
    uncertain: inclusion.filter(({ exclusion }) => exclusion === undefined).map(({ school }) => school),
  };
}

const BOUNDS = Object.keys(GATE_BOUNDS) as GateBound[];

function assessSchool(ledger: Ledger, school: StageSchool, standards: readonly GateStandard[]): GateSchool {
  const area = ledger.tables.get("schools")!.text("area", school.site.record) as UrbanRuralType | null;
  const values = standards.map((standard) => assessValue(ledger, school, area, standard));
  const count = (verdict: Verdict) => values.filter((value) => value.verdict === verdict).length;
  // Of an unknown number of misses none may be allowed, or all.
  const allowed = ledger.parameters.number("gateMissesAllowed");
  const [missed, open, met] = [count("notMet"), count("undetermined"), count("met")];
  const verdict: Verdict =
    missed > (allowed ?? standards.length)
      ? "notMet"
      : missed + open > (allowed ?? 0)
        ? "undetermined"
        : missed + open + met > 0
          ? "met"
          : "notApplicable";
  const hangs = verdict === "notMet" && opens(school, METHOD);
  return { school, area, values, verdict: hangs ? "undetermined" : verdict, open: hangs };
}

function assessValue(
  ledger: Ledger,
  school: StageSchool,
  area: UrbanRuralType | null,
  standard: GateStandard,
): GateValue {
  const { indicator, bound, record } = standard;
  const schools = ledger.tables.get("schools")!;
  const list = ledger.tables.get("gateStandards")!;
  const amount = numerator(schools, numeratorParts(school, indicator, ledger.parameters), indicator);
  const value = amount === null || !school.pupils ? null : perPupil(amount, school.pupils, indicator.per);
  // Of an unknown place every place is possible, which matters only where they are asked different things.
  const fields = (area === null ? AREAS : [area]).map((each) => `${school.stage}.${each}`);
  const unstated = fields.filter((field) => list.number(field, record) === null && list.text(field, record) === null);
  const limits = new Set(fields.map((field) => list.number(field, record)));
  const limit = limits.size === 1 ? [...limits][0] : null;
  const asked = unstated.length > 0 || limit !== null || limits.size > 1;
  const compare = bound === "atLeast" ? atLeast : atMost;
  const verdict: Verdict = !asked
    ? "notApplicable"
    : value === null || limit === null
      ? "undetermined"
      : compare(value, limit)
        ? "met"
        : "notMet";
  return { standard, value, limit, verdict, unstated };
}

/** The part: every school that counts has to meet the list, but for as many misses as the province allows. */
export function gatePart(ledger: Ledger): PartAssessment {
  return partOfItems("gate", [itemOf("gate.schools", gateFigure(ledger, assessGate(ledger)))]);
}

function gateFigure(ledger: Ledger, gate: Gate | null): Figure {
  const head: FigureHead = {
    formula: "gate.schools",
    name: "办学基本标准综合评估达标学校数",
    bound: "atLeast",
    standard: gate?.schools.length ?? null,
    unit: "所",
  };
  if (!gate) return unknown(head, [{ id: "notFilledIn", data: {} }]);
  if (ledger.schools.length === 0) return unknown(head, [{ id: "noSchools", data: {} }]);
  const of = (verdict: Verdict) => gate.schools.filter((school) => school.verdict === verdict);
  const short = of("notMet");
  const open = [
    ...gate.unusable,
    ...gate.uncertain.map(({ site }) => site.name),
    ...of("undetermined")
      .filter(
        (each) =>
          !each.open &&
          each.values.some(({ verdict, unstated }) => verdict === "undetermined" && unstated.length === 0),
      )
      .map(({ school }) => school.site.name),
  ];
  const flags = gate.schools.filter((each) => each.open).map(({ school }) => school);
  const unjudged = [
    ...standardLacks(ledger, gate),
    ...STAGES.flatMap((stage) =>
      openFlag(
        "affiliated",
        stage,
        flags.filter((school) => school.stage === stage).map(({ site }) => site),
      ),
    ),
    ...lackingFigures(open),
  ];
  const missing = [...countLacks(ledger), ...unjudged];
  const verdict = allMet([
    ...gate.schools.map((school) => school.verdict),
    ...(missing.length > 0 ? (["undetermined"] as const) : []),
  ]);
  return {
    ...head,
    value: unjudged.length > 0 ? null : gate.schools.length - short.length,
    verdict: verdict === "notMet" && hasLinesTooMany(ledger) ? "undetermined" : verdict,
    transitional: false,
    failing: short.map(({ school }) => school.site.name),
    missing,
    cells: short.flatMap((school) => missedCells(ledger, school)),
  };
}

/** The lines of the list, and how many the province has by the parameter. */
export function gateLines({ tables, parameters }: Ledger): { readonly lines: number; readonly stated: number | null } {
  return { lines: tables.get("gateStandards")?.size ?? 0, stated: parameters.number("gateIndicatorCount") };
}

/** A line that the province does not have may be the one that a school misses. */
function hasLinesTooMany(ledger: Ledger): boolean {
  const { lines, stated } = gateLines(ledger);
  return stated !== null && lines > stated;
}

/** What says whether the list is whole. */
function countLacks(ledger: Ledger): Missing[] {
  const { lines, stated } = gateLines(ledger);
  const lacking = parameterMissing("gateIndicatorCount");
  if (stated === null) return [lacking];
  const sheet = ledger.tables.get("gateStandards")!.sheet.name;
  return stated === lines ? [] : [{ id: "gateCount", data: { ...lacking.data, stated, sheet, lines } }];
}

/** Standards that are blank or cannot be used, of the stages and places of which there are schools. */
function standardLacks(ledger: Ledger, { schools }: Gate): Missing[] {
  const records = new Map<string, Set<number>>();
  for (const { standard, unstated } of schools.flatMap(({ values }) => values)) {
    for (const field of unstated) records.set(field, (records.get(field) ?? new Set()).add(standard.record));
  }
  const table = ledger.tables.get("gateStandards")!;
  return [...records].flatMap(([field, of]) =>
    unreadable(
      table,
      field,
      [...of].sort((a, b) => a - b),
    ),
  );
}

/** The figures of a school that do not reach their standards. */
function missedCells(ledger: Ledger, { school, values }: GateSchool) {
  const missed = values.filter(({ verdict }) => verdict === "notMet");
  return missed.flatMap(({ standard }) => cellsBehind(ledger, { school }, standard.indicator));
}
