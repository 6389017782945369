import type { Draft } from "../draft";
import { uncountedSchool } from "../planting";

/** Plants 计数栏中的小数. */
export default function plant(draft: Draft): void {
  uncountedSchool(draft)["primary.teachersAboveRequired"] = 1.5;
}
