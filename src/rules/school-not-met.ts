import { cellsBehind, locateDerived, numeratorCells } from "../assessment";
import { inPiecesOf } from "../ledger";
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
    const found = inPiecesOf(ledger, "school-not-met", judgedSchools(assessment), (piece) => {
      const told: Parameters<typeof report>[0][] = [];
      const derived = locateDerived(ledger);
      for (const school of piece) {
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
          told.push({ ...about, messageId: "oneBelow", data: { ...demand, indicator: first.indicator.name } });
        } else if (below.length === 0) told.push({ ...about, messageId: "tooFew", data });
        else told.push({ ...about, messageId: "tooFewBelow", data: { ...data, below: names(below) } });
      }
      return told;
    });
    found.forEach(report);
  },
});
