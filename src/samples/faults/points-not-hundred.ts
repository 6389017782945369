import type { Draft } from "../draft";

/** Plants 分值合计不是100分. */
export default function plant(draft: Draft): void {
  draft.record("governmentScores").points = 7;
}
