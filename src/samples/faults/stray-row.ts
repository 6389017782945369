import type { Draft } from "../draft";
import { appendRow } from "../planting";

/** Plants 非数据行. */
export default function plant(draft: Draft): void {
  appendRow(draft, ["注：本表数据取自学年初统计报表。"]);
}
