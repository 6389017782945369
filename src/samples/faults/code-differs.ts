import type { Draft } from "../draft";

/** Plants 标识码与各台账不一致. */
export default function plant(draft: Draft): void {
  const school = draft.school(({ type, area, counted }) => type === "小学" && area === "乡村" && counted === "是");
  school.code = `${String(school.code).slice(0, -1)}X`;
}
