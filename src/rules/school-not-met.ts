import { cellsBehind, locateDerived } from "../assessment";
import { standardLevel } from "../measures/schoolStandard";
import { INDICATORS } from "../standards/indicators";
import { STAGES } from "../standards/terms";
import { defineRule } from "./engine/rule";
import { stageSubject } from "./engine/subjects";

/** 学校未达标: fewer than 6 of the 7 standards reached, or the remaining one under 85 % of it (2017). */
export default defineRule({
  meta: {
    work: "judgement",
    levels: ["notMet"],
    messages: {
      oneBelow: ["school", "indicator"],
      tooFew: ["school", "reached", "indicators"],
      tooFewBelow: ["school", "reached", "indicators", "below"],
    },
    entails: ["below-standard"],
  },

  check({ ledger, assessment }, report) {
    const derived = locateDerived(ledger);
    const stages = assessment.methods.get("2017")?.stages;
    for (const school of STAGES.flatMap((stage) => stages?.[stage]?.counted ?? [])) {
      if (school.verdict !== "notMet") continue;
      const levels = INDICATORS["2017"].flatMap((indicator, i) => {
        const value = school.values[i];
        const standard = indicator.standard?.[school.school.stage];
        return value === null || standard === undefined ? [] : [{ indicator, level: standardLevel(value, standard) }];
      });
      const short = levels.filter(({ level }) => level !== "reached");
      const below = short.filter(({ level }) => level === "below");
      // In quotes, because some names hold a comma of their own.
      const names = (some: typeof short) => some.map(({ indicator }) => `“${indicator.name}”`).join("、");
      const subject = stageSubject(school.school);
      const about = {
        level: "notMet" as const,
        subject,
        cells: [derived.verdict(school), ...short.flatMap(({ indicator }) => cellsBehind(ledger, school, indicator))],
      };
      const data = { school: subject.name, reached: levels.length - short.length, indicators: names(short) };
      if (short.length === 1) {
        report({ ...about, messageId: "oneBelow", data: { school: subject.name, indicator: short[0].indicator.name } });
      } else if (below.length === 0) report({ ...about, messageId: "tooFew", data });
      else report({ ...about, messageId: "tooFewBelow", data: { ...data, below: names(below) } });
    }
  },
});
