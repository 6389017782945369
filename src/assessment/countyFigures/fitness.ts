import type { Ledger } from "../../ledger";
import type { Method } from "../../standards/methods";
import { STAGE_NAMES, type Stage } from "../../standards/terms";
import { countyFigure } from "../figures/countyFigure";
import type { Figure } from "../figures/figure";
import { countyRate } from "../figures/rates";
import { ofEverySchool } from "../figures/scopedRates";
import { watchedAs } from "../figures/watched";

const ID = "fitness";
const RATE = { sheet: "fitness", part: ["passed"], whole: "tested" } as const;

/** 学生体质健康; the province sets the standard. */
export default countyFigure(ID, {
  watched: watchedAs(ID, { order: 60, name: "体质健康达标率", ...RATE }),

  /** Over the schools of a stage that count in a method. */
  of(ledger: Ledger, stage: Stage, method: Method): Figure {
    const head = { formula: ID, name: `${STAGE_NAMES[stage]}学生体质健康及格率`, standard: null } as const;
    return countyRate(ledger, head, ofEverySchool(ledger, RATE, method, stage));
  },
});
