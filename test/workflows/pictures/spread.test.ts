import assert from "node:assert/strict";
import { coefficientBars } from "../../../src/workflows/pictures/coefficientBars";
import { sideOf, spreadOf, valueText } from "../../../src/workflows/pictures/spread";
import { assessed, county, type Changes } from "../../assessment/ledgers";

const judged = (changes: Changes = {}) => {
  const { ledger, methods } = assessed(county(changes), ["2012", "2017"]);
  const spread = (method: "2012" | "2017", id: string) => {
    const stage = methods.get(method)!.stages.primary!;
    return spreadOf(
      ledger,
      stage,
      stage.indicators.find(({ indicator }) => indicator.id === id)!,
    );
  };
  return { methods, spread };
};

describe("how schools lie apart", () => {
  it("has every counted school from the lowest to the highest, with its share of the variance", () => {
    const { points, mean, deviation, coefficient, standard } = judged().spread("2017", "teachingArea")!;
    const values = points.map(({ value }) => value);
    assert.deepEqual(
      values,
      [...values].sort((a, b) => a - b),
    );
    assert.ok(Math.abs(points.reduce((sum, { share }) => sum + share, 0) - 1) < 1e-9);
    assert.ok(Math.abs(deviation - coefficient * mean) < 1e-12);
    for (const { value, above, cell } of points) {
      assert.ok(Math.abs(value - mean * (1 + above)) < 1e-9);
      assert.equal(cell!.sheet, "学校台账");
    }
    assert.deepEqual(standard, { value: 4.5, near: 3.825, percent: 85 });
  });

  it("has no standard where the method asks nothing of each school, and is nothing where a figure lacks", () => {
    assert.equal(judged().spread("2012", "books")!.standard, null);
    assert.equal(judged({ sites: { "01": { books: null } } }).spread("2012", "books"), null);
  });

  it("says on which side of the mean a school is, as it is told in whole hundredths", () => {
    assert.deepEqual([0.004, -0.004, 1.78, -0.2].map(sideOf), ["even", "even", "above", "below"]);
    assert.equal(valueText(2973.4, { unit: "元/生", digits: 2 }), "2,973.40元/生");
  });
});

describe("coefficients as bars", () => {
  it("has all of a method stage by stage, and a scale that holds every one", () => {
    for (const method of judged().methods.values()) {
      const { bars, end } = coefficientBars(method);
      const each = method.stages.primary!.indicators.length + 1;
      assert.deepEqual(
        bars.map(({ stage }) => stage.stage),
        [...new Array(each).fill("primary"), ...new Array(each).fill("junior")],
      );
      assert.ok(bars.every(({ value, limit }) => value! < end && (limit === null || limit < end)));
    }
  });
});
