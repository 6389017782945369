import assert from "node:assert/strict";
import { assessGate } from "../../../src/assessment";
import { derivedPlans, type LedgerContent } from "../../../src/plans";
import type { LedgerRecord } from "../../../src/ledger";
import { county, ledgerOf, type Changes } from "../ledgers";
import { inChinese, missingInChinese } from "../../locales/inChinese";
import { assessedSoundly } from "../sound";

/** 生均图书册数 of the small county: 第一小学 24,100 ÷ 1,210, 第一中学 26, 河口学校 both stages, 县高级中学 52,000 divided. */
const BOOKS: LedgerRecord = { indicator: "生均图书册数", bound: "不低于" };

/** Schools of no kind are asked but for what a line says. */
const UNASKED = Object.fromEntries(
  ["primary", "junior"].flatMap((stage) => ["城区", "镇区", "乡村"].map((area) => [`${stage}.${area}`, "/"])),
);

function content(standards: readonly LedgerRecord[], changes: Changes = {}): LedgerContent {
  const { parameters, sheets } = county(changes);
  return {
    parameters: { gateIndicatorCount: standards.length, ...parameters },
    sheets: { ...sheets, gateStandards: standards.map((line) => ({ ...UNASKED, ...line })) },
  };
}

function part(standards: readonly LedgerRecord[], changes: Changes = {}) {
  const ledger = ledgerOf(content(standards, changes), ["2012"]);
  return assessedSoundly(ledger)
    .methods.get("2012")!
    .parts.find(({ id }) => id === "gate")!;
}

describe("办学基本标准 (2012)", () => {
  it("is not filled in without a province's list", () => {
    const { verdict, missing, items } = part([]);
    assert.deepEqual([verdict, missing], ["undetermined", [{ id: "notFilledIn", data: {} }]]);
    assert.deepEqual(items[0].missing, missing);
  });

  it("is open in a workbook without schools, and says so", () => {
    const none = Object.fromEntries(["01", "02", "03", "04", "05", "06", "07", "08"].map((end) => [end, null]));
    const { verdict, missing } = part([BOOKS], { sites: none });
    assert.deepEqual([verdict, missing], ["undetermined", [{ id: "noSchools", data: {} }]]);
  });

  it("asks the schools that count in 2012 and no other", () => {
    const gate = assessGate(ledgerOf(content([BOOKS]), ["2012"]))!;
    assert.deepEqual(
      gate.schools.map(({ school }) => `${school.site.name}${school.stage}`),
      ["第一小学primary", "河口学校primary", "第一中学junior", "河口学校junior", "县高级中学junior"],
    );
  });

  it("is met exactly on a standard, and not a book below", () => {
    const standards = [{ ...BOOKS, "junior.城区": 26 }];
    assert.equal(part(standards).verdict, "met");
    const judged = part(standards, { sites: { "02": { books: 25999 } } });
    assert.equal(judged.verdict, "notMet");
    assert.deepEqual(judged.items[0].figures[0].failing, ["第一中学"]);
    assert.equal(judged.items[0].value, 4);
    assert.equal(judged.items[0].standard, 5);
  });

  it("takes a blank standard for one that is not known, where there are schools of its kind", () => {
    const blank = part([{ ...BOOKS, "junior.城区": null }]);
    assert.deepEqual(
      [blank.verdict, missingInChinese(blank.missing)],
      ["undetermined", [{ id: "unreadable", data: { sheet: "办学基本标准", heading: "初中城区标准值", rows: "2" } }]],
    );
    assert.equal(part([{ ...BOOKS, "junior.城区": 26, "junior.乡村": null }]).verdict, "met");
    const failing = part([{ ...BOOKS, "primary.城区": null, "junior.城区": 27 }]);
    assert.equal(failing.verdict, "notMet");
    for (const word of ["/", "／", "—", "不考核"]) {
      assert.equal(part([{ ...BOOKS, "junior.城区": 26, "junior.镇区": word }]).verdict, "met", word);
    }
  });

  it("has to be told how many indicators the province has, and to hold as many", () => {
    const standards = [{ ...BOOKS, "junior.城区": 26 }];
    const untold = part(standards, { parameters: { gateIndicatorCount: null } });
    assert.deepEqual([untold.verdict, untold.missing[0].id], ["undetermined", "parameter"]);
    const fewer = part(standards, { parameters: { gateIndicatorCount: 2 } });
    assert.deepEqual([fewer.verdict, fewer.missing[0].id], ["undetermined", "gateCount"]);
    const failing = [{ ...BOOKS, "junior.城区": 27 }];
    assert.equal(part(failing, { parameters: { gateIndicatorCount: 2 } }).verdict, "notMet");
    const twice = [...failing, { indicator: "师生比", bound: "不低于" }];
    assert.equal(part(twice, { parameters: { gateIndicatorCount: 1 } }).verdict, "undetermined");
  });

  it("asks by place, where it is not said that a place is not asked", () => {
    assert.equal(part([{ ...BOOKS, "junior.乡村": 99 }]).verdict, "notApplicable");
    assert.equal(part([{ ...BOOKS, "junior.镇区": 99 }]).verdict, "notMet");
  });

  it("knows the verdict on a school of unknown place only where all places are asked the same", () => {
    const unknown = { sites: { "03": { area: "城乡" } } };
    const same = { "junior.城区": 26, "junior.镇区": 26, "junior.乡村": 26 };
    assert.equal(part([{ ...BOOKS, ...same }], unknown).verdict, "notMet");
    assert.equal(part([{ ...BOOKS, ...same, "junior.乡村": 20 }], unknown).verdict, "undetermined");
  });

  it("asks what only the province asks, divided by weighted pupils between the stages of a school", () => {
    // 河口学校: 500 and 400 pupils, so that 18,800 ㎡ are 10,000 for 小学 and 8,800 for 初中.
    const site = { indicator: "生均占地面积", bound: "不低于" };
    const land = { sites: { "03": { siteArea: 18800 } } };
    assert.equal(part([{ ...site, "primary.镇区": 20, "junior.镇区": 22 }], land).verdict, "met");
    assert.equal(part([{ ...site, "primary.镇区": 20.01 }], land).verdict, "notMet");
    assert.equal(part([{ ...site, "junior.镇区": 22.01 }], land).verdict, "notMet");
    assert.equal(part([{ ...site, "junior.镇区": 22 }]).verdict, "undetermined");
  });

  it("cannot fail a school that is not asked if its blank 高校附属 means 是", () => {
    const standards = [{ ...BOOKS, "junior.城区": 27 }];
    const open = part(standards, { sites: { "02": { affiliated: null } } });
    assert.deepEqual(
      [open.verdict, missingInChinese(open.missing)],
      ["undetermined", [{ id: "openFlag", data: { stage: "初中", heading: "高校附属", schools: "第一中学" } }]],
    );
    const met = [{ ...BOOKS, "junior.城区": 26 }];
    assert.equal(part(met, { sites: { "02": { affiliated: null } } }).verdict, "met");
    const other = { "02": { affiliated: null }, "07": { books: 1 } };
    assert.equal(part(standards, { sites: other }).verdict, "notMet");
  });

  it("turns round at a maximum", () => {
    const most = { indicator: "师生比", bound: "不超过" };
    assert.equal(part([{ ...most, "junior.城区": 0.08 }]).verdict, "met");
    assert.equal(part([{ ...most, "junior.城区": 0.0799 }]).verdict, "notMet");
  });

  it("allows as many misses as the province does", () => {
    const standards: LedgerRecord[] = [
      { ...BOOKS, "junior.城区": 27 },
      { indicator: "师生比", bound: "不低于", "junior.城区": 0.07 },
    ];
    assert.equal(part(standards).verdict, "notMet");
    assert.equal(part(standards, { parameters: { gateMissesAllowed: 1 } }).verdict, "met");
  });

  it("stays open, by name, where a figure or a line of the list cannot be used", () => {
    const open = part([{ ...BOOKS, "junior.城区": 20 }], { sites: { "02": { books: "两万册" } } });
    assert.deepEqual(
      [open.verdict, missingInChinese(open.items[0].missing)],
      ["undetermined", [{ id: "figures", data: { names: "第一中学" } }]],
    );
    const line = part([{ ...BOOKS, bound: "大约", "junior.城区": 20 }]);
    assert.deepEqual(
      [line.verdict, missingInChinese(line.items[0].missing)],
      ["undetermined", [{ id: "figures", data: { names: "生均图书册数" } }]],
    );
  });
});

