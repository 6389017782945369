import type { Ledger } from "../../ledger";
import type { Figure } from "../figures/figure";
import { countyRate, shareHead } from "../figures/rates";
import { ofEverySchool } from "../figures/scopedRates";

/** 专任教师持有教师资格证上岗率 over all schools. */
export default function certificates(ledger: Ledger): Figure[] {
  const rate = { sheet: "certificates", part: ["certified"], whole: "teachers" } as const;
  return [countyRate(ledger, shareHead("certificates"), ofEverySchool(ledger, rate))];
}
