import assert from "node:assert/strict";
import { readingFields } from "../../src/ledger/readingFields";
import { faultsOfWords, readWorkbooks, type AddedWords, type Reading } from "../../src/reading";
import { sheetOf } from "../ledger/workbooks";

/** Words that a county or a province adds. */

const FIELDS = readingFields();

function read(heading: string, figure: number | string, words: AddedWords = {}): Reading {
  const rows = [
    ["学校名称", heading],
    ["第一小学", figure],
  ];
  return readWorkbooks([{ file: "a.xlsx", workbook: { sheets: [sheetOf(rows)] } }], FIELDS, {}, words);
}

const causes = ({ questions }: Reading) => questions.map(({ cause }) => cause);
const figures = ({ schools }: Reading) => schools.map((school) => Object.fromEntries(school.figures));

describe("added words", () => {
  it("make the question about a heading vanish, of that county alone", () => {
    const heading = "小学在读学生人头数";
    assert.deepEqual(causes(read(heading, 300)), ["column"]);
    const known = read(heading, 300, { pupils: ["在读学生人头数"] });
    assert.deepEqual([causes(known), figures(known)], [[], [{ "primary.pupils": 300 }]]);
    assert.deepEqual(causes(read(heading, 300)), ["column"]);
  });

  it("settle a word that may mean several things", () => {
    assert.deepEqual(causes(read("小学教师数", 20)), ["column"]);
    assert.deepEqual(figures(read("小学教师数", 20, { teachers: ["教师数"] })), [{ "primary.teachers": 20 }]);
  });

  it("name units in headings and in cells", () => {
    assert.deepEqual(figures(read("图书(百册)", 50, { 千册: ["百册"] })), [{ books: 50_000 }]);
    assert.deepEqual(figures(read("图书册数", "3千册子", { 千册: ["千册子"] })), [{ books: 3000 }]);
  });

  it("are not used where they mean nothing, something else, or two things", () => {
    const words = { pupils: ["在校生", "专任教师", "", "人头"], gone: ["甲"], classes: ["人头"], 万元: ["元", "万块"] };
    assert.deepEqual(
      faultsOfWords(words).map(({ of, word, reason }) => [of, word, reason]),
      [
        ["pupils", "专任教师", "taken"],
        ["pupils", "", "empty"],
        ["gone", "甲", "unknown"],
        ["classes", "人头", "twice"],
        ["万元", "元", "taken"],
      ],
    );
    assert.deepEqual(figures(read("小学专任教师数", 20, words)), [{ "primary.teachers": 20 }]);
  });
});