describe("办学基本标准自定指标", () => {
  const NAME = "平均班额";
  const free = (more: LedgerRecord = {}): LedgerRecord => ({
    ...UNASKED,
    indicator: NAME,
    unit: "人/班",
    bound: "不超过",
    "junior.城区": 50,
    ...more,
  });
  const value = (end: string, reported: unknown, more: LedgerRecord = {}): LedgerRecord =>
    ({ code: `39000000${end}`, name: end, stage: "初中", indicator: NAME, value: reported, ...more }) as LedgerRecord;
  const both = [value("02", 50), value("07", 40)];

  const judged = (values: readonly LedgerRecord[], lists: LedgerContent["sheets"] = {}, count = 1) => {
    const { parameters, sheets } = county();
    const content = {
      parameters: { ...parameters, gateIndicatorCount: count },
      sheets: { ...sheets, freeIndicators: [free()], freeValues: values, ...lists },
    };
    const ledger = ledgerOf(content, ["2012"]);
    const assessment = assessedSoundly(ledger);
    const gate = assessment.methods.get("2012")!.parts.find(({ id }) => id === "gate")!;
    return { ledger, assessment, ...gate, failing: gate.items[0].figures[0].failing };
  };

  it("compares what schools report, exactly", () => {
    assert.equal(judged(both).verdict, "met");
    const over = judged([value("02", 50.01), value("07", 40)]);
    assert.deepEqual([over.verdict, over.failing], ["notMet", ["第一中学"]]);
    assert.deepEqual(over.items[0].cells, [{ sheet: "自定指标数据", row: 1, column: 4 }]);
    const least = { freeIndicators: [free({ bound: "不低于", "junior.城区": 45 })] };
    assert.deepEqual(judged(both, least).failing, ["县高级中学"]);
  });

  it("counts with the indicators that are computed", () => {
    const lists = { gateStandards: [{ ...UNASKED, ...BOOKS, "junior.城区": 26 }] };
    assert.equal(judged(both, lists, 2).verdict, "met");
    const fewer = judged(both, lists, 1);
    assert.deepEqual(
      [fewer.verdict, missingInChinese(fewer.missing)[0].data.sheet],
      ["undetermined", "办学基本标准、办学基本标准自定指标"],
    );
    assert.equal(judged(both, { gateStandards: [{ ...UNASKED, ...BOOKS, "junior.城区": 99 }] }, 2).verdict, "notMet");
  });

  it("is open, by name, where nothing is reported, a school reports nothing, or what it reports cannot be used", () => {
    const lacks = (values: readonly LedgerRecord[], lists: LedgerContent["sheets"] = {}) => {
      const { verdict, missing } = judged(values, lists);
      return [verdict, ...missing.map(({ id, data }) => [id, ...Object.values(data).map(inChinese)].join("|"))];
    };
    assert.deepEqual(lacks([]), ["undetermined", "sheet|自定指标数据"]);
    assert.deepEqual(lacks(both.slice(1)), ["undetermined", "rows|自定指标数据|第一中学（初中）平均班额"]);
    assert.deepEqual(lacks([value("02", null), both[1]]), ["undetermined", "unreadable|自定指标数据|指标值|2"]);
    assert.deepEqual(lacks([value("02", "45人"), both[1]]), ["undetermined", "unreadable|自定指标数据|指标值|2"]);
    assert.deepEqual(lacks([value("02", 45, { stage: "初级" }), both[1]]), [
      "undetermined",
      "unreadable|自定指标数据|学段|2",
    ]);
    assert.deepEqual(lacks([value("02", 45, { indicator: "班额" }), both[1]]), [
      "undetermined",
      "rows|自定指标数据|第一中学（初中）平均班额",
    ]);
    assert.deepEqual(lacks(both, { freeIndicators: [free({ "junior.城区": null })] }), [
      "undetermined",
      "unreadable|办学基本标准自定指标|初中城区标准值|2",
    ]);
    assert.equal(judged(both, { freeIndicators: [free({ unit: null })] }).verdict, "undetermined");
    // A row of unreadable 学段 may be the one that counts.
    const twice = [value("02", 51), value("02", 45, { stage: "初级" }), both[1]];
    assert.deepEqual(lacks(twice), ["undetermined", "unreadable|自定指标数据|学段|3"]);
    // A school that fails does so, whatever others leave out.
    assert.equal(judged([value("07", 51)]).verdict, "notMet");
  });

  it("asks no school whose kind is not asked", () => {
    assert.equal(judged([], { freeIndicators: [free({ "junior.城区": "/" })] }).verdict, "notApplicable");
  });

  it("is marked as 学校自报 in 办学基本标准达标表", () => {
    const { assessment } = judged(both);
    const { cells } = derivedPlans(assessment).find((plan) => plan.sheet === "办学基本标准达标表")!;
    assert.deepEqual(
      cells[0].slice(5, 8).map((cell) => cell?.value),
      ["平均班额（学校自报）(人/班)", "平均班额（学校自报）评估标准", "平均班额（学校自报）达标"],
    );
    assert.deepEqual(
      cells.slice(3).map((line) => line.slice(5, 8).map((cell) => cell?.value ?? null)),
      [
        [50, 50, 1],
        ["/", "/", "/"],
        [40, 50, 1],
      ],
    );
  });
});

