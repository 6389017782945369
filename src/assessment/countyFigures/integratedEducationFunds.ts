import type { Ledger } from "../../ledger";
import { countyFigure } from "../figures/countyFigure";
import { unknown, type Figure } from "../figures/figure";
import { recordName } from "../figures/rates";
import { fundsAtHand, fundsFigure, fundsHead, lowest } from "../figures/specialFunds";
import { parameterMissing } from "../missing";

const ID = "integratedEducationFunds";

/**
 * 随班就读公用经费 a pupil, the lowest of its rows; none where there is no such row. It decides where the county says so.
 */
function of(ledger: Ledger): Figure[] {
  const funds = fundsAtHand(ledger);
  if (ledger.schools.length === 0 || "id" in funds) return [];
  const head = fundsHead(ledger, ID, "随班就读学生生均公用经费");
  const decides = ledger.parameters.text("integratedFundsDecide");
  const [first, ...others] = funds.integrated.map((record) =>
    fundsFigure(funds, record, head, recordName(funds.table, record)),
  );
  if (!first) return [];
  const figure = lowest([first, ...others]);
  if (decides === null)
    return [{ ...figure, verdict: "undetermined", missing: [parameterMissing("integratedFundsDecide")] }];
  if (!ledger.parameters.on("integratedFundsDecide")) return [{ ...figure, verdict: "notApplicable", missing: [] }];
  if (head.standard === null) return [unknown(head, [parameterMissing("specialEducationFunds")], figure.cells)];
  return [figure];
}

export default countyFigure(ID, { of });
