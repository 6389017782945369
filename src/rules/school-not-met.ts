import { cellsBehind, locateDerived, numeratorCells } from "../assessment";
import { dataOf } from "../standards/methods";
import { defineRule } from "./engine/rule";
import { judgedSchools, levelsOf } from "./engine/schools";
import { stageSubject } from "./engine/subjects";

/** 学校未达标: fewer standards reached than the method asks for, or another one not even nearly (6 of 7 and 85 % by 2017). */
/** What a method asks of a school. */
const DEMAND = ["school", "needed", "near"] as const;

export default defineRule({
  meta: {
    work: "judgement",
    levels: ["notMet"],
    messages: {
      oneBelow: [...DEMAND, "indicator"],
      tooFew: [...DEMAND, "reached", "indicators"],
      tooFewBelow: [...DEMAND, "reached", "indicators", "below"],
    },
    entails: ["below-standard"],
  },

  check({ ledger, assessment }, report) {
    const derived = locateDerived(ledger);
    for (const school of judgedSchools(assessment)) {
      const asked = dataOf(school.method).schools;
      if (school.verdict !== "notMet" || !asked) continue;
      const levels = levelsOf(school);
      const short = levels.filter(({ level }) => level !== "reached");
      const below = short.filter(({ level }) => level === "below");
      // In quotes, because some names hold a comma of their own.
      const names = (some: typeof short) => some.map(({ indicator }) => `“${indicator.name}”`);
      const subject = stageSubject(school.school);
      const shown = derived.verdict(school);
      const about = {
        level: "notMet" as const,
        urgency: "must" as const,
        subject,
        cells: [shown, ...short.flatMap(({ indicator }) => cellsBehind(ledger, school, indicator))],
        shows: shown
          ? [shown]
          : short.flatMap(({ indicator }) => {
              const cell = derived.value(school, indicator);
              return cell ? [cell] : numeratorCells(ledger, school, indicator);
            }),
      };
      const { needed, near } = asked;
      const demand = { school: subject.name, needed, near };
      const data = { ...demand, reached: levels.length - short.length, indicators: names(short) };
      const [first, ...others] = short;
      if (first && others.length === 0) {
        report({ ...about, messageId: "oneBelow", data: { ...demand, indicator: first.indicator.name } });
      } else if (below.length === 0) report({ ...about, messageId: "tooFew", data });
      else report({ ...about, messageId: "tooFewBelow", data: { ...data, below: names(below) } });
    }
  },
});
