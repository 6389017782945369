/**
 * Things by what they have in common: each group holds at least one and keeps their order, and the groups stand in the
 * order of their first ones.
 * @param keyOf `null` of what belongs to no group
 * @example
 * grouped([1, 2, 3], (number) => number % 2); //=> new Map([[1, [1, 3]], [0, [2]]])
 */
export function grouped<Thing, Key>(
  things: Iterable<Thing>,
  keyOf: (thing: Thing) => Key | null,
): Map<Key, [Thing, ...Thing[]]> {
  const groups = new Map<Key, [Thing, ...Thing[]]>();
  for (const thing of things) {
    const key = keyOf(thing);
    if (key === null) continue;
    const group = groups.get(key);
    if (group) group.push(thing);
    else groups.set(key, [thing]);
  }
  return groups;
}
