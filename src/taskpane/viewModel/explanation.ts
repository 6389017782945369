import { formulaSentence } from "../../locales/formulas";
import type { Say } from "../../locales/pane";
import { said, type Language } from "../../locales/sentence";
import type { CellRef } from "../../model";
import { METHOD_SOURCES, type Method } from "../../standards/methods";
import type { CheckResult } from "../../workflows/check";
import { coefficientNumbers } from "../../workflows/coefficientNumbers";
import { explain, type Driver, type Explanation, type LineSubject } from "../../workflows/explain";
import { amountText } from "../../workflows/gaps";
import type { Spread } from "../../workflows/pictures/spread";
import { standingSentence, type NamedSpread } from "./spread";

/** What is behind a line of the verdict, in the clerk's language. Loaded with the first line that is opened. */
export interface ExplanationView {
  /** The formula with this county's numbers; `null` of what is no coefficient or cannot be had. */
  readonly numbers: string | null;
  /** How the figure is computed, or that it is not. */
  readonly formula: string;
  /** The documents that judge so; `null` of what nothing is judged by. */
  readonly source: string | null;
  readonly cells: readonly CellRef[];
  /** How the schools lie apart, and what they are compared in; `null` of what is no single coefficient. */
  readonly spread: NamedSpread | null;
  /** The schools that drive a coefficient. */
  readonly drivers: readonly DriverView[];
  /** What it takes to keep the limit, and in which spirit that is said. */
  readonly least: readonly string[];
  readonly gaps: GapsView | null;
  readonly failing: readonly NamedCell[];
  /** Whether what schools lack can be written to a sheet. */
  readonly exportable: boolean;
}

/** A text that leads to a cell where there is one. */
export interface NamedCell {
  readonly text: string;
  readonly cell: CellRef | null;
}

export interface DriverView extends NamedCell {
  /** Of the difference, from 0 to 1. */
  readonly share: number;
}

/** 各校缺口: texts by school. */
export interface GapsView {
  readonly title: string;
  readonly rows: readonly GapRow[];
  /** How the last column is to be read, where there is one. */
  readonly note: string | null;
}

export interface GapRow extends NamedCell {
  readonly has: string;
  readonly lacks: string;
  readonly whole: string | null;
}

export function explanationView(
  result: Pick<CheckResult, "ledger" | "inPlace">,
  method: Method | null,
  subject: LineSubject,
  say: Say,
  language: Language,
): ExplanationView {
  const explanation = explain(result, subject);
  const { formula, numbers, cells, drivers, failing, documents, spread } = explanation;
  const sources = [...(method === null ? [] : [METHOD_SOURCES[method]]), ...documents];
  const gaps = gapsView(explanation, say);
  return {
    numbers: numbersSentence(subject, spread, say),
    formula: formula === null ? say("explain.answer") : formulaSentence(formula, language, numbers),
    source: sources.length === 0 ? null : say("explain.source", { documents: sources }),
    cells,
    spread:
      spread && subject.kind === "coefficient" && subject.indicator
        ? { name: subject.indicator.indicator.name, spread }
        : null,
    drivers: drivers.map((driver) => ({
      text: driverSentence(driver, say),
      cell: driver.cell,
      share: driver.share,
    })),
    least: leastSentences(explanation, subject, say),
    gaps,
    failing: failing.map(({ name, cell }) => ({ text: said(name, language), cell })),
    exportable: gaps !== null || (subject.kind === "schools" && failing.length > 0),
  };
}

/** 0.531＝标准差1578÷平均2973，超0.031. */
function numbersSentence(subject: LineSubject, spread: Spread | null, say: Say): string | null {
  const numbers = subject.kind === "coefficient" ? coefficientNumbers(subject, spread) : null;
  if (!numbers) return null;
  const { value, of, limit, excess } = numbers;
  const figure = of.kind === "single" ? say("explain.single", { value, ...of }) : say("explain.mean", { value, ...of });
  if (limit === null) return figure;
  return excess === null ? say("explain.within", { figure, limit }) : say("explain.above", { figure, excess });
}

function driverSentence({ name, share, figures }: Driver, say: Say): string {
  return figures
    ? standingSentence({ name, share, ...figures }, say)
    : say("explain.driver", { name, share: share * 100 });
}

function leastSentences({ least }: Explanation, subject: LineSubject, say: Say): string[] {
  if (!least || subject.kind !== "coefficient" || !subject.indicator) return [];
  const { limit, floor, total, unit, gaps } = least;
  const indicator = subject.indicator.indicator.name;
  const schools = gaps.length;
  return [
    say("explain.least", { limit, floor, total: amountText(total, least), unit, schools, indicator }),
    say("explain.leastAside"),
  ];
}

function gapsView({ least }: Explanation, say: Say): GapsView | null {
  if (!least || least.gaps.length === 0) return null;
  const { gaps, unit } = least;
  return {
    title: say("gaps.title", { schools: gaps.length, unit }),
    rows: gaps.map((gap) => ({
      text: gap.school.school.site.name,
      cell: gap.cell,
      has: amountText(gap.has, gap),
      lacks: amountText(gap.lacks, gap),
      whole: gap.combined && amountText(gap.combined.whole, gap),
    })),
    note: gaps.some(({ combined }) => combined) ? say("explain.shared") : null,
  };
}
