import type { Draft } from "../draft";

/** Plants 处于临界. */
export default function plant(draft: Draft): void {
  const school = draft.school(({ type, area }) => type === "小学" && area === "城区");
  school.sportsGroundArea = 7.496 * Number(school["primary.pupils"]) - Number(school.indoorSportsArea);
}
