import type { Draft } from "../draft";
import { uncountedSchool } from "../planting";

/** Plants 是否栏个别未填. */
export default function plant(draft: Draft): void {
  uncountedSchool(draft).boarding = null;
}
