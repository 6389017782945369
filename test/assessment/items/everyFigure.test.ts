import assert from "node:assert/strict";
import type { Assessment, ItemAssessment } from "../../../src/assessment";
import { monitoringFigures } from "../../../src/assessment/countyFigures";
import type { Figure } from "../../../src/assessment/figures/figure";
import { buildLedger, isFigure, SHEETS, type ColumnTemplate, type Ledger, type SheetId } from "../../../src/ledger";
import { areaAddress, mergeCells, type CellRef, type CellValue } from "../../../src/model";
import { round } from "../../../src/measures/rounding";
import { meetingCounty, snapshotOf } from "../../evidence/county";
import { DECISIVE_SHEETS } from "../../evidence/decisive";
import { inChinese, missingInChinese } from "../../locales/inChinese";
import { assessedSoundly } from "../sound";

/**
 * The county of the evidence test, of which every sheet is filled in and every item is met: what each figure is, and to
 * which cells a click on it leads; then the same county with one cell of the first record of every sheet spoiled at once.
 */

/** Columns that say which record it is, or nothing that is judged. */
const NAMES: readonly string[] = ["code", "name", "remark", "evidence", "finding", "document", "note"];

/** The county with one column of the first record of each sheet changed: the one at this place among those that are meant. */
function spoiled(
  place: number,
  isMeant: (column: ColumnTemplate) => boolean,
  value: CellValue,
  county = meetingCounty(DECISIVE_SHEETS),
): Ledger {
  for (const [id, records] of Object.entries(county.sheets)) {
    if (id === "schools") continue;
    const column = SHEETS[id as SheetId].columns.filter(isMeant)[place];
    const [first] = records;
    if (column && first) Object.assign(first, { [column.id]: value });
  }
  return buildLedger(snapshotOf(county));
}

const isChoice = (column: ColumnTemplate) => !isFigure(column) && !NAMES.includes(column.id);

/** Cells by sheet, such as `教师培训 C2:D10`. */
function where(cells: readonly CellRef[]): string {
  const sheets = [...new Set(cells.map(({ sheet }) => sheet))];
  return sheets
    .map(
      (sheet) =>
        `${sheet} ${mergeCells(cells.filter((cell) => cell.sheet === sheet))
          .map(areaAddress)
          .join(" ")}`,
    )
    .join(", ");
}

const shown = (value: Figure["value"]) => String(typeof value === "number" ? round(value, 4) : value);

/** A figure in one line: what it is, its verdict, its cells. */
function line({ name, value, unit, verdict, cells }: Figure): string {
  return `${name} ${shown(value)}${unit} ${verdict} ← ${where(cells)}`;
}

function itemsOf(assessment: Assessment): ItemAssessment[] {
  return [...assessment.methods.values()].flatMap(({ parts }) => parts.flatMap(({ items }) => items));
}

/** The items that are not met, each in a line: its verdict, which schools fall short, what it lacks. */
function open(ledger: Ledger): string[] {
  return itemsOf(assessedSoundly(ledger))
    .filter(({ verdict }) => verdict !== "met")
    .map(({ id, value, verdict, missing, figures }) => {
      const failing = figures.flatMap((figure) => figure.failing).map(inChinese);
      const lacking = missingInChinese(missing).map((each) => [each.id, ...Object.values(each.data)].join(" "));
      return [`${id} ${verdict} ${shown(value)}`, ...failing, ...lacking].join("; ");
    });
}

