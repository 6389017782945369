/** How many are still tried in every choice; each doubles the choices. */
const MANY = 5;

/** Every choice of some of a few; of many, each alone and all of them. */
export function subsetsOf<T>(all: readonly T[]): T[][] {
  if (all.length > MANY) return [...all.map((each) => [each]), [...all]];
  return all
    .reduce<T[][]>((subsets, each) => [...subsets, ...subsets.map((subset) => [...subset, each])], [[]])
    .slice(1);
}
