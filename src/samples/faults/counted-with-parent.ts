import type { Draft } from "../draft";

/** Plants 独立计校数却填有所属学校. */
export default function plant(draft: Draft): void {
  const village = draft.school(({ type, area, counted }) => type === "小学" && area === "乡村" && counted === "是");
  village.parent = draft.school(({ type, area }) => type === "小学" && area === "镇区").code ?? null;
}
