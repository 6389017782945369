import type { Draft } from "../draft";

/** Plants 以数字形式填写的标识码. */
export default function plant(draft: Draft): void {
  const school = draft.school(({ type }) => type === "特殊教育");
  school.code = Number(school.code);
}
