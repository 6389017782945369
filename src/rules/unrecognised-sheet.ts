import {
  findSheet,
  HEADING_ROWS,
  mapHeadings,
  PARAMETER_HEADINGS,
  PARAMETER_SHEET,
  SHEETS,
  type Ledger,
  type SheetId,
} from "../ledger";
import { isBlank, type SheetSnapshot } from "../model";
import { defineRule } from "./engine/rule";
import { sheetSubject } from "./engine/subjects";

/**
 * 列标题未认出: a sheet of the template is filled in under headings that are not the template's. Nothing of it is read,
 * which must not look as if nothing had been filled in.
 */
export default defineRule({
  meta: {
    work: "workbook",
    levels: ["error"],
    messages: {
      some: ["sheet", "row", "found", "missing"],
      none: ["sheet", "rows"],
      parameters: ["sheet", "rows", "headings"],
    },
  },

  check({ ledger }, report) {
    for (const id of Object.keys(SHEETS) as SheetId[]) {
      const template = SHEETS[id];
      const sheet = findSheet(ledger.workbook, template.name);
      if (!sheet || ledger.tables.has(id) || isEmpty(sheet)) continue;
      const looked = mapHeadings(sheet, template.columns);
      if (looked.recognised) continue;
      const { row, found, missing } = looked;
      const about = { level: "error", subject: sheetSubject(template.name), cells: [firstCell(sheet, row)] } as const;
      if (row === null) {
        report({ ...about, messageId: "none", data: { sheet: template.name, rows: HEADING_ROWS } });
      } else {
        const headings = missing.map(({ heading }) => heading);
        report({ ...about, messageId: "some", data: { sheet: template.name, row: row + 1, found, missing: headings } });
      }
    }
    reportParameters(ledger, (sheet) =>
      report({
        messageId: "parameters",
        level: "error",
        subject: sheetSubject(PARAMETER_SHEET),
        cells: [firstCell(sheet, null)],
        data: { sheet: PARAMETER_SHEET, rows: HEADING_ROWS, headings: PARAMETER_HEADINGS.slice(1, 3) },
      }),
    );
  },
});

/** 参数 holds one parameter a row and has headings of its own. */
function reportParameters({ workbook, parameters }: Ledger, report: (sheet: SheetSnapshot) => void): void {
  const sheet = findSheet(workbook, PARAMETER_SHEET);
  if (sheet && !isEmpty(sheet) && parameters.all.every(({ state }) => state === "noSheet")) report(sheet);
}

function isEmpty({ values }: SheetSnapshot): boolean {
  return values.every((row) => row.every((value) => isBlank(value)));
}

/** The first cell of the row that was looked at, or of the sheet. */
function firstCell({ name, top, left, values }: SheetSnapshot, row: number | null) {
  const at = row ?? top;
  const column =
    left +
    Math.max(
      0,
      (values[at - top] ?? []).findIndex((value) => !isBlank(value)),
    );
  return { sheet: name, row: at, column };
}
