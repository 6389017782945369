import type { Draft } from "../draft";
import { isFigure, SHEETS, type ColumnTemplate } from "../../ledger";

/** Plants 本部已含校区. */
export default function plant(draft: Draft): void {
  const campus = draft.school(({ counted, type }) => counted === "否" && type !== "教学点");
  const parent = draft.school(({ code }) => code === campus.parent);
  const parts = draft.schools.filter((school) => school.parent === parent.code);
  for (const { id } of SHEETS.schools.columns.filter(isAdded)) {
    parent[id] = parts.reduce((sum, part) => sum + Number(part[id]), 0);
  }
}

/** Whether figures of the column are added up; of further columns some, such as years, are not. */
function isAdded(column: ColumnTemplate): boolean {
  return isFigure(column) && !column.optional;
}
