import type { Draft } from "../draft";
import { uncountedSchool } from "../planting";

/** Plants 数字栏中的文字. */
export default function plant(draft: Draft): void {
  uncountedSchool(draft).teachingArea = "无";
}
