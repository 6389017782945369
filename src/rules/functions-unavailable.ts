import { DERIVED_NAMES } from "../assessment/derivedSheets";
import { remembered, sheetIn } from "../ledger";
import { isCellError, type CellRef, type SheetSnapshot } from "../model";
import { defineRule } from "./engine/rule";
import { workbookSubject } from "./engine/subjects";

/** What Excel shows in place of a custom function that it does not know, or has not heard from yet. */
const UNAVAILABLE: readonly string[] = ["#NAME?", "#BUSY!", "#GETTING_DATA"];

/** 自定义函数不可用: derived sheets on a machine without the add-in; the figures of the check do not depend on them. */
export default defineRule({
  meta: { work: "table", levels: ["info"], messages: { unavailable: ["count", "shown", "sheet"] } },

  check({ ledger }, report) {
    const unavailable = DERIVED_NAMES.flatMap((name) => {
      const sheet = sheetIn(ledger, name);
      return sheet ? unavailableIn(sheet) : [];
    });
    const cells = unavailable.map(({ cell }) => cell);
    const [first] = cells;
    const shown = unavailable[0]?.shown;
    if (!first || shown === undefined) return;
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

interface Unavailable {
  readonly cell: CellRef;
  readonly shown: string;
}

/** A sheet stays the very same from check to check as long as nothing in it has changed. */
const unavailableIn = remembered((sheet: SheetSnapshot): readonly Unavailable[] => {
  const found: Unavailable[] = [];
  sheet.values.forEach((row, i) =>
    row.forEach((value, j) => {
      const shown = isCellError(value) ? value.error : value;
      if (typeof shown !== "string" || !UNAVAILABLE.includes(shown)) return;
      found.push({ cell: { sheet: sheet.name, row: sheet.top + i, column: sheet.left + j }, shown });
    }),
  );
  return found;
});
