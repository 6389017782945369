import type { Ledger } from "../../ledger";
import type { Figure } from "../figures/figure";
import { countyRate, ofAllSchools, shareHead } from "../figures/rates";

/** 教师5年360学时培训完成率 over all schools. */
export default function training360(ledger: Ledger): Figure[] {
  return [
    countyRate(
      ledger,
      shareHead("training360"),
      ofAllSchools(ledger, { sheet: "training", part: ["completed"], whole: "teachers" }),
    ),
  ];
}
