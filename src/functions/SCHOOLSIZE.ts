import { atMost } from "../measures/comparing";
import { SCHOOL_SIZE_LIMITS } from "../standards/countyLimits";
import { VERDICT_NAMES } from "../standards/terms";
import { wholeOf } from "./arguments/parts";
import { choice } from "./arguments/scalar";

const LIMITS = new Map(Object.entries(SCHOOL_SIZE_LIMITS));

/**
 * 学校规模是否达标：小学、初中不超过2000人，一贯制学校义务教育阶段不超过2500人（优质均衡）。
 * @customfunction
 * @helpurl https://localhost:3000/help/functions/SCHOOLSIZE.html
 * @param type 办学类型：小学、初级中学、九年一贯制等，与学校台账相同；特殊教育、职业学校除外。
 * @param pupils 在校生数：义务教育阶段在校生数（人）；完全中学填初中部。
 * @returns 达标或不达标；在校生数为0时为 #VALUE!。
 */
export function SCHOOLSIZE(type: unknown, pupils: unknown): string {
  const limit = choice(1, type, LIMITS);
  return atMost(wholeOf(2, pupils), limit) ? VERDICT_NAMES.met : VERDICT_NAMES.notMet;
}
