import assert from "node:assert/strict";
import type { LedgerContent } from "../../../src/plans";
import { formPlans } from "../../../src/plans/forms";
import { SHEETS, type LedgerRecord } from "../../../src/ledger";
import { areaAddress } from "../../../src/model";
import { scoredPart } from "../../../src/standards/methods/items";
import type { Method } from "../../../src/standards/methods";
import { PARAMETERS } from "../../../src/standards/parameters";
import { assessed, county, type Changes } from "../../assessment/ledgers";
import { FormSheet } from "./sheet";

/** The forms of the small county by the names of their sheets; the figures expected were worked out by hand. */
function forms(method: Method, changes: Changes = {}, sheets: LedgerContent["sheets"] = {}): Map<string, FormSheet> {
  const content = county(changes);
  const assessment = assessed({ ...content, sheets: { ...content.sheets, ...sheets } }, [method]);
  const plans = formPlans(assessment.ledger, assessment.methods.get(method)!);
  return new Map(plans.map((plan) => [plan.sheet, new FormSheet(plan)]));
}

const form = (method: Method, sheet: string, changes?: Changes, sheets?: LedgerContent["sheets"]) =>
  forms(method, changes, sheets).get(sheet)!;

describe("the forms", () => {
  it("are those of the method, in their order, on pages that fit them", () => {
    assert.deepEqual(
      [...forms("2012").keys()],
      ["2012表Ⅰ", "2012表Ⅱ-1", "2012表Ⅱ-2", "2012表Ⅲ", "2012表Ⅳ", "2012表Ⅴ", "2012表Ⅵ", "2012表Ⅶ"],
    );
    const later = forms("2017");
    assert.deepEqual(
      [...later.keys()],
      ["2017表Ⅰ", "2017表Ⅱ-1", "2017表Ⅱ-2小学", "2017表Ⅱ-2初中", "2017表Ⅲ", "2017表Ⅳ", "2017表Ⅴ", "2017表Ⅵ"],
    );
    assert.deepEqual([later.get("2017表Ⅰ")!.plan.landscape, later.get("2017表Ⅳ")!.plan.landscape], [true, false]);
  });

  it("say whose they are, and what of that is missing", () => {
    assert.equal(form("2017", "2017表Ⅲ").value("A2"), "县（市、区）：示例县　　统计年度：2025");
    const nameless = form("2017", "2017表Ⅲ", { parameters: { county: null, year: null } });
    assert.equal(nameless.value("A2"), "县（市、区）：________　　统计年度：________");
    assert.match(nameless.notes, /尚缺：县（市、区）名称、统计年度。/);
  });

  it("end with lines for signatures that nobody has written on, as many beside one another as the form is wide", () => {
    const texts = ({ plan }: FormSheet) => plan.cells.map((row) => row[0]?.value ?? null);
    const wide = texts(form("2017", "2017表Ⅰ")).at(-1);
    assert.equal(
      wide,
      "填表人：　　　　　审核人：　　　　　单位负责人（签字）：　　　　　单位（公章）：　　　　　填报日期：　　年　　月　　日",
    );
    const narrow = form("2017", "2017表Ⅳ");
    assert.deepEqual(texts(narrow).slice(-2).join("　　　　　"), wide);
    assert.deepEqual(narrow.plan.heights?.slice(-2), [30, 30]);
  });
});

