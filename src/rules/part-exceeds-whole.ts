import { STAGES } from "../standards/terms";
import { comparedFields, headingOf } from "./engine/columns";
import { defineRule } from "./engine/rule";
import { siteSubject } from "./engine/subjects";

/** 部分大于整体: a figure that is contained in another one is larger than it. */

const PARTS_OF_TEACHERS = [
  "teachersAboveRequired",
  "teachersIntermediate",
  "backboneTeachers",
  "sportsArtsTeachers",
] as const;

/** Columns of which the first is contained in the second. */
const PAIRS: readonly { readonly part: string; readonly whole: string }[] = [
  { part: "indoorSportsArea", whole: "teachingArea" },
  ...STAGES.flatMap((stage) =>
    PARTS_OF_TEACHERS.map((part) => ({ part: `${stage}.${part}`, whole: `${stage}.teachers` })),
  ),
];

export default defineRule({
  meta: {
    work: "row",
    levels: ["error"],
    messages: { exceeds: ["school", "part", "whole", "found", "limit"] },
  },

  check({ ledger }, report) {
    const table = ledger.tables.get("schools");
    if (!table) return;
    const compared = comparedFields(ledger);
    for (const { part, whole } of PAIRS.filter((pair) => compared.has(pair.part))) {
      for (const site of ledger.sites) {
        const found = table.number(part, site.record);
        const limit = table.number(whole, site.record);
        if (found === null || limit === null || found <= limit) continue;
        report({
          messageId: "exceeds",
          level: "error",
          subject: siteSubject(site),
          field: part,
          cells: table.cells([part, whole], site.record),
          found,
          expected: limit,
          data: { school: site.name, part: headingOf(part), whole: headingOf(whole), found, limit },
        });
      }
    }
  },

  fault(draft) {
    const school = draft.school(({ type, organiser }) => type === "九年一贯制" && organiser === "民办");
    school["junior.teachersIntermediate"] = Number(school["junior.teachers"]) + 3;
  },
});
