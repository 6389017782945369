import assert from "node:assert/strict";
import { areaAddress } from "../../../src/model";
import {
  callsOf,
  looksUpApproximately,
  referencesOf,
  refersToOtherWorkbook,
  withoutCalls,
} from "../../../src/rules/engine/formulas";

describe("callsOf", () => {
  const told = (formula: string) =>
    callsOf(formula).map(({ name, arguments: given }) => `${name}: ${given.join(" | ")}`);

  it("takes no bracket or comma of a text, or of the name of a sheet, for one of the formula", () => {
    assert.deepEqual(told('=IF(A1="),(",1,2)'), ['IF: A1="),(" | 1 | 2']);
    assert.deepEqual(told("='学校(旧),2'!A1+SUM(B1, C1)"), ["SUM: B1 | C1"]);
    assert.deepEqual(told("=SUM(A1)&'未完(SUM(B1)"), ["SUM: A1"]);
  });

  it("keeps a list and brackets without a name together, and tells inner calls first", () => {
    assert.deepEqual(told("=sum(index({1,2},(1)),A1)"), ["INDEX: {1,2} | (1)", "SUM: index({1,2},(1)) | A1"]);
    assert.deepEqual(told("=(A1+B1)*C1,D1"), []);
    assert.deepEqual(told("=A1)+SUM(B1)"), ["SUM: B1"]);
  });

  it("says where each stands", () => {
    const formula = "=1+SUM(A1,MAX(B1))*2";
    assert.deepEqual(
      callsOf(formula).map(({ from, to }) => formula.slice(from, to)),
      ["MAX(B1)", "SUM(A1,MAX(B1))"],
    );
  });
});

describe("withoutCalls", () => {
  it("leaves everything else in its place, however many calls go", () => {
    const formula = "=SUM(INDEX(A:A,1),INDEX(B:B,2),C3)+MYINDEX(D4)";
    const rest = withoutCalls(formula, /^INDEX$/);
    assert.equal(rest.length, formula.length);
    assert.equal(rest.replace(/ +/g, "·"), "=SUM(·,·,C3)+MYINDEX(D4)");
  });
});

describe("referencesOf", () => {
  const told = (formula: string) =>
    referencesOf(formula).map(({ sheet, area }) =>
      sheet === null ? areaAddress(area) : `${sheet}!${areaAddress(area)}`,
    );

  it("finds cells and ranges, fixed or not, with the sheet that they name", () => {
    assert.deepEqual(told("=A1+SUM($B$2:C$3)-学校台账!D4"), ["A1", "B2:C3", "学校台账!D4"]);
    assert.deepEqual(told("='校''区 1'!A1"), ["校'区 1!A1"]);
  });

  it("takes whole columns and rows to the end of a sheet", () => {
    assert.deepEqual(
      referencesOf("=SUM(B:C)+SUM($2:3)").map(({ area }) => area),
      [
        { top: 0, bottom: 1_048_575, left: 1, right: 2 },
        { top: 1, bottom: 2, left: 0, right: 16_383 },
      ],
    );
  });

  it("takes no text, function or name for a cell", () => {
    assert.deepEqual(told('=LOG10(5)&"A1:B2"&校A1&A1B&表1[C3]&表1[@Q1]'), []);
  });
});

describe("refersToOtherWorkbook", () => {
  it("knows a file by its brackets or its path, with quotes or without", () => {
    for (const formula of [
      "='[去年.xlsx]学校台账'!B2",
      "='D:\\台账\\去年'!B2",
      "='/home/台账'!B2",
      "=[1]学校台账!B2",
      "=SUM([去年.xlsx]学校台账!B2:B9)",
    ])
      assert.ok(refersToOtherWorkbook(formula), formula);
  });

  it("takes no column of a table, no text and no sheet of its own for one", () => {
    for (const formula of [
      "=SUM(B2:B9)",
      "='学校 台账'!B2",
      "=表1[图书]+学校台账!B2",
      '="[去年.xlsx]学校台账!"',
      "=A1&\"'[去年.xlsx]学校台账'!B2\"",
    ])
      assert.ok(!refersToOtherWorkbook(formula), formula);
  });
});

describe("looksUpApproximately", () => {
  it("is true where the match is asked for, or not said", () => {
    for (const formula of [
      "=VLOOKUP(A2,B:C,2)",
      "=vlookup(A2,B:C,2,1)",
      "=HLOOKUP(A2,B:C,2,TRUE)",
      "=VLOOKUP(A2,B:C,2,TRUE( ))",
      "=MATCH(A2,B:B)",
      "=INDEX(C:C,MATCH(A2,B:B,- 1))",
      "=LOOKUP(A2,B2:B9,C2:C9)",
      "=LOOKUP(2,B2:B9+1/2,C2:C9)",
    ])
      assert.ok(looksUpApproximately(formula), formula);
  });

  it("is false for an exact match, one that a cell decides, and what looks nothing up", () => {
    for (const formula of [
      "=VLOOKUP(A2,B:C,2,0)",
      "=VLOOKUP(A2,B:C,2,FALSE)",
      "=VLOOKUP(A2,B:C,2,)",
      "=MATCH(A2,B:B,0)",
      "=VLOOKUP(A2,B:C,2,D1)",
      "=LOOKUP(1,0/(B2:B9=A2),C2:C9)",
      "=LOOKUP(A2)",
      "=MATCH(A2)",
      "=SUM(B2:B9,1)",
      '="VLOOKUP(A2,B:C,2)"',
    ])
      assert.ok(!looksUpApproximately(formula), formula);
  });
});
