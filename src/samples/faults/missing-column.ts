import type { Draft } from "../draft";
import { editColumn } from "../planting";

/** Plants 缺列. */
export default function plant(draft: Draft): void {
  editColumn(draft, "affiliated", (cells, _, column) => cells.forEach((line) => line.splice(column, 1)));
}
