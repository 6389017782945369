import type { Draft } from "../draft";
import { uncountedSchool } from "../planting";

/** Plants 数字后面带单位. */
export default function plant(draft: Draft): void {
  uncountedSchool(draft)["primary.sportsArtsTeachers"] = "1人";
}
