import { cellsBehind, locateDerived, type SchoolAssessment, type StageAssessment } from "../assessment";
import { atLeast, atMost } from "../measures/comparing";
import { printed, round, shownBeside } from "../measures/rounding";
import { NEAR_PERCENT } from "../measures/schoolStandard";
import { INDICATORS, type NamedIndicator } from "../standards/indicator";
import { COEFFICIENT_DIGITS } from "../standards/limits";
import { COEFFICIENT_NAMES } from "../standards/namedStandards";
import { METHOD_NAMES, STAGE_NAMES, STAGES } from "../standards/terms";
import { COMPOSITE, coefficientCells } from "./engine/coefficients";
import { defineRule } from "./engine/rule";
import { countyStageSubject, stageSubject } from "./engine/subjects";

/**
 * 处于临界: a figure that fails at full precision and would pass with the digits that the form prints. What passes at full
 * precision passes in print too, because every limit stands half-way between two printed figures or on one.
 */
export default defineRule({
  meta: {
    work: "judgement",
    levels: ["info"],
    messages: {
      coefficient: ["method", "stage", "indicator", "value", "printed", "limit"],
      standard: ["school", "indicator", "value", "printed", "limit"],
      near: ["school", "indicator", "value", "printed", "limit"],
    },
    entails: ["below-standard", "coefficient-over-limit"],
  },

  check({ ledger, assessment }, report) {
    const derived = locateDerived(ledger);
    for (const { method, stages } of assessment.methods.values()) {
      for (const stage of STAGES.map((id) => stages[id]).filter((judged) => judged !== null)) {
        for (const { indicator, value, limit } of coefficientsOf(stage)) {
          if (value === null || limit === null || !passesInPrintOnly(value, limit, COEFFICIENT_DIGITS, atMost))
            continue;
          report({
            messageId: "coefficient",
            level: "info",
            subject: countyStageSubject(ledger, stage),
            field: indicator?.indicator.id ?? COMPOSITE,
            cells: coefficientCells(ledger, derived, stage, indicator),
            found: value,
            expected: limit,
            data: {
              method: METHOD_NAMES[method],
              stage: STAGE_NAMES[stage.stage],
              indicator: indicator?.indicator.name ?? COEFFICIENT_NAMES.composite,
              value: shownBeside(value, limit, COEFFICIENT_DIGITS),
              printed: printed(value, COEFFICIENT_DIGITS),
              limit,
            },
          });
        }
        for (const school of stage.counted) {
          INDICATORS[method].forEach((indicator, i) => {
            const value = school.values[i];
            const missed = value === null ? undefined : missedLimit(school, indicator, value);
            if (value === null || !missed) return;
            const subject = stageSubject(school.school);
            report({
              messageId: missed.messageId,
              level: "info",
              subject,
              field: indicator.id,
              cells: [derived.value(school, indicator), ...cellsBehind(ledger, school, indicator)],
              found: value,
              expected: missed.limit,
              data: {
                school: subject.name,
                indicator: indicator.name,
                value: shownBeside(value, missed.limit, indicator.digits),
                printed: printed(value, indicator.digits),
                limit: missed.limit,
              },
            });
          });
        }
      }
    }
  },
});

/** The coefficients of a stage with their limits, 综合 last. */
function coefficientsOf({ indicators, composite, limit }: StageAssessment) {
  return [
    ...indicators.map((indicator) => ({ indicator, value: indicator.coefficient, limit: indicator.limit })),
    { indicator: null, value: composite, limit },
  ];
}

/** The standard, or the 85 % of it, that a value of a school reaches in print only. */
function missedLimit({ school }: SchoolAssessment, { standard, digits }: NamedIndicator, value: number) {
  if (!standard) return undefined;
  const full = standard[school.stage];
  return [
    { messageId: "standard" as const, limit: full },
    { messageId: "near" as const, limit: round((full * NEAR_PERCENT) / 100, 6) },
  ].find(({ limit }) => passesInPrintOnly(value, limit, digits, atLeast));
}

function passesInPrintOnly(
  value: number,
  limit: number,
  digits: number,
  passes: (value: number, limit: number) => boolean,
): boolean {
  return !passes(value, limit) && passes(round(value, digits), limit);
}
