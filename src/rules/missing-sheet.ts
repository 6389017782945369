import { COEFFICIENT_SHEET, indicatorSheet, SPLIT_SHEET } from "../assessment/derivedSheets";
import { gateMethod, registersOf } from "../assessment";
import { findSheet, PARAMETER_SHEET, SHEETS, type SheetId } from "../ledger";
import { defineRule } from "./engine/rule";
import { sheetSubject, workbookSubject } from "./engine/subjects";

/** Of the province's own indicators both are needed, once there are any. */
const FREE: readonly SheetId[] = ["freeIndicators", "freeValues"];

/**
 * 缺少工作表: without 学校台账 nothing can be judged, without 参数 only by default values; where a county keeps registers, those
 * that its methods are judged by; of the derived sheets, which refer to each other, all or none are there.
 */
export default defineRule({
  meta: {
    work: "workbook",
    levels: ["error", "query", "info"],
    messages: { schools: ["sheet"], parameters: ["sheet"], registers: ["sheets"], derived: ["sheet"] },
    ofTemplate: true,
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

    const isFree = gateMethod(ledger.methods) !== null && FREE.some((id) => ledger.tables.get(id)?.inUse);
    const registers = [...new Set(ledger.methods.flatMap(registersOf)), ...(isFree ? FREE : [])];
    const lacking = registers.filter((id) => !ledger.tables.has(id) && !findSheet(workbook, SHEETS[id].name));
    if (lacking.length > 0 && lacking.length < registers.length) {
      const sheets = lacking.map((id) => SHEETS[id].name);
      report({
        messageId: "registers",
        level: "query",
        subject: workbookSubject,
        field: "registers",
        cells: [],
        data: { sheets },
      });
    }

    const derived = [SPLIT_SHEET, ...ledger.methods.map(indicatorSheet), COEFFICIENT_SHEET];
    const missing = derived.map(({ name: sheet }) => sheet).filter((sheet) => !findSheet(workbook, sheet));
    if (missing.length === derived.length) return;
    for (const sheet of missing) {
      report({ messageId: "derived", level: "info", subject: sheetSubject(sheet), cells: [], data: { sheet } });
    }
  },
});
