import { contributions } from "../assessment/contributions";
import { COUNTY_FIGURES } from "../assessment/countyFigures";
import schools from "../assessment/countyFigures/schools";
import {
  cellsBehind,
  GATE_LISTS,
  locateDerived,
  type Figure,
  type FigureId,
  type IndicatorAssessment,
  type ItemAssessment,
  type SchoolAssessment,
  type StageAssessment,
} from "../assessment";
import type { Ledger } from "../ledger";
import { leastAddition } from "../measures/leastAddition";
import { printed, round, roundUp } from "../measures/rounding";
import { there, type CellRef, type SentenceValue } from "../model";
import { parameterOf } from "../standards/parameters";
import type { CheckResult } from "./check";
import { columnUnit, gapsBelow, type ColumnUnit, type Gap } from "./gaps";
import { spreadOf, valueText, type Spread } from "./pictures/spread";
import { ownCells } from "./relocate";

/** What stands behind one line of a verdict: its formula, the cells, and who makes it what it is. */

/** A line: a coefficient (`indicator` is `null` for 综合差异系数), the schools of a stage, or a county item. */
export type LineSubject =
  | { readonly kind: "coefficient"; readonly stage: StageAssessment; readonly indicator: IndicatorAssessment | null }
  | { readonly kind: "schools"; readonly stage: StageAssessment }
  | { readonly kind: "item"; readonly item: ItemAssessment }
  | { readonly kind: "figure"; readonly figure: Figure };

export interface Explanation {
  /** Names the formula's sentence; `null` for a plain answer. */
  readonly formula: FigureId | null;
  /** Numbers of the standards that the sentence tells. */
  readonly numbers: Readonly<Record<string, SentenceValue>>;
  /** The most telling first. */
  readonly cells: readonly CellRef[];
  /** How the schools lie apart, of a single coefficient that can be had. */
  readonly spread: Spread | null;
  /** The schools that bring most to a coefficient, the most first. */
  readonly drivers: readonly Driver[];
  /** What would have to be added at least to keep the limit of a single coefficient that does not. */
  readonly least: Least | null;
  /** What keeps it below its standard. */
  readonly failing: readonly Failing[];
  /** What decides beside the method's own document: the province's, as the workbook names them, and the procedures of 2019. */
  readonly documents: readonly string[];
}

/** The least addition as it is told: with figures that keep the limit when they are reached as they are printed. */
export interface Least extends ColumnUnit {
  readonly limit: number;
  /** What each school has to have, in the indicator's unit and with its decimal places, rounded up. */
  readonly floor: string;
  /** What the schools lack of the floor together: the sum of their gaps. */
  readonly total: number;
  readonly gaps: readonly Gap[];
}

export interface Driver {
  readonly name: string;
  /** Its part of the difference, from 0 to 1. */
  readonly share: number;
  /** Of a single coefficient: its figure as the forms print it, and as a part of the county's mean, less 1; `null` for the composite. */
  readonly figures: { readonly value: string; readonly above: number } | null;
  readonly cell: CellRef | null;
}

export interface Failing {
  readonly name: SentenceValue;
  readonly cell: CellRef | null;
}

/** How many schools are told. */
const DRIVERS = 4;

/** What is behind a line. */
export function explain(
  { ledger, inPlace }: Pick<CheckResult, "ledger" | "inPlace">,
  subject: LineSubject,
): Explanation {
  const behind = inCells(behindLine(ledger, subject), inPlace);
  const province = behind.formula === "gate.schools" ? gateDocuments(ledger) : [];
  const numbers = subject.kind === "schools" ? schools.numbersOf(subject.stage.method) : numbersOf(behind);
  return { ...behind, numbers, documents: isTransitional(subject) ? [...province, TOLERANCES_SOURCE] : province };
}

/** The same with cells of the clerk's own sheets, where these were laid out. */
function inCells(behind: Behind, inPlace: CheckResult["inPlace"]): Behind {
  if (!inPlace) return behind;
  const moved = <T extends { readonly cell: CellRef | null }>(each: T): T => ({
    ...each,
    cell: (each.cell && ownCells([each.cell], inPlace)[0]) ?? null,
  });
  const { cells, spread, drivers, failing, least } = behind;
  return {
    ...behind,
    cells: ownCells(cells, inPlace),
    drivers: drivers.map(moved),
    failing: failing.map(moved),
    spread: spread && { ...spread, points: spread.points.map(moved) },
    least: least && { ...least, gaps: least.gaps.map(moved) },
  };
}

