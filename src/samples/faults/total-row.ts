import type { Draft } from "../draft";
import { isFigure, SHEETS } from "../../ledger";
import { columnName } from "../../model";
import { appendRow, editColumn } from "../planting";

/** Plants 合计行: a total, and below it an average of the clerk's whose range holds the total. */
export default function plant(draft: Draft): void {
  const totals = SHEETS.schools.columns.map((column) =>
    isFigure(column) ? draft.schools.reduce((sum, school) => sum + (Number(school[column.id]) || 0), 0) : null,
  );
  appendRow(draft, ["合计", ...totals.slice(1)]);
  editColumn(draft, "books", (cells, heading, column) => {
    const average = new Array(column + 1).fill(null);
    const name = columnName(column);
    average[0] = { value: "平均" };
    average[column] = { value: 0, formula: `=AVERAGE(${name}${heading + 2}:${name}${cells.length})` };
    cells.push(average);
  });
}
