import type { Draft } from "../draft";
import { leaveOut } from "../planting";

/** Plants . */
export default function plant(draft: Draft): void {
  const school = draft.school(({ type }) => type === "特殊教育");
  const { "primary.pupils": pupils, "primary.teachers": teachers } = school;
  leaveOut(draft, school, [
    "classSizes",
    "pupilsInNeed",
    "teacherStructure",
    "teacherAges",
    "training",
    "certificates",
  ]);
  Object.assign(school, { "primary.pupils": teachers, "primary.teachers": pupils, "primary.staff": pupils });
}