describe("表Ⅰ 基本情况", () => {
  it("has L1 to L22 in 2012 and L1 to L24 in 2017 under joined headings", () => {
    const [old, later] = [form("2012", "2012表Ⅰ"), form("2017", "2017表Ⅰ")];
    assert.deepEqual([old.value("V6"), old.value("W6"), later.value("X6")], ["L22", null, "L24"]);
    const merges = old.plan.merges!.map(areaAddress);
    assert.ok(
      ["A1:V1", "A3:A5", "I3:L3", "S3:V3", "S4:T4"].every((area) => merges.includes(area)),
      merges.join(),
    );
    assert.deepEqual(
      [old.value("I3"), old.value("I4"), old.value("S4"), old.value("T5")],
      ["学校数(所)", "小学", "小学", "其中专任教师"],
    );
  });

  it("counts schools by type, and adds up classes, pupils and teachers of all sites, campuses and 教学点 included", () => {
    // 小学 01 and 08 (04 is a campus), one 一贯制, one 初中, no 完中, one 特教, one 教学点; classes 59 and 36; pupils 2210 and 1540.
    assert.deepEqual(form("2012", "2012表Ⅰ").row(7).slice(8), [
      2,
      1,
      1,
      0,
      1,
      1,
      59,
      36,
      2210,
      1540,
      null,
      140,
      null,
      126,
    ]);
    assert.deepEqual(form("2017", "2017表Ⅰ").row(7).slice(8, 16), [2, 1, 0, 1, 0, 1, 1, 0]);
    const larger = form("2017", "2017表Ⅰ", { sites: { "05": { "primary.pupils": 50 } } });
    assert.equal(larger.value("P7"), 1);
  });

  it("takes 教职工 from their optional columns", () => {
    const staff = (site: string) => ({ "primary.staff": site === "07" ? 0 : 10, "junior.staff": 5 });
    const sites = Object.fromEntries(
      ["01", "02", "03", "04", "05", "06", "07", "08"].map((site) => [site, staff(site)]),
    );
    assert.deepEqual(form("2012", "2012表Ⅰ", { sites }).row(7).slice(18), [70, 140, 40, 126]);
  });

  it("leaves blank what the ledger does not hold, and names it", () => {
    const basics = form("2012", "2012表Ⅰ");
    assert.deepEqual(basics.row(7).slice(0, 8), new Array(8).fill(null));
    assert.match(
      basics.notes,
      /^尚缺：人口总数\(万人\)、农业人口数\(万人\)、.*教职工数\(人\)·小学·合计、教职工数\(人\)·初中·合计。/,
    );
    assert.equal(basics.numberFormat("A7"), "#,##0.00");
    assert.equal(basics.numberFormat("E7"), "#,##0");
  });

  it("counts nothing where a type or a number of pupils cannot be used", () => {
    const untyped = form("2012", "2012表Ⅰ", { sites: { "08": { type: "学堂" } } });
    assert.equal(untyped.value("I7"), null);
    const doubtful = form("2012", "2012表Ⅰ", { sites: { "08": { "primary.pupils": "多" } } });
    assert.deepEqual([doubtful.value("Q7"), doubtful.value("R7")], [null, 1540]);
  });
});

describe("表Ⅱ of 2012", () => {
  const gate = (standard: number): LedgerContent["sheets"] => ({
    gateStandards: [
      { indicator: "生均图书册数", bound: "不低于", "primary.城区": standard, "primary.镇区": 20, "junior.城区": 20 },
    ],
  });

  it("puts each value beside its standard; 1 for a school that reaches it, blank and dark for one that does not", () => {
    // 第一小学 with its campus: 24,100 books for 1,210 pupils; 河口学校 小学部: 22,000 × 500 ÷ 940 for 500 pupils.
    const met = form("2012", "2012表Ⅱ-1", {}, gate(15));
    assert.deepEqual(met.row(5), [1, "第一小学", 19.92, 15, 1]);
    assert.deepEqual(met.row(6), [2, "河口学校", 23.4, 20, 1]);
    assert.equal(met.role("C5"), "figure");
    const missed = form("2012", "2012表Ⅱ-1", {}, gate(20));
    assert.deepEqual(missed.row(5), [1, "第一小学", 19.92, 20, null]);
    assert.equal(missed.role("C5"), "notMet");
    assert.equal(form("2012", "2012表Ⅱ-2", {}, gate(20)).value("B5"), "第一中学");
  });

  it("names the document and the year of the province's standards, each once", () => {
    const line = { bound: "不低于", "primary.城区": 1 };
    const gateStandards = [
      { ...line, indicator: "生均图书册数", document: "示例文件", year: 2020 },
      { ...line, indicator: "师生比", document: "示例文件", year: 2020 },
      { ...line, indicator: "生均教学仪器设备值" },
    ];
    const { notes } = form("2012", "2012表Ⅱ-2", {}, { gateStandards });
    assert.match(notes, /省级评估标准依据：示例文件（2020年）；未填写文件。/);
  });

  it("marks what schools report themselves", () => {
    const sheets = {
      freeIndicators: [
        { indicator: "平均班额", unit: "人/班", bound: "不超过", "primary.城区": 45, "primary.镇区": 45 },
      ],
      freeValues: [{ code: "3900000001", name: "第一小学", stage: "小学", indicator: "平均班额", value: 41.5 }],
    };
    const reported = form("2012", "2012表Ⅱ-1", {}, sheets);
    assert.deepEqual(reported.row(5), [1, "第一小学", 41.5, 45, 1]);
    assert.deepEqual(reported.row(6), [2, "河口学校", null, 45, "无法判定"]);
    assert.equal(reported.value("C3"), "平均班额（学校自报）(人/班)");
    assert.match(reported.notes, /注明“学校自报”的指标按学校自报的数判定，未经台账核算。/);
  });

  it("says 无法判定 where a figure is missing, which a blank would hide", () => {
    const open = form("2012", "2012表Ⅱ-1", { sites: { "03": { books: null } } }, gate(15));
    assert.deepEqual(open.row(6), [2, "河口学校", null, 20, "无法判定"]);
    assert.match(open.notes, /尚缺：河口学校（生均图书册数）。/);
    assert.match(form("2012", "2012表Ⅱ-1").notes, /尚缺：省定办学基本标准。/);
  });
});

