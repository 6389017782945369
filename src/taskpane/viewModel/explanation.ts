import { formulaSentence } from "../../locales/formulas";
import type { Say } from "../../locales/pane";
import { said, type Language } from "../../locales/sentence";
import type { CellRef } from "../../model";
import { METHOD_SOURCES, type Method } from "../../standards/methods";
import type { CheckResult } from "../../workflows/check";
import { explain, type Driver, type Explanation, type LineSubject } from "../../workflows/explain";

/** What is behind a line of the verdict, in the clerk's language. Loaded with the first line that is opened. */
export interface ExplanationView {
  /** How the figure is computed, or that it is not. */
  readonly formula: string;
  /** The documents that judge so; `null` of what nothing is judged by. */
  readonly source: string | null;
  readonly cells: readonly CellRef[];
  /** The schools that drive a coefficient, a sentence each. */
  readonly drivers: readonly NamedCell[];
  readonly least: string | null;
  /** What combined schools have to add for all stages, a sentence each. */
  readonly combined: readonly NamedCell[];
  readonly failing: readonly NamedCell[];
}

/** A text that leads to a cell where there is one. */
export interface NamedCell {
  readonly text: string;
  readonly cell: CellRef | null;
}

export function explanationView(
  result: Pick<CheckResult, "ledger" | "inPlace">,
  method: Method | null,
  subject: LineSubject,
  say: Say,
  language: Language,
): ExplanationView {
  const explanation = explain(result, subject);
  const { formula, numbers, cells, drivers, failing, documents } = explanation;
  const sources = [...(method === null ? [] : [METHOD_SOURCES[method]]), ...documents];
  return {
    formula: formula === null ? say("explain.answer") : formulaSentence(formula, language, numbers),
    source: sources.length === 0 ? null : say("explain.source", { documents: sources }),
    cells,
    drivers: drivers.map((driver) => ({ text: driverSentence(driver, say), cell: driver.cell })),
    least: leastSentence(explanation, subject, say),
    combined: (explanation.least?.combined ?? []).map(({ cell, name, part, share, whole }) => ({
      text: say("explain.combinedSchool", { name, part, share: share * 100, whole }),
      cell,
    })),
    failing: failing.map(({ name, cell }) => ({ text: said(name, language), cell })),
  };
}

function driverSentence({ name, share, figures }: Driver, say: Say): string {
  const percent = share * 100;
  return figures
    ? say("explain.driverValue", { name, share: percent, ...figures })
    : say("explain.driver", { name, share: percent });
}

function leastSentence({ least }: Explanation, subject: LineSubject, say: Say): string | null {
  if (!least || subject.kind !== "coefficient" || !subject.indicator) return null;
  const { name, quantity } = subject.indicator.indicator;
  const { limit, floor, total, schools } = least;
  return say("explain.least", { limit, floor, total, schools, indicator: name, quantity });
}
