import type { SheetPlan } from "../../model";
import type { Assessment } from "../assessment";
import { coefficientPlan } from "./coefficientPlan";
import { schoolPlan } from "./schoolPlan";
import { splitPlan } from "./splitPlan";

export { BLOCKS, DERIVED_SHEETS, COEFFICIENT_SHEET, SCHOOL_SHEETS, SPLIT_SHEET } from "./derivedSheets";
export { ledgerPlans, type LedgerContent } from "./ledgerPlans";
export { snapshotOfPlans } from "./snapshotOfPlans";
export { sameValue } from "./tablePlan";

/** The derived sheets of an assessment: every figure as formula and value. Needs a readable 学校台账. */
export function derivedPlans(assessment: Assessment): SheetPlan[] {
  return [
    splitPlan(assessment),
    ...[...assessment.methods.keys()].map((method) => schoolPlan(assessment, method)),
    coefficientPlan(assessment),
  ];
}
