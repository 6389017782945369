import assert from "node:assert/strict";
import fc from "fast-check";
import type { CellValue } from "../../src/model";
import { isCodeLine } from "../../src/reading/codeLines";
import { isNote } from "../../src/reading/notes";
import { isOrdinary, kindsOf, OPEN } from "../../src/reading/ordinary";
import { isResult } from "../../src/reading/rows";
import { isPlainlyRecord } from "../../src/reading/plainRecords";
import { isTotalLabel, isTotalLabelled } from "../../src/reading/totalLabels";
import { isOfAnyTown } from "../../src/reading/towns";
import { CLOSED, KINDERGARTEN, PART_ROW } from "../../src/reading/words/labelWords";

/** Whether any pattern of rows that are no records knows a text. */
function isKnown(text: string): boolean {
  const isPattern = isTotalLabel(text) || isResult(text) || KINDERGARTEN.test(text) || PART_ROW.test(text);
  return isPattern || isNote([text, 1], true) || isCodeLine([text, text, text]) || isCodeLine([text, 1, 2, 3, 4, 5]);
}

describe("texts that say nothing but a name or a code", () => {
  it("are names, choices and codes", () => {
    for (const text of [
      "东关小学",
      "清庙镇中心小学",
      "九年一贯制",
      "县级教育部门",
      "3900000001",
      "第1小学",
      "人民路小学",
    ])
      assert.deepEqual([text, isOrdinary(text), isKnown(text)], [text, true, false]);
  });

  it("are none that any pattern of another row knows", () => {
    const words =
      "合计 总计 小计 共计 总和 合计数 总分 平均 全县平均值 小学平均数 差异系数 全县变异系数 标准差 评估标准 标准值 达标值 规定标准 其中 幼儿园 东关托儿所 幼儿班 幼教点 " +
      "填表人 填报人 制表人 制单人 审核人 复核人 审批人 单位负责人 经办人 联系人 填报单位 填表日期 制表时间 报送部门 主管单位 填表说明 编制说明 栏次 栏号 列次 列号 行次 编号 代码 序号 甲 乙 L1";
    for (const text of words.split(" ")) assert.deepEqual([text, isKnown(text), isOrdinary(text)], [text, true, false]);
  });

  it("are none with signs or letters among the characters, nor single ones or short numbers", () => {
    for (const text of ["", "东关小学(东校区)", "A校", "东关 小学", "12.5", "1", "12", "𠮷小学"])
      assert.deepEqual([text, isOrdinary(text)], [text, false]);
  });

  it("say that no school is closed where no character of these words is among them", () => {
    for (const text of ["撤并", "已撤销", "停办", "关闭", "并入东关小学"])
      assert.deepEqual([CLOSED.test(text), kindsOf(text) & OPEN], [true, 0]);
    assert.notEqual(kindsOf("西街小学") & OPEN, 0);
  });

  it("begin as names of every town do where they are such", () => {
    const names =
      "中心小学 中心校 完小 完全小学 小学 学校 校 中学 初级中学 初中 实验小学 希望小学 民族中学 回民小学 逸夫小学 九年一贯制学校 第一小学 " +
      "一小 二中 三小 四小 五小 六小 七小 八小 九小 十中";
    for (const name of names.split(" ")) assert.ok(isOfAnyTown(name), name);
  });

  it("make a row with a number plainly a record, which is no other line to any pattern", () => {
    const texts = [
      "东关小学",
      "3900000001",
      "城区",
      "合计",
      "甲",
      "乙",
      "栏次",
      "L1",
      "L2",
      "填表人：",
      "注：",
      "平均值",
      "",
      "东关小学(东校区)",
    ];
    const cells: readonly CellValue[] = [...texts, null, 0, 1, 2, 3, 4, 12.5, 1000, 2024];
    const row = fc.array(fc.constantFrom(...cells), { minLength: 1, maxLength: 8 });
    let plain = 0;
    fc.assert(
      fc.property(row, (values) => {
        if (!isPlainlyRecord(values, 0, values.length - 1)) return;
        plain++;
        const first = values.filter((value) => value !== null && value !== "").slice(0, 3);
        assert.equal(isCodeLine(first), false);
        assert.equal(isNote(values, true), false);
        assert.equal(isNote(values, false), false);
        assert.equal(isTotalLabelled(values), false);
      }),
      { numRuns: 20_000 },
    );
    assert.ok(plain > 100, `${plain} rows`);
  });

  it("leave a row open that begins with a number that may count columns, has no number, or a text of other signs", () => {
    for (const [cells, plain] of [
      [["3900000001", "东关小学", 7, 1], true],
      [[1001, "东关小学", 7], true],
      [[1, 2, 3, 4, 5], false],
      [[1, "东关小学", 7], false],
      [["3900000001", "东关小学"], false],
      [["东关小学"], false],
      [[7000], false],
      [["东关小学", 7, "东关小学(东校区)"], false],
      [["东关小学", true, 7], false],
    ] as const)
      assert.deepEqual([cells, isPlainlyRecord(cells, 0, cells.length - 1)], [cells, plain]);
  });
});
