import type { MethodAssessment } from "../../../assessment/assessment";
import type { Ledger } from "../../../ledger";
import type { SheetPlan } from "../../../model";
import { basicsForm } from "../basics";
import { coefficientForm } from "../coefficients";
import { itemsForm } from "../items";
import { satisfactionForm } from "../satisfaction";
import { schoolForms, schoolSummaryForm } from "../schools";
import { schoolColumns } from "./basics";
import { satisfaction } from "./satisfaction";

/** 优质均衡 申报表. */
export default function* forms(ledger: Ledger, assessed: MethodAssessment): Generator<SheetPlan, void> {
  yield basicsForm(ledger, assessed.method, schoolColumns);
  yield schoolSummaryForm(ledger, assessed);
  yield* schoolForms(ledger, assessed);
  yield coefficientForm(ledger, assessed);
  yield itemsForm(ledger, assessed, "表Ⅳ", { id: "government", area: "政府保障程度" });
  yield itemsForm(ledger, assessed, "表Ⅴ", { id: "quality", area: "教育质量" });
  yield satisfactionForm(ledger, assessed, satisfaction);
}
