import type { SheetPlan } from "../model";
import type { Assessment } from "../assessment/assessment";
import { judgedGate } from "../assessment/parts/provincialGate";
import { coefficientPlan } from "./coefficientPlan";
import { gatePlan } from "./gatePlan";
import { schoolPlan } from "./schoolPlan";
import { splitPlan } from "./splitPlan";

export { ledgerPlans, recordPlan, type LedgerContent } from "./ledgerPlans";
export { snapshotOfPlans } from "./snapshotOfPlans";

/**
 * The derived sheets of an assessment: every figure as formula and value. Needs a readable 学校台账. 办学基本标准达标表
 * comes only with a province's list of standards.
 */
export function derivedPlans(assessment: Assessment): SheetPlan[] {
  const gate = judgedGate(assessment.ledger);
  return [
    splitPlan(assessment),
    ...[...assessment.methods.keys()].map((method) => schoolPlan(assessment, method)),
    coefficientPlan(assessment),
    ...(gate ? [gatePlan(assessment, gate)] : []),
  ];
}
