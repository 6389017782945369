import type { Say } from "../../locales/pane";
import { reportIn } from "../../locales/report";
import type { Language } from "../../locales/sentence";
import type { CheckResult } from "../../workflows/check";
import { monitoringOf, monitoringTexts } from "../../workflows/monitoring";
import { missingSentence, type Figure } from "../../workflows/verdicts";
import { NO_FIGURE, type LineView } from "./verdict";

/** 监测指标 as the pane shows them. Loaded when they are unfolded. */
export interface MonitoringView {
  readonly lines: readonly LineView[];
  /** What else has to be said of them. */
  readonly notes: readonly string[];
}

export function monitoringView({ ledger }: Pick<CheckResult, "ledger">, say: Say, language: Language): MonitoringView {
  const { figures, unfilled } = monitoringOf(ledger);
  // The report says the same of them.
  const sayReport = reportIn(language);
  return {
    lines: figures.map((figure): LineView => {
      const { value, standard } = monitoringTexts(figure);
      const missing = figure.missing.map((each) => missingSentence(each, language));
      return {
        key: `monitoring/${figure.name}`,
        name: figure.name,
        value: value ?? NO_FIGURE,
        standard: standard ?? NO_FIGURE,
        verdict: figure.standard === null && !doesNotApply(figure) ? null : figure.verdict,
        transitional: false,
        notes: missing.map((names) => say("verdict.missing", { names })),
        subject: { kind: "figure", figure },
        lines: [],
      };
    }),
    notes: [
      sayReport("monitoring.note"),
      ...(unfilled.length > 0 ? [sayReport("monitoring.unfilled", { sheets: unfilled })] : []),
    ],
  };
}

/** A figure that is only shown is neither met nor open, but there may be nothing to show. */
function doesNotApply({ value, verdict }: Figure): boolean {
  return value === null && verdict === "notApplicable";
}