/** The documents that the lines of 办学基本标准 name. */
function gateDocuments({ tables }: Ledger): string[] {
  const named = GATE_LISTS.flatMap((list) => {
    const table = tables.get(list);
    return table ? Array.from({ length: table.size }, (_, record) => table.text("document", record)) : [];
  });
  return [...new Set(named.filter((document) => document !== null))];
}

function isTransitional(subject: LineSubject): boolean {
  switch (subject.kind) {
    case "coefficient":
      return false;
    case "schools":
      return subject.stage.counted.some(({ transitional }) => transitional);
    case "item":
      return subject.item.transitional;
    case "figure":
      return subject.figure.transitional;
  }
}

const TOLERANCES_SOURCE = parameterOf("transition2019").source;

function numbersOf({ formula }: Behind): Explanation["numbers"] {
  return formula === null ? {} : COUNTY_FIGURES[formula].numbers;
}

type Behind = Omit<Explanation, "documents" | "numbers">;

function behindLine(ledger: Ledger, subject: LineSubject): Behind {
  switch (subject.kind) {
    case "coefficient":
      return ofCoefficient(ledger, subject.stage, subject.indicator);
    case "schools":
      return ofSchools(ledger, subject.stage);
    case "item":
      return ofItem(subject.item, subject.item.figures);
    case "figure":
      return ofItem(subject.figure, [subject.figure]);
  }
}

function ofCoefficient(ledger: Ledger, stage: StageAssessment, indicator: IndicatorAssessment | null): Behind {
  const derived = locateDerived(ledger);
  const shown = derived.coefficientCell(stage, indicator);
  const cellOf = (school: SchoolAssessment) =>
    indicator
      ? (derived.value(school, indicator.indicator) ?? cellsBehind(ledger, school, indicator.indicator)[0])
      : null;
  const drivers = contributions(stage, indicator)
    .slice(0, DRIVERS)
    .map(({ school, share }) => ({
      name: school.school.site.name,
      share,
      figures: indicator && figuresOf(stage, school, indicator),
      cell: cellOf(school) ?? ledger.tables.get("schools")?.cells(["name"], school.school.site.record)[0] ?? null,
    }));
  return {
    formula: indicator ? "coefficient" : "composite",
    cells: shown ? [shown] : [],
    spread: indicator && spreadOf(ledger, stage, indicator),
    drivers,
    least: indicator?.verdict === "notMet" ? leastFor(ledger, stage, indicator) : null,
    failing: [],
  };
}

function figuresOf(stage: StageAssessment, { values }: SchoolAssessment, assessed: IndicatorAssessment) {
  const value = there(values[stage.indicators.indexOf(assessed)], "value of a school that counts");
  return { value: valueText(value, assessed.indicator), above: value / there(assessed.mean, "mean") - 1 };
}

function leastFor(ledger: Ledger, stage: StageAssessment, assessed: IndicatorAssessment): Least | null {
  const { indicator } = assessed;
  const limit = there(assessed.limit, "limit");
  const place = stage.indicators.findIndex((each) => each.indicator === indicator);
  const totals = stage.counted.map(({ amounts }) => there(amounts[place], "amount"));
  const pupils = stage.counted.map(({ school }) => there(school.pupils, "number of pupils"));
  const exact = leastAddition(totals, pupils, limit);
  if (!exact) return null;
  // What is printed has to be enough by itself, so that everything is reckoned with the printed floor.
  const floor = roundUp(exact.floor * indicator.per, indicator.digits);
  const gaps = gapsBelow(ledger, stage, assessed, floor);
  const unit = columnUnit(indicator, stage.stage);
  const total = gaps.reduce((sum, { lacks }) => sum + lacks, 0);
  return { ...unit, limit, floor: printed(floor, indicator.digits), total: round(total, unit.digits), gaps };
}

function ofSchools(ledger: Ledger, { counted }: StageAssessment): Behind {
  const derived = locateDerived(ledger);
  const failing = counted
    .filter(({ verdict }) => verdict === "notMet")
    .map((school) => ({
      name: school.school.site.name,
      cell:
        derived.verdict(school) ?? ledger.tables.get("schools")?.cells(["name"], school.school.site.record)[0] ?? null,
    }));
  return { formula: "schools", cells: [], spread: null, drivers: [], least: null, failing };
}

function ofItem(
  { formula, cells }: Pick<ItemAssessment, "formula" | "cells">,
  figures: readonly Pick<Figure, "failing">[],
): Behind {
  const failing = figures.flatMap((figure) => figure.failing.map((name) => ({ name, cell: null })));
  return { formula, cells, spread: null, drivers: [], least: null, failing };
}
