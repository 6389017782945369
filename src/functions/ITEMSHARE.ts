import { atLeast } from "../measures/comparing";
import { SHARE_STANDARDS } from "../standards/countyLimits";
import { VERDICT_NAMES } from "../standards/terms";
import { shareOf } from "./arguments/parts";
import { choice } from "./arguments/scalar";

const STANDARDS = new Map<string, number>(Object.values(SHARE_STANDARDS).map(({ name, least }) => [name, least]));

/**
 * 一项比例是否达标：部分除以总数，与该项标准比较，如持证上岗率、随迁子女就读比例。
 * @customfunction
 * @helpurl https://localhost:3000/help/functions/ITEMSHARE.html
 * @param name 项目：如教师培训完成率、持证上岗率、小学就近入学比例、初中就近入学比例。
 * @param part 部分：如持证的专任教师数；不得超过总数；空白按0计。
 * @param whole 总数：如在岗的专任教师数。
 * @returns 达标或不达标；总数为0时为 #VALUE!。
 */
export function ITEMSHARE(name: unknown, part: unknown, whole: unknown): string {
  const least = choice(1, name, STANDARDS);
  return atLeast(shareOf(part, whole, 2), least) ? VERDICT_NAMES.met : VERDICT_NAMES.notMet;
}
