import { atOnce, type SheetPlan, type Steps } from "../model";
import type { Assessment } from "../assessment/assessment";
import { judgedGate } from "../assessment/parts/provincialGate";
import { coefficientPlan } from "./coefficientPlan";
import { gatePlan } from "./gatePlan";
import { schoolPlan } from "./schoolPlan";
import { splitPlan } from "./splitPlan";

export { chartsPlan, CHARTS_SHEET } from "./charts/chartsPlan";
export { reportCharts, type ReportCharts } from "./charts/reportCharts";
export type { Beside } from "./charts/coefficientBlock";
export { ledgerPlans, recordPlan, type LedgerContent } from "./ledgerPlans";
export { snapshotOfPlans } from "./snapshotOfPlans";

/**
 * The derived sheets of an assessment: every figure as formula and value. Needs a readable 学校台账. 办学基本标准达标表
 * comes only with a province's list of standards.
 */
export function derivedPlans(assessment: Assessment): SheetPlan[] {
  return atOnce(derivedSteps(assessment));
}

/** {@link derivedPlans}, row by row. */
export function* derivedSteps(assessment: Assessment): Steps<SheetPlan[]> {
  const gate = judgedGate(assessment.ledger);
  const plans = [yield* splitPlan(assessment)];
  for (const method of assessment.methods.keys()) {
    plans.push(yield* schoolPlan(assessment, method));
  }
  yield;
  plans.push(coefficientPlan(assessment));
  if (gate) plans.push(yield* gatePlan(assessment, gate));
  return plans;
}
