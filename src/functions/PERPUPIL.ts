import { perPupil } from "../measures/perPupil";
import { refuse } from "./arguments/refuse";
import { number, optionalNumber } from "./arguments/scalar";

/**
 * 生均值：总量除以在校生数，或每百名学生拥有量。
 * @customfunction
 * @helpurl https://localhost:3000/help/functions/PERPUPIL.html
 * @param total 总量：如图书册数、面积（㎡）、设备值（元）、教师数；空白按0计。
 * @param pupils 在校生数：该学段在校生数（人）。
 * @param per 每多少名学生：1为生均，100为每百名学生；省略、留空或0按1。
 * @returns 生均值，未四舍五入；在校生数为0时为 #DIV/0!。
 */
export function PERPUPIL(total: unknown, pupils: unknown, per?: unknown): number {
  const value = perPupil(number(1, total), number(2, pupils), optionalNumber(3, per, 1));
  return Number.isNaN(value) ? refuse("divisionByZero", "noPupils") : value;
}