describe("every figure of a county that has everything", () => {
  const ledger = () => buildLedger(snapshotOf(meetingCounty()));
  const items = () => itemsOf(assessedSoundly(ledger()));

  it("has its value, its verdict and the cells behind it", () => {
    assert.deepEqual(
      items().flatMap(({ figures }) => figures.map(line)),
      [
        "办学基本标准综合评估达标学校数 6所 met ← ",
        "县级人民政府推进义务教育均衡发展工作得分 87分 met ← 县级政府评分表 E2:E17 F18",
        "问卷综合满意度 93.913% met ← 满意度调查 C2:D2",
        "走访满意度 91.6667% met ← 满意度调查 E2:F2",
        "通过国家基本均衡认定后的年数 7年 met ← 参数 C22",
        "认定后年度监测持续保持较高水平 是 met ← 参数 C23",
        "音乐专用教室不足的学校数 0所 met ← 专用教室台账 E1",
        "美术专用教室不足的学校数 0所 met ← 专用教室台账 E1",
        "超过2000人的小学数 0所 met ← 学校台账 I1:J1",
        "超过2000人的初中数 0所 met ← 学校台账 I1:J1",
        "义务教育阶段超过2500人的一贯制学校数 0所 met ← 学校台账 I1:J1",
        "附设小学班、初中班的职业学校数 null所 notApplicable ← 学校台账 I1:J1",
        "超过45人的小学班级数 0个 met ← 班额台账 D1",
        "超过50人的初中班级数 0个 met ← 班额台账 D1",
        "未按100人核定公用经费的不足100人学校数 0所 met ← 学校台账 I5:I6 I10",
        "特殊教育学校生均公用经费 7500元 met ← 公用经费台账 C7 E7",
        "随班就读学生生均公用经费 7500元 notApplicable ← 公用经费台账 C11 E11",
        "义务教育教师年平均工资收入 92500元 met ← 工资收入 B2:C2",
        "按规定足额核定教师绩效工资总量 是 met ← 工资收入 D2",
        "教师培训完成率 100% met ← 教师培训 C2:D10",
        "交流轮岗教师比例 10% met ← 教师交流轮岗 C2:D8 C10:D10",
        "骨干教师占交流轮岗教师比例 20% met ← 教师交流轮岗 D2:E8 D10:E10",
        "持证上岗率 100% met ← 教师持证上岗 C2:D5 C7:D10",
        "小学就近入学比例 100% met ← 就近入学台账 D2:E2 D4:E4",
        "初中就近入学比例 96.6009% met ← 就近入学台账 D3:E3 D5:E6",
        "优质高中名额分配比例 70% met ← 优质高中名额分配 B3:C3",
        "分配名额中农村初中所占比例 57.1429% notApplicable ← 优质高中名额分配 C3:D3",
        "随迁子女就读比例 89% met ← 随迁子女就学 B2:D3",
        "初中巩固率（国家算法） 98.0231% met ← 巩固率 F3:J3 F5:J5 F8:J8",
        "残疾儿童少年入学率 98% met ← 残疾儿童少年入学 B2:C5",
        "教师培训经费低于公用经费预算总额5%的学校数 0所 met ← 公用经费台账 F1",
        "语文学业水平级别 4级 met ← 质量监测 D2",
        "语文校际差异率 0.092 met ← 质量监测 E2",
        "数学学业水平级别 3级 met ← 质量监测 D3",
        "数学校际差异率 0.117 met ← 质量监测 E3",
        "科学学业水平级别 3级 met ← 质量监测 D4",
        "科学校际差异率 0.131 met ← 质量监测 E4",
        "体育学业水平级别 3级 met ← 质量监测 D5",
        "体育校际差异率 0.108 met ← 质量监测 E5",
        "艺术学业水平级别 null级 notApplicable ← 质量监测 B6",
        "德育学业水平级别 null级 notApplicable ← 质量监测 B7",
        "问卷综合满意度 93.913% met ← 满意度调查 C2:D2",
        "走访满意度 91.6667% met ← 满意度调查 E2:F2",
      ],
    );
  });

  it("leads from its item to the answer beside it first, then to all that was counted", () => {
    assert.deepEqual(
      items().map(({ id, value, cells }) => `${id} ${shown(value)} ← ${where(cells)}`),
      [
        "gate.schools 6 ← ",
        "government.total 87 ← 县级政府评分表 E2:E17 F18",
        "public.questionnaire 93.913 ← 满意度调查 C2:D2",
        "public.visits 91.6667 ← 满意度调查 E2:F2",
        "vetoes.1 否 ← 一票否决事项 C2",
        "gate.basicBalanceYear 7 ← 参数 C22",
        "gate.monitoringKept 是 ← 参数 C23",
        "government.1 示例结论 ← 政府保障程度 D2",
        "government.2 示例结论 ← 政府保障程度 D3",
        "government.3 0 ← 政府保障程度 D4, 专用教室台账 E1",
        "government.4 0 ← 政府保障程度 D5, 学校台账 I1:J1",
        "government.5 0 ← 政府保障程度 D6, 班额台账 D1",
        "government.6 0 ← 政府保障程度 D7, 学校台账 I5:I6 I10",
        "government.7 7500 ← 政府保障程度 D8, 公用经费台账 C7 E7 C11 E11",
        "government.8 92500 ← 政府保障程度 D9, 工资收入 B2:D2",
        "government.9 100 ← 政府保障程度 D10, 教师培训 C2:D10",
        "government.10 示例结论 ← 政府保障程度 D11",
        "government.11 10 ← 政府保障程度 D12, 教师交流轮岗 C2:E8 C10:E10",
        "government.12 100 ← 政府保障程度 D13, 教师持证上岗 C2:D5 C7:D10",
        "government.13 100 ← 政府保障程度 D14, 就近入学台账 D2:E6",
        "government.14 70 ← 政府保障程度 D15, 优质高中名额分配 B3:D3",
        "government.15 89 ← 政府保障程度 D16, 随迁子女就学 B2:D3",
        "quality.1 98.0231 ← 教育质量 D2, 巩固率 F3:J3 F5:J5 F8:J8",
        "quality.2 98 ← 教育质量 D3, 残疾儿童少年入学 B2:C5",
        "quality.3 示例结论 ← 教育质量 D4",
        "quality.4 0 ← 教育质量 D5, 公用经费台账 F1",
        "quality.5 示例结论 ← 教育质量 D6",
        "quality.6 示例结论 ← 教育质量 D7",
        "quality.7 示例结论 ← 教育质量 D8",
        "quality.8 示例结论 ← 教育质量 D9",
        "quality.9 4 ← 教育质量 D10, 质量监测 D2:E5 B6:B7",
        "public.questionnaire 93.913 ← 满意度调查 C2:D2",
        "public.visits 91.6667 ← 满意度调查 E2:F2",
        "vetoes.1 否 ← 一票否决事项 C3",
        "vetoes.2 否 ← 一票否决事项 C4",
        "vetoes.3 否 ← 一票否决事项 C5",
        "vetoes.4 否 ← 一票否决事项 C6",
        "vetoes.5 否 ← 一票否决事项 C7",
        "vetoes.6 否 ← 一票否决事项 C8",
      ],
    );
  });

  it("gives its unit to its item, and an answer alone has none", () => {
    const units = new Map(items().map(({ id, unit }) => [id, unit]));
    assert.deepEqual(
      ["government.1", "government.4", "government.8", "government.9"].map((id) => units.get(id)),
      ["", "所", "元", "%"],
    );
  });

  it("stands beside the points of 2012 that it speaks to", () => {
    const { parts } = assessedSoundly(ledger()).methods.get("2012")!;
    assert.deepEqual(
      parts.flatMap(({ evidence = [] }) => evidence.map(({ item, figure }) => `${item} ${line(figure)}`)),
      [
        "3 三类残疾儿童少年入学率 97.3684% met ← 残疾儿童少年入学 B2:C4",
        "4 优质普通高中招生名额分配到初中的比例 70% met ← 优质高中名额分配 B2:C3",
        "6 义务教育财政拨款增长高于财政经常性收入增长 是 met ← 三个增长 B2:C5",
        "6 小学生均教育事业费增长 是 met ← 三个增长 E2:E5",
        "6 初中生均教育事业费增长 是 met ← 三个增长 F2:F5",
        "6 小学教职工年人均工资增长 是 met ← 三个增长 I2:I5",
        "6 初中教职工年人均工资增长 是 met ← 三个增长 J2:J5",
        "6 小学生均公用经费增长 是 met ← 三个增长 G2:G5",
        "6 初中生均公用经费增长 是 met ← 三个增长 H2:H5",
        "8 农村税费改革转移支付资金用于义务教育的比例 60.0003% notApplicable ← 三个增长 K5:L5",
        "10 小学学生数与教职工数之比 15.0631 met ← 学校台账 I1 AJ1",
        "10 初中学生数与教职工数之比 12.6667 met ← 学校台账 J1 AN1",
        "11 交流轮岗教师比例 10.101% notApplicable ← 教师交流轮岗 C2:D5 C8:D8 C10:D10",
        "12 教师培训完成率 100% notApplicable ← 教师培训 C2:D5 C8:D8 C10:D10",
        "14 小学巩固率（国家算法） 100% notApplicable ← 巩固率 F2:J2 F4:J4 F6:J6 F10:J10",
        "14 初中巩固率（国家算法） 98.0231% notApplicable ← 巩固率 F3:J3 F5:J5 F8:J8",
        "15 小学学生体质健康及格率 98.1459% notApplicable ← 体质健康 D2:E2 D4:E4 D6:E6 D12:E12",
        "15 初中学生体质健康及格率 97.1491% notApplicable ← 体质健康 D3:E3 D5:E5 D10:E10",
      ],
    );
  });

  it("is shown where it is only watched", () => {
    assert.deepEqual(monitoringFigures(ledger()).map(line), [
      "小学入学率 99.8291% notApplicable ← 入学率 C2:D5",
      "初中入学率 99.7725% notApplicable ← 入学率 C6:D9",
      "小学辍学率 0% notApplicable ← 辍学率 D2:E2 D4:E4 D6:E8 D11:E12",
      "初中辍学率 0% notApplicable ← 辍学率 D3:E3 D5:E5 D9:E10",
      "小学巩固率（国家算法） 100% notApplicable ← 巩固率 F2:J2 F4:J4 F6:J7 F9:J10",
      "初中巩固率（国家算法） 98.0231% notApplicable ← 巩固率 F3:J3 F5:J5 F8:J8",
      "小学巩固率（县级算法） 100% notApplicable ← 巩固率 F2:J2 F4:J4 F6:J7 F9:J10",
      "初中巩固率（县级算法） 97.8477% notApplicable ← 巩固率 F3:J3 F5:J5 F8:J8",
      "小学毕业率 99.7268% notApplicable ← 毕业率 D2:E2 D4:E4 D6:E8 D11:E12",
      "初中毕业率 99.0244% notApplicable ← 毕业率 D3:E3 D5:E5 D9:E10",
      "小学学科合格率（按应考人数） 93.4426% notApplicable ← 学科合格率 F2:F3 H2:H3 F6:F7 H6:H7 F10:F15 H10:H15 F20:F23 H20:H23",
      "初中学科合格率（按应考人数） 95.122% notApplicable ← 学科合格率 F4:F5 H4:H5 F8:F9 H8:H9 F16:F19 H16:H19",
      "小学体质健康达标率 98.1718% notApplicable ← 体质健康 D2:E2 D4:E4 D6:E8 D11:E12",
      "初中体质健康达标率 97.1258% notApplicable ← 体质健康 D3:E3 D5:E5 D9:E10",
      "小学大班额比例 0% notApplicable ← 班额台账 D2:M2 D4:M4 D6:M8 D11:M12",
      "初中大班额比例 0% notApplicable ← 班额台账 D3:M3 D5:M5 D9:M10",
      "小学超大班额比例 0% notApplicable ← 班额台账 D2:M2 D4:M4 D6:M8 D11:M12",
      "初中超大班额比例 0% notApplicable ← 班额台账 D3:M3 D5:M5 D9:M10",
      "小学师生比 0.0597 notApplicable ← 学校台账 I1 U1",
      "初中师生比 0.0713 notApplicable ← 学校台账 J1 Z1",
      "小学学生数与教职工数之比 14.8811 met ← 学校台账 I1 AJ1",
      "初中学生数与教职工数之比 12.6667 met ← 学校台账 J1 AN1",
      "校长持任职资格证书比例 100% notApplicable ← 校长任职资格 C2:D10",
      "小学教学仪器品种配齐率 96.6667% notApplicable ← 教学仪器配备 E2:F2 E4:F4 E6:F8 E11:F12",
      "初中教学仪器品种配齐率 97.7778% notApplicable ← 教学仪器配备 E3:F3 E5:F5 E9:F10",
      "小学教学仪器件数配齐率 97.6667% notApplicable ← 教学仪器配备 G2:H2 G4:H4 G6:H8 G11:H12",
      "初中教学仪器件数配齐率 98.4091% notApplicable ← 教学仪器配备 G3:H3 G5:H5 G9:H10",
      "D级危房消除比例 null% notApplicable ← 校舍安全 D2:E10",
      "知晓率 93.6% notApplicable ← 宣传与知晓率 C2:D3",
    ]);
  });
});

