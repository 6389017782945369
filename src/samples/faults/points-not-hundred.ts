import type { Draft } from "../draft";

/** Plants 分值合计不是100分. */
export default function plant(draft: Draft): void {
  draft.sheets.governmentScores![0].points = 7;
}
