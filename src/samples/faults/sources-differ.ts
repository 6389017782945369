import type { Draft } from "../draft";

/** Plants 多源数据不一致. */
export default function plant(draft: Draft): void {
  const record = draft.record("crossSources", ({ enrolment }) => typeof enrolment === "number");
  record.enrolment = Number(record.enrolment) + 7;
}
