import type { Draft } from "../draft";
import { editColumn } from "../planting";

/** Plants 重复列. */
export default function plant(draft: Draft): void {
  editColumn(draft, "junior.classes", (cells, _, column) => cells.forEach((line) => line.push(line[column] ?? null)));
}
