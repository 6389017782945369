import type { Ledger } from "../../ledger";
import { SCHOOL_SIZE_LIMITS } from "../../standards/countyLimits";
import { countyFigure } from "../figures/countyFigure";
import { largeSchools } from "../figures/schoolSize";

const LIMIT = SCHOOL_SIZE_LIMITS.九年一贯制;
const HEAD = { formula: "schoolSize.combined", name: `义务教育阶段超过${LIMIT}人的一贯制学校数` } as const;

/** 规模 of 一贯制学校, both stages together. */
export default countyFigure(HEAD.formula, {
  numbers: { limit: LIMIT },
  of: (ledger: Ledger) => largeSchools(ledger, HEAD, ["九年一贯制", "十二年一贯制"]),
});
