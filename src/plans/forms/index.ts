import { atOnce, type SheetPlan, type Steps } from "../../model";
import type { Ledger } from "../../ledger";
import type { Method } from "../../standards/methods";
import type { MethodAssessment } from "../../assessment/assessment";
import { methodForms } from "./index.generated";
import { signed } from "./signed";

export { figureValue, itemValues } from "./itemValue";

/** The tables of a method's form, each made when it is its turn; `<method>/forms.ts` exports one. */
export type Forms = (ledger: Ledger, assessed: MethodAssessment) => Iterable<SheetPlan>;

const FORMS: Readonly<Record<Method, Forms>> = methodForms;

/** The tables of a method's national application form, in their order, each with the lines for signatures. */
export function formPlans(ledger: Ledger, assessed: MethodAssessment): SheetPlan[] {
  return atOnce(formSteps(ledger, assessed));
}

/** {@link formPlans}, table by table. */
export function* formSteps(ledger: Ledger, assessed: MethodAssessment): Steps<SheetPlan[]> {
  const plans: SheetPlan[] = [];
  for (const plan of FORMS[assessed.method](ledger, assessed)) {
    plans.push(signed(plan));
    yield;
  }
  return plans;
}
