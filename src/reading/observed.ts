import { entryAt, type CellRef, type CellValue } from "../model";
import type { TaughtStage } from "../standards/terms";
import type { FieldNumbers } from "./facts";
import { refIn, type Grid } from "./grid";
import type { Version } from "./preference";
import type { ReadingField } from "./shapes";

/**
 * What was observed, held as where it stands: hundreds of thousands of cells mean what their column says and hold what is meant,
 * so that neither has to be written down for each of them.
 */

/** What the observations of a column share; thousands of cells stand under one. */
export interface Series {
  readonly field: ReadingField;
  /** For a thing of the whole school: the stage in whose column, row or sheet it stands. */
  readonly part: TaughtStage | null;
  /** The part stands in a label or a row of its own, not in a title alone. */
  readonly split: boolean;
  readonly divided: boolean;
  readonly factor: number | null;
  /** When a submission was made; a later one of the same form is proposed. */
  readonly submitted: number | null;
  readonly version: Version;
  readonly grid: Grid;
  readonly column: number;
}

/** A figure or a text of a school. Its address is computed when it is asked for. */
export interface Observation {
  readonly under: Series;
  readonly row: number;
  readonly value: CellValue;
}

/** Where an observation was made. */
export function cellOf({ under, row }: Observation): CellRef {
  return refIn(under.grid.origin, row, under.column);
}

/** Series in the order in which rows observe them. Nothing in it changes but its end, so that all rows alike share it. */
class SeriesList {
  readonly all: Series[] = [];
  private places: { readonly of: number; readonly byField: Places } | null = null;

  /** {@link Observations.places} of the first so many. */
  placesOf(length: number, numbers: FieldNumbers): Places {
    if (this.places?.of !== length) this.places = { of: length, byField: placesOf(this.all.slice(0, length), numbers) };
    return this.places.byField;
  }

  /** Another list that begins with the first so many. */
  from(length: number): SeriesList {
    const list = new SeriesList();
    for (let i = 0; i < length; i++) list.all.push(entryAt(this.all, i));
    return list;
  }
}

/** What cells hold that say nothing but themselves, in all rows alike: one series a column that is read, in their order. */
export class Columns {
  private places: Places = null;
  /** Places whose fields have no number yet: nobody has a figure of them. */
  private unnumbered: number[] | null = null;
  private numbers: FieldNumbers | null = null;

  /** @param meant what figures in another unit are in that of their fields, by places; nothing where all are in their own */
  constructor(
    readonly series: readonly Series[],
    private readonly meant: readonly (((value: number) => number) | null)[] = [],
  ) {}

  /** What a cell of a row means; `null` where it is blank. */
  valueIn(row: number, place: number): CellValue {
    const { grid, column } = entryAt(this.series, place);
    const value = grid.value(row, column);
    return typeof value === "number" ? (this.meant[place]?.(value) ?? value) : value;
  }

  /** The places by field for a row: fields are numbered in the order in which rows have them. */
  placesOf(row: number, numbers: FieldNumbers): Places {
    if (this.unnumbered === null || this.numbers !== numbers) {
      this.numbers = numbers;
      this.places = areFieldsOnce(this.series) ? [] : null;
      this.unnumbered = this.places === null ? [] : this.series.map((_, place) => place);
    }
    if (this.places !== null && this.anyIn(row, this.unnumbered)) this.number(row, numbers, this.places);
    return this.places;
  }

  /** Some columns stay blank in all rows. */
  private anyIn(row: number, places: readonly number[]): boolean {
    for (const place of places) {
      const { grid, column } = entryAt(this.series, place);
      if (grid.value(row, column) !== null) return true;
    }
    return false;
  }

  private number(row: number, numbers: FieldNumbers, places: (number | undefined)[]): void {
    this.unnumbered = (this.unnumbered ?? []).filter((place) => {
      const { grid, column, field } = entryAt(this.series, place);
      if (grid.value(row, column) === null) return true;
      places[numbers.add(field.id)] = place;
      return false;
    });
  }
}