/** The figures beside scores and the watched ones that cannot be had, each with what it lacks. */
function lackingBeside(ledger: Ledger): string[] {
  const { parts } = assessedSoundly(ledger).methods.get("2012")!;
  const figures = [
    ...parts.flatMap(({ evidence = [] }) => evidence.map(({ figure }) => figure)),
    ...monitoringFigures(ledger),
  ];
  return figures
    .filter(({ verdict }) => verdict === "undetermined")
    .map(({ name, cells, missing }) => {
      const lacks = missingInChinese(missing).map((each) => [each.id, ...Object.values(each.data)].join(" "));
      return [`${name} ← ${where(cells)}`, ...lacks].join("; ");
    });
}

/** What is open after each change of the first, the second … column that is meant. */
function changed(isMeant: (column: ColumnTemplate) => boolean, value: CellValue, places: number): string[][] {
  return Array.from({ length: places }, (_, place) => open(spoiled(place, isMeant, value)));
}

describe("an item of a county of which one cell of each sheet", () => {
  it("is not filled in, names the row and leaves the others alone", () => {
    assert.deepEqual(changed(isFigure, null, 5), [
      [
        "gate.schools undetermined null; unreadable 办学基本标准 小学城区标准值 2; unreadable 办学基本标准自定指标 小学城区标准值 2; unreadable 自定指标数据 指标值 2",
        "government.total undetermined null",
        "government.1 undetermined null; listedLines 政府保障程度 第1项",
        "government.3 undetermined null; figures 第一小学",
        "government.5 undetermined null; figures 第一小学小学",
        "government.8 undetermined null; unreadable 工资收入 年度 2; unreadable 工资收入 年度 2",
        "government.9 undetermined null; figures 第一小学",
        "government.11 undetermined null; figures 第一小学",
        "government.12 undetermined null; figures 第一小学",
        "government.13 undetermined null; figures 第一小学小学",
        "government.14 undetermined null; unreadable 优质高中名额分配 年度 2",
        "government.15 undetermined null; figures 小学",
        "quality.2 undetermined null; figures 视力",
      ],
      [
        "gate.schools undetermined null; unreadable 办学基本标准 小学镇区标准值 2; unreadable 办学基本标准自定指标 小学镇区标准值 2",
        "government.total undetermined null",
        "public.questionnaire undetermined null; unreadable 满意度调查 回收有效问卷数(份) 2",
        "government.5 undetermined null; figures 第一小学小学",
        "government.8 undetermined null; unreadable 工资收入 义务教育教师年平均工资收入(元) 2",
        "government.9 undetermined null; figures 第一小学",
        "government.11 undetermined null; figures 第一小学; figures 第一小学",
        "government.12 undetermined null; figures 第一小学",
        "government.13 undetermined null; figures 第一小学小学",
        "government.15 undetermined null; figures 小学",
        "quality.2 undetermined null; figures 视力",
        "quality.9 undetermined null; figures 语文校际差异率",
        "public.questionnaire undetermined null; unreadable 满意度调查 回收有效问卷数(份) 2",
      ],
      [
        "gate.schools undetermined null; unreadable 办学基本标准 小学乡村标准值 2; unreadable 办学基本标准自定指标 小学乡村标准值 2",
        "public.questionnaire undetermined null; unreadable 满意度调查 满意问卷数(份) 2",
        "government.5 undetermined null; figures 第一小学小学",
        "government.8 undetermined null; unreadable 工资收入 当地公务员年平均工资收入(元) 2",
        "government.11 undetermined null; figures 第一小学",
        "government.15 undetermined null; figures 小学",
        "quality.4 undetermined null; figures 第一小学",
        "public.questionnaire undetermined null; unreadable 满意度调查 满意问卷数(份) 2",
      ],
      [
        "gate.schools undetermined null; unreadable 办学基本标准 初中城区标准值 2; unreadable 办学基本标准自定指标 初中城区标准值 2",
        "public.visits undetermined null; unreadable 满意度调查 走访人数(人) 2",
        "government.5 undetermined null; figures 第一小学小学",
        "quality.4 undetermined null; figures 第一小学",
        "public.visits undetermined null; unreadable 满意度调查 走访人数(人) 2",
      ],
      [
        "gate.schools undetermined null; unreadable 办学基本标准 初中镇区标准值 2; unreadable 办学基本标准自定指标 初中镇区标准值 2",
        "public.visits undetermined null; unreadable 满意度调查 走访满意人数(人) 2",
        "government.5 undetermined null; figures 第一小学小学",
        "public.visits undetermined null; unreadable 满意度调查 走访满意人数(人) 2",
      ],
    ]);
  });

  it("is 0, fails by name where 0 is too few", () => {
    assert.deepEqual(changed(isFigure, 0, 5), [
      [
        "government.total notMet null",
        "government.1 undetermined null; listedLines 政府保障程度 第1项",
        "government.3 notMet 1; 第一小学",
      ],
      [
        "gate.schools notMet 5; 河口学校",
        "government.total notMet 81.8",
        "public.questionnaire undetermined null; noBase 问卷综合满意度",
        "government.8 notMet 0",
        "government.9 notMet 76.9811",
        "government.11 notMet 7.5",
        "government.12 notMet 76.5385",
        "government.13 notMet 29.4118",
        "government.15 notMet 41",
        "quality.2 notMet 86",
        "public.questionnaire undetermined null; noBase 问卷综合满意度",
      ],
      [
        "gate.schools notMet 5; 青石村小学",
        "government.total notMet 81.8",
        "public.questionnaire notMet 0",
        "government.11 notMet 15",
        "government.15 notMet 83",
        "public.questionnaire notMet 0",
      ],
      [
        "gate.schools notMet 5; 第一中学",
        "public.visits undetermined null; noBase 走访满意度",
        "quality.4 notMet 1; 第一小学",
        "public.visits undetermined null; noBase 走访满意度",
      ],
      ["gate.schools notMet 4; 河口学校; 第二中学", "public.visits notMet 0", "public.visits notMet 0"],
    ]);
  });

  it("cannot be read, names the row, its school or what cannot be told", () => {
    assert.deepEqual(changed(isChoice, "？？", 3), [
      [
        "gate.schools undetermined null; rows 自定指标数据 第一小学（小学）？？、河口学校（小学）？？、青石村小学（小学）？？、第一中学（初中）？？、河口学校（初中）？？、第二中学（初中）？？; figures 办学基本标准第2行",
        "vetoes.1 undetermined 否; unreadable 一票否决事项 办法 2",
        "government.3 undetermined null; figures 第一小学",
        "government.5 undetermined null; unreadable 班额台账 学段 2; unreadable 班额台账 学段 2",
        "government.8 undetermined null; unreadable 工资收入 是否足额核定绩效工资 2",
        "government.9 undetermined null; joint 教师培训 第一小学",
        "government.11 undetermined null; joint 教师交流轮岗 第一小学; joint 教师交流轮岗 第一小学",
        "government.12 undetermined null; joint 教师持证上岗 第一小学、上坪教学点",
        "government.13 undetermined null; unreadable 就近入学台账 学段 2",
        "government.15 undetermined null; listedLines 随迁子女就学 小学",
        "quality.1 undetermined null; unreadable 巩固率 学段 2",
        "quality.2 undetermined null; listedLines 残疾儿童少年入学 视力",
        "quality.4 undetermined null; unreadable 公用经费台账 经费类别 2",
        "quality.9 undetermined null; listedLines 质量监测 语文",
        "vetoes.7 undetermined 否; unreadable 一票否决事项 办法 2",
      ],
      [
        "gate.schools undetermined null; rows 自定指标数据 第一小学（小学）平均班额; figures 生均教学及辅助用房面积",
        "government.1 undetermined 示例结论; unreadable 政府保障程度 是否达标 2",
        "quality.4 undetermined null; joint 公用经费台账 第一小学",
        "quality.9 undetermined null; figures 语文",
      ],
      [
        "gate.schools undetermined null; figures 平均班额",
        "vetoes.1 undetermined null; unreadable 一票否决事项 是否存在 2",
        "quality.9 undetermined null; figures 语文学业水平级别",
      ],
    ]);
  });

  it("does not say what the row is about, is as open", () => {
    assert.deepEqual(changed(isChoice, null, 3), [
      [
        "gate.schools undetermined null; figures 办学基本标准第2行、办学基本标准自定指标第2行",
        "vetoes.1 undetermined 否; unreadable 一票否决事项 办法 2",
        "government.3 undetermined null; figures 第一小学",
        "government.5 undetermined null; unreadable 班额台账 学段 2; unreadable 班额台账 学段 2",
        "government.8 undetermined null; unreadable 工资收入 是否足额核定绩效工资 2",
        "government.13 undetermined null; unreadable 就近入学台账 学段 2",
        "government.15 undetermined null; listedLines 随迁子女就学 小学",
        "quality.1 undetermined null; unreadable 巩固率 学段 2",
        "quality.2 undetermined null; listedLines 残疾儿童少年入学 视力",
        "quality.9 undetermined null; listedLines 质量监测 语文",
        "vetoes.7 undetermined 否; unreadable 一票否决事项 办法 2",
      ],
      [
        "gate.schools undetermined null; figures 生均教学及辅助用房面积、平均班额",
        "government.1 undetermined 示例结论; unreadable 政府保障程度 是否达标 2",
        "quality.9 undetermined null; figures 语文",
      ],
      [
        "gate.schools undetermined null; figures 平均班额",
        "vetoes.1 undetermined null; unreadable 一票否决事项 是否存在 2",
        "quality.9 undetermined null; figures 语文学业水平级别",
      ],
    ]);
  });
});

