import type { Draft } from "../draft";

/** Plants 判定所需的数据未填. */
export default function plant(draft: Draft): void {
  draft.record("vetoes").present = null;
}
