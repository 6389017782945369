import { schoolRemark } from "../standards/schoolRemark";
import { judgedSchool } from "./arguments/standards";

/**
 * 分学校表的备注：注明哪几项达标，哪几项达到85%（优质均衡）。
 * @customfunction
 * @helpurl https://localhost:3000/help/functions/SCHOOLREMARK.html
 * @param stage 学段：小学或初中。
 * @param values 七项指标值：按评估标准的顺序排列，未四舍五入；空白按0计。
 * @param teachers 按过渡标准计的体育艺术教师数：每百名学生拥有的，含可计入的；不启用或不适用的省略、留空或填0。
 * @param sportsArea 按过渡标准计的运动场馆面积：生均的，含可计入的；不启用或不适用的省略、留空或填0。
 * @param method 办法：对每所学校有要求的办法，如2017（优质均衡）；省略、留空或填0为2017。
 * @returns 备注文字，如“6项达标，第5项达到85%”。
 */
export function SCHOOLREMARK(
  stage: unknown,
  values: unknown[][],
  teachers?: unknown,
  sportsArea?: unknown,
  method?: unknown,
): string {
  const { near, judged, plain } = judgedSchool(stage, values, [teachers, sportsArea], method);
  return schoolRemark(near, judged.levels, plain.levels);
}
