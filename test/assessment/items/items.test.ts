import assert from "node:assert/strict";
import type { ItemAssessment } from "../../../src/assessment";
import type { LedgerContent } from "../../../src/plans";
import { CLASS_SIZE_FIELDS, type LedgerRecord } from "../../../src/ledger";
import { cellLabel } from "../../../src/model";
import { answeredItems } from "../../../src/standards/methods/items";
import { county, ledgerOf, type Changes } from "../ledgers";
import { missingInChinese } from "../../locales/inChinese";
import { assessedSoundly } from "../sound";

/**
 * The small county: 第一小学 (01, 24 classes) with 东校区 (04, 6 classes), 第一中学 (02, 22), 河口学校 (03, 九年一贯制, 21),
 * 县高级中学 with 附设初中班 (07, 3), 博文小学 (08, 民办, 10); 上坪教学点 (05, 30 pupils) and 特殊教育学校 (06) do not count.
 */
const COUNTED = ["01", "02", "03", "07", "08"];
const code = (end: string) => `39000000${end}`;
const named = (end: string) => ({ code: code(end), name: `学校${end}` });

/** An item of 2017 in the small county with some sheets filled in. */
function item(id: string, sheets: LedgerContent["sheets"], changes: Changes = {}): ItemAssessment {
  const content = county(changes);
  const ledger = ledgerOf({ parameters: content.parameters, sheets: { ...content.sheets, ...sheets } }, ["2017"]);
  const asked = answeredItems("2017").find((each) => each.item.computed === id)!;
  const part = assessedSoundly(ledger)
    .methods.get("2017")!
    .parts.find((each) => each.id === asked.part.id)!;
  return part.items.find((each) => each.id === `${asked.part.id}.${asked.item.no}`)!;
}

/** What each figure of an item says. */
function told({ figures }: ItemAssessment) {
  return figures.map(({ name, value, verdict }) => [name, value, verdict]);
}

const figureOf = ({ figures }: ItemAssessment, part: string) => figures.find(({ name }) => name.includes(part))!;
const missingNames = ({ missing }: ItemAssessment) =>
  missingInChinese(missing).map(({ data }) => data.names ?? data.sheet);
const missingIds = ({ missing }: ItemAssessment) => missing.map(({ id }) => id);

describe("政府保障程度 3, 专用教室", () => {
  const rooms = (end: string, kind: string, areas: readonly (number | string | null)[]): LedgerRecord[] =>
    areas.map((area, i) => ({ ...named(end), kind, room: `${kind}${i + 1}`, area }));
  /** ⌈30/12⌉ = 3, ⌈22/12⌉ = 2, ⌈21/12⌉ = 2, ⌈3/12⌉ = 1, ⌈10/12⌉ = 1 of each kind. */
  const enough = (change: Readonly<Record<string, LedgerRecord[]>> = {}): LedgerRecord[] =>
    Object.values({
      ...Object.fromEntries(
        [
          ["01", 2],
          ["04", 1],
          ["02", 2],
          ["03", 2],
          ["07", 1],
          ["08", 1],
        ].flatMap(([end, count]) => [
          [`${end}音乐`, rooms(String(end), "音乐", new Array<number>(Number(count)).fill(96))],
          [`${end}美术`, rooms(String(end), "美术", new Array<number>(Number(count)).fill(90))],
        ]),
      ),
      ...change,
    }).flat();

  it("counts rooms of exactly the area, and those of a campus with its school's", () => {
    assert.deepEqual(told(item("specialRooms", { rooms: enough() })), [
      ["音乐专用教室不足的学校数", 0, "met"],
      ["美术专用教室不足的学校数", 0, "met"],
    ]);
  });

  it("needs both kinds, and passes over rooms that are too small", () => {
    const judged = item("specialRooms", {
      rooms: enough({ "02音乐": rooms("02", "音乐", [96, 95.9]), "08美术": rooms("08", "美术", [0]) }),
    });
    assert.equal(judged.verdict, "notMet");
    assert.deepEqual(figureOf(judged, "音乐").failing, ["第一中学"]);
    assert.deepEqual(figureOf(judged, "美术").failing, ["博文小学"]);
    assert.deepEqual(figureOf(judged, "音乐").cells.map(cellLabel).slice(0, 2), ["专用教室台账!E8", "专用教室台账!E9"]);
  });

  it("leaves it open where an area cannot be used and would decide", () => {
    const judged = item("specialRooms", { rooms: enough({ "02音乐": rooms("02", "音乐", [96, "96㎡"]) }) });
    assert.equal(judged.verdict, "undetermined");
    assert.deepEqual(missingNames(judged), ["第一中学"]);
    assert.equal(item("specialRooms", {}).verdict, "undetermined");
    const uncounted = item("specialRooms", { rooms: enough() }, { sites: { "07": { "junior.classes": null } } });
    assert.deepEqual([uncounted.verdict, missingNames(uncounted)], ["undetermined", ["县高级中学", "县高级中学"]]);
  });

  it("takes a school without any row for one that has not said what it has", () => {
    const none = { "08音乐": [], "08美术": [] };
    const silent = item("specialRooms", { rooms: enough(none) });
    assert.equal(silent.verdict, "undetermined");
    assert.deepEqual(missingIds(silent), ["rooms", "rooms"]);
    assert.deepEqual(missingNames(silent), ["博文小学", "博文小学"]);
    const stated = item("specialRooms", { rooms: enough({ ...none, "08音乐": rooms("08", "音乐", [0]) }) });
    assert.equal(stated.verdict, "notMet");
  });

  it("lets no school fail by rooms that stand under a code that cannot be used", () => {
    const short = rooms("02", "音乐", [96]);
    const judged = (code: string | null) =>
      item("specialRooms", {
        rooms: enough({ "02音乐": [...short, { code, name: "第一中学", kind: "音乐", room: "音乐2", area: 96 }] }),
      });
    assert.equal(item("specialRooms", { rooms: enough({ "02音乐": short }) }).verdict, "notMet");
    assert.equal(judged(null).verdict, "undetermined");
    assert.equal(judged("3900000099").verdict, "undetermined");
    const more = { code: null, name: "第一中学", kind: "音乐", room: "音乐9", area: 96 };
    assert.equal(item("specialRooms", { rooms: [...enough(), more] }).verdict, "met", "nor pass by fewer");
  });

  it("knows the tolerances of 2019 only where they are switched on", () => {
    const old = { "02": { builtYear: 2016 }, "03": { area: "乡村", largestClass: 29 } };
    const small = {
      "02音乐": rooms("02", "音乐", [96, 73]),
      "03美术": rooms("03", "美术", [61, 61]),
    };
    const on = { transition2019: "是" };
    assert.equal(item("specialRooms", { rooms: enough(small) }, { sites: old }).verdict, "notMet");
    const judged = item("specialRooms", { rooms: enough(small) }, { sites: old, parameters: on });
    assert.deepEqual([judged.verdict, judged.transitional], ["met", true]);
    const later = { ...old, "02": { builtYear: 2017 } };
    assert.equal(item("specialRooms", { rooms: enough(small) }, { sites: later, parameters: on }).verdict, "notMet");
    const thirty = { ...old, "03": { area: "乡村", largestClass: 30, builtYear: 2017 } };
    assert.equal(item("specialRooms", { rooms: enough(small) }, { sites: thirty, parameters: on }).verdict, "notMet");
    // Its place, or its largest class, would forgive it if it were 乡村 or small.
    const rural = { area: "乡村", largestClass: 29, builtYear: 2017 };
    for (const silent of [{ area: "？" }, { largestClass: "？" }]) {
      const sites = { ...old, "03": { ...rural, ...silent } };
      const open = item("specialRooms", { rooms: enough(small) }, { sites, parameters: on });
      assert.equal(open.verdict, "undetermined", JSON.stringify(silent));
    }
    const unknown = { ...old, "02": {} };
    assert.equal(
      item("specialRooms", { rooms: enough(small) }, { sites: unknown, parameters: on }).verdict,
      "undetermined",
    );
    const plain = item("specialRooms", { rooms: enough() }, { sites: old, parameters: on });
    assert.deepEqual([plain.verdict, plain.transitional], ["met", false]);
  });
});

