import type { Draft } from "../draft";
import { uncountedSchool } from "../planting";

/** Plants 选项之外的填写. */
export default function plant(draft: Draft): void {
  uncountedSchool(draft).organiser = "乡镇政府";
}
