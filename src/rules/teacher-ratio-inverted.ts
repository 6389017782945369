import { perPupil } from "../measures/perPupil";
import { STAGE_NAMES, STAGES } from "../standards/terms";
import { locateDerived, type IndicatorAssessment, type StageAssessment } from "../assessment";
import { comparedFields, headingOf } from "./engine/columns";
import { HABIT_BLANKS } from "./engine/habits";
import { defineRule } from "./engine/rule";
import { countyStageSubject, siteName, siteSubject } from "./engine/subjects";

/**
 * 师生比填成生师比. The indicator is 专任教师 ÷ 学生, some 0.04 to 0.14; upside down it is 7 to 25, and its coefficient is
 * another one. Seen where the columns of teachers and pupils changed places, and where 校际差异系数表 shows the inverse.
 */

/** Teachers for a pupil that even a school with a handful of pupils does not have. */
const INVERTED = 5;
/** A shown mean is the inverse where it is this near to it. */
const NEARNESS = 0.02;

export default defineRule({
  meta: {
    work: "judgement",
    levels: ["query"],
    messages: {
      school: ["school", "column", "stage", "teachers", "pupils"],
      habit: [...HABIT_BLANKS, "stage"],
      mean: ["stage", "found", "expected"],
    },
    // Columns that changed places differ from what the registers repeat of them.
    entails: ["differs-from-schools"],
  },

  check({ ledger, assessment }, report) {
    const table = ledger.tables.get("schools");
    if (!table) return;
    const compared = comparedFields(ledger);
    for (const stage of STAGES) {
      const field = `${stage}.teachers` as const;
      if (!compared.has(field)) continue;
      for (const site of ledger.sites) {
        const teachers = table.number(field, site.record);
        const pupils = site.pupils[stage];
        if (teachers === null || !pupils || perPupil(teachers, pupils) < INVERTED) continue;
        report({
          messageId: "school",
          level: "query",
          subject: siteSubject(site),
          field,
          cells: table.cells([field, `${stage}.pupils`], site.record),
          found: teachers,
          habit: { messageId: "habit", table, field, heading: headingOf(field) },
          data: { school: siteName(site), column: headingOf(field), stage: STAGE_NAMES[stage], teachers, pupils },
        });
      }
    }
    const derived = locateDerived(ledger);
    for (const stage of STAGES) {
      const judged = [...assessment.methods.values()].flatMap(({ stages }) => stages[stage] ?? []).find(ratioOf);
      const ratio = judged && ratioOf(judged);
      const shown = judged && ratio && derived.mean(judged, ratio);
      if (!shown || !ratio.mean || typeof shown.value !== "number") continue;
      const { value } = shown;
      if (value <= 1 || Math.abs(value * ratio.mean - 1) > NEARNESS) continue;
      report({
        messageId: "mean",
        level: "query",
        subject: countyStageSubject(ledger, judged),
        field: ratio.indicator.id,
        cells: [shown.cell],
        found: value,
        expected: ratio.mean,
        data: { stage: STAGE_NAMES[stage], found: value, expected: ratio.mean },
      });
    }
  },
});

/** 师生比, in a method that compares it between schools. */
function ratioOf({ indicators }: StageAssessment): IndicatorAssessment | undefined {
  return indicators.find(({ indicator }) => indicator.id === "teacherRatio");
}
