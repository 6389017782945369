import type { Stage } from "./terms";

/** 学制: the years that a stage takes, 六三 first and then 五四; a county may have both. */
export const SCHOOL_YEARS: Readonly<Record<Stage, readonly number[]>> = { primary: [6, 5], junior: [3, 4] };
