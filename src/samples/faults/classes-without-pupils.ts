import type { Draft } from "../draft";

/** Plants 有班无学生. */
export default function plant(draft: Draft): void {
  draft.school(({ type }) => type === "初级中学")["primary.classes"] = 6;
}
