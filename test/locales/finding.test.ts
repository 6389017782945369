import assert from "node:assert/strict";
import "../../src/locales/everyLanguage";
import { findingSentence, ruleSentences } from "../../src/locales/finding";
import type { Finding } from "../../src/model";

const finding = (rule: string, messageId: string): Finding => ({
  rule,
  messageId,
  work: "cell",
  level: "error",
  subject: { kind: "school", key: "1", name: "甲" },
  field: null,
  cells: [],
  found: null,
  expected: null,
  data: {},
});

describe("what a finding says", () => {
  it("is refused where its rule or its message has no sentence", () => {
    assert.throws(() => ruleSentences("no-such-rule", "zh-CN"), /no-such-rule/);
    assert.throws(() => findingSentence(finding("blank-cell", "noSuchMessage"), "en-US"), /noSuchMessage in en-US/);
  });
});
