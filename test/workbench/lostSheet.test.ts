import assert from "node:assert/strict";
import { withoutSheet } from "../../src/workbench/spreadsheet/formulas/lostSheet";

describe("a formula whose sheet is removed", () => {
  const becomes = (sheet: string, formula: string) => withoutSheet(sheet)(formula);

  it("holds #REF! in place of every area that it read there, whatever the area is", () => {
    const read = ["B2", "$B$2:C9", "A:A", "$2:$3", "b2", "校数"].map((area) => `后来!${area}`);
    for (const area of [...read, "'后来'!B2"]) assert.equal(becomes("后来", `=SUM(${area})+A1`), "=SUM(#REF!)+A1");
    assert.equal(becomes("后来", "=后来!A1*'后来'!A2/乙!A1"), "=#REF!*#REF!/乙!A1");
  });

  it("knows a name with signs and quotes in it", () => {
    assert.equal(becomes("Sum (1)", "='Sum (1)'!A1"), "=#REF!");
    assert.equal(becomes("校's", "='校''s'!A1+1"), "=#REF!+1");
    const signs = "2012表Ⅱ-1 (+$^{|}=&%#@~,;)";
    assert.equal(becomes(signs, `='${signs}'!A1*2`), "=#REF!*2");
    assert.equal(becomes("a.b", "=a.b!A1+axb!A1"), "=#REF!+axb!A1");
  });

  it("stays as it is where it reads another sheet, another file, or has the name in a text", () => {
    const others = [
      "=再后来!A1",
      "='再后来'!A1",
      "='[1]后来'!A1",
      "=[1]后来!A1",
      "='后来 二'!A1",
      "=后来二!A1",
      "=后来",
    ];
    for (const formula of [...others, '=INDIRECT("后来!A1")', '=INDIRECT("""后来!A1")&A1'])
      assert.equal(becomes("后来", formula), formula);
  });
});
