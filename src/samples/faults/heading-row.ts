import type { Draft } from "../draft";
import { editColumn } from "../planting";

/** Plants 列标题不在第1行. */
export default function plant(draft: Draft): void {
  editColumn(draft, "code", (cells) => cells.unshift([{ value: "示例县学校台账" }]));
}
