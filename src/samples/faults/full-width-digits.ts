import type { Draft } from "../draft";
import { uncountedSchool } from "../planting";

/** Plants 全角数字. */
export default function plant(draft: Draft): void {
  uncountedSchool(draft).multimediaRooms = "１";
}
