import { isOfSchools } from "../ledger";
import { HABIT_BLANKS } from "./engine/habits";
import { filledTables, headingIn } from "./engine/records";
import { defineRule } from "./engine/rule";
import { siteName, siteSubject } from "./engine/subjects";

/**
 * 标识码与各台账不一致: the registers agree on another code for a school than 学校台账 has. One of both is wrong, and until
 * it is mended their records belong to nobody.
 */
export default defineRule({
  meta: {
    work: "table",
    levels: ["error"],
    messages: {
      differs: ["school", "code", "other", "registers"],
      habit: [...HABIT_BLANKS, "school", "code", "other"],
    },
  },

  check({ ledger }, report) {
    const schools = ledger.tables.get("schools");
    if (!schools) return;
    const tables = filledTables(ledger);
    for (const [site, other] of ledger.otherCodes) {
      // A code that cannot be used has a finding of its own.
      if (schools.text("code", site.record) === null || schools.doubt("code", site.record)) continue;
      const registers = tables.flatMap(([, { template, aside }]) => {
        const record = isOfSchools(template) ? aside.find(({ code }) => code === other) : undefined;
        return record ? [{ name: template.name, cell: record.cell }] : [];
      });
      report({
        messageId: "differs",
        level: "error",
        subject: siteSubject(site),
        field: "code",
        cells: [schools.cell("code", site.record), ...registers.map(({ cell }) => cell)],
        suspends: [],
        found: site.code,
        expected: other,
        habit: { messageId: "habit", table: schools, field: "code", heading: headingIn(schools, "code") },
        data: { school: siteName(site), code: site.code, other, registers: registers.map(({ name }) => name) },
      });
    }
  },
});
