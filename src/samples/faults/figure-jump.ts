import type { Draft } from "../draft";
import { uncountedSchool } from "../planting";

/** Plants 与上年相比变动过大. */
export default function plant(draft: Draft): void {
  const school = uncountedSchool(draft);
  school.siteArea = Number(school.siteArea) * 10;
}
