import assert from "node:assert/strict";
import { COUNTY_FIGURES } from "../../src/assessment/countyFigures";
import schools from "../../src/assessment/countyFigures/schools";
import { figures as chinese } from "../../src/locales/zh-CN/figures/index.generated";
import { formulaSentence } from "../../src/locales/formulas";
import { LANGUAGES } from "../../src/locales/sentence";
import { countyFigures } from "../../src/assessment/countyFigures/index.generated";

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

  it("refuse a blank that nobody fills", () => {
    assert.throws(() => formulaSentence("trainingFunds", "zh-CN"), /least/);
  });
});
