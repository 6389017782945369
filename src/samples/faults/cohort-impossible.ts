import type { Draft } from "../draft";

/** Plants 巩固率一届学生的数据有误. */
export default function plant(draft: Draft): void {
  draft.last("retention").schoolYears = 7;
}
