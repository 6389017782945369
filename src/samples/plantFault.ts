import type { RuleId } from "../rules/ids.generated";
import type { Draft } from "./draft";
import { faults } from "./faults/index.generated";

/** Plants the fault of one kind that its file in `faults/` describes. */
export type Fault = (draft: Draft) => void;

const FAULTS: Readonly<Record<RuleId, Fault>> = faults;

/**
 * Plants the fault that a rule looks for into a faultless county: the rule finds it, and no other of the same or an
 * earlier level of work does, save those that the rule entails.
 */
export function plantFault(rule: RuleId, draft: Draft): void {
  FAULTS[rule](draft);
}
