import type { Table } from "../ledger";
import { COHORT_FIELDS, contradictsItself, leftToFinish, nationalRetention, type Cohort } from "../measures/retention";
import { printedBeside } from "../measures/rounding";
import { recordNames } from "./engine/records";
import { defineRule } from "./engine/rule";

/** 巩固率超过100%: more finished than entered and stayed, by the national formula, which is not capped. */
export default defineRule({
  meta: {
    work: "row",
    levels: ["query"],
    messages: { over: ["record", "rate"], contradicts: ["record"] },
  },

  check({ ledger }, report) {
    const table = ledger.tables.get("retention");
    if (!table) return;
    const names = recordNames(ledger, "retention", table);
    table.rows.forEach((_, record) => {
      const cohort = cohortOf(table, record);
      // A cohort that lost more than it had has a finding of its own.
      if (!cohort || leftToFinish(cohort) < 0) return;
      const finding = {
        level: "query",
        subject: names.subject(record),
        field: names.field("finished", record),
        cells: table.cells(COHORT_FIELDS, record),
      } as const;
      const data = { record: names.name(record) };
      if (contradictsItself(cohort, "national")) report({ ...finding, messageId: "contradicts", data });
      const rate = nationalRetention(cohort);
      if (!(rate > 1)) return;
      const shown = printedBeside(rate * 100, 100, 1);
      report({ ...finding, messageId: "over", found: rate * 100, expected: 100, data: { ...data, rate: shown } });
    });
  },
});

/** The cohort of a record, `null` where one of its figures is missing or cannot be used. */
function cohortOf(table: Table, record: number): Cohort | null {
  const figures = COHORT_FIELDS.map((field) => [field, table.number(field, record)] as const);
  return figures.some(([, figure]) => figure === null) ? null : (Object.fromEntries(figures) as unknown as Cohort);
}
