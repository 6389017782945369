import assert from "node:assert/strict";
import { isOurRecord } from "../../src/workflows/ourRecords";
import { isAdded } from "../../src/workflows/ourSheets";
import { sheetOf } from "../ledger/workbooks";

describe("sheets that keep what was found, explained or repaired", () => {
  it("are told by their names, with a number behind them too", () => {
    for (const name of ["校验说明", "修正记录 2", "　问题清单（2）"]) assert.ok(isOurRecord(name), name);
    for (const name of ["学校台账", "说明"]) assert.ok(!isOurRecord(name), name);
  });
});

describe("sheets that the program has added", () => {
  const named = (name: string, title: string) =>
    isAdded(sheetOf([[title], ["学校名称", "小学在校生数"], ["东关小学", 300]], { name }));

  it("are forms by the number that stands in name and title, and no sheet of the county's own", () => {
    assert.equal(named("2017表Ⅱ-1", "表Ⅱ-1 学校资源配置达标情况"), true);
    assert.equal(named("2017表Ⅱ-12", "表Ⅱ-1 学校资源配置达标情况"), true);
    assert.equal(named("2017表一 小学", "2017年小学基本情况统计表"), false);
    assert.equal(named("2017表Ⅰ", "表Ⅲ 校际间均衡情况"), false);
  });
});
