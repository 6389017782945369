import { growsFaster, rises, type GrowthMode } from "../measures/growth";
import { GROWTH_MODE_NAMES, VERDICT_NAMES } from "../standards/terms";
import { isLeftOut, sameSize } from "./arguments/range";
import { refuse } from "./arguments/refuse";
import { optionalChoice } from "./arguments/scalar";
import { years } from "./arguments/years";

const MODES = new Map<string, GrowthMode>([
  [GROWTH_MODE_NAMES.yearly, "yearly"],
  [GROWTH_MODE_NAMES.average, "average"],
]);

/**
 * 三个增长：一列数是否增长，或一列数的增长是否高于另一列；相等不算增长。
 * @customfunction
 * @helpurl https://localhost:3000/help/functions/GROWTHS.html
 * @param series 各年数额：连续各年，从早到晚，一年一格，至少两年；判断三年需填四年。
 * @param other 对比数额：同样各年的另一列数，如财政经常性收入；省略时判断第1个参数自身是否增长。
 * @param mode 判断方式：逐年，或三年平均（各年增长率的算术平均值，不是年均复合增长率）；省略为逐年。
 * @returns 达标或不达标；有一年为0或空白时为 #VALUE!。
 */
export function GROWTHS(series: unknown[][], other?: unknown[][], mode?: unknown): string {
  const amounts = years(1, series);
  const others = isLeftOut(other) ? null : years(2, other);
  if (others) sameSize({ argument: 1, size: amounts.length }, { argument: 2, size: others.length });
  const judged = optionalChoice(3, mode, MODES, "yearly");
  const grows = others ? growsFaster(amounts, others, judged) : rises(amounts, judged);
  return VERDICT_NAMES[(grows ?? refuse("invalidValue", "tooLarge")) ? "met" : "notMet"];
}
