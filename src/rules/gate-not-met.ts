import { gateCells, judgedGate, locateDerived } from "../assessment";
import { inPiecesOf } from "../ledger";
import { printedTogether } from "../measures/rounding";
import { defineRule } from "./engine/rule";
import { stageSubject } from "./engine/subjects";

/** 未达到办学基本标准: each value of a school that counts for certain which misses the province's own standard. */

const BLANKS = ["school", "indicator", "value", "standard", "unit"] as const;

export default defineRule({
  meta: {
    work: "judgement",
    levels: ["notMet"],
    messages: { atLeast: BLANKS, atMost: BLANKS },
  },

  check({ ledger }, report) {
    const found = inPiecesOf(ledger, "gate-not-met", judgedGate(ledger)?.schools ?? [], (piece) => {
      const told: Parameters<typeof report>[0][] = [];
      const derived = locateDerived(ledger);
      for (const { school, values, open } of piece) {
        if (open) continue;
        const subject = stageSubject(school);
        for (const judged of values) {
          const { standard, value, limit, verdict } = judged;
          if (verdict !== "notMet" || value === null || limit === null) continue;
          const { indicator, bound } = standard;
          const shown = derived.gateValue(school, judged);
          const printed = printedTogether(value, limit, indicator.digits);
          told.push({
            messageId: bound,
            level: "notMet",
            urgency: "must",
            subject,
            field: `gate.${indicator.id}`,
            cells: [shown, ...gateCells(ledger, school, judged)],
            shows: [shown],
            found: value,
            expected: limit,
            data: {
              school: subject.name,
              indicator: indicator.name,
              value: printed.value,
              standard: printed.limit,
              unit: indicator.unit,
            },
          });
        }
      }
      return told;
    });
    found.forEach(report);
  },
});
