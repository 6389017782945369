/** Dots for many values along a line, stacked where they are close to each other, and thinned where they are too many. */
export interface DotColumns {
  readonly columns: readonly DotColumn[];
  /** How many values a dot stands for at most. */
  readonly each: number;
}

export interface DotColumn {
  /** From 0 to 1 along the line: the middle of the column. */
  readonly at: number;
  /** The values of every dot, from below, by their places in the list. */
  readonly dots: readonly (readonly number[])[];
}

/** The two ends of a line of numbers. */
export interface Ends {
  readonly from: number;
  readonly to: number;
}

/**
 * No value is left out: where a stack would be too high, every dot of the picture stands for as many values, and a lonely
 * value keeps a dot of its own, so that outliers are always seen.
 * @param values in ascending order, between the ends
 * @param count how many columns the line has
 * @param highest how many dots may stand on each other
 * @example
 * dotColumns([1, 1, 1, 9], { from: 0, to: 10 }, 10, 2); //=> { columns: [{ at: 0.15, dots: [[0, 1], [2]] }, { at: 0.95, dots: [[3]] }], each: 2 }
 */
export function dotColumns(values: readonly number[], ends: Ends, count: number, highest: number): DotColumns {
  const columns = new Map<number, number[]>();
  values.forEach((value, i) => {
    const column = Math.min(count - 1, Math.floor(along(value, ends) * count));
    const before = columns.get(column);
    if (before) before.push(i);
    else columns.set(column, [i]);
  });
  const most = Math.max(0, ...[...columns.values()].map(({ length }) => length));
  const each = Math.max(1, Math.ceil(most / highest));
  return {
    each,
    columns: [...columns].map(([column, places]) => ({ at: (column + 0.5) / count, dots: inParts(places, each) })),
  };
}

/**
 * Where a value lies on a line, from 0 to 1.
 * @example
 * along(25, { from: 0, to: 100 }); //=> 0.25
 */
export function along(value: number, { from, to }: Ends): number {
  return to === from ? 0.5 : (value - from) / (to - from);
}

function inParts(places: readonly number[], size: number): number[][] {
  const parts: number[][] = [];
  for (let i = 0; i < places.length; i += size) parts.push(places.slice(i, i + size));
  return parts;
}
