import type { Draft } from "../draft";

/** Plants 差异系数超过评估标准. */
export default function plant(draft: Draft): void {
  const school = draft.school(({ type, area }) => type === "小学" && area === "镇区");
  school.equipmentValue = Number(school.equipmentValue) * 30;
}
