import assert from "node:assert/strict";
import { blanksOf, fill, languageOf } from "../../src/locales/sentence";

describe("sentences", () => {
  it("write no commas into what stands in a cell, nor into numbers of rows", () => {
    const data = { found: 3600000001, row: 12345, rows: [12345, 23456], books: 23456 };
    assert.equal(fill("“{found}”，第{row}行", data, "zh-CN"), "“3600000001”，第12345行");
    assert.equal(fill("第{rows…}行，{books}册", data, "zh-CN"), "第12345、23456行，23,456册");
  });

  it("show a number with all its digits, but without binary noise", () => {
    assert.equal(fill("{value}", { value: 0.1 + 0.2 }, "zh-CN"), "0.3");
    assert.equal(fill("{value}", { value: 12345678901.5 }, "zh-CN"), "12,345,678,901.5");
    assert.equal(fill("{value}，{value:2}", { value: 12345 }, "zh-CN"), "12,345，12,345.00");
    assert.equal(fill("{year}年，{value}", { year: 2025, value: -9999 }, "zh-CN"), "2025年，-9999");
  });

  it("round a number as Excel does where the blank says so", () => {
    assert.equal(fill("{value:3}，{value:0}", { value: 0.5145 }, "zh-CN"), "0.515，1");
  });

  it("take a text as it is, even if it looks like a blank or a pattern", () => {
    assert.equal(fill("{name}。", { name: "{name} $& $1" }, "zh-CN"), "{name} $& $1。");
  });

  it("never leave a blank empty", () => {
    assert.throws(() => fill("{school}缺{what}", { school: "第一小学" }, "zh-CN"), /\{what\}/);
  });

  it("join a list as their language does, and shorten a long one", () => {
    const data = { names: ["甲", "乙", "丙"], rows: [2, 3, 5] };
    const inBoth = (template: string) => [fill(template, data, "zh-CN"), fill(template, data, "en-US")];
    assert.deepEqual(inBoth("{names}"), ["甲、乙、丙", "甲, 乙, 丙"]);
    assert.deepEqual(inBoth("{names;}"), ["甲；乙；丙", "甲; 乙; 丙"]);
    assert.deepEqual(inBoth("{names+}"), ["甲、乙、丙", "甲, 乙, 丙"]);
    assert.deepEqual(inBoth("{names;+2}"), ["甲；乙等3", "甲; 乙 and others, 3 in all"]);
    assert.equal(fill("{names+2张}", data, "zh-CN"), "甲、乙等3张");
    assert.deepEqual(inBoth("{rows…2}"), ["2、3等", "2, 3 …"]);
    assert.equal(fill("{all}", { all: [["甲", 1], "乙"] }, "zh-CN"), "甲、1、乙");
  });

  it("give each of a list in quotes quotes of its own", () => {
    const data = { sheets: ["甲", "乙", "丙"], one: ["甲"], name: "丁" };
    const inBoth = (template: string) => [fill(template, data, "zh-CN"), fill(template, data, "en-US")];
    assert.deepEqual(inBoth("“{sheets}”"), ["“甲”“乙”“丙”", "“甲”, “乙”, “丙”"]);
    assert.deepEqual(inBoth("“{sheets+2}”"), ["“甲”“乙”等3", "“甲”, “乙” and others, 3 in all"]);
    assert.deepEqual(inBoth("“{one}”{name}”“{name}"), ["“甲”丁”“丁", "“甲”丁”“丁"]);
  });

  it("say a word for one thing and another for none or several", () => {
    const said = (rows: number | number[]) => fill("{rows?row|rows} {rows}", { rows }, "en-US");
    assert.deepEqual([[2], [2, 3], [], 1, 0, 2].map(said), [
      "row 2",
      "rows 2, 3",
      "rows ",
      "row 1",
      "rows 0",
      "rows 2",
    ]);
    assert.deepEqual(blanksOf("{count?is|are} {rows?row|rows} {rows…}"), ["count", "rows"]);
  });

  it("know their blanks", () =>
    assert.deepEqual(blanksOf("{b:2} {a} {b} {c;+20} {d…} {e+6张}"), ["a", "b", "c", "d", "e"]));

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
