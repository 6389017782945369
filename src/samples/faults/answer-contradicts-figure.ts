import type { Draft } from "../draft";
import { VERDICT_NAMES } from "../../standards/terms";

/** Plants 结论与计算不符. */
export default function plant(draft: Draft): void {
  draft.record("governmentItems", ({ no }) => no === 7).verdict = VERDICT_NAMES.notMet;
}
