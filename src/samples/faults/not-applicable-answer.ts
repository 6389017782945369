import { VERDICT_NAMES } from "../../standards/terms";
import type { Draft } from "../draft";

/** Plants 不适用待核. */
export default function plant(draft: Draft): void {
  draft.record("qualityItems", ({ no }) => no === 8).verdict = VERDICT_NAMES.notApplicable;
}
