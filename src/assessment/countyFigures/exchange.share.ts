import type { Ledger } from "../../ledger";
import { EXCHANGE_SHARES } from "../../standards/countyLimits";
import type { Method } from "../../standards/methods";
import { countyFigure } from "../figures/countyFigure";
import { countyRate } from "../figures/rates";
import { ofPublicSchools } from "../figures/scopedRates";

const ID = "exchange.share";
const NAME = "交流轮岗教师比例";
const RATE = { sheet: "exchange", part: ["exchanged"], whole: "eligible" } as const;

/** 交流轮岗: part of the eligible teachers. */
export default countyFigure(ID, {
  /** Over all 公办 schools against the standard. */
  of: (ledger: Ledger) =>
    countyRate(
      ledger,
      { formula: ID, name: NAME, standard: EXCHANGE_SHARES.exchanged * 100 },
      ofPublicSchools(ledger, RATE),
    ),

  /** Over the schools that count in a method which sets no number for it. */
  shownIn: (ledger: Ledger, method: Method) =>
    countyRate(ledger, { formula: ID, name: NAME, standard: null }, ofPublicSchools(ledger, RATE, method)),
});
