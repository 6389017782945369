import type { Ledger } from "../../ledger";
import { countyFigure } from "../figures/countyFigure";
import { largeSchools } from "../figures/schoolSize";

const HEAD = { formula: "schoolSize.attached", name: "附设小学班、初中班的职业学校数" } as const;

/** 职业学校 with pupils of 小学 or 初中, of whom it may have none. */
export default countyFigure(HEAD.formula, {
  of: (ledger: Ledger) => largeSchools(ledger, HEAD, ["职业学校"]),
});
