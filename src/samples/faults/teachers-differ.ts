import type { Draft } from "../draft";

/** Plants 教师数与学校台账相差较大. */
export default function plant(draft: Draft): void {
  const record = draft.record("certificates", ({ teachers }) => Number(teachers) > 20);
  record.teachers = Number(record.teachers) * 2;
  record.certified = record.teachers;
}
