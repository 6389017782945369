import assert from "node:assert/strict";
import { Problem } from "../../src/model";
import {
  answersText,
  isAnswer,
  mergedAnswers,
  parameterValue,
  parseAnswers,
  type ReadingAnswers,
} from "../../src/workflows/readingAnswers";

const KEPT: ReadingAnswers = {
  answers: { "sign/表/-": { take: "zero" }, "unit/表/图书": { take: "unit", unit: "册" } },
  words: { books: ["藏书"] },
  parameters: { year: 2025 },
};

describe("answers kept outside the workbook", () => {
  it("are read back as they were written", () => {
    assert.deepEqual(parseAnswers(answersText(KEPT), "a.json"), KEPT);
  });

  it("may go without words and parameters", () => {
    const text = JSON.stringify({ version: 1, answers: {} });
    assert.deepEqual(parseAnswers(text, "a.json"), { answers: {}, words: {}, parameters: {} });
  });

  for (const [what, text, place] of [
    ["another version", `{"version":2,"answers":{}}`, "version"],
    ["an answer of no kind", `{"version":1,"answers":{"x":{"take":"guess"}}}`, "answers · x"],
    ["a key of nobody's", `{"version":1,"answers":{},"more":1}`, "version"],
    ["a year that is none", `{"version":1,"answers":{},"parameters":{"year":25}}`, "year"],
    ["a parameter of nobody's", `{"version":1,"answers":{},"parameters":{"yaer":2025}}`, "yaer"],
  ] as const)
    it(`are refused with ${what}`, () => {
      assert.throws(
        () => parseAnswers(text, "a.json"),
        (error) => {
          assert.ok(error instanceof Problem);
          assert.deepEqual([error.id, error.data], ["answers.unusable", { file: "a.json", place }]);
          return true;
        },
      );
    });

  it("are refused where they are no JSON", () => {
    assert.throws(
      () => parseAnswers("答复", "a.json"),
      (error) => error instanceof Problem && error.id === "answers.notJson",
    );
  });

  it("are told from other data", () => {
    assert.ok(isAnswer({ take: "stage", stage: "byType" }));
    assert.ok(isAnswer({ take: "value", value: null }));
    assert.ok(!isAnswer({ take: "unit", unit: "尺" }));
  });

  it("hold as the later ones say, and keep every word", () => {
    const later: ReadingAnswers = {
      answers: { "sign/表/-": { take: "blank" } },
      words: { books: ["图书总量"] },
      parameters: { county: "清河县" },
    };
    assert.deepEqual(mergedAnswers(KEPT, later), {
      answers: { ...KEPT.answers, "sign/表/-": { take: "blank" } },
      words: { books: ["藏书", "图书总量"] },
      parameters: { year: 2025, county: "清河县" },
    });
  });

  it("take of parameters what 参数 would", () => {
    assert.equal(parameterValue("year", 2025), 2025);
    assert.equal(parameterValue("year", "2025"), null);
  });
});
