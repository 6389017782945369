import type { Draft } from "../draft";
import { editColumn } from "../planting";

/** Plants 无法识别的列. */
export default function plant(draft: Draft): void {
  editColumn(draft, "code", (cells, row) => cells[row]?.push({ value: "备注" }));
}
