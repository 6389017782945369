import type { Draft } from "../draft";

/** Plants 校名重复. */
export default function plant(draft: Draft): void {
  const [first, second] = draft.schools.filter(({ type }) => type === "教学点");
  second.name = first.name;
}
