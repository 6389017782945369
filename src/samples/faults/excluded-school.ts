import type { Draft } from "../draft";

/** Plants . */
export default function plant(draft: Draft): void {
  draft.school(({ type }) => type === "初级中学").organiser = "地方企业";
}
