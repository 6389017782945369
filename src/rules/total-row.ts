import type { Ledger, Table } from "../ledger";
import { cellLabel, type Area, type CellRef, type SheetSnapshot } from "../model";
import { callsOf, referencesOf, withoutCalls } from "./engine/formulas";
import { passedOver, type ReportedRow } from "./engine/otherRows";
import { filledTables } from "./engine/records";
import { defineRule } from "./engine/rule";
import { sheetSubject } from "./engine/subjects";

/**
 * 合计行: a total among the records. It is not read as one, so that it does no harm by itself; but a formula of the clerk whose
 * range holds it takes it for a school, which divides a coefficient by √2 and makes a county that fails look as if it passed.
 */
export default defineRule({
  meta: {
    work: "table",
    levels: ["error", "query", "info"],
    messages: {
      inFormula: ["sheet", "row", "count", "cell", "formula"],
      differs: ["sheet", "row", "label", "column", "found", "sum"],
      noSum: ["sheet", "row", "label", "count"],
      listed: ["sheet", "count", "rows"],
    },
  },

  check({ ledger }, report) {
    for (const [, table] of filledTables(ledger)) {
      const totals = passedOver(table, ["total"]);
      if (totals.length === 0) continue;
      const sheet = table.template.name;
      const subject = sheetSubject(sheet);
      const formulas = formulasOver(ledger, table, totals);
      for (const total of totals) {
        const { row, label, field, cell, check } = total;
        const over = formulas.get(total);
        if (over) {
          const [first] = over;
          report({
            messageId: "inFormula",
            level: "error",
            subject,
            field: `${field}/formula`,
            cells: [...over.map((each) => each.cell), cell],
            found: first.formula,
            data: { sheet, row, count: over.length, cell: cellLabel(first.cell), formula: first.formula },
          });
        }
        if (!check || check.differences.length === 0) continue;
        const differing = check.differences.map((each) => ({ ...each, cell: { ...cell, column: each.column } }));
        if (differing.length * 2 > check.figures && differing.length > 1) {
          const cells = differing.map((each) => each.cell);
          const data = { sheet, row, label, count: differing.length };
          report({ messageId: "noSum", level: "query", subject, field, cells, data });
          continue;
        }
        for (const { field: column, heading, found, sum, cell: at } of differing) {
          report({
            messageId: "differs",
            level: "query",
            subject,
            field: `${field}/${column}`,
            cells: [at],
            found,
            expected: sum,
            data: { sheet, row, label, column: heading, found, sum },
          });
        }
      }
      report({
        messageId: "listed",
        level: "info",
        subject,
        cells: totals.map(({ cell }) => cell),
        found: totals.length,
        data: { sheet, count: totals.length, rows: totals.map(({ row }) => row) },
      });
    }
  },
});

type Total = ReportedRow<"total">;

interface FormulaCell {
  readonly cell: CellRef;
  readonly formula: string;
}

/** Functions that take every row of a range for one of equal rank. */
const OVER_ROWS =
  /^(SUM|SUMSQ|SUMPRODUCT|PRODUCT|AVERAGE|AVERAGEA|AVEDEV|DEVSQ|COUNT|COUNTA|MEDIAN|MODE(\.\w+)?|MAX|MIN|LARGE|SMALL|RANK(\.\w+)?|PERCENTILE(\.\w+)?|QUARTILE(\.\w+)?|(STDEV|VAR)(A|P|PA|\.\w+)?|EDU\.\w+)$/;
/** Functions that choose among the rows of a range, and SUBTOTAL, which passes over other subtotals. */
const CHOOSING = /^(INDEX|[VHX]?LOOKUP|X?MATCH|OFFSET|INDIRECT|FILTER|SUBTOTAL|AGGREGATE|\w+IFS?)$/;
/** A total row's own adding up is compared with the records already. */
const ADDING_UP = "SUM";

/** The formulas whose ranges hold a total row together with records, by the total row; on all sheets that were read. */
function formulasOver(
  ledger: Ledger,
  table: Table,
  totals: readonly Total[],
): ReadonlyMap<Total, readonly [FormulaCell, ...FormulaCell[]]> {
  const found = new Map<Total, [FormulaCell, ...FormulaCell[]]>();
  const totalRows = new Set(totals.map(({ row }) => row - 1));
  for (const sheet of ledger.workbook.sheets) {
    const home = sheet === table.sheet;
    for (const { cell, formula } of formulaCells(sheet)) {
      const areas = rangesOver(formula, sheet, table, home && totalRows.has(cell.row));
      for (const total of totals) {
        if (!areas.some((area) => holdsFigure(area, table.sheet, total.row - 1))) continue;
        const others = found.get(total);
        if (others) others.push({ cell, formula });
        else found.set(total, [{ cell, formula }]);
      }
    }
  }
  return found;
}

function* formulaCells(sheet: SheetSnapshot): Generator<FormulaCell> {
  for (const [r, row] of (sheet.formulas ?? []).entries()) {
    for (const [c, formula] of row.entries()) {
      if (formula !== null) yield { cell: { sheet: sheet.name, row: sheet.top + r, column: sheet.left + c }, formula };
    }
  }
}

/** The ranges over rows of a table in a formula that hold at least one record. */
function rangesOver(formula: string, from: SheetSnapshot, table: Table, inTotal: boolean): Area[] {
  return callsOf(withoutCalls(formula, CHOOSING))
    .filter(({ name }) => OVER_ROWS.test(name) && !(inTotal && name === ADDING_UP))
    .flatMap((call) => call.arguments.flatMap((argument) => referencesOf(argument)))
    .filter(({ sheet }) => (sheet ?? from.name) === table.sheetName)
    .map(({ area }) => area)
    .filter(({ top, bottom }) => table.rows.some((row) => top <= row && row <= bottom));
}

/** Whether a range holds a figure of a row. */
function holdsFigure({ top, bottom, left, right }: Area, sheet: SheetSnapshot, row: number): boolean {
  const cells = sheet.values[row - sheet.top];
  if (!cells || row < top || row > bottom) return false;
  const from = Math.max(0, left - sheet.left);
  const figures = cells.slice(from, Math.max(from, right - sheet.left + 1));
  return figures.some((value) => typeof value === "number");
}
