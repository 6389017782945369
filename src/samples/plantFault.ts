import type { Draft } from "./draft";
import { faults } from "./faults/index.generated";

/** Plants the fault of one kind that its file in `faults/` describes. */
export type Fault = (draft: Draft) => void;

const FAULTS: Readonly<Record<string, Fault>> = faults;

/**
 * Plants the fault that a rule looks for into a faultless county: the rule finds it, and no other of the same or an
 * earlier level of work does, save those that the rule entails.
 */
export function plantFault(rule: string, draft: Draft): void {
  const plant = FAULTS[rule];
  if (!plant) throw new Error(`samples/faults has no file ${rule}.`);
  plant(draft);
}