describe("政府保障程度 4, 学校规模", () => {
  const size = (sites: Changes["sites"], parameters = {}) => item("schoolSize", {}, { sites, parameters });

  it("allows 2000 with the campuses, and 2500 in a combined school", () => {
    // 1790 + 210 on the campus; 1300 + 1200.
    const sites = { "01": { "primary.pupils": 1790 }, "03": { "primary.pupils": 1300, "junior.pupils": 1200 } };
    assert.equal(size(sites).verdict, "met");
    const large = figureOf(size({ ...sites, "01": { "primary.pupils": 1791 } }), "小学数");
    assert.deepEqual([large.failing, large.cells.map(cellLabel)], [["第一小学"], ["学校台账!I2", "学校台账!I5"]]);
    const judged = size({ ...sites, "03": { "primary.pupils": 1301, "junior.pupils": 1200 } });
    assert.deepEqual(figureOf(judged, "一贯制").failing, ["河口学校"]);
  });

  it("leaves open a school whose pupils are unknown", () => {
    const judged = size({ "02": { "junior.pupils": "千余" } });
    assert.deepEqual([judged.verdict, missingNames(judged)], ["undetermined", ["第一中学"]]);
  });

  it("judges a 完全中学 by its 初中部", () => {
    const middle = { type: "完全中学", "junior.pupils": 2000, "senior.pupils": 3000 };
    assert.equal(size({ "02": middle }).verdict, "met");
    const larger = { "02": { ...middle, "junior.pupils": 2001 } };
    assert.equal(size(larger).verdict, "notMet");
    assert.equal(size(larger, { juniorSectionSize: 2500 }).verdict, "met");
  });

  it("fails a 职业学校 with 附设班, whatever its size", () => {
    const judged = size({ "07": { type: "职业学校" } });
    assert.deepEqual(figureOf(judged, "职业学校").failing, ["县高级中学"]);
  });

  it("allows 2400 to a school built up to 2010 or with more than half 随迁子女, and nothing to a 十二年一贯制", () => {
    const on = { transition2019: "是" };
    const junior = { "junior.pupils": 2400 };
    assert.equal(size({ "02": { ...junior, builtYear: 2010 } }).verdict, "notMet");
    const tolerated = size({ "02": { ...junior, builtYear: 2010 } }, on);
    assert.deepEqual([tolerated.verdict, tolerated.transitional], ["met", true]);
    assert.equal(size({ "02": { ...junior, "junior.migrants": 1201 } }, on).verdict, "met");
    const newer = { ...junior, builtYear: 2011 };
    assert.equal(size({ "02": { ...newer, "junior.migrants": 1200 } }, on).verdict, "notMet");
    // What is not filled in might forgive it, and only where the tolerances are switched on.
    assert.equal(size({ "02": { ...junior, "junior.migrants": 1200 } }, on).verdict, "undetermined");
    assert.equal(size({ "02": newer }, on).verdict, "undetermined");
    assert.equal(size({ "02": newer }).verdict, "notMet");
    assert.equal(size({ "02": { ...newer, "junior.pupils": 2401 } }, on).verdict, "notMet");
    const nine = { type: "九年一贯制", "primary.pupils": 1500, "junior.pupils": 1100, builtYear: 2011 };
    const oneStage = { ...nine, "junior.migrants": 10 };
    assert.equal(size({ "03": oneStage }, on).verdict, "undetermined", "小学 may have all the others");
    assert.equal(size({ "03": { ...oneStage, "primary.migrants": 10 } }, on).verdict, "notMet");
    // A site without pupils of a stage has no 随迁子女 of it either.
    const apart = {
      "02": { "junior.pupils": 2100, "junior.migrants": 1200, builtYear: 2011 },
      "04": { parent: code("02"), "primary.migrants": 0 },
    };
    assert.equal(size(apart, on).verdict, "met");
    const twelve = { type: "十二年一贯制", "primary.pupils": 2000, "junior.pupils": 600, builtYear: 2000 };
    assert.equal(size({ "03": twelve }, on).verdict, "notMet");
  });
});

