import type { Draft } from "../draft";

/** Plants 数据年度偏早. */
export default function plant(draft: Draft): void {
  for (const record of draft.records("wages")) record.year = Number(record.year) - 2;
  const subject = draft.record("monitoring", ({ monitored }) => monitored === "是");
  subject.year = Number(subject.year) - 3;
}
