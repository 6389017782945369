import { CLASS_SIZE_FIELDS, type Site, type Table } from "../ledger";
import { STAGE_NAMES, STAGES } from "../standards/terms";
import { headingOf } from "./engine/columns";
import { HABIT_BLANKS } from "./engine/habits";
import { statedStages } from "./engine/registers";
import { defineRule } from "./engine/rule";
import { sitesOfSchools } from "./engine/stagesWithoutPupils";
import { siteName, siteSubject } from "./engine/subjects";

/**
 * 有学生无班: a stage has pupils and its count of classes is 0, which is impossible for a school and worth a question on a
 * site whose school has the classes elsewhere. A blank count is a gap and no matter of this rule.
 */
export default defineRule({
  meta: {
    work: "row",
    levels: ["error", "query"],
    messages: {
      noClasses: ["school", "column", "stage", "pupils"],
      elsewhere: ["school", "column", "stage", "pupils"],
      counted: ["school", "column", "stage", "pupils"],
      noClassesHabit: [...HABIT_BLANKS, "stage"],
      countedHabit: [...HABIT_BLANKS, "stage"],
    },
  },

  check({ ledger }, report) {
    const table = ledger.tables.get("schools");
    if (!table) return;
    const sizes = ledger.tables.get("classSizes");
    for (const stage of STAGES) {
      // Classes that 班额台账 counts on this very site stand nowhere else.
      const counted = new Set(
        sizes &&
          statedStages(ledger, sizes)
            .filter(
              ({ stage: of, sites, record }) => of === stage && sites.length === 1 && countsClasses(sizes, record),
            )
            .map(({ sites: [site] }) => site),
      );
      const field = `${stage}.classes` as const;
      const hasClasses = ({ record }: Site) => Boolean(table.number(field, record));
      for (const sites of sitesOfSchools(ledger).values()) {
        for (const site of sites) {
          const pupils = table.number(`${stage}.pupils`, site.record);
          if (!pupils || table.number(field, site.record) !== 0) continue;
          const elsewhere = sites.some(hasClasses);
          const messageId = !elsewhere ? "noClasses" : counted.has(site) ? "counted" : "elsewhere";
          report({
            messageId,
            level: messageId === "elsewhere" ? "query" : "error",
            subject: siteSubject(site),
            field,
            cells: table.cells([field, `${stage}.pupils`], site.record),
            found: 0,
            // What stands elsewhere each school explains for itself.
            ...(messageId === "elsewhere"
              ? {}
              : { habit: { messageId: `${messageId}Habit` as const, table, field, heading: headingOf(field) } }),
            data: { school: siteName(site), column: headingOf(field), stage: STAGE_NAMES[stage], pupils },
          });
        }
      }
    }
  },
});

function countsClasses(sizes: Table, record: number): boolean {
  return CLASS_SIZE_FIELDS.some((bin) => sizes.number(bin, record));
}
