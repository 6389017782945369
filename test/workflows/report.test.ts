import assert from "node:assert/strict";
import { ledgerPlans, snapshotOfPlans, type LedgerContent } from "../../src/plans";
import { SHEETS, type LedgerRecord } from "../../src/ledger";
import "../../src/locales/everyLanguage";
import type { Language } from "../../src/locales/sentence";
import type { SheetPlan } from "../../src/model";
import { FileHost } from "../../src/spreadsheet/file";
import { ExcelHost } from "../../src/spreadsheet/office";
import type { Method } from "../../src/standards/methods";
import { check, checkSnapshot } from "../../src/workflows/check";
import {
  earlierReport,
  narrativePlan,
  reportsOf,
  reportPlans,
  writeReport,
  type MethodReport,
} from "../../src/workflows/report";
import { bootOffice } from "../../src/officehost/transport/node";
import { county, type Changes } from "../assessment/ledgers";
import { plannedWorkbook } from "../tools/planned";

function plansOf(changes: Changes, sheets: LedgerContent["sheets"]): SheetPlan[] {
  const content = county(changes);
  return ledgerPlans({ ...content, sheets: { ...content.sheets, ...sheets } });
}

/** The report of a county under one method. */
function reportOf(
  method: Method,
  changes: Changes = {},
  sheets: LedgerContent["sheets"] = {},
  language: Language = "zh-CN",
): MethodReport {
  return reportsOf(checkSnapshot(snapshotOfPlans(plansOf(changes, sheets)), [method]), language)[0];
}

/** The narrative of a county as lines. */
function told(...county: Parameters<typeof reportOf>): string[] {
  return reportOf(...county).narrative.map(({ text }) => text);
}

const has = (lines: readonly string[], ...wanted: string[]) => {
  for (const text of wanted)
    assert.ok(
      lines.some((line) => line.includes(text)),
      `${text} is not in\n${lines.join("\n")}`,
    );
};

