import { TEACHING_POINT_PUPILS } from "../../standards/inclusion";
import type { Draft } from "../draft";
import { leaveOut } from "../planting";

/** So many below the line that its classes keep their size. */
const BELOW = 5;

/** Plants 临近计入人数. */
export default function plant(draft: Draft): void {
  const pupils = TEACHING_POINT_PUPILS - BELOW;
  const school = draft.school(
    ({ type, largestClass }) =>
      type === "教学点" && Number(largestClass) > pupils - BELOW && Number(largestClass) < pupils,
  );
  school["primary.pupils"] = pupils;
  school.largestClass = pupils;
  leaveOut(draft, school, ["nearby", "pupilsInNeed"]);
}
