import assert from "node:assert/strict";
import { comparedFormula, quoteSheet, shownFormula } from "../../src/model";

describe("a formula as a clerk sees it", () => {
  const shows = (given: string, expected: string) => assert.equal(shownFormula(given), expected);

  it("names our functions in capitals, whoever stored them under which name", () => {
    for (const stored of [
      "_xldudf_edu_diffcoef(A1:A9,B1:B9)",
      "=_xldudf_EDU_DIFFCOEF(A1:A9,B1:B9)",
      "=[2]!_xldudf_EDU_DIFFCOEF(A1:A9,B1:B9)",
      "='台账.xlam'!_xldudf_EDU_DIFFCOEF(A1:A9,B1:B9)",
      "=@EDU.DIFFCOEF(A1:A9,B1:B9)",
    ])
      shows(stored, "=EDU.DIFFCOEF(A1:A9,B1:B9)");
  });

  it("has no sign of a single value, but in texts, names and columns of tables", () => {
    shows("=@INDEX(A:A,@ROW())", "=INDEX(A:A,ROW())");
    shows("=表1[@图书]&\"a@b\"&'甲@乙'!A1", "=表1[@图书]&\"a@b\"&'甲@乙'!A1");
  });

  it("has none as files write it either, whatever is bracketed inside", () => {
    shows("_xlfn.SINGLE(INDEX('学校台账'!$B:$B,(1+ROW())*2))+1", "=INDEX(学校台账!$B:$B,(1+ROW())*2)+1");
    shows('_xlfn.single(_xldudf_EDU_X(_xlfn.SINGLE((A1)),"("))&"_xlfn.SINGLE("', '=EDU.X((A1),"(")&"_xlfn.SINGLE("');
    shows("_xlfn.SINGLE(A1:A3", "=A1:A3");
    shows("SINGLE(A1))", "=SINGLE(A1))");
  });

  it("quotes the names of sheets that need it, and no other", () => {
    const quoted = (name: string) => `'${name.replaceAll("'", "''")}'`;
    for (const name of ["学校台账", "分学校指标表2017", "_a.b", "Data1234567890", "XFE1"])
      for (const written of [name, quoted(name)]) shows(`=SUM(${written}!$B:$B)`, `=SUM(${name}!$B:$B)`);
    for (const name of ["A1", "xfd12", "R1C1", "r", "C5", "2017年", "台账（改）", "甲·乙"])
      for (const written of [name, quoted(name)]) shows(`=SUM(${written}!$B:$B)`, `=SUM('${name}'!$B:$B)`);
    for (const name of ["甲 乙", "it's", "甲-乙"]) shows(`=${quoted(name)}!A1`, `=${quoteSheet(name)}!A1`);
  });

  it("leaves references to other workbooks, lost ones and texts as they are", () => {
    for (const formula of ["='[去年.xlsx]台账'!B2", "=[1]台账!B2", "=#REF!A1+#REF!", "=\"'台账'!A1\"", "='没有完"])
      shows(formula, formula);
  });
});

describe("a formula as it is compared", () => {
  it("has numbers and truth values in one notation", () => {
    for (const formula of ["=IF(U9>=V9*1E-12,FALSE,TRUE)", "=IF(U9>=V9*0.000000000001,FALSE(),TRUE())"])
      assert.equal(comparedFormula(formula), "=IF(U9>=V9*1e-12,FALSE,TRUE)");
    assert.equal(comparedFormula('="1.50"&$A$010&LOG10(1.50)&表2.0'), '="1.50"&$A$010&LOG10(1.5)&表2.0');
  });
});