describe("a county", () => {
  it("is met in all that decides though the public is not satisfied, where 2012 is told not to go by it", () => {
    const county = meetingCounty(DECISIVE_SHEETS);
    const parameters = { ...county.parameters, publicDecisive: "否" };
    const [all, ...others] = county.sheets.satisfaction ?? [];
    const sheets = { ...county.sheets, satisfaction: [{ ...all, satisfied: 0 }, ...others] };
    const assessment = assessedSoundly(buildLedger(snapshotOf({ ...county, parameters, sheets })));
    const told = [...assessment.methods.values()].map(({ verdict, parts }) => [
      verdict,
      parts.find(({ id }) => id === "public")?.verdict,
    ]);
    assert.deepEqual(told, [
      ["met", "notMet"],
      ["notMet", "notMet"],
    ]);
  });

  it("without a school in 学校台账 has nothing that can be judged, and says so", () => {
    const county = meetingCounty();
    const ledger = buildLedger(snapshotOf({ ...county, sheets: { ...county.sheets, schools: [] } }));
    assert.deepEqual(open(ledger), [
      "gate.schools undetermined null; noSchools",
      "government.3 undetermined null; noSchools; noSchools",
      "government.4 undetermined null; noSchools; noSchools; noSchools; noSchools",
      "government.5 undetermined null; noSchools; noSchools",
      "government.6 undetermined null; noSchools",
      "government.7 undetermined null; noSchools",
      "government.9 undetermined null; noBase 教师培训完成率",
      "government.11 undetermined null; noBase 交流轮岗教师比例",
      "government.12 undetermined null; noBase 持证上岗率",
      "government.13 undetermined null; noSchools; noSchools",
      "quality.1 undetermined null; noBase 初中巩固率（国家算法）",
      "quality.4 undetermined null; noSchools",
    ]);
    assert.deepEqual(lackingBeside(ledger), []);
  });

  it("of which a figure is blank names its row beside scores and where it is only watched, too", () => {
    const blank = (place: number) => lackingBeside(spoiled(place, isFigure, null, meetingCounty()));
    assert.deepEqual([0, 1, 2, 3, 4].map(blank), [
      [
        "三类残疾儿童少年入学率 ← 残疾儿童少年入学 B3:C4; figures 视力",
        "优质普通高中招生名额分配到初中的比例 ← ; unreadable 优质高中名额分配 年度 2",
        "义务教育财政拨款增长高于财政经常性收入增长 ← ; unreadable 三个增长 年度 2",
        "小学生均教育事业费增长 ← ; unreadable 三个增长 年度 2",
        "初中生均教育事业费增长 ← ; unreadable 三个增长 年度 2",
        "小学教职工年人均工资增长 ← ; unreadable 三个增长 年度 2",
        "初中教职工年人均工资增长 ← ; unreadable 三个增长 年度 2",
        "小学生均公用经费增长 ← ; unreadable 三个增长 年度 2",
        "初中生均公用经费增长 ← ; unreadable 三个增长 年度 2",
        "农村税费改革转移支付资金用于义务教育的比例 ← ; unreadable 三个增长 年度 2",
        "交流轮岗教师比例 ← 教师交流轮岗 C3:D5 C8:D8 C10:D10; figures 第一小学",
        "教师培训完成率 ← 教师培训 C3:D5 C8:D8 C10:D10; figures 第一小学",
        "小学学生体质健康及格率 ← 体质健康 D4:E4 D6:E6 D12:E12; figures 第一小学小学",
        "小学入学率 ← 入学率 C3:D5; figures 示例镇小学",
        "小学辍学率 ← 辍学率 D4:E4 D6:E8 D11:E12; figures 第一小学小学",
        "小学毕业率 ← 毕业率 D4:E4 D6:E8 D11:E12; figures 第一小学小学",
        "小学体质健康达标率 ← 体质健康 D4:E4 D6:E8 D11:E12; figures 第一小学小学",
        "小学大班额比例 ← 班额台账 D2:M2 D4:M4 D6:M8 D11:M12; figures 第一小学小学",
        "小学超大班额比例 ← 班额台账 D2:M2 D4:M4 D6:M8 D11:M12; figures 第一小学小学",
        "校长持任职资格证书比例 ← 校长任职资格 C3:D10; figures 第一小学",
        "小学教学仪器品种配齐率 ← 教学仪器配备 E4:F4 E6:F8 E11:F12; figures 第一小学",
      ],
      [
        "三类残疾儿童少年入学率 ← 残疾儿童少年入学 B3:C4; figures 视力",
        "优质普通高中招生名额分配到初中的比例 ← 优质高中名额分配 B2:C3; figures 最近两个年度的名额",
        "义务教育财政拨款增长高于财政经常性收入增长 ← 三个增长 B2:C5; figures 义务教育财政拨款增长高于财政经常性收入增长",
        "交流轮岗教师比例 ← 教师交流轮岗 C3:D5 C8:D8 C10:D10; figures 第一小学",
        "教师培训完成率 ← 教师培训 C3:D5 C8:D8 C10:D10; figures 第一小学",
        "小学学生体质健康及格率 ← 体质健康 D4:E4 D6:E6 D12:E12; figures 第一小学小学",
        "小学入学率 ← 入学率 C3:D5; figures 示例镇小学",
        "小学辍学率 ← 辍学率 D4:E4 D6:E8 D11:E12; figures 第一小学小学",
        "小学毕业率 ← 毕业率 D4:E4 D6:E8 D11:E12; figures 第一小学小学",
        "小学学科合格率（按应考人数） ← 学科合格率 F3 H3 F6:F7 H6:H7 F10:F15 H10:H15 F20:F23 H20:H23; figures 第一小学",
        "小学体质健康达标率 ← 体质健康 D4:E4 D6:E8 D11:E12; figures 第一小学小学",
        "小学大班额比例 ← 班额台账 D2:M2 D4:M4 D6:M8 D11:M12; figures 第一小学小学",
        "小学超大班额比例 ← 班额台账 D2:M2 D4:M4 D6:M8 D11:M12; figures 第一小学小学",
        "校长持任职资格证书比例 ← 校长任职资格 C3:D10; figures 第一小学",
        "小学教学仪器品种配齐率 ← 教学仪器配备 E4:F4 E6:F8 E11:F12; figures 第一小学",
        "D级危房消除比例 ← 校舍安全 D3:E10; figures 第一小学",
        "知晓率 ← 宣传与知晓率 C3:D3; figures 2025致家长的一封信",
      ],
      [
        "优质普通高中招生名额分配到初中的比例 ← 优质高中名额分配 B2:C3; figures 最近两个年度的名额",
        "义务教育财政拨款增长高于财政经常性收入增长 ← 三个增长 B2:C5; figures 义务教育财政拨款增长高于财政经常性收入增长",
        "小学巩固率（国家算法） ← 巩固率 F2:J2 F4:J4 F6:J6 F10:J10; figures 第一小学小学",
        "小学巩固率（国家算法） ← 巩固率 F2:J2 F4:J4 F6:J7 F9:J10; figures 第一小学小学",
        "小学巩固率（县级算法） ← 巩固率 F2:J2 F4:J4 F6:J7 F9:J10; figures 第一小学小学",
        "小学大班额比例 ← 班额台账 D2:M2 D4:M4 D6:M8 D11:M12; figures 第一小学小学",
        "小学超大班额比例 ← 班额台账 D2:M2 D4:M4 D6:M8 D11:M12; figures 第一小学小学",
        "小学教学仪器件数配齐率 ← 教学仪器配备 G4:H4 G6:H8 G11:H12; figures 第一小学",
        "D级危房消除比例 ← 校舍安全 D3:E10; figures 第一小学",
        "知晓率 ← 宣传与知晓率 C3:D3; figures 2025致家长的一封信",
      ],
      [
        "小学巩固率（国家算法） ← 巩固率 F2:J2 F4:J4 F6:J6 F10:J10; figures 第一小学小学",
        "小学巩固率（国家算法） ← 巩固率 F2:J2 F4:J4 F6:J7 F9:J10; figures 第一小学小学",
        "小学巩固率（县级算法） ← 巩固率 F2:J2 F4:J4 F6:J7 F9:J10; figures 第一小学小学",
        "小学学科合格率（按应考人数） ← 学科合格率 F3 H3 F6:F7 H6:H7 F10:F15 H10:H15 F20:F23 H20:H23; figures 第一小学",
        "小学大班额比例 ← 班额台账 D2:M2 D4:M4 D6:M8 D11:M12; figures 第一小学小学",
        "小学超大班额比例 ← 班额台账 D2:M2 D4:M4 D6:M8 D11:M12; figures 第一小学小学",
        "小学教学仪器件数配齐率 ← 教学仪器配备 G4:H4 G6:H8 G11:H12; figures 第一小学",
      ],
      [
        "小学生均教育事业费增长 ← 三个增长 E2:E5; figures 小学生均教育事业费增长",
        "小学巩固率（国家算法） ← 巩固率 F2:J2 F4:J4 F6:J6 F10:J10; figures 第一小学小学",
        "小学巩固率（国家算法） ← 巩固率 F2:J2 F4:J4 F6:J7 F9:J10; figures 第一小学小学",
        "小学巩固率（县级算法） ← 巩固率 F2:J2 F4:J4 F6:J7 F9:J10; figures 第一小学小学",
        "小学大班额比例 ← 班额台账 D2:M2 D4:M4 D6:M8 D11:M12; figures 第一小学小学",
        "小学超大班额比例 ← 班额台账 D2:M2 D4:M4 D6:M8 D11:M12; figures 第一小学小学",
      ],
    ]);
  });

  it("of which an answer cannot be read says so of what is shown beside scores and watched, too", () => {
    assert.deepEqual(lackingBeside(spoiled(0, isChoice, "？？", meetingCounty())), [
      "三类残疾儿童少年入学率 ← 残疾儿童少年入学 B3:C4; unreadable 残疾儿童少年入学 残疾类别 2; listedLines 残疾儿童少年入学 视力",
      "交流轮岗教师比例 ← 教师交流轮岗 C2:D5 C8:D8 C10:D10; joint 教师交流轮岗 第一小学",
      "教师培训完成率 ← 教师培训 C2:D5 C8:D8 C10:D10; joint 教师培训 第一小学",
      "小学巩固率（国家算法） ← 巩固率 F4:J4 F6:J6 F10:J10; unreadable 巩固率 学段 2",
      "小学学生体质健康及格率 ← 体质健康 D4:E4 D6:E6 D12:E12; unreadable 体质健康 学段 2",
      "小学辍学率 ← 辍学率 D4:E4 D6:E8 D11:E12; unreadable 辍学率 学段 2",
      "初中辍学率 ← 辍学率 D3:E3 D5:E5 D9:E10; unreadable 辍学率 学段 2",
      "小学巩固率（国家算法） ← 巩固率 F4:J4 F6:J7 F9:J10; unreadable 巩固率 学段 2",
      "初中巩固率（国家算法） ← 巩固率 F3:J3 F5:J5 F8:J8; unreadable 巩固率 学段 2",
      "小学巩固率（县级算法） ← 巩固率 F4:J4 F6:J7 F9:J10; unreadable 巩固率 学段 2",
      "初中巩固率（县级算法） ← 巩固率 F3:J3 F5:J5 F8:J8; unreadable 巩固率 学段 2",
      "小学毕业率 ← 毕业率 D4:E4 D6:E8 D11:E12; unreadable 毕业率 学段 2",
      "初中毕业率 ← 毕业率 D3:E3 D5:E5 D9:E10; unreadable 毕业率 学段 2",
      "小学学科合格率（按应考人数） ← 学科合格率 F3 H3 F6:F7 H6:H7 F10:F15 H10:H15 F20:F23 H20:H23; unreadable 学科合格率 学段 2",
      "初中学科合格率（按应考人数） ← 学科合格率 F4:F5 H4:H5 F8:F9 H8:H9 F16:F19 H16:H19; unreadable 学科合格率 学段 2",
      "小学体质健康达标率 ← 体质健康 D4:E4 D6:E8 D11:E12; unreadable 体质健康 学段 2",
      "初中体质健康达标率 ← 体质健康 D3:E3 D5:E5 D9:E10; unreadable 体质健康 学段 2",
      "小学教学仪器品种配齐率 ← 教学仪器配备 E4:F4 E6:F8 E11:F12; unreadable 教学仪器配备 学段 2",
      "初中教学仪器品种配齐率 ← 教学仪器配备 E3:F3 E5:F5 E9:F10; unreadable 教学仪器配备 学段 2",
      "小学教学仪器件数配齐率 ← 教学仪器配备 G4:H4 G6:H8 G11:H12; unreadable 教学仪器配备 学段 2",
      "初中教学仪器件数配齐率 ← 教学仪器配备 G3:H3 G5:H5 G9:H10; unreadable 教学仪器配备 学段 2",
    ]);
  });
});
