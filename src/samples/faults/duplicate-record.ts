import type { Draft } from "../draft";

/** Plants 记录重复. */
export default function plant(draft: Draft): void {
  draft.records("functionRooms").push({ ...draft.record("functionRooms") });
}
