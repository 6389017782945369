import type { Draft } from "../draft";

/** Plants . */
export default function plant(draft: Draft): void {
  const school = draft.school(({ type, area, counted }) => type === "小学" && area === "乡村" && counted === "是");
  school.sportsGroundArea = 7 * Number(school["primary.pupils"]) - Number(school.indoorSportsArea);
}
