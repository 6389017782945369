import type { Draft } from "../draft";

/** Plants 比例与人数不符. */
export default function plant(draft: Draft): void {
  const record = draft.record("teacherAges", ({ age7 }) => Number(age7) > 0);
  record.age7Share = Number(record.age7Share) + 2;
}
