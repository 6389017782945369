import { inPiecesOf, type SchoolField } from "../ledger";
import type { Exclusion } from "../standards/inclusion";
import { METHOD_NAMES } from "../standards/methods";
import { STAGES } from "../standards/terms";
import { defineRule } from "./engine/rule";
import { stageSubject } from "./engine/subjects";

/** 不计入的学校: every stage of a school that does not count in a method, with the reason. */

/** Reasons of schools with pupils; a stage without any is no school at all. */
type Reason = Exclude<Exclusion, "noPupils">;

/** The column that decides each reason. */
const DECIDING: Readonly<Record<Reason, SchoolField>> = {
  affiliated: "affiliated",
  notCounty: "organiser",
  enterprise: "organiser",
  private: "organiser",
  teachingPoint: "type",
  smallTeachingPoint: "type",
  special: "type",
};

/** Stands where the pupils cannot be used; their cell has a finding of its own. */
const UNKNOWN = "—";

const BLANKS = ["school", "method", "pupils"] as const;

export default defineRule({
  meta: {
    work: "judgement",
    levels: ["info"],
    messages: {
      affiliated: BLANKS,
      notCounty: BLANKS,
      enterprise: BLANKS,
      private: BLANKS,
      teachingPoint: BLANKS,
      smallTeachingPoint: BLANKS,
      special: BLANKS,
    },
  },

  check({ ledger, assessment }, report) {
    const table = ledger.tables.get("schools");
    if (!table) return;
    for (const { method, stages } of assessment.methods.values()) {
      const excluded = STAGES.flatMap((stage) => stages[stage]?.excluded ?? []);
      const found = inPiecesOf(ledger, `excluded-school/${method}`, excluded, (piece) =>
        piece.flatMap(({ school, exclusion }): Parameters<typeof report>[0][] => {
          // Where it cannot be decided, the cell that is in doubt has its own finding.
          if (!exclusion || exclusion === "noPupils") return [];
          const subject = stageSubject(school);
          return [
            {
              messageId: exclusion,
              level: "info",
              subject,
              field: method,
              cells: [table.cell(DECIDING[exclusion], school.site.record)],
              data: { school: subject.name, method: METHOD_NAMES[method], pupils: school.pupils ?? UNKNOWN },
            },
          ];
        }),
      );
      found.forEach(report);
    }
  },
});
