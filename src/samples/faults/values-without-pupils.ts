import type { Draft } from "../draft";

/** Plants 无学生有数值. */
export default function plant(draft: Draft): void {
  Object.assign(
    draft.school(({ type }) => type === "完全中学"),
    { "primary.teachers": 8, "primary.staff": 8 },
  );
}
