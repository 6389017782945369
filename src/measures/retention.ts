/** 巩固率: how many of a year's entrants finish the stage. Two formulas are in use, and they can fall on either side of a line. */

/** A cohort of pupils from entering a stage to finishing it. */
export interface Cohort {
  /** 入学. */
  readonly entered: number;
  /** 毕业 (for the year being finished: 毕业班学生). */
  readonly finished: number;
  readonly transferredIn: number;
  readonly transferredOut: number;
  readonly died: number;
}

/** What a cohort is made of; the register of 巩固率 has a column of each name. */
export const COHORT_FIELDS = ["finished", "entered", "transferredIn", "transferredOut", "died"] as const;

export type RetentionFormula = "national" | "county";

/** What each formula divides by what. */
const FRACTIONS: Readonly<Record<RetentionFormula, (cohort: Cohort) => readonly [kept: number, expected: number]>> = {
  national: ({ entered, finished, transferredIn, transferredOut, died }) => [
    finished - transferredIn + transferredOut,
    entered - died,
  ],
  county: ({ entered, finished, transferredIn, transferredOut }) => [
    finished,
    entered + transferredIn - transferredOut,
  ],
};

/**
 * National formula: (毕业 − 转入 + 转出) ÷ (入学 − 死亡). Not capped: more than 1 is a figure to be questioned.
 * @returns NaN where nobody was to finish (不适用), and where the figures contradict each other
 * @example
 * nationalRetention({ entered: 1000, finished: 755, transferredIn: 0, transferredOut: 200, died: 0 }); //=> 0.955
 */
export function nationalRetention(cohort: Cohort): number {
  const [kept, expected] = FRACTIONS.national(cohort);
  return expected > 0 ? kept / expected : NaN;
}

/**
 * County formula: 毕业 ÷ (入学 + 转入 − 转出), at most 1.
 * @returns NaN where nobody was to finish (不适用), and where the figures contradict each other
 * @example
 * countyRetention({ entered: 1000, finished: 755, transferredIn: 0, transferredOut: 200, died: 0 }); //=> 0.94375
 */
export function countyRetention(cohort: Cohort): number {
  const [kept, expected] = FRACTIONS.county(cohort);
  return expected > 0 ? Math.min(1, kept / expected) : NaN;
}

/**
 * How many of a cohort were left to finish: those who entered or came, less those who went or died.
 * @returns below 0 where more were lost than there ever were, which no cohort can do
 * @example
 * leftToFinish({ entered: 1000, finished: 755, transferredIn: 0, transferredOut: 200, died: 0 }); //=> 800
 */
export function leftToFinish({ entered, transferredIn, transferredOut, died }: Omit<Cohort, "finished">): number {
  return entered + transferredIn - transferredOut - died;
}

/**
 * Whether a cohort's figures contradict each other: more were lost than there were, or pupils finished of nobody.
 * Such a cohort has no rate, but it is not 不适用.
 * @example
 * contradictsItself({ entered: 0, finished: 0, transferredIn: 0, transferredOut: 0, died: 0 }, "county"); //=> false
 * contradictsItself({ entered: 0, finished: 5, transferredIn: 0, transferredOut: 0, died: 0 }, "county"); //=> true
 * contradictsItself({ entered: 0, finished: 0, transferredIn: 1, transferredOut: 0, died: 0 }, "national"); //=> false
 */
export function contradictsItself(cohort: Cohort, formula: RetentionFormula): boolean {
  const [kept, expected] = FRACTIONS[formula](cohort);
  return expected < 0 || (expected === 0 && kept > 0);
}

/**
 * 毕业 − 转入 + 转出: how many of those who entered finish, by the national formula. Where pupils who came later did not
 * finish it may fall below 0, which is no number of pupils, though nothing contradicts itself.
 * @example
 * finishedOfEntrants({ entered: 10, finished: 3, transferredIn: 5, transferredOut: 0, died: 0 }); //=> -2
 */
export function finishedOfEntrants(cohort: Cohort): number {
  return FRACTIONS.national(cohort)[0];
}