describe("the narrative 自评报告", () => {
  it("follows the order of the inspectors' feedback", () => {
    const report = reportOf("2012");
    assert.deepEqual(
      report.narrative.filter(({ kind }) => kind !== "paragraph").map(({ text }) => text),
      [
        "示例县义务教育基本均衡发展自评报告",
        "（2025年度，由均衡台账根据台账数据生成）",
        "一、主要指标达标情况与检查结论",
        "（一）办学基本标准达标情况",
        "（二）校际间均衡状况",
        "（三）县级人民政府推进义务教育均衡发展工作情况",
        "（四）公众满意度",
        "（五）检查结论",
        "二、主要做法和成效",
        "三、存在的主要问题",
        "四、整改意见（措施）",
      ],
    );
  });

  it("says what is missing, and leaves to people what only they can write", () => {
    const lines = told("2012", { parameters: { county: null, year: null } });
    has(
      lines,
      "（县名未填）义务教育基本均衡发展自评报告",
      "（统计年度未填，",
      "办学基本标准：尚未填报。",
      "县级人民政府工作：尚未填报。",
      "问卷调查数据尚缺。走访数据尚缺。",
      "按台账数据测算：无法判定（自评，不代替督导认定）；缺：办学基本标准、县级人民政府工作、一票否决事项。",
      "（由县级教育行政部门填写）",
      "已判定的各项均达到评估标准。",
      "尚缺数据、未能判定的有：办学基本标准、县级人民政府工作、公众满意度（参考）、一票否决事项。",
    );
  });

  it("praises nothing where nothing was judged", () => {
    for (const language of ["zh-CN", "en-US"] as const)
      for (const method of ["2012", "2017"] as const) {
        const schools = [{ code: "3900000001", name: "第一小学", type: "小学" }];
        const workbook = snapshotOfPlans(ledgerPlans({ parameters: {}, sheets: { schools } }));
        const [{ narrative }] = reportsOf(checkSnapshot(workbook, [method]), language);
        const lines = narrative.map(({ text }) => text).join("\n");
        assert.match(lines, /尚缺数据、未能判定的有|Undetermined for want of figures/);
        assert.doesNotMatch(lines, /已判定的各项均达到|Whatever could be judged reaches/);
      }
  });

  it("tells how many schools meet the basic standards, and that there is no veto", () => {
    const gateStandards = [
      {
        indicator: "生均图书册数",
        bound: "不低于",
        "primary.城区": 20,
        "primary.镇区": 20,
        "junior.城区": 99,
        "junior.镇区": "/",
      },
    ];
    const vetoes = [{ method: "基本均衡", item: "弄虚作假", present: "否" }];
    has(
      told("2012", {}, { gateStandards, vetoes }),
      "小学2所学校中，办学基本标准综合评估达标1所。初中3所学校中，办学基本标准综合评估达标0所。办学基本标准：不达标。",
      "不存在一票否决事项。",
    );
  });

  it("tells the coefficients of 2012 with three places, and their limits", () => {
    const lines = told("2012");
    has(
      lines,
      "依据教督〔2012〕3号，小学、初中综合差异系数应分别小于或等于0.65、0.55。",
      "小学纳入评估的学校2所，在校生1710人。",
      "师生比0.002",
      "评估标准为小于或等于0.65，达标。",
    );
  });

  it("says which coefficients cannot be had, and never gives a composite of fewer", () => {
    has(
      told("2012", { sites: { "02": { books: null } } }),
      "初中以下指标缺少数据，差异系数未能计算：生均图书册数。初中综合差异系数因缺少数据未能计算，无法判定。",
    );
  });

  it("tells points area by area", () => {
    const governmentScores = [
      { area: "入学机会", item: "甲", points: 60, ownScore: 58.5 },
      { area: "保障机制", item: "乙", points: 40, ownScore: 30 },
    ];
    const lines = told("2012", {}, { governmentScores });
    has(
      lines,
      "分领域得分：入学机会满分60分，得58.5分；保障机制满分40分，得30分。总分88.5分，评估标准为85分以上，达标。",
    );
    const open = told(
      "2012",
      {},
      { governmentScores: [governmentScores[0], { ...governmentScores[1], ownScore: null }] },
    );
    has(open, "保障机制满分40分，评分尚缺。评分尚缺，总分未能计算，无法判定。");
  });

  it("tells questionnaires and visits, and a veto before the conclusion", () => {
    const satisfaction: LedgerRecord[] = [
      { group: "全部调查对象", sent: 1000, returned: 960, satisfied: 855, visited: 60, visitSatisfied: 51 },
      { group: "其中：家长", returned: 380, satisfied: 350 },
    ];
    const vetoes = [{ method: "优质均衡", item: "违规择校", present: "是" }];
    has(
      told("2017", {}, { satisfaction, vetoes }),
      "共发放问卷1000份，回收有效问卷960份，其中满意855份，问卷综合满意度89.1%。其中家长问卷回收有效380份，满意350份，满意度92.1%。走访60人，其中满意51人，走访满意度85.0%。社会认可度：达标。",
      "存在一票否决事项：违规择校。",
      "按台账数据测算：不达标（自评，不代替督导认定）。",
      "三、存在的主要问题",
    );
  });

  it("tells of 2017 how many schools are met, item by item, and what the problems are", () => {
    const exchange = ["01", "02", "03", "04", "05", "06", "07", "08"].map((end) => ({
      code: `39000000${end}`,
      name: end,
      eligible: 40,
      exchanged: 3,
      backbone: 1,
    }));
    const governmentItems: LedgerRecord[] = [
      { no: 1, item: "布局", verdict: "不达标" },
      { no: 10, item: "编制", finding: "未统筹", verdict: "不达标" },
    ];
    const poor = { sites: { "01": { multimediaRooms: 0, equipmentValue: 1.5e5 } } };
    const lines = told("2017", poor, { exchange, governmentItems });
    has(
      lines,
      "小学3所学校中，资源配置达标2所，达标学校比例66.7%。",
      "小学7项指标的差异系数中，达标",
      "11.全县每年交流轮岗教师的比例不低于符合交流条件教师总数的10%；其中，骨干教师不低于交流轮岗教师总数的20%：交流轮岗教师比例7.5%；骨干教师占交流轮岗教师比例33.3%，不达标。",
      "必须整改：",
      "小学未达到资源配置标准的学校1所：第一小学。",
      "小学生均教学仪器设备值差异系数为",
      "高于0.50的评估标准。",
      "交流轮岗教师比例：7.5%，未达到评估标准（不低于10%）。",
      "布局：未达到评估标准。",
    );
  });

  it("prints a coefficient that is hardly over its limit with as many places as show it", () => {
    const poor = (equipmentValue: number) => ({ sites: { "01": { equipmentValue } } });
    const over = (value: number) =>
      told("2017", poor(value)).filter((line) => /^小学生均教学仪器设备值差异系数为/.test(line));
    // Between one that is over its limit and one that keeps it, down to the last digits of the coefficient.
    let [high, low] = [1.5e5, 225.5];
    assert.deepEqual([over(high).length, over(low).length], [1, 0]);
    while (high - low > 0.02) {
      const middle = (high + low) / 2;
      if (over(middle).length > 0) high = middle;
      else low = middle;
    }
    assert.match(over(high)[0], /差异系数为0\.500\d*[1-9]，高于0\.50的评估标准。$/);
  });

  it("says of how many schools it cannot be said, and of a stage that there is none", () => {
    const none = Object.fromEntries(
      SHEETS.schools.columns.filter(({ id }) => id.startsWith("junior.")).map(({ id }) => [id, 0]),
    );
    const sites = { "02": null, "03": none, "06": null, "07": null, "08": { multimediaRooms: null } };
    has(told("2017", { sites }), "小学有1所学校因缺少数据无法判定：博文小学。", "台账中没有初中学校。");
    has(told("2012", { sites: { "01": { "primary.pupils": "多" } } }), "小学纳入评估的学校1所，在校生500人。");
  });

  it("lists large classes, and of many names only the first", () => {
    const bins = (large: number) =>
      Object.fromEntries(Array.from({ length: 10 }, (_, i) => [`bin${i + 1}`, i === 7 ? large : 0]));
    const small = (county().sheets.schools ?? []).filter(({ counted }) => counted === "是");
    const others = Array.from({ length: 25 }, (_, i) => ({ code: `390000001${i}`, name: `校${i}` }));
    const schools = [
      { ...small[0], "primary.pupils": 118, "primary.classes": 2 },
      ...others.map((other) => ({ ...small[1], ...other, "junior.pupils": 58, "junior.classes": 1 })),
    ];
    const classSizes = [
      { code: "3900000001", name: "第一小学", stage: "小学", ...bins(2) },
      ...others.map((other) => ({ ...other, stage: "初中", ...bins(1) })),
    ];
    const lines = told("2012", {}, { schools, classSizes });
    has(lines, "大班额27个，分布在：第一小学小学2个、校0初中1个、", "等26处。");
  });

  it("says how computers and assets were counted, where the method has computers and the county has chosen a date", () => {
    const chosen = { parameters: { computerDefinition: "数字终端数", assetDate: "12月31日（财政资产报表）" } };
    has(told("2012", chosen), "计算机台数按“数字终端数”口径填报。资产数的统计时点为12月31日（财政资产报表）。");
    const of2017 = told("2017", chosen).join();
    assert.ok(of2017.includes("资产数的统计时点为") && !of2017.includes("口径填报"));
    assert.doesNotMatch(told("2012").join(), /统计时点/);
  });

  it("words the steps of recognition by the year, or as the county does", () => {
    const steps = (year: number | null, recognitionSteps: string | null = null) =>
      told("2017", { parameters: { year, recognitionSteps } }).filter((line) => line.startsWith("认定程序"));
    assert.deepEqual(steps(2025), ["认定程序：资格审查、质量监测、社会认可度调查、指标审核、集中汇审。"]);
    assert.deepEqual(steps(2024), []);
    assert.deepEqual(steps(null), []);
    assert.deepEqual(steps(2024, "材料审核、实地核查"), ["认定程序：材料审核、实地核查。"]);
    assert.doesNotMatch(told("2012").join(), /认定程序/);
  });

  it("speaks English with the same figures", () => {
    const lines = told("2017", {}, {}, "en-US");
    has(
      lines,
      "示例县: self-assessment",
      "Primary: 3 schools count, with 2120 pupils.",
      "(To be written by the county education bureau)",
    );
  });

  it("says which schools keep an item from its standard", () => {
    const lines = told("2017", { sites: { "02": { "junior.pupils": 2400 } } });
    has(lines, "超过2000人的初中数：1所，未达到评估标准。涉及第一中学。");
  });
});

