import type { Draft } from "../draft";
import { uncountedSchool } from "../planting";

/** Plants 以文本形式存储的数字. */
export default function plant(draft: Draft): void {
  uncountedSchool(draft).books = "612";
}
