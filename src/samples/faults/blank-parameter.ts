import type { Draft } from "../draft";

/** Plants 参数未填. */
export default function plant(draft: Draft): void {
  draft.parameters.passMark = "";
}
