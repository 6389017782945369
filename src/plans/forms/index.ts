import type { SheetPlan } from "../../model";
import type { Ledger } from "../../ledger";
import type { Method } from "../../standards/methods";
import type { MethodAssessment } from "../../assessment/assessment";
import { methodForms } from "./index.generated";
import { signed } from "./signed";

export { figureValue, itemValues } from "./itemValue";

/** The tables of a method's form; `<method>/forms.ts` exports one. */
export type Forms = (ledger: Ledger, assessed: MethodAssessment) => SheetPlan[];

const FORMS: Readonly<Record<Method, Forms>> = methodForms;

/** The tables of a method's national application form, in their order, each with the lines for signatures. */
export function formPlans(ledger: Ledger, assessed: MethodAssessment): SheetPlan[] {
  return FORMS[assessed.method](ledger, assessed).map(signed);
}
