import type { Ledger } from "../../ledger";
import type { Figure } from "../figures/figure";
import { countyRate, shareHead } from "../figures/rates";
import { ofEverySchool } from "../figures/scopedRates";

/** 教师5年360学时培训完成率 over all schools. */
export default function training360(ledger: Ledger): Figure[] {
  const rate = { sheet: "training", part: ["completed"], whole: "teachers" } as const;
  return [countyRate(ledger, shareHead("training360"), ofEverySchool(ledger, rate))];
}
