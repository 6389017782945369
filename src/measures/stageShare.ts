/** 拆分: what belongs to each stage of a school that teaches several. */

/** 折算权重, weights of a pupil: 小学 1, 初中 1.1, 高中 1.32 (一贯制 1 : 1.1 : 1.32, 完全中学 1 : 1.2 = 1.1 : 1.32). */
export const STAGE_WEIGHTS = { primary: 1, junior: 1.1, senior: 1.32 } as const;

/** Pupils (在校生数) of each stage. */
export interface StagePupils {
  readonly primary: number;
  readonly junior: number;
  readonly senior: number;
}

/**
 * 折算学生数: pupils of all stages, each weighted.
 * @example
 * weightedPupils({ primary: 166, junior: 210, senior: 0 }); //=> 397
 */
export function weightedPupils(pupils: StagePupils): number {
  return (
    pupils.primary * STAGE_WEIGHTS.primary + pupils.junior * STAGE_WEIGHTS.junior + pupils.senior * STAGE_WEIGHTS.senior
  );
}

/**
 * The share (0 to 1) of one stage in what the stages use together; a one-stage school keeps all of it.
 * @returns NaN where there are no pupils at all
 * @example
 * stageShare("junior", { primary: 0, junior: 300, senior: 250 }); //=> 0.5
 */
export function stageShare(stage: keyof StagePupils, pupils: StagePupils): number {
  return (pupils[stage] * STAGE_WEIGHTS[stage]) / weightedPupils(pupils);
}
