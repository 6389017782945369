import { at } from "./at";
import { atLeast, atMost } from "./comparing";
import { differenceCoefficient } from "./differenceCoefficient";

/** What it takes at least to bring a 差异系数 under its limit by adding alone. */
export interface LeastAddition {
  /** Added to all schools together, in the unit of the totals. */
  readonly total: number;
  /** What every school then has for each pupil at least. */
  readonly floor: number;
  /** How many schools get something. */
  readonly schools: number;
}

/** Halvings of the interval that holds the floor: more change nothing of a double. */
const HALVINGS = 60;

/**
 * The least amount that, added where the schools have least for each pupil, brings the difference coefficient to its limit.
 * Nothing is taken from a school, pupils stay as they are, and amounts may be fractions; so it is a lower bound where only
 * whole things can be added. Of all ways to add a given amount, raising the lowest schools to one common floor leaves the
 * smallest coefficient: with Σ x fixed, only Σ x²/P is left to be made small, and the higher the floor, the smaller the
 * coefficient.
 * @param totals x_i and `pupils` P_i as for the difference coefficient
 * @param limit not negative
 * @returns 0 added where the limit is kept already; `null` where there is no coefficient
 * @example
 * leastAddition([10, 30], [5, 5], 0.5); //=> { total: 0, floor: 2, schools: 0 }
 */
export function leastAddition(
  totals: readonly number[],
  pupils: readonly number[],
  limit: number,
): LeastAddition | null {
  const coefficient = differenceCoefficient(totals, pupils);
  if (Number.isNaN(coefficient)) return null;
  const taught = pupils.flatMap((count, i) => (count > 0 ? [at(totals, i) / count] : []));
  const kept = (floor: number) => atMost(differenceCoefficient(raised(totals, pupils, floor), pupils), limit);

  const lowest = taught.reduce((a, b) => Math.min(a, b));
  if (atMost(coefficient, limit)) return { total: 0, floor: lowest, schools: 0 };
  let below = lowest;
  let floor = taught.reduce((a, b) => Math.max(a, b));
  for (let i = 0; i < HALVINGS; i++) {
    const middle = (below + floor) / 2;
    if (kept(middle)) floor = middle;
    else below = middle;
  }
  return additionTo(totals, pupils, floor);
}

/**
 * What it takes to raise every school that has less to a floor for each pupil.
 * @param totals x_i and `pupils` P_i as for the difference coefficient; a school without pupils gets nothing
 * @param floor in the unit of the totals for each pupil
 * @example
 * additionTo([10, 30], [5, 5], 4); //=> { total: 10, floor: 4, schools: 1 }
 */
export function additionTo(totals: readonly number[], pupils: readonly number[], floor: number): LeastAddition {
  const additions = raised(totals, pupils, floor).map((total, i) => total - at(totals, i));
  return {
    total: additions.reduce((a, b) => a + b, 0),
    floor,
    schools: additions.filter((addition) => addition > 0).length,
  };
}

function raised(totals: readonly number[], pupils: readonly number[], floor: number): number[] {
  return totals.map((total, i) => {
    const least = floor * at(pupils, i);
    return atLeast(total, least) ? total : least;
  });
}
