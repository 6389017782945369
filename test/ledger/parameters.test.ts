import assert from "node:assert/strict";
import { PARAMETER_HEADINGS, readParameters } from "../../src/ledger";
import { cellLabel, type CellValue } from "../../src/model";
import { PARAMETERS } from "../../src/standards/parameters";
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
  it("knows without a sheet how figures are taken, and nothing that they are judged by", () => {
    const parameters = readParameters(undefined);
    assert.deepEqual(
      parameters.all.filter(({ value }) => value !== null).map(({ parameter }) => parameter.id),
      PARAMETERS.filter(({ initial, unset, withoutSheet }) => initial !== null && (unset || withoutSheet)).map(
        ({ id }) => id,
      ),
    );
    assert.ok(parameters.all.every(({ state, cells }) => state === "noSheet" && cells.length === 0));
    assert.equal(parameters.number("passMark"), null);
    assert.ok(parameters.is("retentionFormula", "国家"));
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
    assert.deepEqual([parameters.cell("year")!, parameters.cell("county")!].map(cellLabel), ["参数!D3", "参数!D4"]);
    const [unknown, blank] = parametersOf([
      ["不认识的参数", 1],
      ["另一个", ""],
    ]).unknown;
    assert.deepEqual([unknown.filled, blank.filled, cellLabel(unknown.cell)], [true, false, "参数!C3"]);
  });

  it("reads a code typed as a number as text", () => {
    assert.equal(parametersOf([["行政区划代码", 510000]]).text("countyCode"), "510000");
  });

  it("knows nothing of a parameter that is blank, absent or doubled, unless its initial value is the strictest", () => {
    const parameters = parametersOf([
      ["县级政府工作达标分数", ""],
      ["满意度标准", 85],
      ["满意度标准", 80],
      ["满意度依据", "走访"],
      ["满意度依据", "走访"],
      ["启用2019年过渡标准", ""],
    ]);
    const state = (id: string) => parameters.all.find(({ parameter }) => parameter.id === id)!.state;
    assert.deepEqual([parameters.number("passMark"), state("passMark")], [null, "blank"]);
    assert.deepEqual([parameters.number("publicThreshold"), state("publicThreshold")], [null, "doubled"]);
    assert.deepEqual([parameters.text("publicDecides"), state("publicDecides")], ["走访", "given"]);
    assert.deepEqual([parameters.text("singleStageCampus"), state("singleStageCampus")], [null, "absent"]);
    assert.deepEqual([parameters.text("transition2019"), state("transition2019")], ["否", "blank"]);
  });

  it("loses the values that stand under an 错误", () => {
    const parameters = parametersOf([["满意度标准", 85]]);
    const cell = parameters.cell("publicThreshold")!;
    for (const other of [
      { ...cell, row: cell.row + 1 },
      { ...cell, column: cell.column + 1 },
    ])
      assert.equal(parameters.suspended([other]).number("publicThreshold"), 85);
    assert.equal(parameters.suspended([cell]).number("publicThreshold"), null);
  });

  it("finds the headings under a title", () => {
    const sheet = sheetOf([["示例县参数"], [], [...PARAMETER_HEADINGS], [null, "满意度标准", 90]], { name: "参数" });
    const parameters = readParameters(sheet);
    assert.equal(parameters.number("publicThreshold"), 90);
    assert.equal(cellLabel(parameters.cell("publicThreshold")!), "参数!C4");
  });

  it("keeps both methods where the choice is blank, and remembers what it refused", () => {
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
    const [, name, value] = PARAMETER_HEADINGS;
    const apart = [[2025, null, null], [null, name], [null, null, value], PARAMETER_HEADINGS, [null, "统计年度", 2025]];
    assert.equal(readParameters(sheetOf(apart)).number("year"), 2025, "both stand in one row");
    const turned = [
      [value, name],
      [2025, "统计年度"],
    ];
    assert.equal(readParameters(sheetOf(turned)).number("year"), 2025, "in any order");
    const foremost = [
      [name, value],
      ["统计年度", 2025],
    ];
    assert.equal(readParameters(sheetOf(foremost)).number("year"), 2025);
    const below = (rows: number) => [...Array.from({ length: rows }, () => ["说明"]), PARAMETER_HEADINGS];
    const year = [null, "统计年度", 2025];
    assert.equal(readParameters(sheetOf([...below(9), year])).number("year"), 2025);
    assert.equal(readParameters(sheetOf([...below(10), year])).number("year"), null, "no further than the tenth row");
  });

  it("knows the methods of the county, its switches and choices", () => {
    const byLines = (...values: string[]) =>
      parametersOf(["是否按基本均衡办法判定", "是否按优质均衡办法判定"].map((name, i) => [name, values[i]])).methods;
    assert.deepEqual(byLines("是", "否"), ["2012"]);
    assert.deepEqual(byLines("否", "是"), ["2017"]);
    assert.deepEqual(byLines("", "是"), ["2012", "2017"]);
    assert.deepEqual(byLines("否", "否"), ["2012", "2017"]);
    // A method that the sheet says nothing of, where it names another, came after it.
    assert.deepEqual(parametersOf([["是否按基本均衡办法判定", "是"]]).methods, ["2012"]);
    // The one line of older workbooks is read where there is no other, and told where there is.
    const both = parametersOf([
      ["是否按基本均衡办法判定", "否"],
      ["是否按优质均衡办法判定", "是"],
      ["适用办法", "基本均衡"],
    ]);
    assert.deepEqual([both.methods, both.unknown.map(({ name }) => name)], [["2017"], ["适用办法"]]);
    const older = parametersOf([["适用办法", "基本均衡"]]);
    assert.deepEqual(older.methods, ["2012"]);
    assert.deepEqual(
      older.all.filter(({ parameter }) => parameter.id.startsWith("applies.")),
      [],
      "it is asked for no switches",
    );
    const place = PARAMETERS.findIndex(({ id }) => id.startsWith("applies."));
    assert.equal(older.all[place].parameter.id, "methods", "but for the line in their place");
    assert.deepEqual(parametersOf([["适用办法", "基本均衡和优质均衡"]]).methods, ["2012", "2017"]);
    assert.deepEqual(parametersOf([["适用办法", "优质均衡"]]).methods, ["2017"]);
    const parameters = parametersOf([["2012年办法教学及辅助用房是否扣除室内体育用房", "是"]]);
    assert.ok(parameters.on("subtractIndoorSports"));
    assert.ok(!parameters.is("subtractIndoorSports", "否"));
  });

  it("reads percentages as they are shown, and refuses fractions, times and dates", () => {
    const read = (name: string, value: CellValue, format: string | null) => {
      const formats = [[null], [null, null, format]];
      const parameters = readParameters(sheetOf([PARAMETER_HEADINGS, [null, name, value]], { formats }));
      const { value: used, refused, slip } = parameters.all.find(({ parameter }) => parameter.name === name)!;
      return refused === null ? used : { refused, slip };
    };
    assert.equal(read("满意度标准", 0.9, "0%"), 90);
    assert.equal(read("满意度标准", 90, null), 90);
    assert.equal(read("小学编制标准（学生数与教职工数之比）", 19, "0.0"), 19);
    assert.deepEqual(read("满意度标准", 0.9, null), { refused: 0.9, slip: { kind: "percent", meant: 90 } });
    assert.deepEqual(read("县级政府工作达标分数", 1, "0"), { refused: 1, slip: { kind: "percent", meant: 100 } });
    for (const value of [0, -1])
      assert.deepEqual(read("满意度标准", value, null), { refused: value, slip: null }, "which is no fraction");
    const nineteen = { refused: 79 / 1440, slip: { kind: "timeOrDate", meant: "1:19" } };
    assert.deepEqual(read("小学编制标准（学生数与教职工数之比）", 79 / 1440, "h:mm"), nineteen);
    assert.deepEqual(read("行政区划代码", 45720, "m-d"), {
      refused: 45720,
      slip: { kind: "timeOrDate", meant: "3月4日" },
    });
  });
});
