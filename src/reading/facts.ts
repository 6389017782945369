import type { CellValue } from "../model";

/** The facts of thousands of schools under the same few fields, without a table of their ids for each school. */

/** Numbers fields in the order in which they are first seen; all schools of a reading share it. */
export class FieldNumbers {
  readonly ids: string[] = [];
  private readonly numbers = new Map<string, number>();

  of(id: string): number | undefined {
    return this.numbers.get(id);
  }

  add(id: string): number {
    const known = this.numbers.get(id);
    if (known !== undefined) return known;
    this.numbers.set(id, this.ids.length);
    return this.ids.push(id) - 1;
  }
}

/** Facts that somebody else holds, by their places; a place whose value is `null` holds none. */
interface Seen<Fact> {
  at(place: number): Fact;
  valueAt(place: number): CellValue;
}

/** Facts by the ids of their fields, in the order of the fields. */
export class Facts<Fact extends { readonly value: CellValue }> {
  private held: (Fact | undefined)[] | null = null;
  private gone: Set<number> | null = null;

  /**
   * @param seen facts that are there from the start
   * @param places where they are, by the numbers of their fields
   */
  constructor(
    private readonly numbers: FieldNumbers,
    private readonly seen: Seen<Fact> | null = null,
    private readonly places: readonly (number | undefined)[] = [],
  ) {}

  get(id: string): Fact | undefined {
    const at = this.numbers.of(id);
    return at === undefined ? undefined : this.at(at);
  }

  /** The value alone, for which no fact has to be made. */
  value(id: string): CellValue | undefined {
    return this.valueOf(this.numbers.of(id));
  }

  /** The same by the number of a field. */
  valueOf(at: number | undefined): CellValue | undefined {
    if (at === undefined) return undefined;
    const own = this.held?.[at];
    if (own !== undefined) return own.value;
    const place = this.placeOf(at);
    return place === undefined ? undefined : (this.seen?.valueAt(place) ?? undefined);
  }

  has(id: string): boolean {
    return this.value(id) !== undefined;
  }

  set(id: string, fact: Fact): void {
    (this.held ??= [])[this.numbers.add(id)] = fact;
  }

  delete(id: string): void {
    const at = this.numbers.of(id);
    if (at === undefined) return;
    if (this.held) this.held[at] = undefined;
    if (this.places[at] !== undefined) (this.gone ??= new Set()).add(at);
  }

  entries(): [id: string, fact: Fact][] {
    const found: [string, Fact][] = [];
    this.numbers.ids.forEach((id, at) => {
      const fact = this.at(at);
      if (fact !== undefined) found.push([id, fact]);
    });
    return found;
  }

  private at(number: number): Fact | undefined {
    const own = this.held?.[number];
    if (own !== undefined) return own;
    const place = this.placeOf(number);
    if (place === undefined || !this.seen || this.seen.valueAt(place) === null) return undefined;
    return this.seen.at(place);
  }

  private placeOf(number: number): number | undefined {
    return this.gone?.has(number) ? undefined : this.places[number];
  }
}

/** The values of some facts, looked up where they are held. */
export class Figures implements ReadonlyMap<string, CellValue> {
  constructor(
    private readonly facts: Facts<{ readonly value: CellValue }>,
    private readonly isOne: (field: string) => boolean,
  ) {}

  get(field: string): CellValue | undefined {
    return this.isOne(field) ? this.facts.value(field) : undefined;
  }

  has(field: string): boolean {
    return this.facts.has(field) && this.isOne(field);
  }

  get size(): number {
    return this.copy().size;
  }

  forEach(tell: (value: CellValue, field: string, all: ReadonlyMap<string, CellValue>) => void): void {
    this.copy().forEach((value, field) => tell(value, field, this));
  }

  entries() {
    return this.copy().entries();
  }

  keys() {
    return this.copy().keys();
  }

  values() {
    return this.copy().values();
  }

  [Symbol.iterator]() {
    return this.entries();
  }

  /** The figures alone: what they are looked up in holds whole sheets, with whatever else stands there. */
  toJSON(): Readonly<Record<string, CellValue>> {
    return Object.fromEntries(this.copy());
  }

  private copy(): Map<string, CellValue> {
    const all = new Map<string, CellValue>();
    for (const [field, { value }] of this.facts.entries()) if (this.isOne(field)) all.set(field, value);
    return all;
  }
}
