import { at } from "../../measures/at";

/** Which of some names a misspelt one was meant to be. */

/** From so many changed characters on, as a part of the longer name, two names are different ones. */
const DIFFERENT = 0.5;

/**
 * The name that takes the fewest characters put in, left out or replaced; `null` where none is like it.
 * @example
 * nearestName("县级政府达标分数", ["满意度标准", "县级政府工作达标分数"]); //=> "县级政府工作达标分数"
 * nearestName("备用", ["满意度标准", "县级政府工作达标分数"]); //=> null
 */
export function nearestName(name: string, names: readonly string[]): string | null {
  let nearest: string | null = null;
  let least = Infinity;
  for (const each of names) {
    const changes = changesBetween(name, each);
    if (changes < least && changes < Math.max(name.length, each.length) * DIFFERENT) [nearest, least] = [each, changes];
  }
  return nearest;
}

/** Levenshtein's distance. */
function changesBetween(one: string, other: string): number {
  let above = Array.from({ length: other.length + 1 }, (_, i) => i);
  for (let i = 1; i <= one.length; i++) {
    const row = [i];
    for (let j = 1; j <= other.length; j++) {
      const replaced = at(above, j - 1) + (one[i - 1] === other[j - 1] ? 0 : 1);
      row.push(Math.min(replaced, at(above, j) + 1, at(row, j - 1) + 1));
    }
    above = row;
  }
  return at(above, other.length);
}
