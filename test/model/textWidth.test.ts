import assert from "node:assert/strict";
import { linesIn, rowHeight, textHeight, wrapped } from "../../src/model";

describe("the room that texts take", () => {
  it("is as wide as their letters are: two of a column's characters do not quite hold a Chinese one", () => {
    const thirty = "优".repeat(30);
    assert.deepEqual([linesIn(thirty, 60), linesIn(thirty, 63), linesIn(thirty, 60, 10)], [2, 1, 1]);
  });

  it("is cut between Chinese characters and between words, with marks where they belong", () => {
    assert.deepEqual(wrapped("每百名学生（人）", 12), ["每百名学生", "（人）"]);
    assert.deepEqual(wrapped("人数为100％。", 11), ["人数为", "100％。"]);
    assert.deepEqual(wrapped("评估标准（≥85分）", 12), ["评估标准", "（≥85分）"]);
    assert.deepEqual(wrapped("评估标准≤ 0.50，", 16), ["评估标准", "≤ 0.50，"]);
    assert.deepEqual(wrapped("不足 < 12册 >", 8), ["不足 ", "< 12册 ", ">"]);
    assert.deepEqual(wrapped("ten long words", 9), ["ten long ", "words"]);
    assert.deepEqual(wrapped("abcdefghijkl", 6), ["abcde", "fghij", "kl"]);
    assert.deepEqual([wrapped("", 5), linesIn("一\n\n二", 5)], [[""], 3]);
  });

  it("makes a row higher for several lines or large letters, and only then", () => {
    const text = "每百名学生拥有计算机台数";
    const cell = { text, width: 12, size: 11, wrap: true };
    assert.equal(rowHeight([]), null);
    assert.equal(rowHeight([{ ...cell, wrap: false }]), null);
    assert.equal(rowHeight([{ ...cell, wrap: false, size: 16 }]), textHeight(1, 16));
    assert.equal(rowHeight([cell, { ...cell, width: 90 }]), textHeight(3));
  });
});
