import { locateDerived, type IndicatorAssessment } from "../assessment";
import { printedBeside } from "../measures/rounding";
import { COEFFICIENT_DIGITS } from "../standards/limits";
import { METHOD_NAMES } from "../standards/methods";
import { STAGE_NAMES, STAGES } from "../standards/terms";
import { COMPOSITE } from "../standards/namedStandards";
import { coefficientCells } from "./engine/coefficients";
import { defineRule } from "./engine/rule";
import { countyStageSubject } from "./engine/subjects";

/** 差异系数超过评估标准: in 2012 the mean of the eight (综合差异系数), in 2017 each of the seven. */
export default defineRule({
  meta: {
    work: "judgement",
    levels: ["notMet"],
    messages: {
      single: ["method", "stage", "indicator", "coefficient", "limit"],
      composite: ["method", "stage", "coefficient", "limit"],
    },
  },

  check({ ledger, assessment }, report) {
    const derived = locateDerived(ledger);
    for (const { method, stages } of assessment.methods.values()) {
      for (const stage of STAGES.map((id) => stages[id]).filter((judged) => judged !== null)) {
        const subject = countyStageSubject(ledger, stage);
        const names = { method: METHOD_NAMES[method], stage: STAGE_NAMES[stage.stage] };
        const about = (coefficient: number, limit: number) => ({
          level: "notMet" as const,
          urgency: "must" as const,
          subject,
          found: coefficient,
          expected: limit,
        });
        // Headings of columns show no coefficient.
        const cellsOf = (indicator: IndicatorAssessment | null) => {
          const cells = coefficientCells(ledger, derived, stage, indicator);
          return { cells, shows: cells.slice(0, 1) };
        };
        const shown = (coefficient: number, limit: number) => ({
          ...names,
          coefficient: printedBeside(coefficient, limit, COEFFICIENT_DIGITS),
          limit,
        });
        for (const indicator of stage.indicators) {
          const { coefficient, limit, verdict } = indicator;
          if (verdict !== "notMet" || coefficient === null || limit === null) continue;
          report({
            ...about(coefficient, limit),
            messageId: "single",
            field: indicator.indicator.id,
            ...cellsOf(indicator),
            data: { ...shown(coefficient, limit), indicator: indicator.indicator.name },
          });
        }
        const { composite, limit } = stage;
        if (limit === null || composite === null || stage.between !== "notMet") continue;
        report({
          ...about(composite, limit),
          messageId: "composite",
          field: COMPOSITE,
          ...cellsOf(null),
          data: shown(composite, limit),
        });
      }
    }
  },
});
