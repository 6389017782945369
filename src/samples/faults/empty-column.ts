import type { Draft } from "../draft";
import { editColumn } from "../planting";

/** Plants 整列未填. */
export default function plant(draft: Draft): void {
  editColumn(draft, "area", (cells, row, column) => {
    for (const line of cells.slice(row + 1)) line[column] = null;
  });
}
