import { stageShare } from "../measures/stageShare";
import { refuse } from "./arguments/refuse";
import { number, optionalNumber } from "./arguments/scalar";
import { taughtStageOf } from "./arguments/standards";

/**
 * 学段拆分：一贯制学校、完全中学共用的数量按折算学生数（小学1、初中1.1、高中1.32）分给一个学段。
 * @customfunction
 * @helpurl https://localhost:3000/help/functions/STAGESHARE.html
 * @param amount 全校数量：各学段共用的数量，如图书册数、面积（㎡）、设备值。教师不按此拆分；空白按0计。
 * @param stage 学段：小学、初中或高中。
 * @param primary 小学在校生数：没有小学部的填0；空白按0计。
 * @param junior 初中在校生数：没有初中部的填0；空白按0计。
 * @param senior 高中在校生数：没有高中部的可省略；空白按0计。
 * @returns 该学段应得的数量，未四舍五入；各学段都没有学生时为 #DIV/0!。
 */
export function STAGESHARE(
  amount: unknown,
  stage: unknown,
  primary: unknown,
  junior: unknown,
  senior?: unknown,
): number {
  const pupils = { primary: number(3, primary), junior: number(4, junior), senior: optionalNumber(5, senior, 0) };
  const share = number(1, amount) * stageShare(taughtStageOf(2, stage), pupils);
  return Number.isNaN(share) ? refuse("divisionByZero", "noPupils") : share;
}
