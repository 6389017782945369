import { countyScore, countyVerdict } from "../measures/countyScore";
import { PASS_MARK } from "../standards/limits";
import { VERDICT_NAMES } from "../standards/terms";
import { optionalNumber } from "./arguments/scalar";
import { anyVeto, scoreColumn } from "./arguments/scores";

/**
 * 县级政府工作是否达标：只判定政府工作一部分，不是全县结论（基本均衡）。
 * @customfunction
 * @helpurl https://localhost:3000/help/functions/COUNTYVERDICT.html
 * @param scores 各项得分：一项一格；空白按0计。
 * @param maxima 各项分值：与各项得分一一对应；空白按0计。
 * @param passMark 达标分数：省略、留空或0按85分。
 * @param vetoes 一票否决情形：一项一格；有的填是、有、√或TRUE，没有的填否、无或留空；空白按没有处理。
 * @returns 达标、不达标或一票否决。
 */
export function COUNTYVERDICT(
  scores: unknown[][],
  maxima: unknown[][],
  passMark?: unknown,
  vetoes?: unknown[][],
): string {
  const points = countyScore(scoreColumn(scores, maxima));
  return VERDICT_NAMES[countyVerdict(points, optionalNumber(3, passMark, PASS_MARK), anyVeto(4, vetoes))];
}
