import { cellsBehind, locateDerived } from "../assessment";
import { standardLevel } from "../measures/schoolStandard";
import { shownBeside } from "../measures/rounding";
import { INDICATORS } from "../standards/indicators";
import { STAGES } from "../standards/terms";
import { defineRule } from "./engine/rule";
import { stageSubject } from "./engine/subjects";

/**
 * 未达到标准: each value of a school that counts which is under its standard (2017), whether or not the school meets
 * them. One that a tolerance of 2019 forgives is told, not marked.
 */

const BLANKS = ["school", "indicator", "value", "standard", "unit"] as const;

export default defineRule({
  meta: {
    work: "judgement",
    levels: ["notMet", "info"],
    messages: { near: BLANKS, below: BLANKS, tolerated: BLANKS },
  },

  check({ ledger, assessment }, report) {
    const derived = locateDerived(ledger);
    const stages = assessment.methods.get("2017")?.stages;
    for (const school of STAGES.flatMap((stage) => stages?.[stage]?.counted ?? [])) {
      const subject = stageSubject(school.school);
      INDICATORS["2017"].forEach((indicator, i) => {
        const value = school.values[i];
        const standard = indicator.standard?.[school.school.stage];
        if (value === null || standard === undefined) return;
        const level = standardLevel(value, standard);
        if (level === "reached") return;
        const tolerated = school.judged?.levels[i] === "reached";
        report({
          messageId: tolerated ? "tolerated" : level,
          level: tolerated ? "info" : "notMet",
          subject,
          field: indicator.id,
          cells: [derived.value(school, indicator), ...cellsBehind(ledger, school, indicator)],
          found: value,
          expected: standard,
          data: {
            school: subject.name,
            indicator: indicator.name,
            value: shownBeside(value, standard, indicator.digits),
            standard,
            unit: indicator.unit,
          },
        });
      });
    }
  },
});
