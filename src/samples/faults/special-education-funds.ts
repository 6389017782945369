import { FUNDS_KINDS } from "../../ledger";
import type { Draft } from "../draft";

/** Plants 特殊教育公用经费待核: a thousand yuan for a pupil in 随班就读. */
export default function plant(draft: Draft): void {
  const { code = null, name = null } = draft.school(() => true);
  const money = { pupils: 1, approvedPupils: 1, budget: 0.1, training: 0, quota: 1150 };
  draft.records("publicFunds").push({ code, name, ...money, category: FUNDS_KINDS.integrated });
}