describe("表Ⅱ of 2017", () => {
  const fewRooms: Changes = { sites: { "01": { multimediaRooms: 20 } } };

  it("lists each school with its values to two places, in the form's columns", () => {
    const schools = form("2017", "2017表Ⅱ-2小学");
    assert.equal(schools.value("N4"), "L14");
    assert.deepEqual(schools.row(schools.find("第一小学", 1)), [
      1,
      "第一小学",
      7,
      1210,
      null,
      30,
      5.04,
      1.24,
      1.16,
      5.5,
      8.29,
      2256.2,
      2.73,
      "达标",
      "7项达标",
    ]);
    assert.equal(schools.numberFormat("G5"), "#,##0.00");
    assert.match(schools.notes, /尚缺：年级数。评估标准依次为4.20、1、0.90、4.50、7.50、2,000、2.30/);
  });

  it("shows a value under its standard dark, and says in 备注 which one is near", () => {
    // 27 rooms for 1,210 pupils are 2.23 per hundred: under 2.3, above 85 % of it.
    const schools = form("2017", "2017表Ⅱ-2小学", fewRooms);
    const row = schools.find("第一小学", 1);
    assert.deepEqual(schools.row(row).slice(12), [2.23, "达标", "6项达标，第7项达到85%"]);
    assert.deepEqual(
      [schools.role(`M${row}`), schools.role(`L${row}`), schools.role(`N${row}`)],
      ["notMet", "figure", "figure"],
    );
  });

  it("shows the verdict dark where a school fails", () => {
    const schools = form("2017", "2017表Ⅱ-2小学", { sites: { "01": { multimediaRooms: 5 } } });
    const row = schools.find("第一小学", 1);
    assert.deepEqual([schools.value(`N${row}`), schools.role(`N${row}`)], ["不达标", "notMet"]);
  });

  it("counts the schools that reach each standard, with their share to one place", () => {
    // 小学: 第一小学, 河口学校, 博文小学; the 教学点 with 30 pupils and the 特教 do not count.
    const summary = form("2017", "2017表Ⅱ-1", fewRooms);
    const row = summary.row(summary.find("小学"));
    assert.deepEqual(row.slice(13, 17), [2, 66.7, 3, 100]);
  });

  it("counts nothing where a school's figure is missing, and names it", () => {
    const summary = form("2017", "2017表Ⅱ-1", { sites: { "08": { multimediaRooms: null } } });
    assert.deepEqual(summary.row(summary.find("小学")).slice(13), [null, null, null, null]);
    assert.match(summary.notes, /小学每百名学生拥有网络多媒体教室数、小学综合评估/);
    const schools = form("2017", "2017表Ⅱ-2小学", { sites: { "08": { multimediaRooms: null } } });
    assert.match(schools.notes, /博文小学（每百名学生拥有网络多媒体教室数）/);
    assert.equal(schools.value(`N${schools.find("博文小学", 1)}`), "无法判定");
  });

  it("says so where the county has no school of a stage", () => {
    const none = { "02": null, "03": { "junior.pupils": 0 }, "06": null, "07": null };
    const summary = form("2017", "2017表Ⅱ-1", { sites: none });
    assert.match(summary.notes, /尚缺：初中各项。/);
    assert.equal(forms("2017", { sites: none }).has("2017表Ⅱ-2初中"), false);
    assert.match(form("2017", "2017表Ⅲ", { sites: none }).notes, /尚缺：初中各项。/);
  });
});