describe("监测指标 behind the report", () => {
  const enrolment = [{ township: "甲镇", stage: "小学", population: 6000, enrolled: 5996 }];
  const lastForm = (...of: Parameters<typeof reportOf>) => reportOf(...of).forms.at(-1)!;
  const rows = ({ cells }: SheetPlan) => cells.map((row) => row.map((cell) => cell?.value ?? null));

  it("stand with value, standard and how they are computed, and say what was not filled in", () => {
    const plan = lastForm("2012", {}, { enrolment });
    assert.equal(plan.sheet, "监测指标");
    const line = rows(plan).find(([, name]) => name === "小学入学率")!;
    assert.deepEqual(line.slice(2, 4), ["99.93%", null]);
    assert.match(String(line[4]), /^“入学率”表/);
    assert.equal(rows(plan).find(([, name]) => name === "初中入学率")![2], "不适用");
    assert.match(String(rows(plan).find(([, name]) => name === "小学学生数与教职工数之比")![2]), /^缺：/);
    const under = rows(plan).slice(-5).flat().join("");
    assert.match(under, /不参与判定/);
    assert.match(under, /辍学率/);
  });

  it("come once, behind the last method, in the language of the report", () => {
    const result = checkSnapshot(snapshotOfPlans(plansOf({}, { enrolment })));
    const forms = reportsOf(result, "en-US").map((report) => report.forms.map(({ sheet }) => sheet));
    assert.deepEqual(
      forms.map((sheets) => sheets.filter((sheet) => sheet === "监测指标").length),
      [0, 1],
    );
    assert.match(String(rows(reportsOf(result, "en-US")[1].forms.at(-1)!)[0][0]), /^Monitoring figures/);
  });

  it("are left out where the ledger holds none of them", () => {
    const teachers = { "primary.teachers": null, "junior.teachers": null };
    const sites = Object.fromEntries(["01", "02", "03", "04", "05", "06", "07", "08"].map((code) => [code, teachers]));
    assert.notEqual(lastForm("2012", { sites }).sheet, "监测指标");
  });
});

