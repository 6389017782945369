import assert from "node:assert/strict";
import type { Figure } from "../../../src/assessment/figures/figure";
import { itemOf, partOfItems } from "../../../src/assessment/parts/part";
import { notApplicable, unknown, compared } from "../../../src/assessment/figures/figure";

const HEAD = { formula: "wages", name: "工资", bound: "atLeast", standard: 5, unit: "元" } as const;
const item = (id: string, figure: Figure) => itemOf(id, { ...figure, name: id });
const met = compared(HEAD, 6, []);
const failed = compared(HEAD, 4, []);
const noSheet = unknown(HEAD, [{ id: "sheet", data: { sheet: "工资收入" } }]);
const noFigures = unknown(HEAD, [{ id: "figures", data: { names: ["一小"] } }]);
const said = (...figures: Figure[]) =>
  partOfItems(
    "government",
    figures.map((figure, i) => item(`项${i + 1}`, figure)),
  ).missing;

describe("a part of items", () => {
  it("says what its only line lacks, or that nothing is filled in, or which lines are open", () => {
    assert.deepEqual(said(noFigures), noFigures.missing);
    assert.deepEqual(said(noSheet, noSheet), [{ id: "notFilledIn", data: {} }]);
    assert.deepEqual(said(noSheet, noFigures), [{ id: "lines", data: { names: ["项1", "项2"] } }]);
    assert.deepEqual(said(noSheet, met), [{ id: "lines", data: { names: ["项1"] } }]);
    assert.deepEqual(said(noSheet, notApplicable(HEAD)), [{ id: "lines", data: { names: ["项1"] } }]);
    assert.deepEqual(said(noSheet, { ...noSheet, value: 3 }), [{ id: "lines", data: { names: ["项1", "项2"] } }]);
    assert.deepEqual(said({ ...noSheet, missing: [] }), [{ id: "notFilledIn", data: {} }]);
    assert.deepEqual([said(met), said(failed, noSheet)], [[], []]);
  });

  it("is open without a line, decides where it is told to, and is transitional only where it is met so", () => {
    const empty = partOfItems("public", [], false);
    assert.deepEqual([empty.verdict, empty.decisive, empty.transitional], ["undetermined", false, false]);
    const forgiven = { ...met, transitional: true };
    const of = (...figures: Figure[]) =>
      partOfItems(
        "quality",
        figures.map((figure, i) => item(`${i}`, figure)),
      );
    assert.deepEqual([of(forgiven, met).transitional, of(forgiven, met).decisive], [true, true]);
    assert.deepEqual([of(met).transitional, of(forgiven, failed).transitional], [false, false]);
  });
});
