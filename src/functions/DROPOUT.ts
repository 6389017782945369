import { shareOf } from "./arguments/parts";

/**
 * 辍学率：学年内辍学学生数除以上学年初在校生数。
 * @customfunction
 * @helpurl https://localhost:3000/help/functions/DROPOUT.html
 * @param dropouts 辍学学生数：学年内辍学的学生数（人）；空白按0计。
 * @param pupils 上学年初在校生数：按学籍（人）。
 * @returns 辍学率，0至1，未四舍五入；上学年初在校生数为0时为 #VALUE!。
 */
export function DROPOUT(dropouts: unknown, pupils: unknown): number {
  return shareOf(dropouts, pupils);
}
