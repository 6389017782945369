import type { Draft } from "../draft";

/** Plants 学校未达标. */
export default function plant(draft: Draft): void {
  const school = draft.school(({ type, organiser }) => type === "初级中学" && organiser === "县级教育部门");
  school.multimediaRooms = Math.floor(Number(school["junior.pupils"]) * 0.015);
}
