import { VERDICT_NAMES } from "../standards/terms";
import { judgedSchool } from "./arguments/standards";

/**
 * 学校资源配置是否达标：7项中至少6项达到标准，余项不低于标准的85%（优质均衡）。
 * @customfunction
 * @helpurl https://localhost:3000/help/functions/SCHOOLSTANDARD.html
 * @param stage 学段：小学或初中。
 * @param values 七项指标值：按评估标准的顺序排列，未四舍五入；空白按 0 计。
 * @returns 达标或不达标。
 */
export function SCHOOLSTANDARD(stage: unknown, values: unknown[][]): string {
  return judgedSchool(stage, values).met ? VERDICT_NAMES.met : VERDICT_NAMES.notMet;
}
