import { hashOf, keyOf, type MutantName } from "./results";

/**
 * So many of all, chosen by a seed and by what each is: the same seed chooses the same ones wherever they stand in the
 * list, and a larger sample holds the smaller one.
 */
export function sampleOf<T extends MutantName>(all: readonly T[], size: number, seed: number): T[] {
  const ranked = all.map((one) => ({ one, rank: hashOf(String(seed), keyOf(one)) }));
  ranked.sort((a, b) => (a.rank < b.rank ? -1 : a.rank > b.rank ? 1 : 0));
  return ranked.slice(0, size).map(({ one }) => one);
}

/**
 * Bounds between which a share of all lies with 95 % certainty, told by a sample (Wilson's interval).
 * @returns shares from 0 to 1
 */
export function boundsOf(found: number, size: number): readonly [low: number, high: number] {
  const z = 1.96;
  const share = found / size;
  const middle = share + (z * z) / (2 * size);
  const half = z * Math.sqrt((share * (1 - share)) / size + (z * z) / (4 * size * size));
  const whole = 1 + (z * z) / size;
  return [(middle - half) / whole, (middle + half) / whole];
}
