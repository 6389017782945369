import type { Ledger } from "../../ledger";
import { EXCHANGE_SHARES } from "../../standards/countyLimits";
import { countyFigure } from "../figures/countyFigure";
import { countyRate } from "../figures/rates";
import { ofPublicSchools } from "../figures/scopedRates";

const HEAD = {
  formula: "exchange.backbone",
  name: "骨干教师占交流轮岗教师比例",
  standard: EXCHANGE_SHARES.backbone * 100,
} as const;
const RATE = { sheet: "exchange", part: ["backbone"], whole: "exchanged", noneApplies: true } as const;

/** 骨干教师 among those exchanged; nobody exchanged leaves no such part. */
export default countyFigure(HEAD.formula, {
  of: (ledger: Ledger) => countyRate(ledger, HEAD, ofPublicSchools(ledger, RATE)),
});
