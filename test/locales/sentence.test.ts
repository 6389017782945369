import assert from "node:assert/strict";
import { blanksOf, fill, languageOf } from "../../src/locales/sentence";

describe("sentences", () => {
  it("show a number with all its digits, but without binary noise", () => {
    assert.equal(fill("{value}", { value: 0.1 + 0.2 }), "0.3");
    assert.equal(fill("{value}", { value: 12345678901.5 }), "12345678901.5");
  });

  it("round a number as Excel does where the blank says so", () => {
    assert.equal(fill("{value:3}，{value:0}", { value: 0.5145 }), "0.515，1");
  });

  it("take a text as it is, even if it looks like a blank or a pattern", () => {
    assert.equal(fill("{name}。", { name: "{name} $& $1" }), "{name} $& $1。");
  });

  it("never leave a blank empty", () => {
    assert.throws(() => fill("{school}缺{what}", { school: "第一小学" }), /\{what\}/);
  });

  it("know their blanks", () => assert.deepEqual(blanksOf("{b:2} {a} {b}"), ["a", "b"]));

  it("are Chinese unless the host speaks English", () => {
    assert.deepEqual(["en", "EN-gb", "zh-Hans", "de-DE", "", null, undefined].map(languageOf), [
      "en-US",
      "en-US",
      "zh-CN",
      "zh-CN",
      "zh-CN",
      "zh-CN",
      "zh-CN",
    ]);
  });
});
