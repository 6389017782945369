import { schoolExclusion, type StageSchool } from "../ledger";
import { METHODS } from "../standards/methods";
import { STAGE_NAMES, STAGES } from "../standards/terms";
import { filledTables } from "./engine/records";
import { siteStage, stagesStated } from "./engine/registers";
import { defineRule } from "./engine/rule";
import { sheetSubject } from "./engine/subjects";

/**
 * 台账漏校: a register that repeats the pupils of 学校台账 leaves out schools. Schools that a method leaves out as well
 * (教学点, 民办 …) explain a difference; only the pupils that remain are a finding.
 */
export default defineRule({
  meta: {
    work: "judgement",
    levels: ["query"],
    messages: { leftOut: ["sheet", "stage", "schoolSheet", "count", "schools", "remainder", "excluded"] },
  },

  check({ ledger }, report) {
    const schools = ledger.tables.get("schools");
    if (!schools) return;
    for (const [, table] of filledTables(ledger)) {
      const column = table.columns.find(({ repeats }) => repeats === "pupils");
      if (!column || table.template.someSchools) continue;
      const stated = stagesStated(table);
      const isStated = ({ sites, stage }: StageSchool) => sites.some(({ code }) => stated.has(siteStage(code, stage)));
      for (const stage of STAGES) {
        const absent = ledger.schools.filter((school) => school.stage === stage && !isStated(school));
        const known = absent.filter(isKnown);
        // Where nobody can tell whether a school counts, the cell in doubt has its own finding.
        const left = known.filter((school) => METHODS.every((method) => schoolExclusion(school, method) === null));
        if (left.length === 0) continue;
        const excluded = known.filter((school) => METHODS.some((method) => schoolExclusion(school, method)));
        const pupils = (of: readonly KnownSchool[]) => of.reduce((sum, school) => sum + school.pupils, 0);
        const sheet = table.template.name;
        report({
          messageId: "leftOut",
          level: "query",
          subject: sheetSubject(sheet),
          field: `${column.id}/${stage}`,
          cells: [
            table.headingCell(column.id),
            ...left.map(({ site }) => schools.cell(`${stage}.pupils`, site.record)),
          ],
          found: left.length,
          expected: 0,
          data: {
            sheet,
            stage: STAGE_NAMES[stage],
            schoolSheet: schools.template.name,
            count: left.length,
            schools: left.map(({ site }) => site.name),
            remainder: pupils(left),
            excluded: pupils(excluded),
          },
        });
      }
    }
  },
});

/** A stage of a school of which 在校生数 is known. */
type KnownSchool = StageSchool & { readonly pupils: number };

function isKnown(school: StageSchool): school is KnownSchool {
  return school.pupils !== null;
}