describe("表Ⅲ 校际间均衡", () => {
  it("prints means to two or three places and coefficients to three", () => {
    // Books of 小学: (24,100 + 11,702.13) ÷ 1,710; teachers: 103 ÷ 1,710, 73 of 1,210 and 30 of 500.
    const table = form("2012", "2012表Ⅲ");
    assert.deepEqual([table.value("G4"), table.value("H4"), table.value("H5")], [20.94, 0.06, 0.002]);
    assert.deepEqual(
      [table.numberFormat("G4"), table.numberFormat("H4"), table.numberFormat("H5")],
      ["#,##0.00", "#,##0.000", "#,##0.000"],
    );
    assert.deepEqual([table.value("A4"), table.value("A5")], ["小学", null]);
    assert.ok(table.plan.merges!.map(areaAddress).includes("A4:A5"));
    assert.match(table.notes, /小学、初中综合差异系数分别小于或等于0\.65、0\.55/);
  });

  it("shows what exceeds the deciding limit dark: each coefficient in 2017, only the composite in 2012", () => {
    const rich: Changes = {
      sites: {
        "08": { equipmentValue: 900000 },
        "03": { equipmentValue: 900000, books: 9e9, computers: 9e6, teachingArea: 9e7 },
      },
    };
    const later = form("2017", "2017表Ⅲ", rich);
    const equipment = later.row(3).findIndex((heading) => String(heading).startsWith("生均教学仪器设备值"));
    const letter = String.fromCharCode(65 + equipment);
    assert.equal(later.role(`${letter}5`), "notMet");
    assert.equal(later.role(`${letter}4`), "figure");
    const old = form("2012", "2012表Ⅲ", rich);
    assert.equal(old.role("E5"), "figure");
    assert.equal(old.role("K5"), "notMet");
  });

  it("names the coefficients that cannot be had", () => {
    const table = form("2012", "2012表Ⅲ", { sites: { "02": { books: null } } });
    assert.match(table.notes, /尚缺：初中生均图书册数、初中综合差异系数。/);
  });
});

describe("表Ⅳ", () => {
  const scores = (review: number | null): LedgerContent["sheets"] => ({
    governmentScores: [
      { area: "入学机会", item: "甲", points: 3, ownScore: 2.5, reviewScore: 2, rubric: "要点" },
      { area: "入学机会", item: "乙", detail: "细", points: 4, ownScore: 4, reviewScore: review },
      { area: "保障机制", item: "丙" },
    ],
  });

  it("of 2012 copies the score sheet, joins its areas and adds up complete columns", () => {
    const table = form("2012", "2012表Ⅳ", {}, scores(null));
    assert.deepEqual(table.row(4), ["入学机会", "甲", 3, 2.5, 2, null, "要点"]);
    assert.deepEqual(table.row(5), [null, "乙：细", 4, 4, null, null, null]);
    assert.deepEqual(table.row(7), ["合计", null, 7, 6.5, null, null, null]);
    assert.ok(table.plan.merges!.map(areaAddress).includes("A4:A5"));
    assert.equal(table.notes, "");
  });

  it("of 2012 says what has not been scored", () => {
    const unscored = { governmentScores: [{ area: "入学机会", item: "甲", points: 3 }] };
    assert.match(form("2012", "2012表Ⅳ", {}, unscored).notes, /自评分1行/);
    assert.match(form("2012", "2012表Ⅳ").notes, /尚缺：分值、自评分。/);
    assert.match(form("2012", "2012表Ⅳ", {}, { governmentScores: [] }).notes, /尚缺：分值、自评分。/);
    assert.equal(form("2012", "2012表Ⅳ", {}, { governmentScores: [] }).value("A4"), "入学机会");
  });

  it("of 2012 leave what is to be held against an original to 核对清单, where every such wording has its line", () => {
    const table = form("2012", "2012表Ⅳ", {}, { governmentScores: [] });
    const filled = form("2012", "2012表Ⅳ", {}, { governmentScores: SHEETS.governmentScores.initial! });
    const lines = SHEETS.checklist.initial!.map(({ item }) => String(item));
    scoredPart("2012")!.items.forEach(({ text, verify }, i) => {
      const marked = verify ? `${text}（文字未见原文，请核对）` : text;
      assert.deepEqual([table.value(`B${i + 4}`), filled.value(`B${i + 4}`)], [text, `${i + 1}. ${text}`]);
      assert.equal(lines.filter((line) => line.includes(`“${text}”`)).length, verify ? 1 : 0);
      assert.equal(SHEETS.governmentScores.initial![i].item, `${i + 1}. ${marked}`);
    });
    assert.doesNotMatch(form("2012", "2012表Ⅱ-1").notes, /请核对/);
    assert.ok(lines.some((line) => line.startsWith("表Ⅱ-1、表Ⅱ-2")));
    for (const { name, verify } of PARAMETERS)
      assert.equal(lines.filter((line) => line.startsWith(`${name}：`)).length, verify ? 1 : 0, name);
  });

  it("of 2017 prints figures as the form demands, a failed item dark, an unknown one blank", () => {
    const table = form(
      "2017",
      "2017表Ⅳ",
      {},
      {
        governmentItems: [{ no: 1, item: "布局", finding: "布局合理", verdict: "达标", evidence: "规划" }],
        exchange: ["01", "02", "03", "04", "05", "06", "07", "08"].map((end) => ({
          code: `39000000${end}`,
          name: end,
          eligible: 40,
          exchanged: 3,
          backbone: 1,
        })),
      },
    );
    assert.deepEqual(table.row(table.find(1)).slice(2), ["布局合理", "达标"]);
    // 3 of 40 are 7.5 %, under 10 %; 1 of 3 is 33.3 %.
    const row = table.find(11);
    assert.deepEqual(table.row(row).slice(2), ["交流轮岗教师比例7.5%；骨干教师占交流轮岗教师比例33.3%", "不达标"]);
    assert.equal(table.role(`D${row}`), "notMet");
    assert.deepEqual(table.row(table.find(2)).slice(2), [null, null]);
    assert.match(table.notes, /尚缺：第2项、/);
  });

  it("of 2017 says of an item that is met only by a tolerance that it is", () => {
    const built: Changes = {
      parameters: { transition2019: "是" },
      sites: { "01": { builtYear: 2009, "primary.pupils": 2100 }, "04": null },
    };
    const table = form("2017", "2017表Ⅳ", built);
    assert.match(String(table.row(table.find(4))[3]), /按过渡标准达标（须附建设规划）/);
  });
});

