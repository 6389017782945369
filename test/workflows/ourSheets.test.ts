import assert from "node:assert/strict";
import { generateCounty } from "../../src/samples/county";
import { ledgerPlans, snapshotOfPlans } from "../../src/plans";
import { DERIVED_NAMES, DERIVED_SHEETS } from "../../src/assessment/derivedSheets";
import { DATA_SOURCES } from "../../src/workflows/dataSources";
import { isAdded, ownSheets, withoutOurs } from "../../src/workflows/ourSheets";
import { sheetOf } from "../ledger/workbooks";

describe("sheets that the program has added", () => {
  const named = (name: string, title: string) =>
    isAdded(sheetOf([[title], ["学校名称", "小学在校生数"], ["东关小学", 300]], { name }));

  it("are forms by the number that stands in name and title, and no sheet of the county's own", () => {
    assert.equal(named("2017表Ⅱ-1", "表Ⅱ-1 学校资源配置达标情况"), true);
    assert.equal(named("2017表Ⅱ-12", "表Ⅱ-1 学校资源配置达标情况"), true);
    assert.equal(named("2017表一 小学", "2017年小学基本情况统计表"), false);
    assert.equal(named("2017表Ⅰ", "表Ⅲ 校际间均衡情况"), false);
  });

  it("are told by their headings, too: what the county itself has called so is read", () => {
    for (const name of [...DERIVED_NAMES, "拆分后", "校验说明", "修正记录", "问题清单", DATA_SOURCES.name, "参数"]) {
      const own = sheetOf(
        [
          ["学校标识码", "学校名称", "学段", "小学在校生数"],
          ["01", "东关小学", "小学", 300],
        ],
        { name },
      );
      assert.deepEqual(withoutOurs({ sheets: [own] }).sheets, [own], name);
      assert.deepEqual(ownSheets({ sheets: [own] }), [], name);
    }
    const sources = sheetOf([DATA_SOURCES.columns.map(({ heading }) => heading)], { name: `${DATA_SOURCES.name} 2` });
    const list = sheetOf(
      [
        ["说明", "原因"],
        ["序号", "问题", "说明"],
      ],
      { name: "问题清单" },
    );
    assert.deepEqual([isAdded(sources), isAdded(list)], [true, false]);
    for (const { name, keys, own } of DERIVED_SHEETS) {
      const derived = sheetOf([[name], [...keys, own].map(({ heading }) => heading)], { name });
      assert.deepEqual(ownSheets({ sheets: [derived] }), [derived], name);
    }
  });

  it("are registers and 参数 of a standard ledger, as they are written", () => {
    const { sheets } = snapshotOfPlans(ledgerPlans(generateCounty({ schools: 20, seed: 1, meets: true })));
    const left = withoutOurs({ sheets }).sheets.map(({ name }) => name);
    assert.ok(!left.includes("参数") && left.length < 4, left.join());
  });
});