describe("writing the report", () => {
  it("adds sheets of values under free names, and replaces nothing", async () => {
    const host = FileHost.create();
    await host.write(plansOf({}, {}), { asValues: false, replace: [] });
    const before = await host.read(() => ({}));
    const result = await check(host);
    const first = await writeReport(host, reportPlans(result, "zh-CN"));
    const second = await writeReport(host, reportPlans(result, "zh-CN"));
    assert.equal(first.length, 19);
    assert.deepEqual(first.slice(0, 2), ["自评报告2012", "2012表Ⅰ"]);
    assert.deepEqual(second.slice(0, 2), ["自评报告2012（2）", "2012表Ⅰ2"]);
    const earlier = await earlierReport(host, reportPlans(result, "zh-CN"));
    assert.deepEqual(earlier, first);
    assert.deepEqual(await writeReport(host, reportPlans(result, "zh-CN"), earlier), first);
    const after = await host.read(() => ({ formulas: true }));
    assert.deepEqual(
      after.sheets.slice(0, before.sheets.length).map(({ name, values }) => [name, values]),
      before.sheets.map(({ name, values }) => [name, values]),
    );
    const written = after.sheets.slice(before.sheets.length);
    assert.deepEqual(
      written.map(({ name }) => name),
      [...first, ...second],
    );
    assert.ok(written.every(({ formulas }) => formulas!.every((row) => row.every((formula) => formula === null))));
  });

  it("writes the same sheets through Excel, with joined headings", async () => {
    const excel = await bootOffice();
    excel.open(plannedWorkbook(plansOf({}, {})));
    const host = new ExcelHost();
    const names = await writeReport(host, reportPlans(await check(host, ["2012"]), "zh-CN"));
    const written = excel.dump().sheets.filter(({ name }) => names.includes(name));
    assert.deepEqual(
      written.map(({ name }) => name),
      names,
    );
    const basics = written.find(({ name }) => name === "2012表Ⅰ")!;
    assert.ok(basics.merges!.includes("A3:A5"));
    assert.equal(basics.rowHeights!["1"], 32);
  });

  it("sets the narrative in one column, headings apart from indented paragraphs", () => {
    const plan = narrativePlan(
      [
        { kind: "section", text: "一、甲" },
        { kind: "paragraph", text: "乙。" },
      ],
      "自评报告",
    );
    assert.deepEqual(
      plan.cells.map((row) => row[0]?.value),
      ["一、甲", "　　乙。"],
    );
    assert.deepEqual(
      plan.formats.map(({ role }) => role),
      ["section", "text"],
    );
  });
});
