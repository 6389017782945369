import { isFigure, SHEETS } from "../ledger";
import { TAUGHT_STAGES } from "../standards/terms";
import { isEmptyColumn } from "./engine/columns";
import { editColumn } from "./engine/faults";
import { mustBeFilled, neededColumns } from "./engine/neededColumns";
import { defineRule } from "./engine/rule";
import { sheetSubject } from "./engine/subjects";

/** 整列未填: a column that some row needs and no row has; one finding instead of one a school. */
export default defineRule({
  meta: {
    work: "table",
    levels: ["error"],
    messages: { figures: ["sheet", "heading"], entries: ["sheet", "heading"], pupils: ["sheet"] },
  },

  check({ ledger }, report) {
    const table = ledger.tables.get("schools");
    if (!table || table.size === 0) return;
    const sheet = SHEETS.schools.name;
    for (const column of neededColumns(ledger, table.columns)) {
      if (!isEmptyColumn(table, column.id) || !ledger.sites.some((site) => mustBeFilled(column, site))) continue;
      report({
        messageId: isFigure(column) ? "figures" : "entries",
        level: "error",
        subject: sheetSubject(sheet),
        field: column.id,
        cells: [table.headingCell(column.id)],
        data: { sheet, heading: column.heading },
      });
    }

    const pupils = TAUGHT_STAGES.map((stage) => `${stage}.pupils`);
    if (!pupils.every((field) => table.has(field) && isEmptyColumn(table, field))) return;
    report({
      messageId: "pupils",
      level: "error",
      subject: sheetSubject(sheet),
      field: "pupils",
      cells: pupils.map((field) => table.headingCell(field)),
      data: { sheet },
    });
  },

  fault(draft) {
    editColumn(draft, "area", (cells, row, column) => {
      for (const line of cells.slice(row + 1)) line[column] = null;
    });
  },
});
