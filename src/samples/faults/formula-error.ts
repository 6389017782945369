import type { Draft } from "../draft";
import { uncountedSchool } from "../planting";

/** Plants 公式出错. */
export default function plant(draft: Draft): void {
  uncountedSchool(draft).indoorSportsArea = { error: "#DIV/0!" };
}
