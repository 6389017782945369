import { judgementsOf, type Assessment } from "../assessment";
import { SHEETS } from "../ledger";
import { Problem } from "../model";

/**
 * Stops where a workbook holds nothing that can be judged: no school was read, and nothing else reaches its standard or
 * misses it. Whatever were written about such a county would look like a county in order.
 */
export function refuseUnjudged({ ledger, methods }: Assessment): void {
  if (ledger.sites.length > 0) return;
  const judged = [...methods.values()].some((assessed) =>
    judgementsOf(ledger, assessed).some(({ verdict }) => verdict === "met" || verdict === "notMet"),
  );
  if (!judged) throw new Problem("ledger.nothingToJudge", { sheet: SHEETS.schools.name });
}
