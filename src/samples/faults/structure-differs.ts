import type { Draft } from "../draft";

/** Plants 教师结构与学校台账不一致. */
export default function plant(draft: Draft): void {
  const record = draft.record(
    "teacherStructure",
    ({ juniorTitle, stage }) => Number(juniorTitle) > 3 && stage === "小学",
  );
  record.juniorTitle = Number(record.juniorTitle) - 1;
  record.intermediateTitle = Number(record.intermediateTitle) + 1;
}