describe("政府保障程度 5, 班额", () => {
  const classes = (end: string, stage: string, bins: readonly (number | null)[]): LedgerRecord => ({
    ...named(end),
    stage,
    ...Object.fromEntries(CLASS_SIZE_FIELDS.map((field, i) => [field, bins[i] ?? 0])),
  });
  const all = [
    classes("01", "小学", [0, 0, 0, 0, 24]),
    classes("04", "小学", [0, 0, 6]),
    classes("05", "小学", [0, 1]),
    classes("08", "小学", [0, 0, 0, 10]),
    classes("03", "小学", [0, 0, 0, 0, 12]),
    classes("02", "初中", [0, 0, 0, 0, 0, 22]),
    classes("03", "初中", [0, 0, 0, 0, 9]),
    classes("07", "初中", [0, 0, 3]),
  ];

  it("allows 45 in 小学 and 50 in 初中", () => {
    assert.deepEqual(told(item("classSize", { classSizes: all })), [
      ["超过45人的小学班级数", 0, "met"],
      ["超过50人的初中班级数", 0, "met"],
    ]);
  });

  it("breaks with classes of 46 to 55, which are no 大班额, on 教学点 too", () => {
    const judged = item("classSize", {
      classSizes: [...all.filter(({ code: each }) => each !== code("05")), classes("05", "小学", [0, 0, 0, 0, 2, 1])],
    });
    assert.deepEqual(told(judged)[0], ["超过45人的小学班级数", 1, "notMet"]);
    assert.deepEqual(figureOf(judged, "小学").cells.map(cellLabel), ["班额台账!I9"]);
    assert.deepEqual(figureOf(judged, "小学").failing, ["学校05"]);
  });

  it("leaves both stages open where the stage of a row cannot be read, unless the rest fails", () => {
    const unread = [...all, { ...classes("01", "小学", [1]), stage: "学前" }];
    assert.equal(item("classSize", { classSizes: unread }).verdict, "undetermined");
    const failing = unread.map((each) => (each.code === code("02") ? { ...each, bin9: 1 } : each));
    const judged = item("classSize", { classSizes: failing });
    assert.deepEqual(told(judged), [
      ["超过45人的小学班级数", null, "undetermined"],
      ["超过50人的初中班级数", 1, "notMet"],
    ]);
  });

  it("is failed by no class of 特殊教育, nor by one whose stage cannot be read", () => {
    const large = [0, 0, 0, 0, 0, 0, 0, 0, 0, 1];
    assert.equal(item("classSize", { classSizes: [...all, classes("06", "小学", large)] }).verdict, "met");
    const unread = [...all, { ...classes("01", "小学", large), stage: "学前" }];
    assert.equal(item("classSize", { classSizes: unread }).verdict, "undetermined");
  });

  it("takes no campus for listed whose own row stands under a code that cannot be used", () => {
    const lost = all.map((each) => (each.code === code("04") ? { ...each, code: null, name: "第一小学东校区" } : each));
    const judged = item("classSize", { classSizes: lost });
    assert.deepEqual([judged.verdict, missingNames(judged)], ["undetermined", ["第一小学东校区"]]);
  });

  it("names the schools without a record, and takes a campus for listed where its school is", () => {
    const judged = item("classSize", {
      classSizes: all.filter(({ code: each }) => ![code("05"), code("04")].includes(String(each))),
    });
    assert.equal(judged.verdict, "undetermined");
    assert.deepEqual(missingNames(judged), ["上坪教学点"]);
  });
});

