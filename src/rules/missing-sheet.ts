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
    messages: { schools: ["sheet"], parameters: ["sheet"], derived: ["sheet"] },
  },

  check({ ledger }, report) {
    const { workbook } = ledger;
    const { name } = SHEETS.schools;
    if (!findSheet(workbook, name)) {
      report({ messageId: "schools", level: "error", subject: sheetSubject(name), cells: [], data: { sheet: name } });
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