describe("办学基本标准达标表", () => {
  const sheet = (standards: readonly LedgerRecord[], changes: Changes = {}) =>
    derivedPlans(assessedSoundly(ledgerOf(content(standards, changes), ["2012"]))).find(
      (plan) => plan.sheet === "办学基本标准达标表",
    );

  it("is there only with a list", () => {
    assert.equal(sheet([]), undefined);
    assert.ok(sheet([BOOKS]));
  });

  it("has 1 where a standard is reached, a blank where it is not, a stroke where it is not asked", () => {
    const { cells } = sheet([{ ...BOOKS, "junior.城区": 27, "junior.镇区": 20 }])!;
    const headings = cells[0].map((cell) => cell?.value);
    assert.deepEqual(headings.slice(4), [
      "在校生数(人)",
      "生均图书册数(册/生)",
      "生均图书册数评估标准",
      "生均图书册数达标",
      "未达标项数",
      "综合评估是否达标",
    ]);
    const lines = cells.slice(1).map((row) => row.map((cell) => cell?.value ?? null));
    assert.deepEqual(
      lines.map((line) => [line[1], line[3], ...line.slice(6)]),
      [
        ["第一小学", "小学", "/", "/", 0, "不适用"],
        ["河口学校", "小学", "/", "/", 0, "不适用"],
        ["第一中学", "初中", 27, "", 1, ""],
        ["河口学校", "初中", 20, 1, 0, 1],
        ["县高级中学", "初中", 27, 1, 0, 1],
      ],
    );
  });
});