describe("政府保障程度 6 and 7, 教育质量 4: 公用经费", () => {
  const funds = (end: string, figures: LedgerRecord): LedgerRecord => ({ ...named(end), quota: 1150, ...figures });

  const point = (figures: LedgerRecord = {}) => funds("05", { approvedPupils: 100, budget: 11.5, ...figures });
  const small = (rows: readonly LedgerRecord[], sites: Changes["sites"] = {}) =>
    item("smallSchoolFunds", { publicFunds: rows }, { sites });

  it("gives a 教学点 of 30 pupils funds for a hundred: 核定人数 and money both", () => {
    // 100 × 1150 = 115,000 元.
    assert.equal(small([point()]).verdict, "met");
    const judged = small([point({ budget: 11.4999 })]);
    assert.deepEqual([judged.verdict, judged.value], ["notMet", 1]);
    assert.equal(small([point({ approvedPupils: 99 })]).verdict, "notMet");
    assert.equal(small([point({ approvedPupils: null })]).verdict, "undetermined");
    assert.equal(small([point({ budget: null })]).verdict, "undetermined");
    assert.equal(small([point({ quota: null })]).verdict, "undetermined");
    assert.equal(small([], { "05": null }).verdict, "notApplicable");
  });

  it("cannot tell which of two rows of a school counts where the kind of one cannot be read", () => {
    const poor = point({ budget: 11.4999 });
    assert.equal(small([poor, point({ category: "其他" })]).verdict, "undetermined");
  });

  it("names a small school without a row of its own", () => {
    const judged = small([funds("01", { budget: 1 })]);
    assert.equal(judged.verdict, "undetermined");
    assert.deepEqual(missingNames(judged), ["上坪教学点"]);
    assert.deepEqual(missingIds(judged), ["rows"]);
  });

  it("asks for 乡村 campuses and 乡村公办小学 of fewer than a hundred, not for others", () => {
    const campus = { "04": { "primary.pupils": 99 } };
    assert.deepEqual(missingNames(small([point()], campus)), ["第一小学东校区"]);
    assert.equal(small([point()], { "08": { "primary.pupils": 60, area: "乡村" } }).verdict, "met");
    assert.equal(small([point()], { "01": { "primary.pupils": 60 } }).verdict, "met");
    const rural = { "01": { "primary.pupils": 60, area: "乡村" } };
    assert.deepEqual(missingNames(small([point()], rural)), ["第一小学"]);
    const poor = funds("04", { approvedPupils: 99, budget: 1 });
    assert.equal(small([point(), poor], campus).verdict, "notMet");
    const unplaced = { "04": { "primary.pupils": 99, area: null } };
    assert.equal(small([point(), poor], unplaced).verdict, "undetermined");
    const unknownPlace = { "01": { "primary.pupils": 60, area: "城乡" } };
    assert.equal(
      small([point(), funds("01", { approvedPupils: 60, budget: 1 })], unknownPlace).verdict,
      "undetermined",
    );
  });

  it("lets 核定人数 decide where a 中心校 reports jointly", () => {
    const centre = funds("01", { budget: 120, training: 6 });
    const jointly = (figures: LedgerRecord) => ({ ...named("05"), mergedInto: code("01"), ...figures });
    assert.equal(small([centre, jointly({ approvedPupils: 100 })]).verdict, "met");
    assert.equal(small([centre, jointly({ approvedPupils: 99 })]).verdict, "notMet");
    assert.equal(small([centre, jointly({})]).verdict, "undetermined");
    assert.equal(small([jointly({ approvedPupils: 100 })]).verdict, "undetermined");
    const integrated = funds("01", { category: "随班就读", budget: 0.7, pupils: 1 });
    assert.equal(small([integrated, jointly({ approvedPupils: 100 })]).verdict, "undetermined", "no row of its own");
  });

  it("does not ask for last year's money of a school of its first year", () => {
    assert.equal(small([funds("01", {})], { "05": { builtYear: 2025 } }).verdict, "notApplicable");
  });

  const special = { publicFunds: [funds("06", { budget: 56, pupils: 80 })] };
  const chosen = { parameters: { specialEducationFunds: 7000 } };

  it("compares the special school's funds a pupil with the parameter, which is not chosen silently", () => {
    assert.deepEqual(told(item("specialEducationFunds", special, chosen)), [["特殊教育学校生均公用经费", 7000, "met"]]);
    const unchosen = item("specialEducationFunds", special);
    assert.deepEqual([unchosen.verdict, missingIds(unchosen)], ["undetermined", ["parameter"]]);
    const local = { parameters: { specialEducationFunds: 8000 } };
    const below = item("specialEducationFunds", special, local);
    assert.deepEqual([below.verdict, below.figures[0].failing], ["notMet", ["特殊教育学校"]]);
    const second = { ...local, sites: { "08": { type: "特殊教育" } } };
    const unstated = { publicFunds: [...special.publicFunds, funds("08", { budget: 9, pupils: null })] };
    const lowest = item("specialEducationFunds", unstated, second);
    assert.equal(lowest.verdict, "notMet", "whatever the other one has");
    assert.deepEqual(lowest.cells.map(cellLabel), [
      "公用经费台账!E2",
      "公用经费台账!C2",
      "公用经费台账!E3",
      "公用经费台账!C3",
    ]);
    const unbudgeted = item("specialEducationFunds", { publicFunds: [funds("06", { pupils: 80 })] }, chosen);
    assert.deepEqual([unbudgeted.verdict, missingIds(unbudgeted)], ["undetermined", ["figures"]]);
    assert.equal(item("specialEducationFunds", special, { sites: { "06": null } }).verdict, "notApplicable");
    const unfilled = item("specialEducationFunds", {}, chosen);
    assert.deepEqual([unfilled.verdict, missingNames(unfilled)], ["undetermined", ["公用经费台账"]]);
    const other = item("specialEducationFunds", { publicFunds: [funds("01", { budget: 1, pupils: 1 })] }, chosen);
    assert.deepEqual(missingNames(other), ["特殊教育学校"]);
  });

  it("keeps the money for 随班就读 apart, which decides only where the county says so", () => {
    const both = {
      publicFunds: [...special.publicFunds, funds("01", { category: "随班就读", budget: 0.6, pupils: 1 })],
    };
    const shown = item("specialEducationFunds", both, chosen);
    assert.deepEqual(told(shown)[1], ["随班就读学生生均公用经费", 6000, "notApplicable"]);
    assert.equal(shown.verdict, "met");
    const deciding = { parameters: { ...chosen.parameters, integratedFundsDecide: "是" } };
    assert.equal(item("specialEducationFunds", both, deciding).verdict, "notMet");
  });

  it("takes no money for 随班就读 for a school's own, nor money of an unreadable kind", () => {
    const publicFunds = COUNTED.map((end) => funds(end, { budget: 120, training: 6 }));
    const integrated = funds("01", { category: "随班就读", budget: 0.7, pupils: 1 });
    assert.equal(item("trainingFunds", { publicFunds: [...publicFunds, integrated] }).verdict, "met");
    const alone = item("trainingFunds", { publicFunds: [...publicFunds.slice(1), integrated] });
    assert.deepEqual([alone.verdict, missingNames(alone)], ["undetermined", ["第一小学"]]);
    const unsorted = [{ ...publicFunds[0], category: "其他" }, ...publicFunds.slice(1)];
    assert.deepEqual(missingIds(item("trainingFunds", { publicFunds: unsorted })), ["unreadable"]);
    const short = unsorted.map((each, i) => (i === 0 ? { ...each, training: 1 } : each));
    assert.equal(item("trainingFunds", { publicFunds: short }).verdict, "undetermined", "it may be another money");
  });

  it("takes no row for reported by a 中心校 that is the school itself", () => {
    const publicFunds = [...COUNTED, "05"].map((end) => funds(end, { budget: 120, training: 6 }));
    const itself = { ...named("05"), category: "其他", mergedInto: code("05") };
    const judged = item(
      "trainingFunds",
      { publicFunds: [...publicFunds, itself] },
      { sites: { "05": { "primary.pupils": 60 } } },
    );
    assert.deepEqual(missingIds(judged), ["joint", "unreadable"]);
  });

  it("asks every school for 5 % of its own budget", () => {
    const publicFunds = COUNTED.map((end) => funds(end, { budget: 120, training: 6 }));
    assert.equal(item("trainingFunds", { publicFunds }).verdict, "met");
    const short = publicFunds.map((each, i) => (i === 1 ? { ...each, training: 5.99 } : { ...each, training: 20 }));
    assert.deepEqual(figureOf(item("trainingFunds", { publicFunds: short }), "培训").failing, ["第一中学"]);
    assert.deepEqual(missingNames(item("trainingFunds", { publicFunds: publicFunds.slice(1) })), ["第一小学"]);
    const campusOnly = [funds("04", { budget: 10, training: 1 }), ...publicFunds.slice(1)];
    assert.deepEqual(missingNames(item("trainingFunds", { publicFunds: campusOnly })), ["第一小学"]);
    const opened = { sites: { "01": { builtYear: 2025 } } };
    assert.equal(item("trainingFunds", { publicFunds: publicFunds.slice(1) }, opened).verdict, "met");
  });
});

