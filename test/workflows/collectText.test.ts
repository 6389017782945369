import assert from "node:assert/strict";
import "../../src/locales/everyLanguage";
import { lineText } from "../../src/workflows/collectText";

const LINE = { school: "第一小学", file: "甲.xlsx", taken: [], blank: [], waiting: [], conflicts: [] };

describe("what is told of a school's file", () => {
  it("counts what was taken, names what waits and what is blank, and tells of nothing by a zero", () => {
    const books = { field: "books", value: 1200 };
    const some = { ...LINE, taken: [books], blank: ["computers"], waiting: ["primary.pupils"] };
    assert.equal(lineText(some, "zh-CN"), "第一小学（甲.xlsx）：取用1项；待回答：小学在校生数；空白：计算机台数");
    assert.equal(lineText({ ...some, waiting: [] }, "zh-CN"), "第一小学（甲.xlsx）：取用1项；空白：计算机台数");
    assert.equal(
      lineText({ ...some, taken: [], blank: [] }, "en-US"),
      "第一小学 (甲.xlsx): waiting for an answer: 小学在校生数",
    );
    assert.equal(lineText({ ...LINE, taken: [books, books] }, "en-US"), "第一小学 (甲.xlsx): 2 figures taken");
    assert.equal(lineText(LINE, "zh-CN"), "第一小学（甲.xlsx）：没有取用");
  });
});
