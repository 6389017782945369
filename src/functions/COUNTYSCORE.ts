import { countyScore } from "../measures/countyScore";
import { scoreColumn } from "./arguments/scores";

/**
 * 县级政府工作得分：各项得分合计，每项不得超过该项分值（基本均衡）。
 * @customfunction
 * @helpurl https://localhost:3000/help/functions/COUNTYSCORE.html
 * @param scores 各项得分：一项一格；空白按0计。
 * @param maxima 各项分值：与各项得分一一对应；空白按0计。
 * @returns 得分合计。
 */
export function COUNTYSCORE(scores: unknown[][], maxima: unknown[][]): number {
  return countyScore(scoreColumn(scores, maxima));
}
