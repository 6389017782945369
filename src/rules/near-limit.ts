import {
  cellsBehind,
  gateCells,
  judgedGate,
  locateDerived,
  printedOtherwise,
  type MethodAssessment,
  type StageAssessment,
} from "../assessment";
import { inPiecesOf } from "../ledger";
import { printedTogether, separated } from "../measures/rounding";
import { nearStandard } from "../measures/schoolStandard";
import { formDigits } from "../standards/formDigits";
import type { NamedIndicator } from "../standards/namedIndicator";
import { COEFFICIENT_DIGITS } from "../standards/limits";
import { COEFFICIENT_NAMES, COMPOSITE } from "../standards/namedStandards";
import { dataOf, INDICATORS, METHOD_NAMES, type Method } from "../standards/methods";
import { STAGE_NAMES, STAGES, type Stage } from "../standards/terms";
import { coefficientCells } from "./engine/coefficients";
import { defineRule } from "./engine/rule";
import { countyStageSubject, itemSubject, stageSubject } from "./engine/subjects";

const GATE = ["school", "indicator", "value", "printed", "limit", "unit"] as const;
const ITEM = ["method", "figure", "value", "printed", "limit", "unit"] as const;

/** What is met and seems to fail in print; what fails is told by the rule that says so. */
const NEAR = { urgency: "should" } as const;

/**
 * 处于临界: a figure that is judged otherwise at full precision than it would be with the digits that the form prints. Most
 * of them fail and would pass in print. What has to stay below its limit, and what is compared with a standard of more
 * places than are printed, may also pass and seem to fail.
 */
export default defineRule({
  meta: {
    work: "judgement",
    levels: ["info"],
    messages: {
      coefficient: ["method", "stage", "indicator", "value", "printed", "limit"],
      standard: ["school", "indicator", "value", "printed", "limit"],
      near: ["school", "indicator", "value", "printed", "limit", "percent"],
      gateFails: GATE,
      gatePasses: GATE,
      itemFails: ITEM,
      itemPasses: ITEM,
    },
    entails: ["below-standard", "coefficient-over-limit", "gate-not-met", "item-not-met"],
  },

  check({ ledger, assessment }, report) {
    type Told = Parameters<typeof report>[0];
    const derived = locateDerived(ledger);
    inPiecesOf(ledger, "near-limit/gate", judgedGate(ledger)?.schools ?? [], (piece) => {
      const told: Told[] = [];
      for (const { school, values } of piece) {
        const subject = stageSubject(school);
        for (const judged of values) {
          const { standard, value, limit, verdict } = judged;
          const { indicator, bound } = standard;
          if (value === null || limit === null) continue;
          if (!printedOtherwise({ value, standard: limit, bound }, indicator.digits)) continue;
          told.push({
            messageId: verdict === "notMet" ? "gateFails" : "gatePasses",
            level: "info",
            ...(verdict === "notMet" ? {} : NEAR),
            subject,
            field: `gate.${indicator.id}`,
            cells: [derived.gateValue(school, judged), ...gateCells(ledger, school, judged)],
            found: value,
            expected: limit,
            data: {
              school: subject.name,
              indicator: indicator.name,
              ...shownNear(value, limit, indicator.digits),
              unit: indicator.unit,
            },
          });
        }
      }
      return told;
    }).forEach(report);
    for (const assessed of assessment.methods.values()) {
      const { method, stages } = assessed;
      for (const stage of STAGES.map((id) => stages[id]).filter((judged) => judged !== null)) {
        for (const { indicator, value, limit } of coefficientsOf(stage)) {
          if (value === null || limit === null) continue;
          if (!printedOtherwise({ value, standard: limit, bound: "atMost" }, COEFFICIENT_DIGITS)) continue;
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
              ...shownNear(value, limit, COEFFICIENT_DIGITS),
            },
          });
        }
        const limits = INDICATORS[method].map((indicator) => limitsOf(method, stage.stage, indicator));
        inPiecesOf(ledger, `near-limit/${method}/${stage.stage}`, stage.counted, (piece) => {
          const told: Told[] = [];
          for (const school of piece) {
            INDICATORS[method].forEach((indicator, i) => {
              const value = school.values[i];
              if (typeof value !== "number") return;
              // It is reached in print only.
              const missed = limits[i]?.find(({ limit }) =>
                printedOtherwise({ value, standard: limit, bound: "atLeast" }, indicator.digits),
              );
              if (!missed) return;
              const { limit, percent } = missed;
              const subject = stageSubject(school.school);
              const about = {
                level: "info",
                subject,
                field: indicator.id,
                cells: [derived.value(school, indicator), ...cellsBehind(ledger, school, indicator)],
                found: value,
                expected: limit,
              } as const;
              const data = {
                school: subject.name,
                indicator: indicator.name,
                ...shownNear(value, limit, indicator.digits),
              };
              if (percent === null) told.push({ ...about, messageId: "standard", data });
              else told.push({ ...about, messageId: "near", data: { ...data, percent } });
            });
          }
          return told;
        }).forEach(report);
      }
      for (const { item, figure, value, standard } of figuresOf(assessed)) {
        const digits = formDigits(figure.unit);
        if (!printedOtherwise(figure, digits)) continue;
        report({
          messageId: figure.verdict === "notMet" ? "itemFails" : "itemPasses",
          level: "info",
          ...(figure.verdict === "notMet" ? {} : NEAR),
          subject: itemSubject(method, item),
          field: figure.name,
          cells: figure.cells,
          found: value,
          expected: standard,
          data: {
            method: METHOD_NAMES[method],
            figure: figure.name,
            ...shownNear(value, standard, digits),
            unit: figure.unit,
          },
        });
      }
    }
  },
});

/** A value as it is and as it is printed, beside its limit. */
function shownNear(value: number, limit: number, digits: number) {
  return { ...printedTogether(value, limit, digits), printed: separated(value, digits) };
}

/** The coefficients of a stage with their limits, 综合 last. */
function coefficientsOf({ indicators, composite, limit }: StageAssessment) {
  return [
    ...indicators.map((indicator) => ({ indicator, value: indicator.coefficient, limit: indicator.limit })),
    { indicator: null, value: composite, limit },
  ];
}

/** What the schools of a stage have to reach of an indicator: the standard itself, and the part of it that is asked at least. */
function limitsOf(method: Method, stage: Stage, { standard }: NamedIndicator) {
  const demand = dataOf(method).schools;
  if (!standard || !demand) return [];
  const full = standard[stage];
  return [
    { limit: full, percent: null },
    { limit: nearStandard(full, demand.near), percent: demand.near },
  ];
}

/** The numbers that items are judged by: rates, points, 差异率. */
function figuresOf({ parts }: MethodAssessment) {
  return parts
    .flatMap(({ items }) => items.flatMap((item) => item.figures.map((figure) => ({ item, figure }))))
    .flatMap(({ item, figure }) => {
      const { value, standard } = figure;
      return typeof value === "number" && typeof standard === "number" ? [{ item, figure, value, standard }] : [];
    });
}
