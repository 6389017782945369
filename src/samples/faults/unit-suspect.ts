import type { Draft } from "../draft";

/** Plants . */
export default function plant(draft: Draft): void {
  const school = draft.school(({ type, organiser }) => type === "小学" && organiser === "民办");
  school.equipmentValue = Number(school.equipmentValue) * 10000;
}
