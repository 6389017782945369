import type { Draft } from "../draft";

/** Plants 学校不在台账中. */
export default function plant(draft: Draft): void {
  draft.record("weakSchools").code = "3900007777";
}
