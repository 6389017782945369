import { at } from "./at";

/** 班额: classes counted by the ten bins of the statistics. */

/** The bins in their order, as the statistics head them. */
export const CLASS_SIZE_BINS = [
  "25人及以下",
  "26-30人",
  "31-35人",
  "36-40人",
  "41-45人",
  "46-50人",
  "51-55人",
  "56-60人",
  "61-65人",
  "66人及以上",
] as const;

/** Fewest and most pupils of a class of each bin: a class of one pupil exists, and the last bin is open. */
export const CLASS_SIZE_BOUNDS: readonly (readonly [fewest: number, most: number])[] = [
  [1, 25],
  [26, 30],
  [31, 35],
  [36, 40],
  [41, 45],
  [46, 50],
  [51, 55],
  [56, 60],
  [61, 65],
  [66, Infinity],
];

/**
 * The bin of a class, counted from 0.
 * @param pupils of the class, 1 or more
 * @example
 * classSizeBin(25); //=> 0
 * classSizeBin(46); //=> 5
 * classSizeBin(80); //=> 9
 */
export function classSizeBin(pupils: number): number {
  return CLASS_SIZE_BOUNDS.findIndex(([, most]) => pupils <= most);
}

/**
 * How many pupils may sit in classes counted by bins; as many as you like where one of them is in the open bin.
 * @param bins ten counts of classes in the order of `CLASS_SIZE_BINS`
 * @example
 * pupilsOfBins([1, 0, 0, 0, 2, 0, 0, 0, 0, 0]); //=> [83, 115]
 */
export function pupilsOfBins(bins: readonly number[]): readonly [fewest: number, most: number] {
  const filled = CLASS_SIZE_BOUNDS.map((bounds, i) => [at(bins, i), bounds] as const).filter(
    ([classes]) => classes > 0,
  );
  return [
    filled.reduce((sum, [classes, [fewest]]) => sum + classes * fewest, 0),
    filled.reduce((sum, [classes, [, most]]) => sum + classes * most, 0),
  ];
}

/** First bin of 大班额 (56 and more) and of 超大班额 (66 and more). */
const LARGE = 7;
const OVERSIZE = 9;

/**
 * Classes from a bin on; the bins are counted from 0.
 * @example
 * classesFrom([0, 0, 0, 0, 5, 3, 2, 1, 0, 0], 5); //=> 6
 */
export function classesFrom(bins: ArrayLike<number>, first: number): number {
  let count = 0;
  for (let bin = first; bin < bins.length; bin++) count += at(bins, bin);
  return count;
}

/**
 * 大班额: classes of 56 pupils and more, 超大班额 included.
 * @param bins ten counts of classes in the order of `CLASS_SIZE_BINS`
 * @example
 * largeClasses([0, 0, 0, 0, 5, 3, 2, 1, 0, 1]); //=> 2
 */
export function largeClasses(bins: ArrayLike<number>): number {
  return classesFrom(bins, LARGE);
}

/**
 * 超大班额: classes of 66 pupils and more.
 * @example
 * oversizeClasses([0, 0, 0, 0, 5, 3, 2, 1, 0, 1]); //=> 1
 */
export function oversizeClasses(bins: ArrayLike<number>): number {
  return classesFrom(bins, OVERSIZE);
}

/**
 * Classes above the limit of their stage: 45 in 小学, 50 in 初中. A class of 46 to 55 breaks the limit without being 大班额.
 * @param limit 45 or 50, the upper end of a bin
 * @example
 * classesOver([0, 0, 0, 0, 5, 3, 2, 1, 0, 0], 45); //=> 6
 * classesOver([0, 0, 0, 0, 5, 3, 2, 1, 0, 0], 50); //=> 3
 */
export function classesOver(bins: ArrayLike<number>, limit: 45 | 50): number {
  return classesFrom(bins, limit === 45 ? 5 : 6);
}
