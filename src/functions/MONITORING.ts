import { atLeast } from "../measures/comparing";
import { MONITORING as STANDARD, MONITORING_LEVELS as LEVELS } from "../standards/countyLimits";
import { VERDICT_NAMES } from "../standards/terms";
import { choice, optionalChoice, optionalNumber, positive } from "./arguments/scalar";

/**
 * 质量监测一门学科是否达标：学业水平达到Ⅲ级以上，且校际差异率低于0.15（优质均衡）。
 * @customfunction
 * @helpurl https://localhost:3000/help/functions/MONITORING.html
 * @param level 学业水平：监测报告中的级别，如Ⅲ、III、3或三；本周期未监测的，两格都留空。
 * @param variation 校际差异率：监测报告中的数，如0.12。
 * @returns 达标、不达标；本周期未监测的为“不适用”。
 */
export function MONITORING(level: unknown, variation: unknown): string {
  const monitored = optionalChoice(1, level, LEVELS, 0) > 0 || optionalNumber(2, variation, 0) > 0;
  if (!monitored) return VERDICT_NAMES.notApplicable;
  const reached = choice(1, level, LEVELS) >= STANDARD.level;
  const even = !atLeast(positive(2, variation), STANDARD.variation);
  return reached && even ? VERDICT_NAMES.met : VERDICT_NAMES.notMet;
}
