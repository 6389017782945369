import { differenceShares } from "../measures/differenceCoefficient";
import { shapedLike } from "./arguments/range";
import { refuseIncomparable, schoolColumns, valueForm } from "./arguments/schools";

/**
 * 差异贡献率：各校对全县校际差异的贡献，合计为1；各校没有差异时都是0。
 * @customfunction
 * @helpurl https://localhost:3000/help/functions/DIFFSHARE.html
 * @param values 各校数值：各校该项指标的总量，一校一格；第3个参数为TRUE时填各校生均值；空白按0计。不要选入合计行。
 * @param pupils 在校生数：各校该学段在校生数（人），与各校数值一一对应；空白按0计。
 * @param perPupil 是否生均值：TRUE 表示各校数值已是生均值；省略、留空或 FALSE 表示总量。
 * @returns 与各校数值同样大小的区域，一校一格。
 */
export function DIFFSHARE(values: unknown[][], pupils: unknown[][], perPupil?: unknown): number[][] {
  const form = valueForm(perPupil);
  const schools = schoolColumns(values, pupils);
  const shares = differenceShares(schools.values, schools.pupils, form);
  return shares.length > 0 && shares.every(Number.isFinite) ? shapedLike(values, shares) : refuseIncomparable(schools);
}
