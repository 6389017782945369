import type { Draft } from "../draft";
import { uncountedSchool } from "../planting";

/** Plants 应填未填. */
export default function plant(draft: Draft): void {
  uncountedSchool(draft)["primary.teachersIntermediate"] = null;
}
