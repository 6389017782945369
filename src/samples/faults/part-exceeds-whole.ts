import type { Draft } from "../draft";

/** Plants 部分大于整体. */
export default function plant(draft: Draft): void {
  const school = draft.school(({ type, organiser }) => type === "九年一贯制" && organiser === "民办");
  school["junior.teachersIntermediate"] = Number(school["junior.teachers"]) + 3;
}
