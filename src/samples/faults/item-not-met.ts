import type { Draft } from "../draft";

/** Plants 项目不达标. */
export default function plant(draft: Draft): void {
  draft.record("satisfaction").satisfied = 900;
  draft.record("satisfaction", ({ group }) => String(group).includes("家长")).satisfied = 600;
}
