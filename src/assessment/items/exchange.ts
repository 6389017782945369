import type { Ledger } from "../../ledger";
import { EXCHANGE_SHARES } from "../../standards/countyLimits";
import type { Figure } from "../figures/figure";
import { countyRate, ofAllSchools } from "../figures/rates";

/** 交流轮岗: part of the eligible teachers, and part of those exchanged that is 骨干; nobody exchanged leaves no second part. */
export default function exchange(ledger: Ledger): Figure[] {
  return [
    countyRate(
      ledger,
      { formula: "exchange.share", name: "交流轮岗教师比例", standard: EXCHANGE_SHARES.exchanged * 100 },
      ofAllSchools(ledger, { sheet: "exchange", part: ["exchanged"], whole: "eligible" }),
    ),
    countyRate(
      ledger,
      { formula: "exchange.backbone", name: "骨干教师占交流轮岗教师比例", standard: EXCHANGE_SHARES.backbone * 100 },
      ofAllSchools(ledger, { sheet: "exchange", part: ["backbone"], whole: "exchanged" }),
    ),
  ];
}
