import { exclusion, exclusionText } from "../standards/exclusion";
import { ORGANISERS, SCHOOL_TYPES } from "../standards/inclusion";
import { choice, number, yes } from "./arguments/scalar";
import { methodOf, stageOf } from "./arguments/standards";

const TYPES = new Map(SCHOOL_TYPES.map((type) => [type as string, type]));
const ORGANISERS_AND_CODES = new Map(
  ORGANISERS.flatMap((organiser, i) => [
    [organiser as string, organiser],
    [String(i + 1), organiser],
  ]),
);

const LISTED = [...ORGANISERS, "1–10"];

/**
 * 学校的一个学段是否计入评估：计入的为空，不计入的写明原因。
 * @customfunction
 * @helpurl https://localhost:3000/help/functions/INCLUSION.html
 * @param method 办法：2012（基本均衡）或2017（优质均衡）。
 * @param stage 学段：小学或初中。
 * @param type 办学类型：如小学、教学点、九年一贯制、完全中学。
 * @param organiser 举办者类型：名称或代码1至10，如县级教育部门或7。
 * @param pupils 在校生数：该学段在校生数（人）；空白按0计。
 * @param affiliated 高校附属：是或否；省略或留空为否。
 * @returns 空文本，或不计入的原因。
 */
export function INCLUSION(
  method: unknown,
  stage: unknown,
  type: unknown,
  organiser: unknown,
  pupils: unknown,
  affiliated?: unknown,
): string {
  const judged = methodOf(1, method);
  const reason = exclusion({
    method: judged,
    stage: stageOf(2, stage),
    type: choice(3, type, TYPES),
    organiser: choice(4, organiser, ORGANISERS_AND_CODES, LISTED),
    pupils: number(5, pupils),
    affiliated: yes(6, affiliated),
  });
  return reason === null ? "" : exclusionText(reason, judged);
}
