import type { Ledger } from "../../ledger";
import { growsFaster } from "../../measures/growth";
import { countyFigure } from "../figures/countyFigure";
import { growthFigure } from "../figures/growth";

const HEAD = { formula: "growth.allocation", name: "义务教育财政拨款增长高于财政经常性收入增长" } as const;

/** 拨款 against 经常性收入; equal is not enough. */
export default countyFigure(HEAD.formula, {
  of: (ledger: Ledger) =>
    growthFigure(ledger, HEAD, ["allocation", "revenue"], (mode, own, other) => growsFaster(own, other, mode)),
});
