import { verdictName } from "../standards/terms";
import { judgedSchool } from "./arguments/standards";

/**
 * 学校资源配置是否达标：7项中至少6项达到标准，余项不低于标准的85%（优质均衡）。
 * @customfunction
 * @helpurl https://localhost:3000/help/functions/SCHOOLSTANDARD.html
 * @param stage 学段：小学或初中。
 * @param values 七项指标值：按评估标准的顺序排列，未四舍五入；空白按0计。
 * @param teachers 按过渡标准计的体育艺术教师数：每百名学生拥有的，含可计入的；不启用或不适用的省略、留空或填0。
 * @param sportsArea 按过渡标准计的运动场馆面积：生均的，含可计入的；不启用或不适用的省略、留空或填0。
 * @param method 办法：对每所学校有要求的办法，如2017（优质均衡）；省略、留空或填0为2017。
 * @returns 达标、不达标，或按过渡标准达标（须附建设规划）。
 */
export function SCHOOLSTANDARD(
  stage: unknown,
  values: unknown[][],
  teachers?: unknown,
  sportsArea?: unknown,
  method?: unknown,
): string {
  const { judged, transitional } = judgedSchool(stage, values, [teachers, sportsArea], method);
  return verdictName(judged.met ? "met" : "notMet", transitional);
}
