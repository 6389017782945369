import type { Ledger } from "../../ledger";
import type { Figure } from "../figures/figure";
import { countyRate, ofAllSchools, shareHead } from "../figures/rates";

/** 专任教师持有教师资格证上岗率 over all schools. */
export default function certificates(ledger: Ledger): Figure[] {
  const rate = { sheet: "certificates", part: ["certified"], whole: "teachers" } as const;
  return [countyRate(ledger, shareHead("certificates"), ofAllSchools(ledger, rate))];
}
