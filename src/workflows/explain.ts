import { contributions } from "../assessment/contributions";
import {
  cellsBehind,
  locateDerived,
  type Figure,
  type IndicatorAssessment,
  type ItemAssessment,
  type SchoolAssessment,
  type StageAssessment,
} from "../assessment";
import type { Ledger } from "../ledger";
import { leastAddition, type LeastAddition } from "../measures/leastAddition";
import { printed } from "../measures/rounding";
import type { CellRef } from "../model";
import { PARAMETERS } from "../standards/parameter";

/** What stands behind one line of a verdict: its formula, the cells, and who makes it what it is. */

/** A line: a coefficient (`indicator` is `null` for 综合差异系数), the schools of a stage, or a county item. */
export type LineSubject =
  | { readonly kind: "coefficient"; readonly stage: StageAssessment; readonly indicator: IndicatorAssessment | null }
  | { readonly kind: "schools"; readonly stage: StageAssessment }
  | { readonly kind: "item"; readonly item: ItemAssessment }
  | { readonly kind: "figure"; readonly figure: Figure };

export interface Explanation {
  /** Names the formula's sentence; `null` for a plain answer. */
  readonly formula: string | null;
  /** The most telling first. */
  readonly cells: readonly CellRef[];
  /** The schools that bring most to a coefficient, the most first. */
  readonly drivers: readonly Driver[];
  /**
   * What would have to be added at least to keep the limit of a single coefficient that does not: the total in the unit
   * of the indicator's quantity, the floor in that of the indicator.
   */
  readonly least: (LeastAddition & { readonly limit: number }) | null;
  /** What keeps it below its standard. */
  readonly failing: readonly Failing[];
  /** What decides beside the method's own document: the province's, as the workbook names them, and the procedures of 2019. */
  readonly documents: readonly string[];
}

export interface Driver {
  readonly name: string;
  /** Its part of the difference, from 0 to 1. */
  readonly share: number;
  /** Of a single coefficient: its figure beside the county's, as the forms print them; `null` for the composite. */
  readonly figures: { readonly value: string; readonly mean: string } | null;
  readonly cell: CellRef | null;
}

export interface Failing {
  readonly name: string;
  readonly cell: CellRef | null;
}

/** How many schools are told. */
const DRIVERS = 4;

/** What is behind a line. */
export function explain(ledger: Ledger, subject: LineSubject): Explanation {
  const behind = behindLine(ledger, subject);
  const province = behind.formula === "gate.schools" ? gateDocuments(ledger) : [];
  return { ...behind, documents: isTransitional(subject) ? [...province, TOLERANCES_SOURCE] : province };
}

/** The documents that the lines of 办学基本标准 name. */
function gateDocuments({ tables }: Ledger): string[] {
  const table = tables.get("gateStandards");
  const named = Array.from({ length: table?.size ?? 0 }, (_, record) => table!.text("document", record));
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

const TOLERANCES_SOURCE = PARAMETERS.find(({ id }) => id === "transition2019")!.source;

type Behind = Omit<Explanation, "documents">;

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
  const shown = derived.coefficient(stage, indicator);
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
    cells: shown ? [shown.cell] : [],
    drivers,
    least: indicator?.verdict === "notMet" ? leastFor(stage, indicator) : null,
    failing: [],
  };
}

function figuresOf(stage: StageAssessment, { values }: SchoolAssessment, assessed: IndicatorAssessment) {
  const { digits, unit } = assessed.indicator;
  const text = (figure: number) => `${printed(figure, digits)}${unit}`;
  return { value: text(values[stage.indicators.indexOf(assessed)]!), mean: text(assessed.mean!) };
}

function leastFor(stage: StageAssessment, { indicator, limit }: IndicatorAssessment): Explanation["least"] {
  const at = stage.indicators.findIndex((each) => each.indicator === indicator);
  const least = leastAddition(
    stage.counted.map(({ amounts }) => amounts[at]!),
    stage.counted.map(({ school }) => school.pupils!),
    limit!,
  );
  return least && { ...least, floor: least.floor * indicator.per, limit: limit! };
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
  return { formula: "schools", cells: [], drivers: [], least: null, failing };
}

function ofItem(
  { formula, cells }: Pick<ItemAssessment, "formula" | "cells">,
  figures: readonly Pick<Figure, "failing">[],
): Behind {
  const failing = figures.flatMap((figure) => figure.failing.map((name) => ({ name, cell: null })));
  return { formula, cells, drivers: [], least: null, failing };
}
