import type { Draft } from "../draft";

/** Plants 家长数多于全部调查对象. */
export default function plant(draft: Draft): void {
  const all = draft.record("satisfaction");
  draft.record("satisfaction", ({ group }) => String(group).includes("家长")).sent = Number(all.sent) + 1;
}
