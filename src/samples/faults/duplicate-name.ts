import type { Draft, DraftSchool } from "../draft";

const isPoint = ({ type }: DraftSchool) => type === "教学点";

/** Plants 校名重复. */
export default function plant(draft: Draft): void {
  const first = draft.school(isPoint);
  draft.school((school) => isPoint(school) && school !== first).name = first.name ?? null;
}
