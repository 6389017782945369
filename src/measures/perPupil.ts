/**
 * 生均: a total divided by pupils, multiplied before dividing so that 9 of 1,000 per 100 is exactly 0.9.
 * @param per 1 for each pupil, 100 for every hundred pupils
 * @returns NaN where there are no pupils
 * @example
 * perPupil(9, 1000, 100); //=> 0.9
 */
export function perPupil(total: number, pupils: number, per = 1): number {
  return pupils === 0 ? NaN : (total * per) / pupils;
}
