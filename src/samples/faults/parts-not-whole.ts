import type { Draft } from "../draft";

/** Plants 分项与总数不符. */
export default function plant(draft: Draft): void {
  const record = draft.record("teacherStructure", ({ college }) => Number(college) > 0);
  record.college = Number(record.college) - 1;
}
