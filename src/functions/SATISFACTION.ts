import { shareOf } from "./arguments/parts";

/**
 * 满意度：满意的问卷数除以收回的有效问卷数，不除以发放数。
 * @customfunction
 * @helpurl https://localhost:3000/help/functions/SATISFACTION.html
 * @param satisfied 满意问卷数：表示满意的有效问卷（份）；空白按0计。
 * @param returned 有效问卷数：收回的有效问卷（份），不是发放数。
 * @returns 满意度，0至1，未四舍五入；有效问卷数为0时为 #VALUE!。
 */
export function SATISFACTION(satisfied: unknown, returned: unknown): number {
  return shareOf(satisfied, returned);
}
