import assert from "node:assert/strict";
import { noted, Notes, Part, remembered, rememberedBy } from "../../src/ledger/remembered";
import { atOnce } from "../../src/model";

describe("answers that are reckoned of a ledger", () => {
  const [a, b] = [new Part(), new Part()];
  const next = (before: Notes | undefined, ...parts: object[]): Notes => {
    const notes = new Notes(before);
    notes.has(parts);
    return notes;
  };

  it("hold for the next one where all that was read is part of it", () => {
    const first = next(undefined, a, b);
    const answer = first.once("sum", () => (a.note(), a.note(), { sum: 1 }));
    const second = next(first, a);
    assert.equal(
      second.once("sum", () => ({ sum: 2 })),
      answer,
    );
    assert.deepEqual(
      next(second, b).once("sum", () => ({ sum: 3 })),
      { sum: 3 },
    );
  });

  it("hold for the very things only that they were reckoned of, and for no part that is gone", () => {
    const [one, other] = [{}, {}];
    const first = next(undefined, a);
    first.once("of", () => (a.note(), 1), [one]);
    const second = next(first, a);
    assert.equal(
      second.once("of", () => 2, [one]),
      1,
    );
    assert.equal(
      second.once("of", () => (a.note(), 2), [other]),
      2,
    );
    second.hasNoMore([a]);
    assert.equal(
      second.once("of", () => 3, [other]),
      3,
    );
  });

  it("are kept while nobody asks for them because what asked for them holds", () => {
    const first = next(undefined, a, b);
    const outer = (notes: Notes) => notes.once("outer", () => (b.note(), notes.once("inner", () => (a.note(), {}))));
    const inner = outer(first);
    const second = next(first, a, b);
    outer(second);
    assert.equal(outer(next(second, a)), inner);
  });

  it("know what was read where something was remembered", () => {
    const slow = remembered((_: object) => noted(a) && 1);
    const byName = rememberedBy((_: object, name: string) => noted(b) && name);
    const asked = {};
    slow(asked);
    byName(asked, "x");
    for (const part of [a, b]) {
      const first = next(undefined, a, b);
      first.once("deep", () => slow(asked) + byName(asked, "x").length);
      assert.equal(
        next(first, part).once("deep", () => 7),
        7,
      );
    }
  });

  it("hang on all that was read for the answers asked for on the way, as long as it is there", () => {
    const slow = remembered((_: object) => noted(a) && 1);
    const asked = {};
    const first = next(undefined, a, b);
    const outer = () => first.once("inner", () => slow(asked)) + first.once("other", () => (b.note(), slow(asked)));
    const answer = first.once("outer", outer);
    const second = next(first, a, b);
    assert.equal(
      second.once("outer", () => 7),
      answer,
    );
    second.hasNoMore([a]);
    for (const name of ["other", "inner", "outer"]) {
      assert.equal(
        second.once(name, () => 8),
        8,
        name,
      );
    }
  });

  it("may be null, and may take steps between which other things are reckoned", () => {
    const first = next(undefined, a);
    const reckon = function* () {
      a.note();
      yield;
      return null;
    };
    const steps = first.steps("slow", reckon);
    steps.next();
    b.note();
    assert.equal(atOnce(steps), null);
    const second = next(first, a);
    assert.equal(
      second.once("slow", () => 1),
      null,
    );
    assert.equal(atOnce(second.steps("slow", reckon)), null);
  });

  it("come from several ledgers before", () => {
    const [one, other] = [next(undefined, a), next(undefined, a)];
    other.once("b", () => (a.note(), 2));
    const notes = next(one, a);
    notes.from(other);
    notes.from(notes);
    assert.equal(
      notes.once("b", () => 3),
      2,
    );
  });

  it("keep what is made anew and says the same", () => {
    const first = next(undefined);
    const made = first.unchanged("list", [1]);
    const second = next(first);
    assert.equal(second.unchanged("list", [1]), made);
    assert.notEqual(next(second).unchanged("list", [2]), made);
  });
});
