import type { SheetId, Table } from "../ledger";
import { headingIn, recordNames } from "./engine/records";
import { defineRule } from "./engine/rule";
import { sheetSubject } from "./engine/subjects";

/** 数据年度偏早: the last year of a register, a subject that was monitored, or a cohort is older than the county's year asks for. */

/** Registers of one record a year; figures of a year are there by the end of the next one. */
const YEARLY: readonly SheetId[] = ["finance", "wages", "seniorPlaces"];
const YEARS_BACK = 1;

/** The national monitoring takes up a subject again after so many years. */
const MONITORING_CYCLE = 3;

export default defineRule({
  meta: {
    work: "row",
    levels: ["query"],
    messages: {
      latest: ["sheet", "found", "year"],
      subject: ["record", "heading", "found", "years", "year"],
      cohorts: ["sheet", "count", "records", "year"],
    },
  },

  check({ ledger }, report) {
    const year = ledger.parameters.number("year");
    if (year === null) return;
    for (const id of YEARLY) {
      const table = ledger.tables.get(id);
      const latest = table && latestRecord(table);
      if (!latest || latest.year >= year - YEARS_BACK) continue;
      const sheet = table.template.name;
      report({
        messageId: "latest",
        level: "query",
        subject: sheetSubject(sheet),
        field: "year",
        cells: [table.cell("year", latest.record)],
        found: latest.year,
        expected: year - YEARS_BACK,
        data: { sheet, found: latest.year, year },
      });
    }

    const monitoring = ledger.tables.get("monitoring");
    monitoring?.rows.forEach((_, record) => {
      const found = monitoring.number("year", record);
      if (found === null || found >= year - MONITORING_CYCLE || monitoring.flag("monitored", record) === false) return;
      const names = recordNames(ledger, "monitoring", monitoring);
      report({
        messageId: "subject",
        level: "query",
        subject: names.subject(record),
        field: names.field("year", record),
        cells: [monitoring.cell("year", record)],
        found,
        data: {
          record: names.name(record),
          heading: headingIn(monitoring, "year"),
          found,
          years: MONITORING_CYCLE,
          year,
        },
      });
    });

    const retention = ledger.tables.get("retention");
    const old = retention?.rows.flatMap((_, record) => (isOld(retention, record, year) ? [record] : [])) ?? [];
    if (!retention || old.length === 0) return;
    const names = recordNames(ledger, "retention", retention);
    const sheet = retention.template.name;
    report({
      messageId: "cohorts",
      level: "query",
      subject: sheetSubject(sheet),
      field: "entryYear",
      cells: old.map((record) => retention.cell("entryYear", record)),
      found: old.length,
      expected: 0,
      data: { sheet, count: old.length, records: old.map((record) => names.subject(record).name), year },
    });
  },
});

function latestRecord(table: Table): { readonly record: number; readonly year: number } | undefined {
  return table.rows
    .flatMap((_, record) => {
      const year = table.number("year", record);
      return year === null ? [] : [{ record, year }];
    })
    .sort((a, b) => b.year - a.year)[0];
}

/** Whether a cohort finished earlier than the year before; a school younger than its cohort has none. */
function isOld(table: Table, record: number, year: number): boolean {
  const [entryYear, schoolYears] = [table.number("entryYear", record), table.number("schoolYears", record)];
  if (entryYear === null || schoolYears === null || !table.number("entered", record)) return false;
  return entryYear + schoolYears < year - YEARS_BACK;
}
