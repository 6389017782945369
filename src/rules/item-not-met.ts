import type { Figure, ItemAssessment } from "../assessment";
import { round, shownBeside } from "../measures/rounding";
import { METHOD_NAMES } from "../standards/terms";
import { defineRule } from "./engine/rule";
import { itemSubject } from "./engine/subjects";

/** 项目不达标: an item of government, quality or the public, a total of points, a veto, the precondition. */
export default defineRule({
  meta: {
    work: "judgement",
    levels: ["notMet"],
    messages: {
      figure: ["method", "item", "figure", "value", "standard", "unit"],
      answer: ["method", "item"],
      veto: ["method", "item"],
    },
  },

  check({ assessment }, report) {
    for (const { method, parts } of assessment.methods.values()) {
      for (const part of parts) {
        // The gate of 2012 is told school by school.
        if (method === "2012" && part.id === "gate") continue;
        for (const item of part.items.filter(({ verdict }) => verdict === "notMet")) {
          const head = { level: "notMet", subject: itemSubject(method, item), cells: item.cells } as const;
          const data = { method: METHOD_NAMES[method], item: item.name };
          const figure = item.figures.find(({ verdict }) => verdict === "notMet");
          if (figure && figure.value !== null && figure.standard !== null) {
            report({
              ...head,
              messageId: "figure",
              found: figure.value,
              expected: figure.standard,
              data: { ...data, figure: figure.name, ...shownFigure(figure) },
            });
          } else {
            report({ ...head, messageId: part.id === "vetoes" ? "veto" : "answer", found: item.value, data });
          }
        }
      }
    }
  },
});

/** Decimal places of figures in sentences. */
const DIGITS = 2;

function shownFigure({ value, standard, unit }: Figure & Pick<ItemAssessment, "unit">) {
  const both = typeof value === "number" && typeof standard === "number";
  return {
    value: both ? shownBeside(value, standard, DIGITS) : String(value),
    standard: both ? round(standard, DIGITS) : String(standard),
    unit,
  };
}