function areFieldsOnce(all: readonly Series[]): boolean {
  if (all.some(({ part, split }) => part !== null && split)) return false;
  return new Set(all.map(({ field }) => field)).size === all.length;
}

/** By the numbers of their fields, which of the observations there is. */
export type Places = (number | undefined)[] | null;

function placesOf(all: readonly Series[], numbers: FieldNumbers): Places {
  const places: (number | undefined)[] = [];
  for (const [place, { field, part, split }] of all.entries()) {
    if (part !== null && split) return null;
    const number = numbers.add(field.id);
    if (places[number] !== undefined) return null;
    places[number] = place;
  }
  return places;
}

/** What one row or one form tells. */
export class Observations {
  length = 0;
  private list: SeriesList | null;
  /** Of a row whose cells hold all that it tells; blank ones tell nothing. */
  private columns: Columns | null = null;
  private row = -1;
  /** The rows of those that stand in another one than the first. */
  private rows: (number | undefined)[] | null = null;
  /** The values of those that say another one than their cell holds. */
  private values: (CellValue | undefined)[] | null = null;

  /** @param before what was observed before it, which is most likely of the same columns */
  constructor(before: Observations | undefined) {
    this.list = before?.list ?? null;
  }

  add(under: Series, row: number, value: CellValue): void {
    if (this.columns) for (const { under: other, row: at, value: known } of this.takeAll()) this.add(other, at, known);
    const at = this.length++;
    let list = (this.list ??= new SeriesList());
    if (list.all[at] !== under) {
      if (list.all.length > at) list = this.list = list.from(at);
      list.all.push(under);
    }
    if (at === 0) this.row = row;
    else if (row !== this.row) (this.rows ??= [])[at] = row;
    if (value !== under.grid.value(row, under.column)) (this.values ??= [])[at] = value;
  }

  /**
   * Takes all cells of a row as they are.
   * @param length how many of them are filled
   */
  take(columns: Columns, row: number, length: number): void {
    [this.columns, this.row, this.length] = [columns, row, length];
  }

  /** The one at a place that there is. */
  at(place: number): Observation {
    return { under: this.underAt(place), row: this.rowAt(place), value: this.valueAt(place) };
  }

  /** `null` where a place holds none. */
  valueAt(place: number): CellValue {
    if (this.columns) return this.columns.valueIn(this.row, place);
    const own = this.values?.[place];
    if (own !== undefined) return own;
    const { grid, column } = this.underAt(place);
    return grid.value(this.rowAt(place), column);
  }

  /** What each of them stands under. */
  series(): readonly Series[] {
    if (this.columns) return this.columns.series.filter(({ grid, column }) => grid.value(this.row, column) !== null);
    const all = this.list?.all ?? [];
    return all.length === this.length ? all : all.slice(0, this.length);
  }

  /** The grid of the first one. */
  get grid(): Grid {
    return this.underAt(0).grid;
  }

  /** Where the observation of each field is, if no field has several and none is of a part alone; else `null`. */
  places(numbers: FieldNumbers): Places {
    if (this.columns) return this.columns.placesOf(this.row, numbers);
    return this.list ? this.list.placesOf(this.length, numbers) : [];
  }

  /** Takes all of them away. */
  takeAll(): Observation[] {
    const all = this.all();
    [this.length, this.columns, this.rows, this.values] = [0, null, null, null];
    return all;
  }

  all(): Observation[] {
    const all: Observation[] = [];
    const places = this.columns?.series.length ?? this.length;
    for (let place = 0; place < places; place++)
      if (this.columns === null || this.valueAt(place) !== null) all.push(this.at(place));
    return all;
  }

  private underAt(place: number): Series {
    return entryAt(this.columns?.series ?? this.list?.all ?? [], place);
  }

  private rowAt(place: number): number {
    return this.rows?.[place] ?? this.row;
  }
}