describe("政府保障程度 8, 工资收入", () => {
  const year = (teachers: number, officials: number | null, performancePay: string | null) => [
    { year: 2023, teachers: 1, officials: 2, performancePay: "否" },
    { year: 2024, teachers, officials, performancePay },
  ];

  it("takes the last year, and equal pay is enough", () => {
    const governmentItems = [{ no: 8, item: "项目", verdict: "达标", evidence: "工资表" }];
    assert.equal(item("wages", { wages: year(90000, 90000, "是"), governmentItems }).verdict, "met");
    const downwards = year(90000, 90000, "是").reverse();
    assert.equal(item("wages", { wages: downwards, governmentItems }).verdict, "met", "wherever its row stands");
    assert.equal(item("wages", { wages: year(90000, 90000, "是") }).verdict, "undetermined");
    assert.equal(item("wages", { wages: year(89999, 90000, "是") }).verdict, "notMet");
    assert.equal(item("wages", { wages: year(90000, 90000, "否") }).verdict, "notMet");
  });

  it("needs an answer beside its figures, and a 不达标 stands against them", () => {
    const judged = (more: LedgerRecord) =>
      item("wages", {
        wages: year(90000, 90000, "是"),
        governmentItems: [{ no: 8, item: "第8项", evidence: "文件", ...more }],
      });
    const failed = judged({ verdict: "不达标", evidence: null });
    assert.deepEqual([failed.verdict, failed.missing], ["notMet", []]);
    assert.deepEqual(missingIds(judged({ verdict: "达标", evidence: null })), ["noEvidence"]);
    assert.deepEqual(missingIds(judged({ verdict: "不适用" })), ["mustApply"]);
    assert.equal(judged({ verdict: "达标" }).verdict, "met");
  });

  it("names the cells, and takes a row without a year for one that may be the last", () => {
    const blank = item("wages", { wages: year(90000, null, null) });
    assert.deepEqual(
      missingInChinese(blank.missing.slice(0, 2)).map(({ data }) => [data.heading, data.rows]),
      [
        ["当地公务员年平均工资收入(元)", "3"],
        ["是否足额核定绩效工资", "3"],
      ],
    );
    const yearless = [...year(90000, 90000, "是"), { year: null, teachers: 1, officials: 2, performancePay: "否" }];
    assert.deepEqual(missingIds(item("wages", { wages: yearless })).slice(0, 2), ["unreadable", "unreadable"]);
  });

  it("stays open without one of the figures, but not without both sides of a failure", () => {
    assert.equal(item("wages", { wages: year(90000, null, "是") }).verdict, "undetermined");
    assert.equal(item("wages", { wages: year(90000, 90000, null) }).verdict, "undetermined");
    assert.equal(item("wages", { wages: year(89999, 90000, null) }).verdict, "notMet");
  });
});

