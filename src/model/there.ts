/**
 * What is looked up and must be there: its absence is a mistake of this program, never of a workbook.
 * @param what is looked for, to be named where it lacks
 * @throws Error where it is not there
 * @example
 * there(new Map([["a", 1]]).get("a"), "letter a"); //=> 1
 */
export function there<Found>(found: Found | null | undefined, what: string): Found {
  if (found === undefined || found === null) throw new Error(`There is no ${what}.`);
  return found;
}

/**
 * The entry of a list at a place that the list has; `null` is an entry too.
 * @throws Error where the list has no such place
 * @example
 * entryAt([3, null], 1); //=> null
 */
export function entryAt<Entry>(list: readonly Entry[], place: number): Entry {
  const entry = list[place];
  if (entry === undefined) throw new Error(`There is no entry ${place} of ${list.length}.`);
  return entry;
}
