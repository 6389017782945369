import { isIntegrated } from "../assessment";
import { isFigure, MERGED_INTO, type Site, type Table } from "../ledger";
import { TAUGHT_STAGES } from "../standards/terms";
import { isEmptyColumn } from "./engine/columns";
import { HABIT_BLANKS } from "./engine/habits";
import { mustBeFilled, neededColumns } from "./engine/neededColumns";
import { filledTables, recordNames } from "./engine/records";
import { defineRule } from "./engine/rule";
import { siteName, siteSubject } from "./engine/subjects";

/** 应填未填: a blank where the template asks for something; 0 means none, blank means not filled in. */
export default defineRule({
  meta: {
    work: "cell",
    levels: ["error"],
    messages: {
      figure: ["record", "heading"],
      entry: ["record", "heading"],
      pupils: ["record"],
      figureHabit: HABIT_BLANKS,
      entryHabit: HABIT_BLANKS,
      pupilsHabit: ["sheet", "count", "cells"],
    },
  },

  check({ ledger }, report) {
    const schools = ledger.tables.get("schools");
    const withoutPupils = new Set(schools && ledger.sites.filter((site) => lacksPupils(schools, site)));
    for (const [id, table] of filledTables(ledger)) {
      const names = recordNames(ledger, id, table);
      for (const column of neededColumns(ledger, table)) {
        if (isEmptyColumn(table, column.id)) continue;
        table.rows.forEach((_, record) => {
          const site = id === "schools" ? ledger.sites[record] : undefined;
          if (!table.blank(column.id, record) || !mustBeFilled(column, site)) return;
          // Told once for all stages below.
          if (site && column.filled === "pupils" && withoutPupils.has(site)) return;
          // The figures of a school that its 中心校 reports stand in that school's row.
          if (isFigure(column) && !table.blank(MERGED_INTO, record)) return;
          // Of 随班就读 the money is asked for, and for how many.
          if (isIntegrated(table, record) && !INTEGRATED_FIGURES.includes(column.id) && isFigure(column)) return;
          const kind = isFigure(column) ? "figure" : "entry";
          report({
            messageId: kind,
            level: "error",
            subject: names.subject(record),
            field: names.field(column.id, record),
            cells: [table.cell(column.id, record)],
            habit: { messageId: `${kind}Habit`, table, field: column.id, heading: column.heading },
            data: { record: names.name(record), heading: column.heading },
          });
        });
      }
    }

    if (!schools || PUPILS.every((field) => isEmptyColumn(schools, field))) return;
    for (const site of withoutPupils) {
      report({
        messageId: "pupils",
        level: "error",
        subject: siteSubject(site),
        field: "pupils",
        cells: schools.cells(PUPILS, site.record),
        habit: { messageId: "pupilsHabit", table: schools, field: "pupils" },
        data: { record: siteName(site) },
      });
    }
  },
});

const INTEGRATED_FIGURES: readonly string[] = ["pupils", "budget"];

const PUPILS = TAUGHT_STAGES.map((stage) => `${stage}.pupils` as const);

/** Whether no stage of a row has a figure, and one of them at least must have. */
function lacksPupils(schools: Table, { record, pupils }: Site): boolean {
  return (
    PUPILS.every((field) => schools.has(field) && schools.blank(field, record)) &&
    TAUGHT_STAGES.some((stage) => pupils[stage] === null)
  );
}