describe("政府保障程度 9, 11, 12: teachers", () => {
  const rows = (figures: (i: number) => LedgerRecord) => COUNTED.map((end, i) => ({ ...named(end), ...figures(i) }));

  it("asks for all of the training and all of the certificates", () => {
    const training = rows((i) => ({ teachers: 100, completed: i === 0 ? 99 : 100 }));
    assert.deepEqual(told(item("training360", { training })), [["教师培训完成率", 99.8, "notMet"]]);
    const certificates = rows(() => ({ teachers: 100, certified: 100 }));
    assert.equal(item("certificates", { certificates }).verdict, "met");
  });

  it("fails on one teacher whatever else is missing, and passes only when every school is there", () => {
    const certificates = rows((i) => ({ teachers: 100, certified: i === 0 ? 99 : 100 }));
    assert.equal(item("certificates", { certificates: certificates.slice(0, 2) }).verdict, "notMet");
    const open = item("certificates", { certificates: certificates.slice(1) });
    assert.equal(open.verdict, "undetermined");
    assert.deepEqual(missingNames(open), ["第一小学"]);
  });

  it("takes 骨干 of those exchanged, not of those eligible", () => {
    // 40 of 400 eligible, 民办 left out; 8 of the 40.
    const exchange = rows(() => ({ eligible: 100, exchanged: 10, backbone: 2 }));
    assert.deepEqual(told(item("exchange", { exchange })), [
      ["交流轮岗教师比例", 10, "met"],
      ["骨干教师占交流轮岗教师比例", 20, "met"],
    ]);
    const fewer = exchange.map((each, i) => (i === 0 ? { ...each, backbone: 1 } : each));
    assert.deepEqual(told(item("exchange", { exchange: fewer }))[1], ["骨干教师占交流轮岗教师比例", 17.5, "notMet"]);
  });

  it("asks 公办 schools for their exchange, and none of its first year", () => {
    const exchange = rows(() => ({ eligible: 100, exchanged: 10, backbone: 2 }));
    const publicOnly = exchange.slice(0, -1);
    assert.equal(item("exchange", { exchange: publicOnly }).verdict, "met");
    const withPrivate = [...publicOnly, { ...named("08"), eligible: 1000, exchanged: 0, backbone: 0 }];
    assert.equal(item("exchange", { exchange: withPrivate }).verdict, "met");
    const lacking = item("exchange", { exchange: publicOnly.slice(1) });
    assert.deepEqual([lacking.verdict, missingNames(lacking)], ["undetermined", ["第一小学", "第一小学"]]);
    const opened = [{ ...named("01"), year: 2025, change: "新建" }];
    assert.equal(item("exchange", { exchange: publicOnly.slice(1), history: opened }).verdict, "met");
    const before = [{ ...named("01"), year: 2024, change: "新建" }];
    assert.equal(item("exchange", { exchange: publicOnly.slice(1), history: before }).verdict, "undetermined");
  });

  it("takes a 教学点 for reported where its 中心校 reports it, and no other school", () => {
    const training = rows(() => ({ teachers: 100, completed: 100 }));
    const sites = { "05": { "primary.pupils": 60 } };
    const jointly = (end: string, into: string) => ({ ...named(end), mergedInto: code(into) });
    const judged = (more: readonly LedgerRecord[]) =>
      item("training360", { training: [...training, ...more] }, { sites });
    assert.deepEqual(missingNames(judged([])), ["上坪教学点"]);
    assert.equal(judged([jointly("05", "01")]).verdict, "met");
    const nowhere = judged([jointly("05", "99")]);
    assert.deepEqual([missingIds(nowhere), missingNames(nowhere)], [["joint"], ["学校05"]]);
    assert.deepEqual(missingIds(judged([jointly("05", "05")])), ["joint"]);
    const large = item("training360", { training: [...training.slice(0, -1), jointly("08", "01")] });
    assert.deepEqual([large.verdict, missingIds(large)], ["undetermined", ["joint"]]);
  });

  it("takes no campus's row for its school's, unless the school itself has no pupils", () => {
    const training = [
      { ...named("04"), teachers: 13, completed: 13 },
      ...rows(() => ({ teachers: 100, completed: 100 })).slice(1),
    ];
    assert.deepEqual(missingNames(item("training360", { training })), ["第一小学"]);
    const moved = { sites: { "01": { "primary.pupils": 0 } } };
    assert.equal(item("training360", { training }, moved).verdict, "met");
  });

  it("is open where a county with schools states that it has no teachers at all", () => {
    const certificates = rows(() => ({ teachers: 0, certified: 0 }));
    const judged = item("certificates", { certificates });
    assert.deepEqual([judged.verdict, missingIds(judged)], ["undetermined", ["noBase"]]);
  });

  it("fails the first and leaves out the second where nobody was exchanged", () => {
    const exchange = rows(() => ({ eligible: 100, exchanged: 0, backbone: 0 }));
    assert.deepEqual(told(item("exchange", { exchange })), [
      ["交流轮岗教师比例", 0, "notMet"],
      ["骨干教师占交流轮岗教师比例", null, "notApplicable"],
    ]);
  });
});

describe("政府保障程度 13, 就近入学", () => {
  const row = (end: string, stage: string, pupils: number, inDistrict: number) => ({
    ...named(end),
    stage,
    pupils,
    inDistrict,
  });
  const near = [
    row("01", "小学", 1000, 1000),
    row("03", "小学", 500, 500),
    row("02", "初中", 1000, 940),
    row("03", "初中", 400, 390),
    row("07", "初中", 120, 114),
  ];

  /** 是否寄宿制学校 is filled in, but for what is said. */
  const flags = (changes: Changes["sites"]): Changes["sites"] => ({
    ...Object.fromEntries(["01", "02", "03", "04", "05", "06", "07", "08"].map((end) => [end, { boarding: "否" }])),
    ...changes,
  });

  it("asks 小学 for all and 初中 for 95 %, both exactly", () => {
    // 1444 of 1520 is 95 %.
    assert.deepEqual(told(item("nearby", { nearby: near })), [
      ["小学就近入学比例", 100, "met"],
      ["初中就近入学比例", 95, "met"],
    ]);
    const one = near.map((each, i) => (i === 0 || i === 2 ? { ...each, inDistrict: each.inDistrict - 1 } : each));
    assert.deepEqual(
      item("nearby", { nearby: one }).figures.map(({ verdict }) => verdict),
      ["notMet", "notMet"],
    );
  });

  it("asks neither 民办 nor rural nor boarding schools", () => {
    const withOthers = [...near, row("08", "小学", 410, 0), row("05", "小学", 30, 0)];
    assert.equal(item("nearby", { nearby: withOthers }).verdict, "met");
    const boarding = { ...flags({}), "02": { boarding: "是" }, "03": { boarding: "是" }, "07": { boarding: "是" } };
    const judged = item("nearby", { nearby: near.slice(0, 1) }, { sites: boarding });
    assert.deepEqual(
      judged.figures.map(({ verdict }) => verdict),
      ["met", "notApplicable"],
    );
  });

  it("takes a blank 是否寄宿制学校 for 否, unless 是 would change the verdict", () => {
    const blank = (end: string) => ({ sites: flags({ [end]: { boarding: null } }) });
    // Without 第一小学 and its 1,000 pupils 河口学校 still has all of its own.
    assert.equal(item("nearby", { nearby: near }, blank("01")).verdict, "met");
    // 390 of 400 at 河口学校 make up for the others.
    const hangs = item("nearby", { nearby: near }, blank("03"));
    assert.deepEqual(
      hangs.figures.map(({ verdict }) => verdict),
      ["met", "undetermined"],
    );
    assert.deepEqual(missingInChinese(hangs.figures[1].missing), [
      { id: "openFlag", data: { stage: "初中", heading: "是否寄宿制学校", schools: "河口学校" } },
    ]);
    assert.equal(
      item("nearby", { nearby: near }, { sites: flags({ "07": { boarding: "不详" } }) }).verdict,
      "undetermined",
    );
    // Only a wholly blank column says 否.
    const rest = near.filter(({ code: own }) => own !== code("03"));
    assert.equal(item("nearby", { nearby: rest }, blank("03")).verdict, "undetermined");
  });

  it("names a school that is not in the register", () => {
    assert.deepEqual(missingNames(item("nearby", { nearby: near.slice(0, 4) })), ["县高级中学"]);
  });
});

