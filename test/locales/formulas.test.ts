import assert from "node:assert/strict";
import { assess } from "../../src/assessment";
import { COUNTY_FIGURES } from "../../src/assessment/countyFigures";
import schools from "../../src/assessment/countyFigures/schools";
import { generateCounty } from "../../src/samples/county";
import { figures as chinese } from "../../src/locales/zh-CN/figures/index.generated";
import { formulaSentence } from "../../src/locales/formulas";
import { LANGUAGES } from "../../src/locales/sentence";
import { countyFigures } from "../../src/assessment/countyFigures/index.generated";
import { ledgerOf } from "../assessment/ledgers";

describe("sentences of formulas", () => {
  it("are there for every figure and for nothing else, with the numbers that their blanks ask for", () => {
    assert.deepEqual(Object.keys(chinese), Object.keys(COUNTY_FIGURES));
    const ofSchools = { [schools.id]: schools.numbersOf("2017") };
    for (const { id, numbers } of Object.values(COUNTY_FIGURES))
      for (const language of LANGUAGES) {
        const sentence = formulaSentence(id, language, { ...numbers, ...ofSchools[id] });
        for (const number of Object.values(numbers)) assert.ok(sentence.includes(String(number)), `${id} ${number}`);
      }
  });

  it("have their figures in files of their own names", () => {
    for (const [file, { id }] of Object.entries(countyFigures)) assert.equal(id, file);
  });

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
      for (const { formula } of figures) assert.ok(formula in COUNTY_FIGURES, formula);
    }
  });

  it("refuse a formula that has none, and a blank that nobody fills", () => {
    assert.throws(() => formulaSentence("nothing", "zh-CN"), /nothing/);
    assert.throws(() => formulaSentence("trainingFunds", "zh-CN"), /least/);
  });
});
