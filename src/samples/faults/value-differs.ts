import type { Draft } from "../draft";
import { uncountedSchool } from "../planting";

/** Plants 表中的生均值与计算结果不一致. */
export default function plant(draft: Draft): void {
  const { code } = uncountedSchool(draft);
  // No school has so many books for a pupil.
  draft.shown.push({
    of: "school",
    code: String(code),
    stage: "primary",
    indicator: "books",
    per: 1,
    value: 98_765.4,
    step: 0.1,
  });
}
