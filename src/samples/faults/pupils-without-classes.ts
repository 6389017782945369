import type { Draft } from "../draft";

/** Plants 有学生无班. */
export default function plant(draft: Draft): void {
  draft.school(({ type }) => type === "十二年一贯制")["primary.classes"] = 0;
}
