import { remembered, type FieldId, type Site } from "../../ledger";
import { sameFigures, TELLING_FIGURES, type SitePair, type Years } from "./years";

/**
 * Rows that were pasted one line off: what stands beside a school is what its neighbour had last year. The bounds are
 * this product's own, no official ones.
 */
export interface Shift {
  /** The schools beside which the figures of a neighbour stand, from top to bottom. */
  readonly pairs: readonly [SitePair, ...SitePair[]];
  /** Where the school stands whose figures those are: a line above or below. */
  readonly from: "above" | "below";
  /** The column in which it is so; whole rows where none is named. */
  readonly field: FieldId | null;
}

/** Mean relative distance (natural logarithm) of two rows up to which one is the other a year later. */
const NEAR = 0.1;
/** From so far on a row is not the same school a year later. */
const FAR = 0.25;
/** Rows one below the other that have to be off before whole rows are called pasted, and cells of a single column. */
const ROWS = 2;
const CELLS = 6;
/** Of these cells so many must be far from their own figure of last year. */
const FAR_CELLS = 4;

const DIRECTIONS = [
  ["below", 1],
  ["above", -1],
] as const;

/** Rows and columns that were pasted one line off; what may come from both sides is told once. */
export const shiftsOf = remembered((years: Years): readonly Shift[] => {
  const rows = fromBothSides(new Set(), (from, step, off) => shiftedRows(years, from, step, off));
  const off = rows.flatMap(({ pairs }) => pairs);
  const columns = years.telling.flatMap(({ id }) =>
    fromBothSides(new Set(off), (from, step, told) => shiftedCells(years, id, from, step, told)),
  );
  return [...rows, ...columns];
});

function fromBothSides(
  off: Set<SitePair>,
  shifts: (from: Shift["from"], step: number, off: ReadonlySet<SitePair>) => Shift[],
): Shift[] {
  return DIRECTIONS.flatMap(([from, step]) => {
    const found = shifts(from, step, off);
    for (const { pairs } of found) for (const pair of pairs) off.add(pair);
    return found;
  });
}

/** Whether what stands in a school's cell is told to be a neighbour's. */
export function isShifted(years: Years, { record }: Site, field: FieldId): boolean {
  return shiftedCellsOf(years).has(`/${record}`) || shiftedCellsOf(years).has(`${field}/${record}`);
}

const shiftedCellsOf = remembered(
  (years: Years): ReadonlySet<string> =>
    new Set(shiftsOf(years).flatMap(({ pairs, field }) => pairs.map(({ site }) => `${field ?? ""}/${site.record}`))),
);

function shiftedRows(years: Years, from: Shift["from"], step: number, told: ReadonlySet<SitePair>): Shift[] {
  const neighbourOf = neighbours(years, step);
  return runs(years.pairs, (pair) => {
    const neighbour = neighbourOf(pair);
    if (!neighbour || told.has(pair)) return false;
    const own = distance(years, pair.site, pair.before);
    const off = distance(years, pair.site, neighbour.before);
    return own > FAR && off < NEAR;
  }).flatMap((pairs): Shift[] => {
    const [first] = pairs;
    const neighbour = neighbourOf(first);
    const isCopied = neighbour !== undefined && sameFigures(years, first.site, neighbour.before);
    return pairs.length >= ROWS || isCopied ? [{ pairs, from, field: null }] : [];
  });
}

function shiftedCells(
  years: Years,
  field: FieldId,
  from: Shift["from"],
  step: number,
  off: ReadonlySet<SitePair>,
): Shift[] {
  const neighbourOf = neighbours(years, step);
  const apart = ({ site }: SitePair, before: Site) =>
    relative(years.table.number(field, site.record), years.before.number(field, before.record));
  const isNear = (pair: SitePair) => {
    const neighbour = neighbourOf(pair);
    return neighbour !== undefined && !off.has(pair) && apart(pair, neighbour.before) < NEAR;
  };
  return runs(years.pairs, isNear).flatMap((pairs): Shift[] => {
    const far = pairs.filter((pair) => apart(pair, pair.before) > FAR);
    return pairs.length >= CELLS && far.length >= FAR_CELLS ? [{ pairs, from, field }] : [];
  });
}

/** Finds the school on the line above or below in this year's sheet. */
function neighbours({ table, pairs }: Years, step: number): (pair: SitePair) => SitePair | undefined {
  const byRow = new Map(pairs.map((pair) => [table.rows[pair.site.record], pair]));
  return ({ site }) => byRow.get((table.rows[site.record] ?? NaN) + step);
}

/** The longest stretches of neighbouring schools of which all something holds. */
function runs(pairs: readonly SitePair[], holds: (pair: SitePair) => boolean): [SitePair, ...SitePair[]][] {
  const found: [SitePair, ...SitePair[]][] = [];
  let open: [SitePair, ...SitePair[]] | null = null;
  for (const pair of pairs) {
    if (!holds(pair)) open = null;
    else if (open) open.push(pair);
    else found.push((open = [pair]));
  }
  return found;
}

/** How far apart two rows are; `NaN`, which is neither near nor far, where too few of their figures tell anything. */
function distance({ table, before, telling }: Years, site: Site, other: Site): number {
  let sum = 0;
  let count = 0;
  for (const { id } of telling) {
    const apart = relative(table.number(id, site.record), before.number(id, other.record));
    if (Number.isNaN(apart)) continue;
    sum += apart;
    count++;
  }
  return count < TELLING_FIGURES ? NaN : sum / count;
}

/** How far apart two figures are, at most as far as one and seven; `NaN` where both are 0 or one is unknown. */
function relative(one: number | null, other: number | null): number {
  if (one === null || other === null || (one === 0 && other === 0)) return NaN;
  return one === 0 || other === 0 ? 2 : Math.min(2, Math.abs(Math.log(one / other)));
}
