import assert from "node:assert/strict";
import fc from "fast-check";
import { contradictsItself, countyRetention, nationalRetention, type Cohort } from "../../src/measures/retention";

const cohort = (figures: Partial<Cohort>): Cohort => ({
  entered: 0,
  finished: 0,
  transferredIn: 0,
  transferredOut: 0,
  died: 0,
  ...figures,
});

const count = fc.nat(500);
/** A cohort as it comes about: of those who entered some die, move or drop out, of those who move in some drop out. */
const lived = fc.tuple(count, count, count, count, count, count).map(([stayed, moved, died, dropped, came, lost]) =>
  cohort({
    entered: stayed + moved + died + dropped,
    finished: stayed + came,
    transferredIn: came + lost,
    transferredOut: moved,
    died,
  }),
);

describe("retention", () => {
  it("of 1000 who entered, 200 who left and 755 who finish falls on either side of 95 %", () => {
    const figures = cohort({ entered: 1000, finished: 755, transferredOut: 200 });
    assert.equal(nationalRetention(figures), 0.955);
    assert.equal(countyRetention(figures), 0.94375);
  });

  it("has no rate in a closed school, which does not contradict itself", () => {
    assert.ok(Number.isNaN(nationalRetention(cohort({}))) && Number.isNaN(countyRetention(cohort({}))));
    assert.ok(!contradictsItself(cohort({}), "national") && !contradictsItself(cohort({}), "county"));
  });

  it("is never 100 % where pupils finish of nobody", () => {
    const figures = cohort({ finished: 5 });
    assert.ok(Number.isNaN(nationalRetention(figures)) && Number.isNaN(countyRetention(figures)));
    assert.ok(contradictsItself(figures, "national") && contradictsItself(figures, "county"));
  });

  it("is never reckoned of fewer than nobody", () => {
    const figures = cohort({ entered: 10, finished: 2, transferredOut: 12, died: 11 });
    assert.ok(Number.isNaN(nationalRetention(figures)) && Number.isNaN(countyRetention(figures)));
    assert.ok(contradictsItself(figures, "national") && contradictsItself(figures, "county"));
  });

  it("is capped at 1 by the county's formula alone", () => {
    const figures = cohort({ entered: 100, finished: 110 });
    assert.equal(nationalRetention(figures), 1.1);
    assert.equal(countyRetention(figures), 1);
  });

  it("does not call contradictory a cohort of nobody that one joined for a while", () => {
    const figures = cohort({ transferredIn: 1 });
    assert.ok(Number.isNaN(nationalRetention(figures)) && !contradictsItself(figures, "national"));
    assert.ok(countyRetention(figures) === 0 && !contradictsItself(figures, "county"));
  });

  it("is 1 by both formulas where pupils only move", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 500 }), count, count, (stayed, came, moved) => {
        const figures = cohort({
          entered: stayed + moved,
          finished: stayed + came,
          transferredIn: came,
          transferredOut: moved,
        });
        assert.equal(nationalRetention(figures), 1);
        assert.equal(countyRetention(figures), 1);
      }),
    );
  });

  it("is never above 1 in a cohort that may come about, and does not contradict itself", () => {
    fc.assert(
      fc.property(lived, (figures) => {
        assert.ok(!(nationalRetention(figures) > 1) && !(countyRetention(figures) > 1));
        assert.ok(!contradictsItself(figures, "national") && !contradictsItself(figures, "county"));
      }),
    );
  });

  it("falls with every pupil who does not finish", () => {
    fc.assert(
      fc.property(
        lived.filter(({ finished, entered, died }) => finished > 0 && entered > died),
        (figures) =>
          assert.ok(nationalRetention({ ...figures, finished: figures.finished - 1 }) < nationalRetention(figures)),
      ),
    );
  });
});
