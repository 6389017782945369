import type { MethodAssessment } from "../../../assessment/assessment";
import type { Ledger } from "../../../ledger";
import type { SheetPlan } from "../../../model";
import { STAGES } from "../../../standards/terms";
import { basicsForm } from "../basics";
import { coefficientForm } from "../coefficients";
import { satisfactionForm } from "../satisfaction";
import { schoolColumns } from "./basics";
import { financeForm } from "./finance";
import { gateForm } from "./gate";
import { governmentForm } from "./government";
import { measuresForm } from "./measures";
import { satisfaction } from "./satisfaction";

/** 基本均衡 申报表. */
export default function forms(ledger: Ledger, assessed: MethodAssessment): SheetPlan[] {
  const { method } = assessed;
  return [
    basicsForm(ledger, method, schoolColumns),
    ...STAGES.map((stage) => gateForm(ledger, method, stage)),
    coefficientForm(ledger, assessed),
    governmentForm(ledger),
    financeForm(ledger),
    satisfactionForm(ledger, assessed, satisfaction),
    measuresForm(ledger),
  ];
}
