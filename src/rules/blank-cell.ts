import { isFigure } from "../ledger";
import { TAUGHT_STAGES } from "../standards/terms";
import { isEmptyColumn } from "./engine/columns";
import { uncountedSchool } from "./engine/faults";
import { mustBeFilled, neededColumns } from "./engine/neededColumns";
import { defineRule } from "./engine/rule";
import { siteSubject } from "./engine/subjects";

/** 应填未填: a blank where the template asks for something; 0 means none, blank means not filled in. */
export default defineRule({
  meta: {
    work: "cell",
    levels: ["error"],
    messages: { figure: ["school", "heading"], entry: ["school", "heading"], pupils: ["school"] },
  },

  check({ ledger }, report) {
    const table = ledger.tables.get("schools");
    if (!table) return;
    for (const column of neededColumns(ledger, table.columns)) {
      if (isEmptyColumn(table, column.id)) continue;
      for (const site of ledger.sites) {
        if (!mustBeFilled(column, site) || !table.blank(column.id, site.record)) continue;
        report({
          messageId: isFigure(column) ? "figure" : "entry",
          level: "error",
          subject: siteSubject(site),
          field: column.id,
          cells: [table.cell(column.id, site.record)],
          data: { school: site.name, heading: column.heading },
        });
      }
    }

    const pupils = TAUGHT_STAGES.map((stage) => `${stage}.pupils`);
    if (!pupils.every((field) => table.has(field)) || pupils.every((field) => isEmptyColumn(table, field))) return;
    for (const site of ledger.sites) {
      if (!pupils.every((field) => table.blank(field, site.record))) continue;
      report({
        messageId: "pupils",
        level: "error",
        subject: siteSubject(site),
        field: "pupils",
        cells: table.cells(pupils, site.record),
        data: { school: site.name },
      });
    }
  },

  fault(draft) {
    uncountedSchool(draft)["primary.teachersIntermediate"] = null;
  },
});
