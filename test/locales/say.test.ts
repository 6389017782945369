import assert from "node:assert/strict";
import { sentenceOf, speaking, type BlanksIn, type PlainKey } from "../../src/locales/say";

/** Compiles only if these are the blanks, all of them and no other. */
const BLANKS: Readonly<Record<BlanksIn<"{rate:3} of {names;+20}, {rows…} and {heading}">, true>> = {
  rate: true,
  names: true,
  rows: true,
  heading: true,
};

const CHINESE = { plain: "无", counted: "共{count}行：{rows…2}" } as const;
const PLAIN: Readonly<Record<PlainKey<typeof CHINESE>, true>> = { plain: true };

describe("the look-up of sentences", () => {
  it("knows the blanks of a sentence by its type", () => {
    assert.deepEqual(Object.keys(BLANKS), ["rate", "names", "rows", "heading"]);
    assert.deepEqual(Object.keys(PLAIN), ["plain"]);
  });

  it("says a sentence in the language that was asked for", () => {
    const english = speaking<typeof CHINESE>({ plain: "none", counted: "{count} rows: {rows…2}" }, "en-US");
    assert.equal(english("plain"), "none");
    assert.equal(english("counted", { count: 3, rows: [2, 3, 5] }), "3 rows: 2, 3 …");
  });

  it("throws on a key that has no sentence, so that nobody reads one", () => {
    assert.throws(() => sentenceOf(CHINESE, "nothing", "zh-CN"), /nothing/);
  });
});
