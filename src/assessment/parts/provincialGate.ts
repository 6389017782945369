import {
  inPiecesOf,
  notesOf,
  numerator,
  numeratorParts,
  opens,
  rememberedBy,
  schoolExclusion,
  SOURCES,
  tableOf,
  type Ledger,
  type SheetId,
  type StageSchool,
  type Table,
  type FieldOf,
} from "../../ledger";
import { atLeast, atMost } from "../../measures/comparing";
import { perPupil } from "../../measures/perPupil";
import { allMet, phrase, type CellRef, type SentenceValue, type Verdict } from "../../model";
import { GATE_BOUNDS, GATE_INDICATORS, type GateBound } from "../../standards/gateIndicators";
import { AREAS, type UrbanRuralType } from "../../standards/inclusion";
import type { NamedIndicator } from "../../standards/namedIndicator";
import { METHODS, methodsWith, type Method, type Part } from "../../standards/methods";
import { STAGE_NAMES, STAGES, type Stage } from "../../standards/terms";
import { cellsBehind } from "../assessSchool";
import passing from "../countyFigures/gate.schools";
import type { JudgedPart } from "../assessment";
import { filledTable, isTable, lackingFigures, recordsOf, unknown, unreadable, type Figure } from "../figures/figure";
import { recordLabel, recordName } from "../figures/rates";
import { openFlag, parameterMissing, type Missing } from "../missing";
import { stagesOfRecord } from "../scopes";
import { itemOf, partOfItems } from "./part";

/** 办学基本标准: every school that counts against the province's own list of indicators. */

/** The sheets that make up the province's list: what the ledger can compute, and what schools report. */
export const GATE_LISTS = ["gateStandards", "freeIndicators"] as const satisfies readonly SheetId[];

/** An indicator of the list as it is shown; that schools report it is part of its name. */
export type GateIndicator = Pick<NamedIndicator, "name" | "unit" | "digits"> & {
  readonly id: NamedIndicator["id"] | `free.${string}`;
};

/** One line of the province's list. */
export interface GateStandard {
  readonly list: (typeof GATE_LISTS)[number];
  /** Number of the line in that sheet. */
  readonly record: number;
  /** The indicator as the line calls it. */
  readonly name: string;
  readonly indicator: GateIndicator;
  /** What it is computed from; `null` where schools report it (学校自报). */
  readonly computed: NamedIndicator | null;
  readonly bound: GateBound;
}

