import type { Draft } from "../draft";

/** Plants 当年新建学校. */
export default function plant(draft: Draft): void {
  draft.school(({ type }) => type === "初级中学").builtYear = Number(draft.parameters.year);
}