describe("政府保障程度 14 and 15: figures and an answer", () => {
  const places = (allocated: number) => [
    { year: 2024, total: 1000, allocated: 900, rural: 0 },
    { year: 2025, total: 1000, allocated, rural: 300 },
  ];
  const answered = (no: number, verdict: string, more: LedgerRecord = {}) => [
    { no, item: "项目", verdict, evidence: "佐证材料", ...more },
  ];

  it("needs half of the last year's places and the answer on rural schools", () => {
    const seniorPlaces = places(500);
    assert.equal(item("seniorPlaces", { seniorPlaces }).verdict, "undetermined");
    assert.equal(item("seniorPlaces", { seniorPlaces, governmentItems: answered(14, "达标") }).verdict, "met");
    assert.equal(item("seniorPlaces", { seniorPlaces, governmentItems: answered(14, "不达标") }).verdict, "notMet");
    const fewer = { seniorPlaces: places(499), governmentItems: answered(14, "达标") };
    assert.equal(item("seniorPlaces", fewer).verdict, "notMet");
  });

  it("may not apply to a 市辖区, with a note and without places of its own", () => {
    const note = { finding: "市辖区，由市统一招生" };
    const governmentItems = answered(14, "不适用", note);
    assert.equal(item("seniorPlaces", { governmentItems }).verdict, "notApplicable");
    assert.deepEqual(missingIds(item("seniorPlaces", { governmentItems: answered(14, "不适用") })), [
      "sheet",
      "mustApply",
    ]);
    assert.equal(item("seniorPlaces", { governmentItems, seniorPlaces: places(500) }).verdict, "undetermined");
    assert.equal(item("seniorPlaces", { governmentItems, seniorPlaces: places(499) }).verdict, "notMet");
  });

  it("stays open on a row whose year is blank: it may be the last", () => {
    const seniorPlaces = [...places(500), { year: null, total: 1000, allocated: 600, rural: 300 }];
    const judged = item("seniorPlaces", { seniorPlaces, governmentItems: answered(14, "达标") });
    assert.deepEqual([judged.verdict, missingIds(judged)], ["undetermined", ["unreadable"]]);
  });

  it("adds 公办 and purchased places of both stages", () => {
    const migrants = [
      { stage: "小学", eligible: 600, inPublic: 400, inPurchased: 110 },
      { stage: "初中", eligible: 400, inPublic: 340, inPurchased: 0 },
    ];
    const judged = item("migrants", { migrants, governmentItems: answered(15, "达标") });
    assert.deepEqual([judged.value, judged.verdict], [85, "met"]);
    const open = item("migrants", { migrants: [migrants[0], { stage: "初中", eligible: 400 }] });
    assert.deepEqual(missingIds(open), ["figures", "notFilledIn"]);
    const none = migrants.map((each) => ({ ...each, eligible: 0, inPublic: 0, inPurchased: 0 }));
    const halves = item("migrants", { migrants: none, governmentItems: answered(15, "达标") });
    assert.deepEqual([halves.figures[0].verdict, halves.verdict], ["notApplicable", "met"]);
    const oneStage = item("migrants", { migrants: migrants.slice(0, 1), governmentItems: answered(15, "达标") });
    assert.deepEqual([oneStage.verdict, missingNames(oneStage)], ["undetermined", ["初中"]]);
  });
});

describe("教育质量 1, 巩固率", () => {
  const cohort = (end: string, figures: LedgerRecord): LedgerRecord => ({
    ...named(end),
    stage: "初中",
    schoolYears: 3,
    entryYear: 2022,
    entered: 0,
    transferredIn: 0,
    transferredOut: 0,
    died: 0,
    finished: 0,
    ...figures,
  });
  const leaving = [
    cohort("02", { entered: 1000, transferredOut: 200, finished: 755 }),
    cohort("03", {}),
    cohort("07", {}),
  ];

  it("falls on either side of 95 % by the formula that is chosen", () => {
    assert.deepEqual(told(item("retention", { retention: leaving })), [["初中巩固率（国家算法）", 95.5, "met"]]);
    const county_ = { parameters: { retentionFormula: "县级" } };
    assert.deepEqual(told(item("retention", { retention: leaving }, county_)), [
      ["初中巩固率（县级算法）", 94.375, "notMet"],
    ]);
  });

  it("stays open where a county with 初中 has nobody to finish, and where figures contradict each other", () => {
    const nobody = ["02", "03", "07"].map((end) => cohort(end, {}));
    assert.deepEqual(missingInChinese(item("retention", { retention: nobody }).missing), [
      { id: "noBase", data: { name: "初中巩固率（国家算法）" } },
    ]);
    const fromNowhere = [cohort("02", { finished: 5 }), ...nobody.slice(1)];
    assert.equal(item("retention", { retention: fromNowhere }).verdict, "undetermined");
  });

  it("is not lifted over the line by what one school has beyond 100 %", () => {
    const lifted = [
      cohort("02", { entered: 100, finished: 93 }),
      cohort("03", { entered: 20, finished: 22 }),
      leaving[2],
    ];
    const { figures, verdict } = item("retention", { retention: lifted });
    assert.equal(verdict, "undetermined");
    assert.deepEqual(missingInChinese(figures[0].missing), [{ id: "beyondWhole", data: { names: "学校03初中" } }]);
    const above = [cohort("02", { entered: 100, finished: 97 }), ...lifted.slice(1)];
    assert.deepEqual(told(item("retention", { retention: above })), [
      ["初中巩固率（国家算法）", (119 / 120) * 100, "met"],
    ]);
    const below = [cohort("02", { entered: 100, finished: 90 }), ...lifted.slice(1)];
    assert.equal(item("retention", { retention: below }).verdict, "notMet");
  });

  it("asks no school of its first year for a cohort", () => {
    const opened = { sites: { "07": { builtYear: 2025 } } };
    assert.equal(item("retention", { retention: leaving.slice(0, 2) }, opened).verdict, "met");
  });

  it("stays open on a row whose stage cannot be read", () => {
    const judged = item("retention", { retention: [...leaving, { ...cohort("01", {}), stage: "幼儿" }] });
    assert.deepEqual([judged.verdict, missingIds(judged)], ["undetermined", ["unreadable"]]);
  });

  it("names a school without a cohort", () => {
    assert.deepEqual(missingNames(item("retention", { retention: leaving.slice(0, 2) })), ["县高级中学"]);
  });
});

