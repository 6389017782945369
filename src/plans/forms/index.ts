import type { SheetPlan } from "../../model";
import type { Ledger } from "../../ledger";
import { STAGES } from "../../standards/terms";
import type { MethodAssessment } from "../../assessment/assessment";
import { basicsForm } from "./basics";
import { coefficientForm } from "./coefficients";
import { financeForm } from "./finance2012";
import { gateForm } from "./gate2012";
import { governmentForm } from "./government2012";
import { itemsForm } from "./items2017";
import { measuresForm } from "./measures2012";
import { satisfactionForm } from "./satisfaction";
import { schoolForms, schoolSummaryForm } from "./schools2017";

export { figureValue, itemValue } from "./itemValue";

/** The tables of a method's national application form, in their order. */
export function formPlans(ledger: Ledger, assessed: MethodAssessment): SheetPlan[] {
  const { method } = assessed;
  if (method === "2012")
    return [
      basicsForm(ledger, method),
      ...STAGES.map((stage) => gateForm(ledger, stage)),
      coefficientForm(ledger, assessed),
      governmentForm(ledger),
      financeForm(ledger),
      satisfactionForm(ledger, assessed),
      measuresForm(ledger),
    ];
  return [
    basicsForm(ledger, method),
    schoolSummaryForm(ledger, assessed),
    ...schoolForms(ledger, assessed),
    coefficientForm(ledger, assessed),
    itemsForm(ledger, assessed, "government"),
    itemsForm(ledger, assessed, "quality"),
    satisfactionForm(ledger, assessed),
  ];
}
