import type { Ledger } from "../../ledger";
import { countyFigure } from "../figures/countyFigure";
import { countyRate, shareHead } from "../figures/rates";
import { ofEverySchool } from "../figures/scopedRates";

const RATE = { sheet: "certificates", part: ["certified"], whole: "teachers" } as const;

/** 专任教师持有教师资格证上岗率 over all schools. */
export default countyFigure("certificates", {
  of: (ledger: Ledger) => countyRate(ledger, shareHead("certificates"), ofEverySchool(ledger, RATE)),
});
