import type { Draft } from "../draft";

/** Plants 临近达标项数. */
export default function plant(draft: Draft): void {
  const school = draft.school(({ type, organiser }) => type === "小学" && organiser === "民办");
  school.multimediaRooms = Math.floor((Number(school["primary.pupils"]) / 100) * 2.1);
}
