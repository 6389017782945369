import assert from "node:assert/strict";
import { PARAMETER_HEADINGS, readParameters } from "../../src/ledger";
import { cellLabel, type CellValue } from "../../src/model";
import { PARAMETERS } from "../../src/standards/parameter";
import { sheetOf } from "./workbooks";

/** The sheet 参数 with some lines of name and value. */
const parametersOf = (lines: readonly (readonly [string, CellValue])[]) =>
  readParameters(
    sheetOf([PARAMETER_HEADINGS, ...lines.map(([name, value]) => [null, name, value])], {
      name: "参数",
      top: 1,
      left: 1,
    }),
  );

describe("readParameters", () => {
  it("has every initial value in force without a sheet, and no cells", () => {
    const parameters = readParameters(undefined);
    assert.deepEqual(
      parameters.all.map(({ value }) => value),
      PARAMETERS.map(({ initial }) => initial),
    );
    assert.equal(parameters.cell("year"), null);
    assert.deepEqual(parameters.methods, ["2012", "2017"]);
  });

  it("reads values by the names beside them, in any order, and knows their cells", () => {
    const parameters = parametersOf([
      ["统计年度", 2025],
      [" 县(市、区)名称 ", "示例县"],
      ["不认识的参数", 1],
    ]);
    assert.equal(parameters.number("year"), 2025);
    assert.equal(parameters.text("year"), "2025");
    assert.equal(parameters.text("county"), "示例县");
    assert.equal(parameters.number("county"), null);
    assert.equal(cellLabel(parameters.cell("year")!), "参数!D3");
  });

  it("reads a code typed as a number as text", () => {
    assert.equal(parametersOf([["行政区划代码", 510000]]).text("countyCode"), "510000");
  });

  it("keeps the initial value where the cell is blank, and remembers what it refused", () => {
    assert.equal(parametersOf([["适用办法", ""]]).text("methods"), "基本均衡和优质均衡");
    const refused = parametersOf([
      ["适用办法", "都要"],
      ["统计年度", 25],
    ]);
    assert.equal(refused.text("methods"), "基本均衡和优质均衡");
    assert.equal(refused.number("year"), null);
    assert.deepEqual(
      refused.all.filter(({ refused }) => refused !== null).map(({ parameter, refused }) => [parameter.id, refused]),
      [
        ["year", 25],
        ["methods", "都要"],
      ],
    );
  });

  it("reads nothing from a sheet without the headings of name and value, or an empty one", () => {
    assert.equal(readParameters(sheetOf([["参数"], ["统计年度", 2025]])).number("year"), null);
    assert.equal(readParameters(sheetOf([])).number("year"), null);
  });

  it("knows the methods of the county, its switches and choices", () => {
    assert.deepEqual(parametersOf([["适用办法", "基本均衡"]]).methods, ["2012"]);
    assert.deepEqual(parametersOf([["适用办法", "优质均衡"]]).methods, ["2017"]);
    const parameters = parametersOf([["2012年办法教学及辅助用房是否扣除室内体育用房", "是"]]);
    assert.ok(parameters.on("subtractIndoorSports2012"));
    assert.ok(parameters.is("singleStageCampus", "并入本部同学段"));
    assert.ok(!parameters.is("singleStageCampus", "单列"));
  });
});
