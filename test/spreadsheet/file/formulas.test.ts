import assert from "node:assert/strict";
import { shownFormula } from "../../../src/model";
import { shiftFormula, storedFormula } from "../../../src/spreadsheet/file/formulas";

describe("formulas in files", () => {
  it("come back as they were shown", () => {
    for (const formula of [
      '=IFERROR(EDU.PERPUPIL(A1,B1),"EDU.PERPUPIL(")',
      "=SUM('EDU.X(1)'!A1:A9)+LOG10(5)",
      "=STDEV.P(A1:A9)/AVERAGE(A1:A9)",
      "=XLOOKUP(A1,学校台账!A:A,学校台账!B:B)",
      "=FILTER(表1[小学],表1[计入]=1)",
    ])
      assert.equal(shownFormula(storedFormula(formula)), formula);
  });

  it("store the newer functions with their prefixes, in names and texts nothing", () => {
    assert.equal(storedFormula('=SORT(A1:A9)&IFS(A1,"IFS(")'), '_xlfn._xlws.SORT(A1:A9)&_xlfn.IFS(A1,"IFS(")');
    assert.equal(storedFormula("='IFS(1)'!A1"), "'IFS(1)'!A1");
  });

  it("shift references that are relative, and nothing that only looks like one", () => {
    assert.equal(shiftFormula("A1+$A1+A$1+$A$1", 1, 2), "C2+$A2+C$1+$A$1");
    assert.equal(shiftFormula("'A1'!B2:C3+Sheet1!A1", 1, 1), "'A1'!C3:D4+Sheet1!B2");
    assert.equal(shiftFormula('"A1"&LOG10(A1)&表1[A1]&Q1_name&XFE1', 1, 0), '"A1"&LOG10(A2)&表1[A1]&Q1_name&XFE1');
    assert.equal(shiftFormula("指标A1+A1+A1指标", 1, 0), "指标A1+A2+A1指标");
    assert.equal(shiftFormula("SUM(A:B,1:2,$A:$A)", 3, 1), "SUM(B:C,4:5,$A:$A)");
    assert.equal(shiftFormula("A1", -1, 0), "#REF!");
  });
});
