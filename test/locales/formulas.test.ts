import assert from "node:assert/strict";
import { assess } from "../../src/assessment";
import { generateCounty } from "../../src/samples/county";
import { formulaSentence } from "../../src/locales/formulas";
import { LANGUAGES } from "../../src/locales/sentence";
import { ledgerOf } from "../assessment/ledgers";

describe("sentences of formulas", () => {
  it("exist for every figure of a county, whichever formula of 巩固率 it has chosen", () => {
    for (const retentionFormula of ["国家", "县级"]) {
      const content = generateCounty({ schools: 20, seed: 1, meets: false });
      const { methods } = assess(ledgerOf({ ...content, parameters: { ...content.parameters, retentionFormula } }));
      const parts = [...methods.values()].flatMap(({ parts: all }) => all);
      const figures = parts.flatMap(({ items, evidence = [] }) => [
        ...items.flatMap((item) => item.figures),
        ...evidence.map(({ figure }) => figure),
      ]);
      assert.ok(figures.length > 40);
      for (const { formula } of figures)
        for (const language of LANGUAGES) assert.ok(formulaSentence(formula, language));
    }
  });

  it("refuse a formula that has none", () => {
    assert.throws(() => formulaSentence("nothing", "zh-CN"), /nothing/);
  });
});
