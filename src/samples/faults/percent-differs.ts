import type { Draft } from "../draft";

/** Plants 比例与人数不符. */
export default function plant(draft: Draft): void {
  const record = draft.record("teacherAges", ({ age9 }) => Number(age9) > 0);
  record.age9Share = Number(record.age9Share) + 2;
}
