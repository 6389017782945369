import { TEACHING_POINT_PUPILS } from "../../standards/inclusion";
import { there } from "../../model";
import type { Draft } from "../draft";
import { leaveOut } from "../planting";

/** So many below the line that its classes keep their size. */
const BELOW = 5;

/** Plants 临近计入人数. */
export default function plant(draft: Draft): void {
  const pupils = TEACHING_POINT_PUPILS - BELOW;
  const points = draft.schools.filter(({ type }) => type === "教学点");
  // Among other faults there may be none whose classes fit.
  const fitting = points.find(
    ({ largestClass }) => Number(largestClass) > pupils - BELOW && Number(largestClass) < pupils,
  );
  const school = fitting ?? there(points[0], "teaching point");
  school["primary.pupils"] = pupils;
  school.largestClass = pupils;
  leaveOut(draft, school, ["nearby", "pupilsInNeed"]);
}
