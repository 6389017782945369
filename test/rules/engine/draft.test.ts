import assert from "node:assert/strict";
import { Draft } from "../../../src/samples/draft";
import { smallCounty } from "../smallCounty";

const sheetsOf = (draft: Draft) => draft.snapshot().sheets.map(({ name }) => name);

describe("Draft", () => {
  it("plans the sheets to fill in and the derived ones", () => {
    const sheets = sheetsOf(new Draft(smallCounty()));
    for (const name of ["参数", "学校台账", "拆分", "分学校指标表2012", "分学校指标表2017", "校际差异系数表"]) {
      assert.ok(sheets.includes(name), name);
    }
  });

  it("leaves the content that it was made of as it was", () => {
    const content = smallCounty();
    const draft = new Draft(content);
    draft.schools[0].books = 1;
    draft.parameters.year = 1999;
    assert.deepEqual(content, smallCounty());
  });

  it("plans the derived sheets from the figures as they were changed", () => {
    const before = new Draft(smallCounty());
    const after = new Draft(smallCounty());
    after.schools[0].books = 60000;
    const coefficients = (draft: Draft) => draft.snapshot().sheets.find(({ name }) => name === "校际差异系数表");
    assert.notDeepEqual(coefficients(after), coefficients(before));
  });

  it("plans no derived sheets where 学校台账 cannot be read", () => {
    const draft = new Draft(smallCounty());
    draft.drop("学校台账");
    assert.ok(!sheetsOf(draft).includes("拆分"));
  });

  it("refuses to plant a fault in a school that the county does not have", () => {
    assert.throws(() => new Draft({ parameters: {}, sheets: {} }).school(() => true), /no school/);
  });
});
