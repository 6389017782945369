import type { SheetId, Table, StageFigure } from "../ledger";
import { phrase } from "../model";
import { atMost } from "../measures/comparing";
import { STAGES } from "../standards/terms";
import { headingIn } from "./engine/records";
import { figureOf, statedSchools, type Stated } from "./engine/registers";
import { defineRule } from "./engine/rule";
import { sheetSubject } from "./engine/subjects";

/**
 * 教师数与学校台账相差较大: the teachers who have to be trained or to hold a certificate are not just the 专任教师 of 学校台账, but
 * they are no more than 教职工 and hardly many more or fewer. One query a register; its figures stay in use.
 */

/** Registers that count teachers of their own. */
const REGISTERS: readonly SheetId[] = ["training", "certificates"];

export default defineRule({
  meta: {
    work: "row",
    levels: ["query"],
    messages: { differ: ["sheet", "heading", "count", "schools", "percent"] },
  },

  check({ ledger }, report) {
    const schools = ledger.tables.get("schools");
    const percent = ledger.parameters.number("teacherDifference");
    if (!schools || percent === null) return;
    for (const id of REGISTERS) {
      const table = ledger.tables.get(id);
      if (!table) continue;
      const differing = statedSchools(ledger, table).flatMap((stated) => {
        const found = table.number("teachers", stated.record);
        const teachers = ofBothStages(schools, stated, "teachers");
        if (found === null || teachers === null) return [];
        const staff = ofBothStages(schools, stated, "staff");
        const isNear = atMost(Math.abs(found - teachers) * 100, percent * teachers);
        if (isNear && (staff === null || found <= staff)) return [];
        return [{ stated, told: phrase("detailed", { name: stated.sites[0].name, details: [found, teachers] }) }];
      });
      if (differing.length === 0) continue;
      const sheet = table.template.name;
      report({
        messageId: "differ",
        level: "query",
        subject: sheetSubject(sheet),
        field: "teachers",
        cells: differing.map(({ stated }) => table.cell("teachers", stated.record)),
        found: differing.length,
        expected: 0,
        data: {
          sheet,
          heading: headingIn(table, "teachers"),
          count: differing.length,
          schools: differing.map(({ told }) => told),
          percent,
        },
      });
    }
  },
});

/** A figure of both stages together, `null` where one of them is not known, or none is stated. */
function ofBothStages(schools: Table, stated: Stated, of: StageFigure): number | null {
  const taught = STAGES.filter((stage) =>
    stated.sites.some(
      ({ record }) => schools.number(`${stage}.pupils`, record) || !schools.blank(`${stage}.${of}`, record),
    ),
  );
  if (taught.length === 0) return null;
  return taught.reduce<number | null>((sum, stage) => {
    const figure = figureOf(schools, stated, stage, of);
    return sum === null || figure === null ? null : sum + figure;
  }, 0);
}
