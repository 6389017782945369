import type { Draft } from "../draft";

/** Plants 班数多于学生数. */
export default function plant(draft: Draft): void {
  draft.school(({ type }) => type === "特殊教育")["primary.classes"] = 9000;
}
