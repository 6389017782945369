import {
  absentLines,
  absentOf,
  absentVetoes,
  allRespondents,
  jointRecords,
  LISTED_SHEETS,
  misnamedSites,
  registersOf,
  rowName,
  SCOPED_SHEETS,
  scopeOf,
  unreadableLines,
} from "../assessment";
import { MERGED_INTO, type SheetId, type Table } from "../ledger";
import type { SentenceValue } from "../model";
import { headingIn, recordNames } from "./engine/records";
import { defineRule } from "./engine/rule";
import { sheetSubject } from "./engine/subjects";

/**
 * 台账缺行: a register in use lacks the row of a school that its item asks, or a line that a new sheet starts with; what hangs
 * on it cannot be judged; or a school is said to stand in the row of a 中心校 that cannot report it. A register of which nothing is filled in is no finding; a row that is there under a wrong code, or
 * a line whose name cannot be read, has a finding of its own.
 */
export default defineRule({
  meta: {
    work: "table",
    levels: ["error"],
    messages: {
      schools: ["sheet", "count", "schools"],
      joint: ["sheet", "heading", "schools"],
      lines: ["sheet", "lines"],
      vetoes: ["sheet", "lines"],
    },
  },

  check({ ledger }, report) {
    const lines = (table: Table, names: SentenceValue, messageId: "lines" | "vetoes" = "lines") => {
      const sheet = table.template.name;
      const cells = table.template.columns.slice(0, 1).map(({ id }) => table.headingCell(id));
      report({
        messageId,
        level: "error",
        subject: sheetSubject(sheet),
        field: "lines",
        cells,
        data: { sheet, lines: names },
      });
    };
    const codes = new Set(ledger.sites.map(({ code }) => code));
    const joint = (id: SheetId, table: Table) => {
      const names = recordNames(ledger, id, table);
      // That a code is no school's has a finding of its own.
      const records = [...jointRecords(ledger, table)].flatMap(([record, centre]) =>
        centre === null && codes.has(table.text(MERGED_INTO, record) ?? "") ? [record] : [],
      );
      if (records.length === 0) return;
      const sheet = table.template.name;
      report({
        messageId: "joint",
        level: "error",
        subject: sheetSubject(sheet),
        field: MERGED_INTO,
        cells: records.map((record) => table.cell(MERGED_INTO, record)),
        data: {
          sheet,
          heading: headingIn(table, MERGED_INTO),
          schools: records.map((record) => names.subject(record).name),
        },
      });
    };
    const judged = new Set<SheetId>(ledger.methods.flatMap(registersOf));
    for (const id of SCOPED_SHEETS) {
      const table = ledger.tables.get(id);
      if (!judged.has(id) || !table?.inUse) continue;
      joint(id, table);
      const misnamed = misnamedSites(ledger, table);
      const absent = absentOf(ledger, id, scopeOf(ledger, id)).filter(
        ({ certain, groups }) => certain && !groups.flat().some((site) => misnamed.has(site)),
      );
      const names = [...new Set(absent.map(rowName))];
      if (names.length === 0) continue;
      const sheet = table.template.name;
      report({
        messageId: "schools",
        level: "error",
        subject: sheetSubject(sheet),
        field: "schools",
        cells: [table.headingCell("code")],
        found: names.length,
        expected: 0,
        data: { sheet, count: names.length, schools: names },
      });
    }
    for (const id of LISTED_SHEETS) {
      const table = ledger.tables.get(id);
      if (!judged.has(id) || !table?.inUse) continue;
      const names = absentLines(table, id);
      if (names.length > unreadableLines(table, id)) lines(table, names);
    }
    const satisfaction = ledger.tables.get("satisfaction");
    if (satisfaction?.inUse && allRespondents(satisfaction) === null) {
      for (const { group } of satisfaction.template.initial?.slice(0, 1) ?? []) lines(satisfaction, String(group));
    }
    const vetoes = ledger.tables.get("vetoes");
    if (!vetoes?.inUse) return;
    const absent = ledger.methods.flatMap((method) => absentVetoes(vetoes, method));
    const absentNames = absent.flatMap<SentenceValue>(({ data: { names } }) => names);
    if (absent.length > 0) lines(vetoes, absentNames, "vetoes");
  },
});
