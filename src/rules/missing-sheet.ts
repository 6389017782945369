import { COEFFICIENT_SHEET, SCHOOL_SHEETS, SPLIT_SHEET } from "../assessment/derivedSheets";
import { findSheet, PARAMETER_SHEET, SHEETS } from "../ledger";
import { defineRule } from "./engine/rule";
import { sheetSubject } from "./engine/subjects";

/**
 * 缺少工作表: without 学校台账 nothing can be judged, without 参数 only by default values; of the derived sheets, which
 * refer to each other, all or none are there.
 */
export default defineRule({
  meta: {
    work: "workbook",
    levels: ["error", "query", "info"],
    messages: { schools: ["sheet"], headings: ["sheet"], parameters: ["sheet"], derived: ["sheet"] },
  },

  check({ ledger }, report) {
    const { workbook } = ledger;
    const { name } = SHEETS.schools;
    const subject = sheetSubject(name);
    const schools = findSheet(workbook, name);
    if (!schools) {
      report({ messageId: "schools", level: "error", subject, cells: [], data: { sheet: name } });
    } else if (!ledger.tables.has("schools")) {
      const cells = [{ sheet: schools.name, row: schools.top, column: schools.left }];
      report({ messageId: "headings", level: "error", subject, cells, data: { sheet: name } });
    }

    if (!findSheet(workbook, PARAMETER_SHEET)) {
      report({
        messageId: "parameters",
        level: "query",
        subject: sheetSubject(PARAMETER_SHEET),
        cells: [],
        data: { sheet: PARAMETER_SHEET },
      });
    }

    const derived = [SPLIT_SHEET, ...ledger.methods.map((method) => SCHOOL_SHEETS[method]), COEFFICIENT_SHEET];
    const missing = derived.filter((sheet) => !findSheet(workbook, sheet));
    if (missing.length === derived.length) return;
    for (const sheet of missing) {
      report({ messageId: "derived", level: "info", subject: sheetSubject(sheet), cells: [], data: { sheet } });
    }
  },
});
