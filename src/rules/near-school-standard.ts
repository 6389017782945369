import type { SchoolAssessment } from "../assessment";
import { METHOD_NAMES, schoolStandards } from "../standards/methods";
import { STAGE_NAMES, STAGES } from "../standards/terms";
import { defineRule } from "./engine/rule";
import { countyStageSubject } from "./engine/subjects";
import { yearsOf } from "./engine/years";

/**
 * 临近达标项数: schools that met what is asked of each last year and do not any more, and schools that meet it with just
 * as many indicators as are needed, so that one less is too few.
 */
export default defineRule({
  meta: {
    work: "judgement",
    years: true,
    entails: ["below-standard"],
    levels: ["info"],
    messages: {
      lost: ["method", "stage", "count", "schools"],
      edge: ["method", "stage", "count", "schools", "needed", "all"],
    },
  },

  check({ ledger, assessment, lastYear }, report) {
    const years = yearsOf(ledger, lastYear);
    if (!years || !lastYear) return;
    const befores = new Map(years.pairs.map(({ site, before }) => [site.key, before.key]));
    for (const [method, { stages }] of assessment.methods) {
      for (const stage of STAGES) {
        const [judged, demand] = [stages[stage], schoolStandards(method, stage)];
        if (!judged || !demand) continue;
        const met = new Set(
          lastYear.assessment.methods
            .get(method)
            ?.stages[stage]?.counted.filter(({ verdict }) => verdict === "met")
            .map(({ school }) => school.site.key),
        );
        const tell = (schools: readonly SchoolAssessment[]) => ({
          level: "info" as const,
          subject: countyStageSubject(ledger, judged),
          cells: schools.map(({ school }) => years.table.cell("name", school.site.record)),
          found: schools.length,
          data: {
            method: METHOD_NAMES[method],
            stage: STAGE_NAMES[stage],
            count: schools.length,
            schools: schools.map(({ school }) => school.site.name),
          },
        });
        const lost = judged.counted.filter(
          ({ school, verdict }) => verdict === "notMet" && met.has(befores.get(school.site.key) ?? ""),
        );
        if (lost.length > 0) report({ ...tell(lost), messageId: "lost", field: "lost" });
        const { needed, standards } = demand;
        const edge = judged.counted.filter((school) => school.standards?.met && school.standards.reached === needed);
        if (edge.length === 0 || needed === standards.length) continue;
        const told = tell(edge);
        report({
          ...told,
          messageId: "edge",
          urgency: "should",
          field: "edge",
          data: { ...told.data, needed, all: standards.length },
        });
      }
    }
  },
});
