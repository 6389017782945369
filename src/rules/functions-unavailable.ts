import { DERIVED_NAMES } from "../assessment/derivedSheets";
import { findSheet } from "../ledger";
import { isCellError, type CellRef } from "../model";
import { defineRule } from "./engine/rule";
import { workbookSubject } from "./engine/subjects";

/** What Excel shows in place of a custom function that it does not know, or has not heard from yet. */
const UNAVAILABLE: readonly string[] = ["#NAME?", "#BUSY!", "#GETTING_DATA"];

/** 自定义函数不可用: derived sheets on a machine without the add-in; the figures of the check do not depend on them. */
export default defineRule({
  meta: { work: "table", levels: ["info"], messages: { unavailable: ["count", "shown", "sheet"] } },

  check({ ledger }, report) {
    const cells: CellRef[] = [];
    let shown = "";
    for (const name of DERIVED_NAMES) {
      const sheet = findSheet(ledger.workbook, name);
      sheet?.values.forEach((row, i) =>
        row.forEach((value, j) => {
          const text = isCellError(value) ? value.error : value;
          if (typeof text !== "string" || !UNAVAILABLE.includes(text)) return;
          shown ||= text;
          cells.push({ sheet: sheet.name, row: sheet.top + i, column: sheet.left + j });
        }),
      );
    }
    const [first] = cells;
    if (!first) return;
    report({
      messageId: "unavailable",
      level: "info",
      subject: workbookSubject,
      cells,
      found: { error: shown },
      data: { count: cells.length, shown, sheet: first.sheet },
    });
  },
});
