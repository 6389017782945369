import type { Draft } from "../draft";

/** Plants 数值超出可能范围. */
export default function plant(draft: Draft): void {
  draft.record("safetyChecks").month = 13;
}
