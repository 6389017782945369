import type { Draft } from "../draft";
import { uncountedSchool } from "../planting";

/** Plants 负数. */
export default function plant(draft: Draft): void {
  uncountedSchool(draft)["primary.backboneTeachers"] = -1;
}
