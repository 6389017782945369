import type { Ledger } from "../../ledger";
import { EXCHANGE_SHARES } from "../../standards/countyLimits";
import type { Figure } from "../figures/figure";
import { countyRate } from "../figures/rates";
import { ofPublicSchools } from "../figures/scopedRates";

/** 交流轮岗: part of the eligible teachers, and part of those exchanged that is 骨干; nobody exchanged leaves no second part. */
export default function exchange(ledger: Ledger): Figure[] {
  const exchanged = { sheet: "exchange", part: ["exchanged"], whole: "eligible" } as const;
  const backbone = { sheet: "exchange", part: ["backbone"], whole: "exchanged", noneApplies: true } as const;
  return [
    countyRate(
      ledger,
      { formula: "exchange.share", name: "交流轮岗教师比例", standard: EXCHANGE_SHARES.exchanged * 100 },
      ofPublicSchools(ledger, exchanged),
    ),
    countyRate(
      ledger,
      { formula: "exchange.backbone", name: "骨干教师占交流轮岗教师比例", standard: EXCHANGE_SHARES.backbone * 100 },
      ofPublicSchools(ledger, backbone),
    ),
  ];
}
