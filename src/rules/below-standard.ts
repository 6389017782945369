import { cellsBehind, locateDerived, numeratorCells, urgencyOfValue } from "../assessment";
import { inPiecesOf } from "../ledger";
import { printedTogether } from "../measures/rounding";
import { defineRule } from "./engine/rule";
import { judgedSchools, levelsOf } from "./engine/schools";
import { stageSubject } from "./engine/subjects";

/**
 * 未达到标准: each value of a school that counts which is under its standard, whether or not the school meets
 * them. One that a tolerance forgives is told, not marked.
 */

const BLANKS = ["school", "indicator", "value", "standard", "unit"] as const;

export default defineRule({
  meta: {
    work: "judgement",
    levels: ["notMet", "info"],
    messages: { near: [...BLANKS, "near"], below: [...BLANKS, "near"], tolerated: BLANKS },
  },

  check({ ledger, assessment }, report) {
    const found = inPiecesOf(ledger, "below-standard", judgedSchools(assessment), (piece) => {
      const told: Parameters<typeof report>[0][] = [];
      const derived = locateDerived(ledger);
      for (const school of piece) {
        const subject = stageSubject(school.school);
        for (const { indicator, value, standard, level, near, tolerated } of levelsOf(school)) {
          if (level === "reached") continue;
          const shown = derived.value(school, indicator);
          const printed = printedTogether(value, standard, indicator.digits);
          const about = {
            subject,
            field: indicator.id,
            cells: [shown, ...cellsBehind(ledger, school, indicator)],
            urgency: urgencyOfValue(school, tolerated ? "near" : level),
            found: value,
            expected: standard,
          };
          const data = {
            school: subject.name,
            indicator: indicator.name,
            value: printed.value,
            standard: printed.limit,
            unit: indicator.unit,
          };
          if (tolerated) told.push({ ...about, messageId: "tolerated", level: "info", data });
          else {
            const shows = shown ? [shown] : numeratorCells(ledger, school, indicator);
            told.push({ ...about, messageId: level, level: "notMet", shows, data: { ...data, near } });
          }
        }
      }
      return told;
    });
    found.forEach(report);
  },
});
