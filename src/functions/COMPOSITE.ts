import { compositeCoefficient } from "../measures/differenceCoefficient";
import { numbers, sizeOf } from "./arguments/range";
import { INDICATOR_COUNTS } from "./arguments/standards";

/**
 * 综合差异系数：一个学段各项指标差异系数的平均值，先平均、后四舍五入。
 * @customfunction
 * @helpurl https://localhost:3000/help/functions/COMPOSITE.html
 * @param coefficients 各项差异系数：2012年办法8项，2017年办法7项，都要有数；不能有空白。
 * @returns 综合差异系数，未四舍五入。
 */
export function COMPOSITE(coefficients: unknown[][]): number {
  const column = numbers(1, coefficients, "refused");
  sizeOf(1, column.length, INDICATOR_COUNTS);
  return compositeCoefficient(column);
}
