import type { Draft } from "../draft";
import { uncountedSchool } from "../planting";

/** Plants 数字位数过多. */
export default function plant(draft: Draft): void {
  uncountedSchool(draft).equipmentValue = 1e15;
}
