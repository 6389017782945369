import type { Draft } from "../draft";
import { uncountedSchool } from "../planting";

/** Plants 多余的空格. */
export default function plant(draft: Draft): void {
  uncountedSchool(draft).sportsGroundArea = " 260";
}