/** What one line asks of a school, and what the school has. */
export interface GateValue {
  readonly standard: GateStandard;
  /** Unrounded; `null` where it cannot be had. */
  readonly value: number | null;
  /** The rows of 自定指标数据 that report it. */
  readonly reported: readonly number[];
  /** `null` where schools of this stage and 城乡类型 are not asked, and where their standard is not known. */
  readonly limit: number | null;
  readonly verdict: Verdict;
  /** The columns of the list that should hold the standard and cannot be used. */
  readonly unstated: readonly FieldOf<"gateStandards">[];
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

/** A line of the list that cannot be judged by: its name in a form, which is Chinese, and in a sentence. */
export interface UnusableLine {
  readonly label: string;
  readonly name: SentenceValue;
}

/** The gate of a county. */
export interface Gate {
  readonly standards: readonly GateStandard[];
  /** Lines of the list that cannot be used, by name. */
  readonly unusable: readonly UnusableLine[];
  /** The schools that count: 小学 in the order of their rows, then 初中. */
  readonly schools: readonly GateSchool[];
  /** Schools of which it cannot be said whether they count. */
  readonly uncertain: readonly StageSchool[];
}

/** The first of some methods that asks schools for the province's standards, by which the derived sheets show them. */
export function gateMethod(methods: readonly Method[] = METHODS): Method | null {
  return methodsWith("provincialStandards", methods)[0] ?? null;
}

/**
 * Judges all schools by the province's list, or `null` where there is none.
 * @param method whose schools are asked
 */
export function assessGate(ledger: Ledger, method: Method | null = gateMethod()): Gate | null {
  if (method === null) return null;
  return gatesOf(ledger, method);
}

/** The part, its findings and its forms ask for the same one. */
const gatesOf = rememberedBy(reckonGate);

function reckonGate(ledger: Ledger, method: Method): Gate | null {
  const list = listOf(ledger);
  if (!list) return null;
  const inclusion = ledger.schools.map((school) => ({ school, exclusion: schoolExclusion(school, method) }));
  const counted = inclusion.filter(({ exclusion }) => exclusion === null).map(({ school }) => school);
  return {
    standards: list.standards,
    unusable: list.unusable,
    schools: inPiecesOf(ledger, `gate/${method}`, counted, (piece) => {
      const lines = listOf(ledger)?.lines ?? [];
      const reported = reportedRecords(ledger);
      return piece.map((school) => assessSchool(ledger, method, school, lines, reported));
    }),
    uncertain: inclusion.filter(({ exclusion }) => exclusion === undefined).map(({ school }) => school),
  };
}

/** The province's list with what each line asks; `null` where none is filled in. */
function listOf(ledger: Ledger) {
  return notesOf(ledger).once("gate/list", () => readList(ledger));
}

function readList(ledger: Ledger) {
  const lists = listsOf(ledger);
  if (lists.length === 0) return null;
  const standards: GateStandard[] = [];
  const unusable: UnusableLine[] = [];
  for (const [list, table] of lists) {
    for (const record of recordsOf(table)) {
      const name = table.text("indicator", record);
      const indicators =
        name === null
          ? null
          : list === "gateStandards"
            ? computedAs(name)
            : reportedAs(name, table.text("unit", record));
      const bound = BOUNDS.find((each) => GATE_BOUNDS[each] === table.text("bound", record));
      if (name !== null && indicators && bound) standards.push({ list, record, name, bound, ...indicators });
      else unusable.push({ label: recordLabel(table, record), name: recordName(table, record) });
    }
  }
  const lines = standards.map((standard): Line => ({ standard, demands: demandsOf(ledger, standard) }));
  return { standards, unusable, lines };
}

/** Those sheets of the list that are filled in. */
function listsOf(ledger: Ledger): (readonly [(typeof GATE_LISTS)[number], Table])[] {
  return GATE_LISTS.flatMap((list) => {
    const table = filledTable(ledger, list);
    return isTable(table) ? [[list, table] as const] : [];
  });
}

type Indicators = Pick<GateStandard, "indicator" | "computed">;

function computedAs(name: string): Indicators | null {
  const computed = GATE_INDICATORS.get(name);
  return computed ? { indicator: computed, computed } : null;
}

function reportedAs(name: string, unit: string | null): Indicators | null {
  if (unit === null) return null;
  return {
    indicator: { id: `free.${name}`, name: `${name}（${SOURCES.school}）`, unit, digits: REPORTED_DIGITS },
    computed: null,
  };
}

/** Decimal places shown of what schools report. */
const REPORTED_DIGITS = 2;

/** The rows of 自定指标数据 by school and indicator. */
type Reported = ReadonlyMap<string, readonly number[]>;

function reportedRecords(ledger: Ledger): Reported {
  return notesOf(ledger).once("gate/reported", () => readReported(ledger));
}

function readReported({ tables }: Ledger): Reported {
  const table = tables.get("freeValues");
  const records = new Map<string, number[]>();
  if (!table) return records;
  for (const record of recordsOf(table)) {
    const key = reportedKey(table.text("code", record), table.text("indicator", record));
    records.set(key, [...(records.get(key) ?? []), record]);
  }
  return records;
}

function reportedKey(code: string | null, name: string | null): string {
  return `${code}\n${name}`;
}

const BOUNDS = Object.keys(GATE_BOUNDS) as GateBound[];

/** The gate as far as one of the methods being judged asks for it. */
export function judgedGate(ledger: Ledger): Gate | null {
  const method = gateMethod(ledger.methods);
  return method && assessGate(ledger, method);
}

function assessSchool(
  ledger: Ledger,
  method: Method,
  school: StageSchool,
  lines: readonly Line[],
  reported: Reported,
): GateSchool {
  const area = tableOf(ledger, "schools").text("area", school.site.record) as UrbanRuralType | null;
  const values = lines.map((line) => assessValue(ledger, school, area, line, reported));
  const count = (verdict: Verdict) => {
    let counted = 0;
    for (const value of values) if (value.verdict === verdict) counted++;
    return counted;
  };
  // Of an unknown number of misses none may be allowed, or all.
  const allowed = ledger.parameters.number("gateMissesAllowed");
  const [missed, open, met] = [count("notMet"), count("undetermined"), count("met")];
  const verdict: Verdict =
    missed > (allowed ?? lines.length)
      ? "notMet"
      : missed + open > (allowed ?? 0)
        ? "undetermined"
        : missed + open + met > 0
          ? "met"
          : "notApplicable";
  const hangs = verdict === "notMet" && opens(school, method);
  return { school, area, values, verdict: hangs ? "undetermined" : verdict, open: hangs };
}

function assessValue(
  ledger: Ledger,
  school: StageSchool,
  area: UrbanRuralType | null,
  { standard, demands }: Line,
  reported: Reported,
): GateValue {
  const { name, computed, bound } = standard;
  const values = ledger.tables.get("freeValues");
  const ofSchool = (!computed && values && reported.get(reportedKey(school.site.code, name))) || NONE;
  const records = values ? ofSchool.filter((each) => stagesOfRecord(values, each).includes(school.stage)) : NONE;
  const value = computed ? computedValue(ledger, school, computed) : reportedValue(values, records);
  const { asked, limit, unstated } = demands[school.stage][area ?? "unknown"];
  const compare = bound === "atLeast" ? atLeast : atMost;
  const verdict: Verdict = !asked
    ? "notApplicable"
    : value === null || limit === null
      ? "undetermined"
      : compare(value, limit)
        ? "met"
        : "notMet";
  return { standard, value, reported: records, limit, verdict, unstated };
}

const NONE: readonly number[] = [];

/** What a line asks of the schools of one stage and place. */
interface Demand extends Pick<GateValue, "limit" | "unstated"> {
  readonly asked: boolean;
}

interface Line {
  readonly standard: GateStandard;
  readonly demands: Readonly<Record<Stage, Readonly<Record<UrbanRuralType | "unknown", Demand>>>>;
}

function demandsOf(ledger: Ledger, { list, record }: GateStandard): Line["demands"] {
  const table = tableOf(ledger, list);
  const demand = (stage: Stage, areas: readonly UrbanRuralType[]): Demand => {
    const fields = areas.map((area) => `${stage}.${area}` as const);
    const unstated = fields.filter(
      (field) => table.number(field, record) === null && table.text(field, record) === null,
    );
    const [first, ...others] = new Set(fields.map((field) => table.number(field, record)));
    const limit = first === undefined || others.length > 0 ? null : first;
    return { limit, unstated, asked: unstated.length > 0 || limit !== null || others.length > 0 };
  };
  const ofStage = (stage: Stage) => ({
    城区: demand(stage, ["城区"]),
    镇区: demand(stage, ["镇区"]),
    乡村: demand(stage, ["乡村"]),
    // Of an unknown place every place is possible, which matters only where they are asked different things.
    unknown: demand(stage, AREAS),
  });
  return { primary: ofStage("primary"), junior: ofStage("junior") };
}

function computedValue({ tables, parameters }: Ledger, school: StageSchool, indicator: NamedIndicator): number | null {
  const amount = numerator(tableOf({ tables }, "schools"), numeratorParts(school, indicator, parameters), indicator);
  return amount === null || !school.pupils ? null : perPupil(amount, school.pupils, indicator.per);
}

/** What a school reports; a row of unreadable 学段 may be of the other stage. */
function reportedValue(table: Table | undefined, records: readonly number[]): number | null {
  const [record, ...others] = records;
  if (!table || record === undefined || others.length > 0 || table.text("stage", record) === null) return null;
  return table.number("value", record);
}

/** The cells behind a value of a school. */
export function gateCells(ledger: Ledger, school: StageSchool, { standard, reported }: GateValue): CellRef[] {
  if (standard.computed) return cellsBehind(ledger, { school }, standard.computed);
  return reported.flatMap((record) => tableOf(ledger, "freeValues").cells(["value"], record));
}

/** The part: every school that counts has to meet the list, but for as many misses as the province allows. */
export function gatePart(ledger: Ledger, method: Method, { id }: Part<"provincialStandards">): JudgedPart {
  return partOfItems(id, [itemOf(`${id}.schools`, gateFigure(ledger, assessGate(ledger, method)))]);
}

function gateFigure(ledger: Ledger, gate: Gate | null): Figure {
  const head = passing.head(gate?.schools.length ?? null);
  if (!gate) return unknown(head, [{ id: "notFilledIn", data: {} }]);
  if (ledger.schools.length === 0) return unknown(head, [{ id: "noSchools", data: {} }]);
  const of = (verdict: Verdict) => gate.schools.filter((school) => school.verdict === verdict);
  const short = of("notMet");
  const open = [
    ...gate.unusable.map(({ name }) => name),
    ...gate.uncertain.map(({ site }) => site.name),
    ...of("undetermined")
      .filter(
        (each) =>
          !each.open && each.values.some((value) => value.verdict === "undetermined" && !isToldElsewhere(value)),
      )
      .map(({ school }) => school.site.name),
  ];
  const flags = gate.schools.filter((each) => each.open).map(({ school }) => school);
  const unjudged = [
    ...standardLacks(ledger, gate),
    ...reportLacks(ledger, gate),
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

/** Whether it is named by a cell of the list, or of 自定指标数据, why a value is not judged. */
function isToldElsewhere({ standard, value, unstated }: GateValue): boolean {
  return unstated.length > 0 || (standard.computed === null && value === null);
}

/** The lines of the list on all its sheets, and how many the province has by the parameter. */
export function gateLines({ tables, parameters }: Ledger): { readonly lines: number; readonly stated: number | null } {
  const lines = GATE_LISTS.reduce((sum, list) => sum + (tables.get(list)?.size ?? 0), 0);
  return { lines, stated: parameters.number("gateIndicatorCount") };
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
  const sheet = listsOf(ledger).map(([, table]) => table.sheetName);
  return stated === lines ? [] : [{ id: "gateCount", data: { ...lacking.data, stated, sheet, lines } }];
}

/** Standards that are blank or cannot be used, of the stages and places of which there are schools. */
function standardLacks(ledger: Ledger, { schools }: Gate): Missing[] {
  const values = schools.flatMap((school) => school.values);
  return listsOf(ledger).flatMap(([list, table]) => {
    const records = new Map<FieldOf<"gateStandards">, Set<number>>();
    for (const { standard, unstated } of values) {
      if (standard.list !== list) continue;
      for (const field of unstated) records.set(field, (records.get(field) ?? new Set()).add(standard.record));
    }
    return [...records].flatMap(([field, of]) =>
      unreadable(
        table,
        field,
        [...of].sort((a, b) => a - b),
      ),
    );
  });
}

/** A value that a school has to report and does not. */
export interface UnreportedValue {
  readonly school: StageSchool;
  readonly value: GateValue;
}

/** The values that schools are asked for and have no row for in 自定指标数据. */
export function unreportedValues({ schools }: Pick<Gate, "schools">): UnreportedValue[] {
  return schools.flatMap(({ school, values }) =>
    values.filter((value) => isAskedToReport(value) && value.reported.length === 0).map((value) => ({ school, value })),
  );
}

function isAskedToReport({ standard, verdict }: GateValue): boolean {
  return standard.computed === null && verdict !== "notApplicable";
}

/** What schools report cannot be used, or is not there. */
function reportLacks(ledger: Ledger, gate: Gate): Missing[] {
  const asked = gate.schools.flatMap(({ values }) => values).filter(isAskedToReport);
  if (asked.length === 0) return [];
  const table = filledTable(ledger, "freeValues");
  if (!isTable(table)) return [table];
  const names = unreportedValues(gate).map(unreportedName);
  const open = [...new Set(asked.filter(({ value }) => value === null).flatMap(({ reported }) => reported))];
  const stageless = open.filter((record) => table.text("stage", record) === null);
  const valueless = open.filter((record) => table.number("value", record) === null);
  return [
    ...(names.length > 0 ? [{ id: "rows" as const, data: { sheet: table.sheetName, names } }] : []),
    ...unreadable(table, "stage", stageless),
    ...unreadable(table, "value", valueless),
  ];
}

/** What a missing row of 自定指标数据 is called. */
export function unreportedName({ school, value }: UnreportedValue): SentenceValue {
  return phrase("indicatorOf", {
    school: school.site.name,
    stage: STAGE_NAMES[school.stage],
    indicator: value.standard.name,
  });
}

/** The figures of a school that do not reach their standards. */
function missedCells(ledger: Ledger, { school, values }: GateSchool): CellRef[] {
  return values.filter(({ verdict }) => verdict === "notMet").flatMap((value) => gateCells(ledger, school, value));
}
