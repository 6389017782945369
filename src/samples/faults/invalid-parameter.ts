import type { Draft } from "../draft";

/** Plants 参数填写无效. */
export default function plant(draft: Draft): void {
  draft.parameters.publicThreshold = 0.85;
}
