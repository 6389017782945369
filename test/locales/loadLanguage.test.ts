import assert from "node:assert/strict";
import { languagesAtHand } from "../../src/locales/languages";
import { loadLanguage } from "../../src/locales/loadLanguage";

describe("loadLanguage", () => {
  it("puts a language at hand that was not, and leaves one alone that is", async () => {
    await loadLanguage("zh-CN");
    assert.ok(languagesAtHand().includes("zh-CN"));
    await loadLanguage("en-US");
    assert.ok(languagesAtHand().includes("en-US"));
    await loadLanguage("en-US");
  });
});
