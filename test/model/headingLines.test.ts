import assert from "node:assert/strict";
import { inLines, wrapped } from "../../src/model";
import { SHEETS } from "../../src/ledger";

describe("the lines of a heading", () => {
  it("are left to the program where none of them can go wrong", () => {
    assert.equal(inLines("学校名称", 20), "学校名称");
    assert.equal(inLines("走访满意人数(人)", 20), "走访满意人数(人)");
  });

  it("keep a unit whole", () => {
    assert.equal(inLines("初中专任教师数(人)", 16), "初中专任教师数\n(人)");
    assert.equal(inLines("生均教学仪器设备值(元/生)", 18), "生均教学仪器\n设备值(元/生)");
  });

  it("leave no character alone, whatever the width that a program gives its column", () => {
    assert.equal(inLines("是否寄宿制学校", 12), "是否\n寄宿制学校");
    assert.equal(inLines("网络多媒体教室数(间)", 14), "网络多媒体\n教室数(间)");
    assert.equal(inLines("省级评估标准", 9), "省级\n评估标准");
    assert.equal(inLines("是否达标\n（按2025年9月1日\n数据测算）", 20), "是否达标\n（按2025年9月1日\n数据测算）");
  });

  it("tear no word, for a line more if need be, and begin with no mark that closes", () => {
    assert.equal(inLines("小学县级以上骨干教师数(人)", 12), "小学县级\n以上骨干\n教师数(人)");
    assert.equal(inLines("小学在校生数(人)", 11), "小学\n在校生数\n(人)");
    assert.equal(inLines("教学及辅助用房面积(㎡)", 14), "教学及\n辅助用房\n面积(㎡)");
    assert.equal(inLines("综合差异系数", 10), "综合\n差异系数");
    assert.equal(
      inLines("每百名学生拥有体育、艺术教师数(人/百生)", 13),
      "每百名学生\n拥有体育、\n艺术教师数\n(人/百生)",
    );
    assert.equal(inLines("高中(中师)及以下学历(人)", 10), "高中\n(中师)\n及以下\n学历(人)");
    assert.equal(inLines("年人均GDP(元)", 9), "年人均GDP\n(元)");
  });

  it("leave to the program no place at which it would tear a word", () => {
    assert.equal(inLines("高中(中师)及以下学历", 12), "高中(中师)\n及以下学历");
  });

  it("tear a word that is wider than its column", () => {
    assert.equal(inLines("公用经费", 6), "公用\n经费");
  });

  it("are as good as they can be in a column too narrow for its unit", () => {
    assert.equal(inLines("师生比(人/百名学生)", 6), "师生比\n(人/百名学生)");
    assert.equal(inLines("合计(人)", 1), "合计\n(人)");
  });

  it("hold neither a torn unit nor a single character on any sheet that is filled in", () => {
    for (const { columns } of Object.values(SHEETS))
      for (const { heading, width } of columns)
        for (const room of [0.95, 1.1, 1.3]) {
          const lines = inLines(heading, width)
            .split("\n")
            .map((part) => wrapped(part, width * room));
          const alone = lines
            .filter((part) => part.length > 1)
            .flatMap((part) => part.filter((line) => line.length < 2));
          assert.deepEqual(alone, [], heading);
          const [unit = ""] = /\([^()]*\)$/.exec(heading) ?? [];
          assert.ok(lines.flat().pop()?.endsWith(unit), heading);
        }
  });
});
