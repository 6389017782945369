import { isIntegrated } from "../assessment";
import {
  isFigure,
  MERGED_INTO,
  remembered,
  notesOf,
  type ColumnTemplate,
  type FieldId,
  type Ledger,
  type SheetId,
  type Site,
  type Table,
} from "../ledger";
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
    for (const [id, table] of filledTables(ledger)) {
      const names = recordNames(ledger, id, table);
      for (const column of neededColumns(ledger, table)) {
        if (isEmptyColumn(table, column.id)) continue;
        for (const record of gapsIn(ledger, id, table, column)) {
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
        }
      }
    }

    if (!schools || PUPILS.every((field) => isEmptyColumn(schools, field))) return;
    for (const site of sitesWithoutPupils(ledger)) {
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

/** The records in which a column is blank and has to be filled in. */
function gapsIn(ledger: Ledger, id: SheetId, table: Table, column: ColumnTemplate<FieldId>): readonly number[] {
  return notesOf(ledger).once(`gaps/${id}/${column.id}`, () => {
    const gaps: number[] = [];
    const sites = id === "schools" ? ledger.sites : [];
    for (const record of table.blanks(column.id)) {
      const site = sites[record];
      if (!mustBeFilled(column, site)) continue;
      if (site && column.filled === "pupils" && sitesWithoutPupils(ledger).has(site)) continue;
      // The figures of a school that its 中心校 reports stand in that school's row.
      if (isFigure(column) && !table.blank(MERGED_INTO, record)) continue;
      // Of 随班就读 the money is asked for, and for how many.
      if (isIntegrated(table, record) && !INTEGRATED_FIGURES.includes(column.id) && isFigure(column)) continue;
      gaps.push(record);
    }
    return gaps;
  });
}

const INTEGRATED_FIGURES: readonly string[] = ["pupils", "budget"];

const PUPILS = TAUGHT_STAGES.map((stage) => `${stage}.pupils` as const);

/** Told once for all stages. */
const sitesWithoutPupils = remembered((ledger: Ledger): ReadonlySet<Site> => {
  const schools = ledger.tables.get("schools");
  return new Set(schools && ledger.sites.filter((site) => lacksPupils(schools, site)));
});

/** Whether no stage of a row has a figure, and one of them at least must have. */
function lacksPupils(schools: Table, { record, pupils }: Site): boolean {
  return (
    PUPILS.every((field) => schools.has(field) && schools.blank(field, record)) &&
    TAUGHT_STAGES.some((stage) => pupils[stage] === null)
  );
}
