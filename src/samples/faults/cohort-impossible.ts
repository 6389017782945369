import type { Draft } from "../draft";

/** Plants 巩固率的届别不可能. */
export default function plant(draft: Draft): void {
  draft.last("retention").schoolYears = 7;
}
