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

/**
 * National formula: (毕业 − 转入 + 转出) ÷ (入学 − 死亡). Not capped: more than 1 is a figure to be questioned.
 * @returns NaN where there was nobody to finish (不适用)
 * @example
 * nationalRetention({ entered: 1000, finished: 755, transferredIn: 0, transferredOut: 200, died: 0 }); //=> 0.955
 */
export function nationalRetention({ entered, finished, transferredIn, transferredOut, died }: Cohort): number {
  return (finished - transferredIn + transferredOut) / (entered - died);
}

/**
 * County formula: 毕业 ÷ (入学 + 转入 − 转出), at most 1.
 * @returns NaN where there was nobody to finish (不适用)
 * @example
 * countyRetention({ entered: 1000, finished: 755, transferredIn: 0, transferredOut: 200, died: 0 }); //=> 0.94375
 */
export function countyRetention({ entered, finished, transferredIn, transferredOut }: Cohort): number {
  return Math.min(1, finished / (entered + transferredIn - transferredOut));
}
