import { isBlank, isCellError, type CellValue, type SheetSnapshot } from "../model";
import { plainHeading } from "../reading/plainText";
import { remembered } from "./remembered";
import type { ColumnTemplate } from "./template";

/** Steps one and two of reading: find the row of headings, and which column holds which field. */

/** How the columns of a sheet were recognised. Columns and rows are those of the workbook, from 0. */
export interface HeadingMap<Id extends string = string> {
  readonly recognised: true;
  /** Row of the headings. */
  readonly row: number;
  /** Column of each field that stands exactly once. */
  readonly columns: ReadonlyMap<Id, number>;
  /** Fields whose heading stands more than once, with all their columns: none of them is read. */
  readonly doubled: ReadonlyMap<Id, readonly number[]>;
  /** Fields that are not there and may not be missing. */
  readonly missing: readonly ColumnTemplate<Id>[];
  /** Headings that belong to no field. */
  readonly unknown: readonly { readonly heading: string; readonly column: number }[];
  /** Fields that stand to the left of one that the template puts before them. */
  readonly moved: readonly Id[];
}

/** A sheet whose headings are not the template's: what was looked at all the same. */
export interface HeadingsNotFound<Id extends string = string> {
  readonly recognised: false;
  /** The row that has most headings of the template, or `null` where no row looked at has any. */
  readonly row: number | null;
  /** How many fields of the template that row has. */
  readonly found: number;
  /** Fields that are not in that row and may not be missing. */
  readonly missing: readonly ColumnTemplate<Id>[];
}

/** How far down headings are looked for. */
export const HEADING_ROWS = 10;

/** The places of a template's columns by their plain headings. */
const placesByHeading = remembered((columns: readonly ColumnTemplate[]): ReadonlyMap<string, number> => {
  const places = new Map<string, number>();
  columns.forEach((column, place) => {
    for (const heading of [column.heading, ...(column.synonyms ?? [])]) places.set(plainHeading(heading), place);
  });
  return places;
});

/**
 * Finds the headings of a sheet in the one of its first ten rows that has most of them; they are recognised from half of
 * the columns on that may not be missing.
 * @param laidOut the sheet is the program's own: it has the template's headings, however few
 */
export function mapHeadings<Id extends string>(
  sheet: SheetSnapshot,
  columns: readonly ColumnTemplate<Id>[],
  laidOut = false,
): HeadingMap<Id> | HeadingsNotFound<Id> {
  const fields = placesByHeading(columns);
  let best = -1;
  let bestMatches = 0;
  for (const [i, row] of sheet.values.slice(0, HEADING_ROWS).entries()) {
    const matches = row.filter((value) => fields.has(headingText(value))).length;
    if (matches > bestMatches) [best, bestMatches] = [i, matches];
    // Below a row that has them all are records, which would only be looked through.
    if (matches === columns.length) break;
  }
  const found = new Map<Id, number[]>();
  const unknown: { heading: string; column: number }[] = [];
  sheet.values[best]?.forEach((value, i) => {
    if (isBlank(value)) return;
    const place = fields.get(headingText(value));
    const field = place === undefined ? undefined : columns[place];
    const column = sheet.left + i;
    const places = field && found.get(field.id);
    if (!field) unknown.push({ heading: isCellError(value) ? value.error : String(value), column });
    else if (places) places.push(column);
    else found.set(field.id, [column]);
  });
  const needed = columns.filter((column) => !column.optional);
  const missing = needed.filter((column) => !found.has(column.id));
  if (bestMatches === 0 || (!laidOut && bestMatches * 2 < needed.length)) {
    return { recognised: false, row: best < 0 ? null : sheet.top + best, found: found.size, missing };
  }

  const single = new Map(
    [...found].flatMap(([id, [at, ...others]]): [Id, number][] =>
      at === undefined || others.length > 0 ? [] : [[id, at]],
    ),
  );
  const doubled = new Map([...found].filter(([, at]) => at.length > 1));
  return {
    recognised: true,
    row: sheet.top + best,
    columns: single,
    doubled,
    missing,
    unknown,
    moved: movedFields(columns, single),
  };
}

function headingText(value: CellValue): string {
  return typeof value === "string" ? plainHeading(value) : "";
}

/** A run of fields that stand in the template's order, by its last one. */
interface Run<Id extends string> {
  readonly id: Id;
  readonly place: number;
  readonly length: number;
  readonly before: Run<Id> | null;
}

/** The fewest fields that would have to change places: those outside the longest run that keeps the template's order. */
function movedFields<Id extends string>(columns: readonly ColumnTemplate<Id>[], places: ReadonlyMap<Id, number>): Id[] {
  const runs: Run<Id>[] = [];
  let longest: Run<Id> | null = null;
  for (const { id } of columns) {
    const place = places.get(id);
    if (place === undefined) continue;
    const run: Run<Id> = runEndingIn(id, place, runs);
    runs.push(run);
    if (!longest || run.length > longest.length) longest = run;
  }
  const kept = new Set<Id>();
  for (let run = longest; run; run = run.before) kept.add(run.id);
  return runs.map(({ id }) => id).filter((id) => !kept.has(id));
}

function runEndingIn<Id extends string>(id: Id, place: number, runs: readonly Run<Id>[]): Run<Id> {
  let before: Run<Id> | null = null;
  for (const run of runs) {
    if (run.place < place && (!before || run.length > before.length)) before = run;
  }
  return { id, place, length: before ? before.length + 1 : 1, before };
}
