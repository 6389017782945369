import type { Ledger } from "../../ledger";
import type { Method } from "../../standards/methods";
import { countyFigure } from "../figures/countyFigure";
import { countyRate, shareHead } from "../figures/rates";
import { ofEverySchool } from "../figures/scopedRates";

const RATE = { sheet: "training", part: ["completed"], whole: "teachers" } as const;

/** 教师5年360学时培训完成率. */
export default countyFigure("training360", {
  /** Over all schools against the standard. */
  of: (ledger: Ledger) => countyRate(ledger, shareHead("training360"), ofEverySchool(ledger, RATE)),

  /** Over the schools that count in a method which sets no number for it. */
  shownIn: (ledger: Ledger, method: Method) =>
    countyRate(ledger, { ...shareHead("training360"), standard: null }, ofEverySchool(ledger, RATE, method)),
});
