import { at } from "../../measures/at";
import { atMost } from "../../measures/comparing";
import { isBlank } from "./cells";
import { numbers, sameSize } from "./range";
import { position, refuseCell } from "./refuse";

/** The points of the county's items, none above its maximum. */
export function scoreColumn(scores: unknown, maxima: unknown): Float64Array {
  const points = numbers(1, scores);
  const most = numbers(2, maxima);
  sameSize({ argument: 1, size: points.length }, { argument: 2, size: most.length });
  for (let i = 0; i < points.length; i++) {
    const [value, maximum] = [at(points, i), at(most, i)];
    if (atMost(value, maximum)) continue;
    refuseCell("aboveMaximum", { where: position(1, scores, i), value }, { maximum });
  }
  return points;
}

const APPLIES: readonly unknown[] = [true, "是", "有", "√"];
const DOES_NOT: readonly unknown[] = [false, 0, "否", "无"];

/** Whether any veto item (一票否决) applies: TRUE, a number other than 0, 是, 有, √; none: blank, 0, FALSE, 否, 无. */
export function anyVeto(argument: number, range: unknown): boolean {
  const rows: readonly (readonly unknown[])[] = Array.isArray(range) ? range : [[range ?? null]];
  let vetoed = false;
  rows.flat().forEach((cell, index) => {
    if (APPLIES.includes(cell) || (typeof cell === "number" && cell !== 0)) vetoed = true;
    else if (!isBlank(cell) && !DOES_NOT.includes(cell)) {
      refuseCell("notVeto", { where: position(argument, rows, index), value: cell });
    }
  });
  return vetoed;
}
