import { compositeCoefficient } from "../measures/differenceCoefficient";
import { numbers, sizeOf } from "./arguments/range";
import { position, refuseCell } from "./arguments/refuse";
import { INDICATOR_COUNTS } from "./arguments/standards";

/**
 * 综合差异系数：一个学段各项指标差异系数的平均值，先平均、后四舍五入。
 * @customfunction
 * @helpurl https://localhost:3000/help/functions/COMPOSITE.html
 * @param coefficients 各项差异系数：2012年办法8项，2017年办法7项，都要有数；不能有空白，也不能只有几项恰为0。
 * @returns 综合差异系数，未四舍五入。
 */
export function COMPOSITE(coefficients: unknown[][]): number {
  const column = numbers(1, coefficients, "refused");
  sizeOf(1, column.length, INDICATOR_COUNTS);
  // Some hosts hand over a blank cell as 0: a coefficient that is not there would lower the mean. A single school has all 0.
  const zero = column.indexOf(0);
  if (zero >= 0 && column.some((coefficient) => coefficient > 0))
    refuseCell("zeroOrBlank", { where: position(1, coefficients, zero), value: 0 });
  return compositeCoefficient(column);
}
