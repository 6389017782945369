import type { Draft } from "../draft";
import { leaveOut } from "../planting";

/** Plants 教师全填在一个学段. */
export default function plant(draft: Draft): void {
  const school = draft.school(({ type, organiser }) => type === "九年一贯制" && organiser === "县级教育部门");
  leaveOut(draft, school, ["teacherStructure", "teacherAges"]);
  for (const [field, value] of Object.entries(school)) {
    const [stage, count = ""] = field.split(".");
    if (stage !== "primary" || !/teachers$|Teachers$|^teachers|^staff$/.test(count)) continue;
    school[`junior.${count}`] = Number(school[`junior.${count}`]) + Number(value);
    school[field] = 0;
  }
}
