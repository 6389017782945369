import assert from "node:assert/strict";
import { mapHeadings, otherRows, SHEETS, type HeadingMap } from "../../src/ledger";
import type { CellValue, SheetSnapshot } from "../../src/model";
import { HEADINGS, sheetOf } from "./workbooks";

function mapOf(sheet: SheetSnapshot): HeadingMap {
  const map = mapHeadings(sheet, SHEETS.schools.columns);
  assert.ok(map.recognised);
  return map;
}

/** Kinds of the rows under the headings that are no records, by their place from 1. */
function kinds(rows: readonly (readonly CellValue[])[], headings = HEADINGS): Record<number, string> {
  const sheet = sheetOf([headings, ...rows]);
  const found = otherRows(sheet, SHEETS.schools, mapOf(sheet));
  return Object.fromEntries(found.map(({ kind, row }) => [row, kind]));
}

/** A school with three figures: pupils, classes and area. */
const school = (code: string | null, ...figures: CellValue[]): CellValue[] => {
  const row: CellValue[] = HEADINGS.map(() => null);
  [row[0], row[1]] = [code, code && `${code}小学`];
  [row[8], row[11], row[13]] = figures;
  return row;
};

describe("otherRows", () => {
  it("tells rows as they were told before only where they and all headings are the very same", () => {
    const lines = [school("1", 5), ["合计", null, 5], ["全县", null, 7], school("2", 6), ["注：完"]];
    const before = sheetOf([HEADINGS, ...lines]);
    const find = (sheet: SheetSnapshot, known?: SheetSnapshot) =>
      otherRows(sheet, SHEETS.schools, mapOf(sheet), "示例县", known);
    find(before);
    const [title, ...rows] = before.values;
    const codes = ["L1", "L2", "L3", "L4", "L5"];
    for (const values of [
      before.values,
      [title, ...rows.slice(0, 2), school("3", 7), ...rows.slice(3)],
      // A line below the headings goes on with them as long as no record stands between.
      [title, codes, ...rows.slice(1)],
      [title, [], ...rows.slice(1)],
      [title, ...rows.slice(1)],
      [title, school("4", 5), ...rows],
      [[...(title ?? [])], ...rows],
      [rows[4], title, ...rows],
    ]) {
      const now = { ...before, values: values.map((cells) => cells ?? []) };
      assert.deepEqual(find(now, before), find(now));
    }
  });

  it("finds totals by their label in any spelling and among the first three texts", () => {
    for (const label of [
      "合计",
      "合 计",
      "合计：",
      "总　计",
      "全县小计",
      "小学合计（12所）",
      "平均值",
      "城关镇小计",
      "全县义务教育阶段公办学校小学部分合计",
    ]) {
      assert.deepEqual(kinds([[label, null, 5]]), { 1: "total" }, label);
      assert.deepEqual(kinds([[null, "—", label, 5]]), { 1: "total" }, label);
    }
  });

  it("hold each total against the rows that it can mean, and a mean against none", () => {
    const [a, b, c, d] = [30, 60, 50, 10].map((pupils, i) => school(`${"甲乙丙丁"[i]}村`, pupils, i + 1, 100 + i));
    const labelled = (label: CellValue, ...figures: CellValue[]) => [label, null, ...school(null, ...figures).slice(2)];
    const rows = [
      a,
      b,
      labelled("小计", 90, 3, 201),
      c,
      labelled("  ", 50, 3, 102),
      labelled("累计合计", 140, 6, 303),
      d,
      labelled("小计", 10, 4, 103),
      labelled("合计", 151, 10, 406),
      labelled("全县平均", 37.5, 2.5, 101.5),
    ];
    rows[4][1] = "小计";
    for (const place of [{}, { left: 2 }, { top: 3 }]) {
      const sheet = sheetOf([HEADINGS, ...rows], place);
      const found = otherRows(sheet, SHEETS.schools, mapOf(sheet));
      assert.deepEqual(
        found.map(({ row, label, check }) => [
          row - sheet.top,
          label,
          check?.differences.map(({ found, sum }) => [found, sum]),
        ]),
        [
          [3, "小计", []],
          [5, "小计", []],
          [6, "累计合计", []],
          [8, "小计", []],
          [9, "合计", [[151, 150]]],
          [10, "全县平均", undefined],
        ],
      );
    }
  });

  it("hold a total of a block against the rows since the last total, whatever else stands between them", () => {
    const labelled = (label: CellValue, ...figures: CellValue[]) => [label, null, ...school(null, ...figures).slice(2)];
    const rows = [
      school("甲村", 30, 1, 180),
      school("乙村", 60, 2, 300),
      school(null, 90, 3, 480),
      school("丙村", 7, 1, 70),
      ["二、初中部分"],
      school("丁村", 5, 1, 50),
      labelled(" 小计 ", 12, 2, 120),
      school("戊村", 3, 4, 30),
      labelled("小计", 3, 4, 30),
      labelled("合计", 105, 9, 630),
    ];
    const sheet = sheetOf([HEADINGS, ...rows]);
    assert.deepEqual(
      otherRows(sheet, SHEETS.schools, mapOf(sheet)).map(({ row, label, check }) => [row, label, check?.differences]),
      [
        [3, "", undefined],
        [5, "二、初中部分", undefined],
        [7, "小计", []],
        [9, "小计", []],
        [10, "合计", []],
      ],
    );
  });

  it("hold a total that stands above its rows against those down to the next one", () => {
    const labelled = (label: CellValue, ...figures: CellValue[]) => [label, null, ...school(null, ...figures).slice(2)];
    const rows = [
      labelled("城关镇小计", 90, 3, 480),
      school("甲村", 30, 1, 180),
      school("乙村", 60, 2, 300),
      labelled("上坪乡小计", 12, 2, 120),
      school("丙村", 7, 1, 70),
      school("丁村", 5, 1, 50),
    ];
    const sheet = sheetOf([HEADINGS, ...rows]);
    const checks = otherRows(sheet, SHEETS.schools, mapOf(sheet)).map(({ check }) => check);
    assert.deepEqual(
      checks.map((check) => [check?.differences, check?.records]),
      [
        [[], 2],
        [[], 2],
      ],
    );
  });

  it("hold nothing against a total of which there is no record, no figure, or no figure beside it", () => {
    const total = (...figures: CellValue[]) => ["合计", null, ...school(null, ...figures).slice(2)];
    const check = (...rows: CellValue[][]) => {
      const sheet = sheetOf([HEADINGS, ...rows]);
      return otherRows(sheet, SHEETS.schools, mapOf(sheet))[0].check;
    };
    assert.deepEqual(check(total(90, 3, 480)), { figures: 0, differences: [], records: 0 });
    const village = school("甲村", 30, 1, null);
    assert.deepEqual(check(village, total(30, null, 480)), { figures: 1, differences: [], records: 1 });
  });

  it("hold a total of a kind against the schools of that kind, and of two kinds against those of both", () => {
    const of = (name: string, type: string, area: string, pupils: number) => {
      const row = school(name, pupils, 1, 100);
      [row[2], row[5]] = [type, area];
      return row;
    };
    const labelled = (label: string, pupils: number, classes: number, area: number) => [
      label,
      null,
      ...school(null, pupils, classes, area).slice(2),
    ];
    const rows = [
      of("甲村", "小学", "城区", 30),
      of("乙村", "初级中学", "城区", 60),
      of("丙村", "小学", "乡村", 50),
      of("丁村", "小学", "城区", 7),
      labelled("小学合计", 87, 3, 300),
      labelled("城区小学合计", 37, 2, 200),
      labelled("乡村初级中学合计", 147, 4, 400),
      labelled("小学合计（含乡村）", 87, 3, 300),
    ];
    const sheet = sheetOf([HEADINGS, ...rows]);
    const checks = otherRows(sheet, SHEETS.schools, mapOf(sheet)).map(({ check }) => check);
    assert.deepEqual(
      checks.map((check) => check && [check.figures, check.records, check.differences.length]),
      [
        [3, 3, 0],
        [3, 2, 0],
        [3, 4, 0],
        [3, 3, 0],
      ],
    );
  });

  it("take what is no sum for the mean of the cells that are filled in, or for the largest", () => {
    const rows = [school("甲村", 30, 1, 100), school("乙村", null, 3, 100), school("丙村", 60, 2, 100)];
    // The mean of the two, the largest of the three, their sum.
    const sheet = sheetOf([HEADINGS, ...rows, ["合计", null, ...school(null, 45, 3, 300).slice(2)]]);
    const [{ check }] = otherRows(sheet, SHEETS.schools, mapOf(sheet));
    assert.deepEqual(check?.differences, []);
  });

  it("does not take a school for a total because of a word in its name", () => {
    assert.deepEqual(kinds([school("合计村", 30, 1, 180)]), {});
    assert.deepEqual(kinds([["保障机制", "经费", "近三年生均公用经费均不低于全县平均", 5]]), {});
  });

  it("finds totals without a label: of all rows, of those above, of those since the last one", () => {
    const first = school("甲村", 30, 1, 180);
    const second = school("乙村", 60, 2, 300);
    const sum = school(null, 90, 3, 480);
    assert.deepEqual(kinds([sum, first, second]), { 1: "total" });
    assert.deepEqual(kinds([first, second, sum]), { 3: "total" });
    // 10,000,000.1 and 0.2 are a binary fraction beside their sum.
    const [wide, narrow] = [school("丙村", 30, 1, 10_000_000.1), school("丁村", 60, 2, 0.2)];
    assert.deepEqual(kinds([wide, narrow, school(null, 90, 3, 10_000_000.3)]), { 3: "total" });
    assert.deepEqual(kinds([first, second, sum, second, school(null, 60, 2, 300), school(null, 150, 5, 780)]), {
      3: "total",
      5: "total",
      6: "total",
    });
  });

  it("leaves a row without a name that is no sum, has too few figures or words in them", () => {
    const first = school("甲村", 30, 1, 180);
    assert.deepEqual(kinds([first, school(null, 30, 1, 181)]), {});
    assert.deepEqual(kinds([first, school(null, 30, 1)]), {});
    assert.deepEqual(kinds([first, school(null, "30", 1, 180)]), {});
  });

  it("looks for no unlabelled totals where the columns of names are not there", () => {
    const headings = HEADINGS.map((heading, i) => (i === 1 ? "校" : heading));
    assert.deepEqual(kinds([school("甲村", 30, 1, 180), school(null, 30, 1, 180)], headings), {});
  });

  it("finds lines of codes", () => {
    assert.deepEqual(kinds([HEADINGS.map((_, i) => `L${i + 1}`)]), { 1: "codes" });
    assert.deepEqual(kinds([["甲", "乙", 1, 2, 3, 4]]), { 1: "codes" });
    assert.deepEqual(kinds([["甲", "小学", 1, 2, 3, 4]]), {});
    assert.deepEqual(kinds([[HEADINGS[0], HEADINGS[1], "甲小学", "镇区"]]), {}, "half of it are headings");
    const sheet = sheetOf([HEADINGS, HEADINGS.map((_, i) => i + 1)]);
    assert.deepEqual(
      otherRows(sheet, SHEETS.schools, mapOf(sheet)).map(({ label }) => label),
      ["1"],
    );
  });

  it("finds repeated headings, notes and titles of blocks", () => {
    assert.deepEqual(kinds([HEADINGS.map((heading, i) => (i === 1 ? "单位" : heading))]), { 1: "headings" });
    assert.deepEqual(kinds([HEADINGS, ["一、小学部分"], [null, "初中"], ["注：没有填0"], ["数据截至9月1日。"]]), {
      1: "headings",
      2: "note",
      3: "note",
      4: "note",
      5: "note",
    });
  });

  it("finds codes and numbers of any count of columns, in brackets, as texts, or with what they are made of", () => {
    const numbers = HEADINGS.map((_, i) => i + 1);
    for (const line of [
      numbers,
      numbers.map(String),
      numbers.map((number) => `(${number})`),
      numbers.map((number) => (number === 10 ? "１０＝８＋９" : number)),
      ["栏次", ...numbers.slice(0, -1)],
      ["甲", "乙", "丙", ...numbers.slice(0, -3)],
      ["A", "B", ...numbers.slice(2)],
      ["甲", "乙", "丙", "丁", "戊", "己", "庚", "辛", "壬", "癸", ...numbers.slice(0, 12)],
      HEADINGS.map((_, i) => String.fromCharCode(65 + (i % 26))),
    ])
      assert.deepEqual(kinds([line]), { 1: "codes" }, line.join());
    for (const line of [[1, 2, 3, 4], numbers.map((number) => number * 2), ["甲", "乙小学", 1, 2]])
      assert.deepEqual(kinds([line]), {}, line.join());
  });

  it("finds lone townships and districts, with a number before or a count behind", () => {
    for (const place of [
      "城关镇",
      "一、城关镇",
      "（二）上坪乡：",
      "东城街道（12所）",
      "南片区",
      "第一学区 共5所",
      "城区",
      "县直",
    ]) {
      assert.deepEqual(kinds([[place], [null, place]]), { 1: "note", 2: "note" }, place);
      assert.deepEqual(kinds([[null, place, "小学"]]), {}, "a record has more than its place");
    }
  });

  it("finds signatures, seals and dates under a table, whatever stands beside them", () => {
    for (const line of [
      ["单位负责人：", null, "填表人：", null, "填表日期："],
      ["单位负责人（签字）：张三", null, "审核人：李四"],
      ["学校负责人", "张三", "联系电话：", 13800000000],
      ["填表人：", "李四", "填报日期：", 45910],
      ["审核人 王五"],
      ["填报单位（盖章）：示例县第一小学"],
      ["单位：示例县教育局"],
      [null, null, null, "（公章）"],
      ["示例县教育局（盖章）", null, "2025年9月30日"],
      [null, "二〇二五年九月三十日"],
      ["填表说明", "没有的填0"],
      ["局长（签字）", null, "校长：________"],
    ])
      assert.deepEqual(kinds([line]), { 1: "note" }, line.join());
  });

  it("takes no record for a signature because of a word that a form has too", () => {
    for (const first of ["学校", "单位", "部门", "校长", "局长", "日期", "分管领导", "签字", "联系电话表"])
      assert.deepEqual(kinds([[null, first, "小学", 5]]), {}, first);
  });

  it("takes no school for a note, a place or a signature because of its name", () => {
    for (const name of [
      "注溪小学",
      "说明坝小学",
      "单位小学",
      "城关镇中心小学",
      "城关镇中心校",
      "城关镇学校",
      "上坪乡第二中学",
      "示例县第二小学",
      "县直机关小学",
      "联系沟教学点",
      "东街道小学",
      "审核小学",
      "填塘小学（教学点）",
    ])
      for (const row of [school(null), school("3900000001", 30, 1, 180), school(null, 30, 1, 181)]) {
        row[1] = name;
        assert.deepEqual(kinds([row, school("甲村", 1, 2, 3)]), {}, name);
        row[2] = "小学";
        assert.deepEqual(kinds([row, school("甲村", 1, 2, 3)]), {}, name);
      }
  });

  it("finds headings of several lines once more, and lines of words or units below them", () => {
    const groups = HEADINGS.map((_, i) => (i === 8 ? "在校生" : i === 11 ? "教学班" : null));
    const title = ["示例县学校台账"];
    const sheet = sheetOf([title, groups, HEADINGS, school("甲村", 1, 2, 3), title, groups, HEADINGS]);
    assert.deepEqual(
      otherRows(sheet, SHEETS.schools, mapOf(sheet)).map(({ kind, row }) => [kind, row]),
      [4, 5, 6].map((row) => ["headings", row]),
    );
    const words = HEADINGS.map((_, i) =>
      [8, 9, 11, 12].includes(i) ? ["计", "其中：女", "小计", "合计"][i % 4] : null,
    );
    const lower = words.map((word) => word && "其中：女");
    const units = HEADINGS.map((_, i) => ([8, 9, 13].includes(i) ? ["人", "（人）", "㎡"][i % 3] : null));
    assert.deepEqual(kinds([words, units, school("甲村", 1, 2, 3)]), { 1: "headings", 2: "headings" });
    assert.deepEqual(kinds([school("甲村", 1, 2, 3), lower]), {}, "a lower heading stands above all records");
    assert.deepEqual(kinds([HEADINGS.map((_, i) => i + 1), words, school("甲村", 1, 2, 3)]), {
      1: "codes",
      2: "headings",
    });
    assert.deepEqual(kinds([lower.map((word, i) => (i === 3 ? 7 : word))]), {}, "a number belongs to no heading");
    for (const figures of [
      ["12人", "3个", "5间"],
      ["其中：女", "3个", "计"],
    ])
      assert.deepEqual(kinds([school(null, ...figures)]), {}, "figures with their units are none");
    const none = school(null, "无", "无", "无");
    none[1] = "甲小学";
    assert.deepEqual(kinds([none, school("乙", "未填", "不详", "没有")]), {}, "words for what is not there");
    const coded = school("3900000001", "计", "其中：女", "校舍");
    coded[1] = null;
    assert.deepEqual(kinds([coded, school("乙村", 1, 2, 3)]), {}, "no heading has a school's code");
  });

  it("leaves blank rows and schools of which only the name is there", () => {
    assert.deepEqual(kinds([[], [null, ""], [null, "新建小学"], ["3900000001", "小学"]]), {});
  });

  it("takes a row named like the county for its total only without a code or where it is the sum of others", () => {
    const rows = [school("甲村", 30, 1, 180), school("乙村", 60, 2, 300)];
    const named = (code: string | null, ...figures: CellValue[]) => {
      const row = school(code, ...figures);
      row[1] = "示例 县";
      return row;
    };
    const read = (row: CellValue[], place: Partial<SheetSnapshot> = {}) => {
      const sheet = sheetOf([HEADINGS, ...rows, row], place);
      return otherRows(sheet, SHEETS.schools, mapOf(sheet), "示例县").length;
    };
    assert.equal(read(named(null, 1, 1, 1)), 1);
    assert.equal(read(named("000000", 90, 3, 480)), 1);
    assert.equal(read(named("000000", 90, 3, 481)), 0);
    assert.equal(read(named("000000")), 0);
    assert.equal(read(named(null, 1, 1, 1), { top: 2 }), 1);
  });
});