describe("表Ⅴ of 2012", () => {
  const year = (no: number, allocation: number | null): Record<string, number | null> => ({
    year: no,
    allocation,
    revenue: 500,
    educationShare: 18.46,
    "primary.running": 100,
    "junior.running": 0,
    "primary.publicFunds": 10,
    "junior.publicFunds": 10,
    "primary.wages": 10,
    "junior.wages": 10,
  });

  it("prints the years from the oldest on, each amount with its growth to one place", () => {
    const table = form("2012", "2012表Ⅴ", {}, { finance: [year(2024, 112.35), year(2023, 100)] });
    const [first, second] = [table.find(2023), table.find(2024)];
    assert.deepEqual([first, second], [6, 7]);
    assert.deepEqual(table.row(first).slice(0, 6), [2023, 100, null, 500, null, 18.5]);
    assert.deepEqual(table.row(second).slice(0, 10), [2024, 112.35, 12.4, 500, 0, 18.5, 100, 0, 0, null]);
    assert.deepEqual(
      ["A7", "B7", "D7"].map((cell) => table.numberFormat(cell)),
      [undefined, "#,##0.00", "#,##0"],
    );
  });

  it("has no growth after a gap, and names what is missing", () => {
    const table = form("2012", "2012表Ⅴ", {}, { finance: [year(2021, 90), year(2023, 100), year(2024, null)] });
    assert.deepEqual([table.row(7)[2], table.row(8)[2]], [null, null]);
    assert.match(table.notes, /尚缺：2024年义务教育预算内经费拨款\(千元\)。/);
    assert.match(form("2012", "2012表Ⅴ").notes, /尚缺：各年经费。/);
  });
});

describe("表Ⅵ", () => {
  const satisfaction: LedgerRecord[] = [
    { group: "全部调查对象", sent: 1000, returned: 960, satisfied: 855, visited: 60, visitSatisfied: 51 },
    { group: "其中：家长", sent: 400, returned: 380, satisfied: 350 },
  ];

  it("divides the satisfied by those returned valid, to one place", () => {
    assert.deepEqual(form("2012", "2012表Ⅵ", {}, { satisfaction }).row(5), [1000, 400, 960, 855, 89.1, 60, 51, 85]);
    const later = form("2017", "2017表Ⅵ", {}, { satisfaction });
    assert.deepEqual(later.row(5), ["计", 1000, 960, 855, 89.1, 60, 51, 85]);
    assert.deepEqual(later.row(6), ["家长", 400, 380, 350, 92.1, null, null, null]);
    assert.equal(later.numberFormat("E5"), "#,##0.0");
  });

  it("names what is missing, and has no rate over nobody", () => {
    assert.match(form("2017", "2017表Ⅵ").notes, /尚缺：问卷总数、回收有效问卷数、满意问卷数、走访人数、走访满意人数。/);
    const nobody = form("2017", "2017表Ⅵ", {}, { satisfaction: [{ group: "全部", returned: 0, satisfied: 0 }] });
    assert.equal(nobody.value("E5"), null);
  });
});

it("表Ⅶ leaves room for what only the county can write", () => {
  const measures = form("2012", "2012表Ⅶ");
  assert.equal(measures.value("A4"), "（由县级教育行政部门填写）");
  assert.ok(measures.plan.heights![3]! > 300);
});
