import { differenceCoefficient } from "../measures/differenceCoefficient";
import { coefficientAtOnce, refuseIncomparable, schoolColumns, valueForm } from "./arguments/schools";

/**
 * 差异系数：一项指标在同一学段各校之间的差异程度，按在校生数加权。
 * @customfunction
 * @helpurl https://localhost:3000/help/functions/DIFFCOEF.html
 * @param values 各校数值：各校该项指标的总量，一校一格；第3个参数为TRUE时填各校生均值；空白按0计。不要选入合计行。
 * @param pupils 在校生数：各校该学段在校生数（人），与各校数值一一对应；空白按0计。
 * @param perPupil 是否生均值：TRUE 表示各校数值已是生均值；省略、留空或 FALSE 表示总量。
 * @returns 差异系数，未四舍五入；在校生数合计或全县平均值为0时为 #DIV/0!。
 */
export function DIFFCOEF(values: unknown[][], pupils: unknown[][], perPupil?: unknown): number {
  const form = valueForm(perPupil);
  const atOnce = coefficientAtOnce(values, pupils, form);
  if (Number.isFinite(atOnce)) return atOnce;
  const schools = schoolColumns(values, pupils);
  const coefficient = differenceCoefficient(schools.values, schools.pupils, form);
  return Number.isFinite(coefficient) ? coefficient : refuseIncomparable(schools);
}