describe("教育质量 2, 残疾儿童少年入学率", () => {
  it("needs a line of each kind, and does not apply where every kind is stated as none", () => {
    const kinds = ["视力", "听力", "智力", "其他"];
    const lines = (of: readonly string[], population: number) =>
      of.map((kind) => ({ kind, population, enrolled: population, inSpecialSchools: 0 }));
    const open = item("disabledEnrolment", { disabled: lines(kinds.slice(1), 10) });
    assert.deepEqual([open.verdict, missingNames(open)], ["undetermined", ["视力"]]);
    assert.equal(item("disabledEnrolment", { disabled: lines(kinds, 0) }).verdict, "notApplicable");
  });

  it("adds all kinds, which the three of 2012 are not", () => {
    const disabled = [
      { kind: "视力", population: 10, enrolled: 10, inSpecialSchools: 0 },
      { kind: "听力", population: 10, enrolled: 10, inSpecialSchools: 0 },
      { kind: "智力", population: 60, enrolled: 60, inSpecialSchools: 0 },
      { kind: "其他", population: 20, enrolled: 14, inSpecialSchools: 0 },
    ];
    assert.deepEqual(told(item("disabledEnrolment", { disabled })), [["残疾儿童少年入学率", 94, "notMet"]]);
  });
});

describe("教育质量 9, 质量监测", () => {
  const others = ["语文", "科学", "体育", "艺术", "德育"].map((name) => ({ subject: name, monitored: "否" }));
  const subject = (figures: LedgerRecord) => [{ subject: "数学", monitored: "是", ...figures }, ...others];

  for (const level of ["Ⅲ", "III", "3", 3, "三", "Ⅲ级", "Ⅳ"]) {
    it(`takes ${JSON.stringify(level)} for level Ⅲ or above`, () => {
      assert.equal(item("monitoring", { monitoring: subject({ level, variation: 0.149 }) }).verdict, "met");
    });
  }

  it("fails below Ⅲ and at a variation of 0.15", () => {
    assert.equal(item("monitoring", { monitoring: subject({ level: "Ⅱ", variation: 0.1 }) }).verdict, "notMet");
    assert.equal(item("monitoring", { monitoring: subject({ level: "Ⅲ", variation: 0.15 }) }).verdict, "notMet");
  });

  it("leaves out subjects that are not monitored, and is open on those of which nothing is said", () => {
    assert.equal(item("monitoring", { monitoring: subject({ level: "Ⅲ", variation: 0.1 }) }).verdict, "met");
    assert.equal(item("monitoring", { monitoring: subject({ monitored: null }) }).verdict, "undetermined");
    assert.equal(item("monitoring", { monitoring: subject({ level: "优", variation: 0.1 }) }).verdict, "undetermined");
  });
});

describe("教育质量 9, what must be there", () => {
  const subjects = ["语文", "数学", "科学", "体育", "艺术", "德育"];
  const good = (of: readonly string[]) =>
    of.map((subject) => ({ subject, monitored: "是", level: "Ⅲ", variation: 0.1 }));

  it("needs a line of each of the six subjects", () => {
    const judged = item("monitoring", { monitoring: good(subjects.slice(1)) });
    assert.deepEqual([judged.verdict, missingNames(judged)], ["undetermined", ["语文"]]);
    const failing = [...good(subjects.slice(2)), { subject: "数学", monitored: "是", level: "Ⅱ", variation: 0.1 }];
    assert.equal(item("monitoring", { monitoring: failing }).verdict, "notMet");
  });

  it("judges by the six of the form alone, whatever the further three areas say", () => {
    const further = ["英语", "劳动", "心理健康"].map((subject) => ({
      subject,
      monitored: "是",
      level: "Ⅰ",
      variation: 0.9,
    }));
    const judged = item("monitoring", { monitoring: [...good(subjects), ...further] });
    assert.deepEqual([judged.verdict, judged.figures.length], ["met", 12]);
    const empty = further.map(({ subject }) => ({ subject, monitored: "是" }));
    assert.equal(item("monitoring", { monitoring: [...good(subjects), ...empty] }).verdict, "met");
    assert.equal(item("monitoring", { monitoring: further }).verdict, "undetermined");
  });

  it("needs a result of one subject at least", () => {
    const judged = item("monitoring", { monitoring: subjects.map((subject) => ({ subject, monitored: "否" })) });
    assert.deepEqual([judged.verdict, missingIds(judged)], ["undetermined", ["noMonitoring"]]);
    const fewer = item("monitoring", {
      monitoring: subjects.slice(2).map((subject) => ({ subject, monitored: "否" })),
    });
    assert.deepEqual(missingIds(fewer), ["noMonitoring", "listedLines"]);
    assert.deepEqual(fewer.figures.at(-1)?.name, "学业水平级别");
  });
});

describe("every computed item", () => {
  for (const id of answeredItems("2017").flatMap((each) => each.item.computed ?? [])) {
    it(`${id} is open in a county without schools and registers`, () => {
      const sites = Object.fromEntries(["01", "02", "03", "04", "05", "06", "07", "08"].map((end) => [end, null]));
      assert.equal(item(id, {}, { sites }).verdict, "undetermined");
    });
  }
});

describe("the text of an item", () => {
  it("is the county's where its sheet words it otherwise, and decides nothing", () => {
    const own = "全县初中三年巩固率达到95%以上（含送教上门）";
    const worded = item("retention", { qualityItems: [{ no: 1, item: own }] });
    const official = item("retention", {});
    assert.equal(worded.name, own);
    assert.equal(official.name, "全县初中三年巩固率达到95%以上");
    assert.equal(worded.verdict, official.verdict);
  });
});
