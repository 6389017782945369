import type { Draft } from "../draft";

/** Plants 与学校台账不一致. */
export default function plant(draft: Draft): void {
  const record = draft.record("pupilsInNeed");
  record.pupils = Number(record.pupils) + 7;
}
