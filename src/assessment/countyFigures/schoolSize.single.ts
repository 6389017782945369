import type { Ledger } from "../../ledger";
import { SCHOOL_SIZE_LIMITS } from "../../standards/countyLimits";
import type { SchoolType } from "../../standards/inclusion";
import { countyFigure } from "../figures/countyFigure";
import { largeSchools, SINGLE_PRIMARY } from "../figures/schoolSize";

const ID = "schoolSize.single";
const LIMIT = SCHOOL_SIZE_LIMITS.小学;
const JUNIOR: readonly SchoolType[] = ["初级中学", "职业初中", "完全中学", "高级中学", "其他"];

/** 规模 of schools of one stage; of a 完全中学 the junior part counts. */
export default countyFigure(ID, {
  numbers: { limit: LIMIT },
  of: (ledger: Ledger) => [
    largeSchools(ledger, { formula: ID, name: `超过${LIMIT}人的小学数` }, SINGLE_PRIMARY),
    largeSchools(ledger, { formula: ID, name: `超过${LIMIT}人的初中数` }, JUNIOR),
  ],
});
