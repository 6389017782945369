import assert from "node:assert/strict";
import {
  COEFFICIENT_COLUMNS,
  DERIVED_SHEETS,
  GATE_COLUMNS,
  INDICATOR_COLUMNS,
  SPLIT_COLUMNS,
} from "../../src/assessment/derivedSheets";
import { INDICATORS } from "../../src/standards/methods";

describe("the columns of the derived sheets", () => {
  it("show coefficients with three decimals, means with two and people as whole numbers, and keep the zeros of codes", () => {
    const { mean, coefficient, limit } = COEFFICIENT_COLUMNS;
    assert.deepEqual(
      [mean, coefficient, limit].map(({ numberFormat }) => numberFormat),
      ["#,##0.00", "#,##0.000", "#,##0.00"],
    );
    assert.equal(GATE_COLUMNS.limit({ name: "生均教学仪器设备值" }, 0).numberFormat, "[>=1000]#,##0;General");
    for (const { code, pupils } of [INDICATOR_COLUMNS, GATE_COLUMNS])
      assert.deepEqual([code.numberFormat, pupils.numberFormat], ["@", "#,##0"]);
    assert.deepEqual([SPLIT_COLUMNS.code.numberFormat, SPLIT_COLUMNS.pupils("senior").numberFormat], ["@", "#,##0"]);
  });

  it("show what a school has of a divided thing with decimals, and of what it counts by stage without", () => {
    const shown = INDICATORS["2017"].map((each) => [each.quantity, INDICATOR_COLUMNS.amount(each).numberFormat]);
    assert.deepEqual(
      shown.filter(([, format]) => format === "#,##0").map(([quantity]) => quantity),
      INDICATORS["2017"].filter(({ divided }) => !divided).map(({ quantity }) => quantity),
    );
    assert.ok(shown.some(([, format]) => format === "#,##0.00"));
  });

  it("have headings, and keys that stay in view, by which a line is found", () => {
    for (const { name, left, keys } of DERIVED_SHEETS) {
      assert.ok(keys.length > 0 && keys.every((each) => left.includes(each) && each.role === "key"), name);
      assert.ok(
        left.every(({ heading, width }) => heading !== "" && width > 0),
        name,
      );
    }
  });
});
