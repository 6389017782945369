import assert from "node:assert/strict";
import { COUNTY_FIGURES, monitoringFigures } from "../../../src/assessment/countyFigures";
import { printedOtherwise, type Figure } from "../../../src/assessment/figures/figure";
import { generateCounty } from "../../../src/samples/county";
import type { Method } from "../../../src/standards/methods";
import { assessed, ledgerOf } from "../ledgers";

/** A county that meets everything, with all of its registers. */
const COUNTY = generateCounty({ schools: 20, seed: 1, meets: true });

const SIGNS = { atLeast: "≥", atMost: "≤", below: "<", above: ">", is: "=" } as const;

/** A figure as an inspector would note its demand, such as `持证上岗率 ≥ 100 %`. */
const demand = ({ name, bound, standard, unit }: Figure) => `${name} ${SIGNS[bound]} ${standard ?? "…"} ${unit}`.trim();

/** What the items of a method are judged by, by their numbers in the form. */
function demands(method: Method): Record<string, string[]> {
  const parts = assessed(COUNTY, [method]).methods.get(method)?.parts ?? [];
  const figures = parts.flatMap(({ items }) => items.map((item) => [item.id, item.figures.map(demand)] as const));
  return Object.fromEntries(figures.filter(([, all]) => all.length > 0));
}

const PUBLIC = {
  "public.questionnaire": ["问卷综合满意度 ≥ 85 %"],
  "public.visits": ["走访满意度 ≥ 85 %"],
};

describe("what the figures of the forms demand", () => {
  it("is one gate, points and the public in 2012", () => {
    assert.deepEqual(demands("2012"), {
      "gate.schools": ["办学基本标准综合评估达标学校数 ≥ 15 所"],
      "government.total": ["县级人民政府推进义务教育均衡发展工作得分 ≥ 85 分"],
      ...PUBLIC,
    });
  });

  it("is that every item be met in 2017", () => {
    assert.deepEqual(demands("2017"), {
      "gate.basicBalanceYear": ["通过国家基本均衡认定后的年数 ≥ 3 年"],
      "gate.monitoringKept": ["认定后年度监测持续保持较高水平 = 是"],
      "government.3": ["音乐专用教室不足的学校数 ≤ 0 所", "美术专用教室不足的学校数 ≤ 0 所"],
      "government.4": [
        "超过2000人的小学数 ≤ 0 所",
        "超过2000人的初中数 ≤ 0 所",
        "义务教育阶段超过2500人的一贯制学校数 ≤ 0 所",
        "附设小学班、初中班的职业学校数 ≤ 0 所",
      ],
      "government.5": ["超过45人的小学班级数 ≤ 0 个", "超过50人的初中班级数 ≤ 0 个"],
      "government.6": ["未按100人核定公用经费的不足100人学校数 ≤ 0 所"],
      "government.7": ["特殊教育学校生均公用经费 ≥ 7000 元"],
      // The pay of 公务员 in this county.
      "government.8": ["义务教育教师年平均工资收入 ≥ 91300 元", "按规定足额核定教师绩效工资总量 = 是"],
      "government.9": ["教师培训完成率 ≥ 100 %"],
      "government.11": ["交流轮岗教师比例 ≥ 10 %", "骨干教师占交流轮岗教师比例 ≥ 20 %"],
      "government.12": ["持证上岗率 ≥ 100 %"],
      "government.13": ["小学就近入学比例 ≥ 100 %", "初中就近入学比例 ≥ 95 %"],
      "government.14": ["优质高中名额分配比例 ≥ 50 %", "分配名额中农村初中所占比例 ≥ … %"],
      "government.15": ["随迁子女就读比例 ≥ 85 %"],
      "quality.1": ["初中巩固率（国家算法） ≥ 95 %"],
      "quality.2": ["残疾儿童少年入学率 ≥ 95 %"],
      "quality.4": ["教师培训经费低于公用经费预算总额5%的学校数 ≤ 0 所"],
      "quality.9": [
        ...["语文", "数学", "科学", "体育"].flatMap((subject) => [
          `${subject}学业水平级别 ≥ 3 级`,
          `${subject}校际差异率 < 0.15`,
        ]),
        "艺术学业水平级别 ≥ 3 级",
        "德育学业水平级别 ≥ 3 级",
      ],
      ...PUBLIC,
    });
  });

  it("is nothing of what is only watched, but for the staff", () => {
    const staged = (name: string, rest: string) => [`小学${name} ${rest}`.trim(), `初中${name} ${rest}`.trim()];
    assert.deepEqual(monitoringFigures(ledgerOf(COUNTY)).map(demand), [
      ...staged("入学率", "≥ … %"),
      ...staged("辍学率", "≥ … %"),
      ...staged("巩固率（国家算法）", "≥ … %"),
      ...staged("巩固率（县级算法）", "≥ … %"),
      ...staged("毕业率", "≥ … %"),
      ...staged("学科合格率（按应考人数）", "≥ … %"),
      ...staged("体质健康达标率", "≥ … %"),
      ...staged("大班额比例", "≤ … %"),
      ...staged("超大班额比例", "≤ … %"),
      ...staged("师生比", "≥ …"),
      "小学学生数与教职工数之比 ≤ 19",
      "初中学生数与教职工数之比 ≤ 13.5",
      "校长持任职资格证书比例 ≥ … %",
      ...staged("教学仪器品种配齐率", "≥ … %"),
      ...staged("教学仪器件数配齐率", "≥ … %"),
      "D级危房消除比例 ≥ … %",
      "知晓率 ≥ … %",
    ]);
  });

  it("rests on cells, and is met where all is fulfilled, with nothing missing and nobody failing", () => {
    for (const { parts } of assessed(COUNTY).methods.values())
      for (const { name, formula, value, standard, verdict, failing, missing, transitional, cells } of parts
        .flatMap(({ items }) => items)
        .flatMap(({ figures }) => figures)) {
        assert.ok(COUNTY_FIGURES[formula], name);
        assert.equal(verdict, value === null || standard === null ? "notApplicable" : "met", name);
        assert.deepEqual([failing, missing, transitional], [[], [], false], name);
        if (formula !== "gate.schools") assert.ok(cells.length > 0, name);
      }
  });
});

describe("a figure at its standard", () => {
  it("is judged otherwise than it is printed only where the printed digits cross it", () => {
    const score = (value: number | string, standard: number | null = 85) =>
      printedOtherwise({ value, bound: "atLeast", standard }, 1);
    assert.deepEqual(
      [84.94, 84.96, 85].map((value) => score(value)),
      [false, true, false],
    );
    assert.deepEqual([score("是"), score(84.96, null)], [false, false]);
  });
});
