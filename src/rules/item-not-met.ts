import { urgencyOfItem, type Figure, type ItemAssessment } from "../assessment";
import { cellValue, sameValue } from "../model";
import { decimalsOf, printedStandard, separated, shownTogether } from "../measures/rounding";
import { formDigits } from "../standards/formDigits";
import { METHOD_NAMES } from "../standards/methods";
import { defineRule } from "./engine/rule";
import { itemSubject } from "./engine/subjects";

/** What is told of a figure; the sentence is that of its bound, because 0.15 fails a limit that it must stay below. */
const FIGURE = ["method", "item", "figure", "value", "standard", "unit"] as const;

/** 项目不达标: an item of government, quality or the public, a total of points, a veto, the precondition. */
export default defineRule({
  meta: {
    work: "judgement",
    levels: ["notMet"],
    messages: {
      atLeast: FIGURE,
      atMost: FIGURE,
      below: FIGURE,
      above: FIGURE,
      is: FIGURE,
      answer: ["method", "item"],
      veto: ["method", "item"],
    },
  },

  check({ ledger, assessment }, report) {
    for (const { method, parts } of assessment.methods.values()) {
      for (const part of parts) {
        // What the province asks of schools is told school by school.
        if (part.kind === "provincialStandards") continue;
        for (const item of part.items.filter(({ verdict }) => verdict === "notMet")) {
          const { cells } = item;
          const urgency = urgencyOfItem(part, item) ?? "must";
          const head = { level: "notMet", urgency, subject: itemSubject(method, item), cells } as const;
          const data = { method: METHOD_NAMES[method], item: item.name };
          const figure = item.figures.find(({ verdict }) => verdict === "notMet");
          if (figure && figure.value !== null && figure.standard !== null) {
            report({
              ...head,
              messageId: figure.bound,
              shows: cells.slice(0, 1).filter((cell) => sameValue(cellValue(ledger.workbook, cell), figure.value)),
              found: figure.value,
              expected: figure.standard,
              data: { ...data, figure: figure.name, ...shownFigure(figure) },
            });
          } else {
            report({
              ...head,
              messageId: part.kind === "vetoes" ? "veto" : "answer",
              shows: cells.slice(0, 1),
              found: item.value,
              data,
            });
          }
        }
      }
    }
  },
});

/** Decimal places of figures on the screen, where the form has fewer. */
const DIGITS = 2;

function shownFigure({ value, standard, unit }: Figure & Pick<ItemAssessment, "unit">) {
  if (typeof value !== "number" || typeof standard !== "number") {
    return { value: String(value), standard: String(standard), unit };
  }
  const digits = formDigits(unit);
  const shown = shownTogether(value, standard, Math.max(digits, DIGITS));
  const text = separated(shown.value, Math.max(digits, decimalsOf(shown.value)));
  return { value: text, standard: printedStandard(shown.limit), unit };
}
