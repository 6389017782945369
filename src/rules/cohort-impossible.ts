import type { FieldOf } from "../ledger";
import { leftToFinish } from "../measures/retention";
import { SCHOOL_YEARS } from "../standards/schoolYears";
import { STAGES } from "../standards/terms";
import { headingIn, recordNames } from "./engine/records";
import { stageOf } from "./engine/registers";
import { defineRule } from "./engine/rule";

/**
 * 届别人数不可能: a cohort of 巩固率 that lost more pupils than it ever had, that cannot have finished yet, or whose 学制 no
 * stage has.
 */
export default defineRule({
  meta: {
    work: "row",
    levels: ["error"],
    messages: {
      lost: ["record", "lost", "had"],
      unfinished: ["record", "entryYear", "schoolYears", "finishes", "year"],
      schoolYears: ["record", "heading", "choices", "found"],
    },
  },

  check({ ledger }, report) {
    const table = ledger.tables.get("retention");
    if (!table) return;
    const names = recordNames(ledger, "retention", table);
    const year = ledger.parameters.number("year") ?? NaN;
    table.rows.forEach((_, record) => {
      const number = (field: FieldOf<"retention">) => table.number(field, record);
      const about = (field: FieldOf<"retention">) =>
        ({ level: "error", subject: names.subject(record), field: names.field(field, record) }) as const;
      const [entered, transferredIn] = [number("entered"), number("transferredIn")];
      const [transferredOut, died] = [number("transferredOut"), number("died")];
      if (entered !== null && transferredIn !== null && transferredOut !== null && died !== null) {
        const lost = transferredOut + died;
        const had = entered + transferredIn;
        if (leftToFinish({ entered, transferredIn, transferredOut, died }) < 0) {
          const cells = table.cells(["transferredOut", "died", "entered", "transferredIn"], record);
          const data = { record: names.name(record), lost, had };
          report({ ...about("transferredOut"), messageId: "lost", cells, found: lost, expected: had, data });
        }
      }

      const schoolYears = number("schoolYears");
      const stage = stageOf(table, record);
      if (schoolYears === null || !stage) return;
      if (!SCHOOL_YEARS[stage].includes(schoolYears)) {
        const isOther = STAGES.some((other) => SCHOOL_YEARS[other].includes(schoolYears));
        report({
          ...about("schoolYears"),
          messageId: "schoolYears",
          // The years of the other stage may mean that the record is one of the other stage.
          cells: table.cells(isOther ? ["schoolYears", "stage"] : ["schoolYears"], record),
          found: schoolYears,
          data: {
            record: names.name(record),
            heading: headingIn(table, "schoolYears"),
            choices: SCHOOL_YEARS[stage],
            found: schoolYears,
          },
        });
        return;
      }

      // Of nobody nothing has to be finished: a school younger than its cohort states 0.
      if (!entered && !number("finished")) return;
      const entryYear = number("entryYear") ?? NaN;
      const finishes = entryYear + schoolYears;
      // A year that has yet to come is a slip of its own, and of an unknown one nothing is so.
      if (!(finishes > year && entryYear <= year)) return;
      const data = { record: names.name(record), entryYear, schoolYears, finishes, year };
      const cells = table.cells(["entryYear", "schoolYears", "finished"], record);
      report({
        ...about("entryYear"),
        messageId: "unfinished",
        cells,
        found: entryYear,
        expected: year - schoolYears,
        data,
      });
    });
  },
});
