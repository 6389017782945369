import { atMost } from "./comparing";
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
  const taught = pupils.flatMap((count, i) => (count > 0 ? [{ total: totals[i], pupils: count }] : []));
  const each = taught.map((school) => school.total / school.pupils);
  const raised = (floor: number) => taught.map((school) => Math.max(school.total, floor * school.pupils));
  const kept = (floor: number) =>
    atMost(
      differenceCoefficient(
        raised(floor),
        taught.map((school) => school.pupils),
      ),
      limit,
    );

  const lowest = each.reduce((a, b) => Math.min(a, b));
  if (atMost(coefficient, limit)) return { total: 0, floor: lowest, schools: 0 };
  let below = lowest;
  let floor = each.reduce((a, b) => Math.max(a, b));
  for (let i = 0; i < HALVINGS; i++) {
    const middle = (below + floor) / 2;
    if (kept(middle)) floor = middle;
    else below = middle;
  }
  const additions = raised(floor).map((total, i) => total - taught[i].total);
  return {
    total: additions.reduce((a, b) => a + b),
    floor,
    schools: additions.filter((addition) => addition > 0).length,
  };
}
