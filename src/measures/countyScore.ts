import { at } from "./at";
import { atLeast } from "./comparing";

/**
 * Points of the county's government (县级人民政府推进义务教育均衡发展工作): the sum of the items' points.
 * @example
 * countyScore([3, 4.5, 2]); //=> 9.5
 */
export function countyScore(scores: ArrayLike<number>): number {
  let sum = 0;
  for (let i = 0; i < scores.length; i++) sum += at(scores, i);
  return sum;
}

/** Verdict on the government's part alone: a veto comes before every point. */
export type CountyVerdict = "met" | "notMet" | "vetoed";

/**
 * The verdict on the points.
 * @param points as `countyScore` gives them
 * @param passMark points needed, inclusive
 * @param vetoed whether a veto item (一票否决) applies
 * @example
 * countyVerdict(85, 85, false); //=> "met"
 * countyVerdict(99, 85, true); //=> "vetoed"
 */
export function countyVerdict(points: number, passMark: number, vetoed: boolean): CountyVerdict {
  if (vetoed) return "vetoed";
  return atLeast(points, passMark) ? "met" : "notMet";
}
