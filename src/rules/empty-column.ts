import { isFigure, SHEETS, type ColumnTemplate } from "../ledger";
import { TAUGHT_STAGES } from "../standards/terms";
import { isEmptyColumn } from "./engine/columns";
import { mustBeFilled, neededColumns } from "./engine/neededColumns";
import { filledTables } from "./engine/records";
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
    const schools = ledger.tables.get("schools");
    const pupils = TAUGHT_STAGES.map((stage) => `${stage}.pupils` as const);
    const withoutPupils =
      schools !== undefined &&
      schools.size > 0 &&
      pupils.every((field) => schools.has(field) && isEmptyColumn(schools, field));
    for (const [id, table] of filledTables(ledger)) {
      const sheet = table.template.name;
      const isGap = (column: ColumnTemplate) =>
        id === "schools"
          ? ledger.sites.some((site) => mustBeFilled(column, site))
          : table.size > 0 && mustBeFilled(column, undefined);
      for (const column of neededColumns(ledger, table)) {
        if (!isEmptyColumn(table, column.id) || !isGap(column)) continue;
        // Told once for all stages below.
        if (column.filled === "pupils" && withoutPupils) continue;
        report({
          messageId: isFigure(column) ? "figures" : "entries",
          level: "error",
          subject: sheetSubject(sheet),
          field: column.id,
          cells: [table.headingCell(column.id)],
          data: { sheet, heading: column.heading },
        });
      }
    }

    if (!schools || !withoutPupils) return;
    const sheet = SHEETS.schools.name;
    report({
      messageId: "pupils",
      level: "error",
      subject: sheetSubject(sheet),
      field: "pupils",
      cells: pupils.map((field) => schools.headingCell(field)),
      data: { sheet },
    });
  },
});
