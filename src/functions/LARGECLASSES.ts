import { CLASS_SIZE_BINS, classesOver, largeClasses, oversizeClasses } from "../measures/classSizes";
import { CLASS_SIZE_LIMITS } from "../standards/countyLimits";
import { STAGES, STAGE_NAMES } from "../standards/terms";
import { numbers, sizeOf } from "./arguments/range";
import { optionalChoice } from "./arguments/scalar";

const COUNTS = new Map<string, (bins: ArrayLike<number>) => number>([
  ["大班额", largeClasses],
  ["超大班额", oversizeClasses],
  ...STAGES.map(
    (stage) => [STAGE_NAMES[stage], (bins: ArrayLike<number>) => classesOver(bins, CLASS_SIZE_LIMITS[stage])] as const,
  ),
]);

/**
 * 大班额班数：按统计表的十个班额分组，数出56人以上的班；也可数超大班额或超过班额标准的班。
 * @customfunction
 * @helpurl https://localhost:3000/help/functions/LARGECLASSES.html
 * @param bins 各组班数：依次为25人及以下、26–30、31–35、36–40、41–45、46–50、51–55、56–60、61–65、66人及以上的班数（个）；空白按0计。
 * @param kind 计数口径：大班额（56人以上）、超大班额（66人以上）、小学（超过45人）或初中（超过50人）；省略为大班额。
 * @returns 班数。
 */
export function LARGECLASSES(bins: unknown[][], kind?: unknown): number {
  const column = numbers(1, bins);
  sizeOf(1, column.length, [CLASS_SIZE_BINS.length]);
  return optionalChoice(2, kind, COUNTS, largeClasses)(column);
}
