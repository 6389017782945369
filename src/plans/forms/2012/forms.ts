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
export default function* forms(ledger: Ledger, assessed: MethodAssessment): Generator<SheetPlan, void> {
  const { method } = assessed;
  yield basicsForm(ledger, method, schoolColumns);
  for (const stage of STAGES) yield gateForm(ledger, method, stage);
  yield coefficientForm(ledger, assessed);
  yield governmentForm(ledger);
  yield financeForm(ledger);
  yield satisfactionForm(ledger, assessed, satisfaction);
  yield measuresForm(ledger);
}
