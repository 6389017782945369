import type { Draft } from "../draft";
import { isFigure, SHEETS } from "../../ledger";
import { appendRow } from "../planting";

/** Plants 合计行. */
export default function plant(draft: Draft): void {
  const total = SHEETS.schools.columns.map((column) =>
    isFigure(column) ? draft.schools.reduce((sum, school) => sum + (Number(school[column.id]) || 0), 0) : null,
  );
  appendRow(draft, ["合计", ...total.slice(1)]);
}
