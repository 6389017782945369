import { isSame, type Steps } from "../model";

/**
 * A part of a ledger that answers hang on: some records of a column, how a table is laid out. While something is reckoned, what it
 * reads is noted, so that its answer is known to hold for every ledger that has the same parts.
 */
export class Part {
  /** For whom it was noted last, so that a loop over all records notes a part once; it is nothing that the ledger tells. */
  #by: Reads | null = null;

  /** To be called where the part is read. */
  note(): void {
    if (reads === null || this.#by === reads) return;
    this.#by = reads;
    reads.parts.add(this);
  }
}

/** All that was read for an answer. What asks for the answer hangs on it as a whole, so that what many answers share is listed once. */
class Reads extends Part {
  readonly parts = new Set<object>();
}

interface Reckoned<Answer> {
  readonly answer: Answer;
  readonly reads: Reads;
  /** What it is reckoned of beside the ledger: it holds for nothing else. */
  readonly of?: readonly object[];
  /** The answers that were asked for on the way, by name: while it holds nobody asks for them, and they are not to be lost. */
  readonly within?: ReadonlyMap<string, Reckoned<unknown>>;
}

const NOTHING = new Reads();
const NOBODY: readonly object[] = [];

/** What is being reckoned has read; `null` where nobody wants to know. */
let reads: Reads | null = null;

/** The same for a part that is asked for a few times, and is what it is elsewhere. */
export function noted<T extends object>(source: T): T {
  reads?.parts.add(source);
  return source;
}

function reading<T>(into: Reads, work: () => T): T {
  const outer = reads;
  reads = into;
  try {
    return work();
  } finally {
    reads = outer;
  }
}

/**
 * A pure function of one object that reckons once for each object. Many rules ask the same of one ledger or table, and
 * neither ever changes.
 */
export function remembered<Asked extends object, Answer>(reckon: (asked: Asked) => Answer): (asked: Asked) => Answer {
  const known = new WeakMap<Asked, Reckoned<Answer>>();
  return (asked) => {
    let found = known.get(asked);
    if (!found) known.set(asked, (found = reckoned(() => reckon(asked))));
    found.reads.note();
    return found.answer;
  };
}

/** The same for an object and a name. */
export function rememberedBy<Asked extends object, Name, Answer>(
  reckon: (asked: Asked, name: Name) => Answer,
): (asked: Asked, name: Name) => Answer {
  const known = remembered((_: Asked) => new Map<Name, Reckoned<Answer>>());
  return (asked, name) => {
    const byName = known(asked);
    let found = byName.get(name);
    if (!found) byName.set(name, (found = reckoned(() => reckon(asked, name))));
    found.reads.note();
    return found.answer;
  };
}

function reckoned<Answer>(reckon: () => Answer): Reckoned<Answer> {
  const own = new Reads();
  const answer = reading(own, reckon);
  return { answer, reads: own.parts.size > 0 ? own : NOTHING };
}

/**
 * The answers that were reckoned of a ledger, each with what it hangs on. Those of the ledger before that hang on nothing that has
 * changed hold for the next one: to begin with there are none, so that the first check and every later one are the same work.
 * Answers must be plain data, or parts of the ledger that they note themselves: they outlive the ledger.
 */
export class Notes {
  private readonly known = new Map<string, Reckoned<unknown>>();
  private readonly before: ReadonlyMap<string, Reckoned<unknown>>[] = [];
  /** The parts of the ledger. */
  private readonly parts = new Set<object>();
  /** Whether what was read for an answer is all there, as far as it was asked since the parts were told. */
  private readonly held = new Map<Reads, boolean>();
  /** The answers asked for by what is being reckoned. */
  private within: Map<string, Reckoned<unknown>> | null = null;

  constructor(before?: Notes) {
    if (before) this.from(before);
  }

  /** Takes the answers reckoned of one more ledger before. */
  from(before: Notes): void {
    if (before !== this) this.before.push(before.known);
  }

  /** To be told of every part before an answer is asked for. */
  has(parts: Iterable<object>): void {
    for (const part of parts) this.parts.add(part);
    this.held.clear();
  }

  /** To be told of parts that were there while the ledger was put together, and are none of it. */
  hasNoMore(parts: Iterable<object>): void {
    for (const part of parts) this.parts.delete(part);
    this.held.clear();
  }

  /**
   * An answer under a name, reckoned only if no answer from before holds.
   * @param of what it is reckoned of beside the ledger, if anything: the answer of other things does not hold
   */
  once<Answer>(name: string, reckon: () => Answer, of: readonly object[] = NOBODY): Answer {
    const given = this.given<Answer>(name, of);
    if (given) return this.keep(name, given);
    const within = new Map<string, Reckoned<unknown>>();
    const found = this.collecting(within, () => reckoned(reckon));
    return this.keep(name, { ...found, of, within });
  }

  /** {@link once}, in steps. */
  *steps<Answer>(name: string, reckon: () => Steps<Answer>): Steps<Answer> {
    const given = this.given<Answer>(name, NOBODY);
    if (given) return this.keep(name, given);
    const own = new Reads();
    const within = new Map<string, Reckoned<unknown>>();
    const steps = reckon();
    for (;;) {
      // Between two steps other things are reckoned.
      const step = this.collecting(within, () => reading(own, () => steps.next()));
      if (step.done) return this.keep(name, { answer: step.value, reads: own, within });
      yield;
    }
  }

  /** What is made anew each time: the very answer from before, where it says the same. */
  unchanged<Answer>(name: string, answer: Answer): Answer {
    const same = this.found<Answer>(name, (each) => isSame(each.answer, answer));
    return this.keep(name, same ?? { answer, reads: NOTHING });
  }

  /** An answer that holds. */
  private given<Answer>(name: string, of: readonly object[]): Reckoned<Answer> | undefined {
    return this.found(
      name,
      ({ reads: all, of: others = NOBODY }) =>
        of.length === others.length && of.every((each, i) => each === others[i]) && this.holds(all),
    );
  }

  private holds(all: Reads): boolean {
    const known = this.held.get(all);
    if (known !== undefined) return known;
    let holds = true;
    for (const part of all.parts) {
      holds = part instanceof Reads ? this.holds(part) : this.parts.has(part);
      if (!holds) break;
    }
    this.held.set(all, holds);
    return holds;
  }

  /** The first answer under a name that is meant, the newest first. */
  private found<Answer>(name: string, isMeant: (each: Reckoned<Answer>) => boolean): Reckoned<Answer> | undefined {
    const own = this.known.get(name) as Reckoned<Answer> | undefined;
    if (own && isMeant(own)) return own;
    for (const before of this.before) {
      const each = before.get(name) as Reckoned<Answer> | undefined;
      if (each && isMeant(each)) return each;
    }
    return undefined;
  }

  private collecting<T>(within: Map<string, Reckoned<unknown>>, work: () => T): T {
    const outer = this.within;
    this.within = within;
    try {
      return work();
    } finally {
      this.within = outer;
    }
  }

  private keep<Answer>(name: string, found: Reckoned<Answer>): Answer {
    this.within?.set(name, found);
    this.remember(name, found);
    found.reads.note();
    return found.answer;
  }

  private remember(name: string, found: Reckoned<unknown>): void {
    if (this.known.get(name) === found) return;
    this.known.set(name, found);
    for (const [inner, each] of found.within ?? []) if (!this.known.has(inner)) this.remember(inner, each);
  }
}
