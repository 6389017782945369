import { shareOf } from "./arguments/parts";

/**
 * 入学率：适龄人口中的在校生数除以适龄人口数。
 * @customfunction
 * @helpurl https://localhost:3000/help/functions/ENROLMENT.html
 * @param enrolled 在校适龄人口：适龄人口中的在校生数（人），不得超过适龄人口数；空白按0计。
 * @param population 适龄人口数：该年龄段户籍人口（人）；残疾儿童少年入学率填残疾儿童少年数。
 * @returns 入学率，0至1，未四舍五入；适龄人口数为0时为 #VALUE!。
 */
export function ENROLMENT(enrolled: unknown, population: unknown): number {
  return shareOf(enrolled, population);
}
