import assert from "node:assert/strict";
import type { LedgerContent } from "../../../src/plans";
import { buildLedger, tableOf, type LedgerRecord } from "../../../src/ledger";
import { statedPoints } from "../../../src/assessment/parts/governmentScores";
import { cellLabel } from "../../../src/model";
import { county, ledgerOf, type Changes } from "../ledgers";
import { inChinese, missingInChinese } from "../../locales/inChinese";
import { missingSentence } from "../../../src/workflows/verdicts";
import { assessedSoundly } from "../sound";

function part(sheets: LedgerContent["sheets"], changes: Changes = {}) {
  const content = county(changes);
  const ledger = ledgerOf({ parameters: content.parameters, sheets: { ...content.sheets, ...sheets } }, ["2012"]);
  return assessedSoundly(ledger)
    .methods.get("2012")!
    .parts.find(({ id }) => id === "government")!;
}

/** A table of so many C-level lines, all of the same points. */
function lines(count: number, line: (i: number) => LedgerRecord): LedgerRecord[] {
  return Array.from({ length: count }, (_, i) => ({ area: "保障机制", item: "项目", detail: `C${i + 1}`, ...line(i) }));
}

describe("县级人民政府工作 (2012)", () => {
  for (const count of [36, 45]) {
    it(`takes a regional table of ${count} C-level lines as it is`, () => {
      const points = 90 / count;
      const rows = [
        ...lines(count, () => ({ points, ownScore: points })),
        { area: "教师队伍", item: "末项", points: 10, ownScore: 0 },
      ];
      const judged = part({ governmentScores: rows });
      assert.equal(judged.verdict, "met");
      assert.ok(Math.abs(Number(judged.items[0].value) - 90) < 1e-9);
    });
  }

  it("passes with 85 points, and follows an edited pass mark", () => {
    const rows = lines(10, (i) => ({ points: 10, ownScore: i === 0 ? 0 : i === 1 ? 5 : 10 }));
    assert.equal(part({ governmentScores: rows }).verdict, "met");
    const titled = [{ area: "保障机制", item: "标题行" }, ...rows];
    assert.equal(part({ governmentScores: titled }).verdict, "met", "a title has no points");
    assert.equal(part({ governmentScores: rows }, { parameters: { passMark: 86 } }).verdict, "notMet");
  });

  it("cannot pass with more than 100 points in all", () => {
    const rows = (score: number) => lines(12, () => ({ points: 10, ownScore: score }));
    const inflated = part({ governmentScores: rows(9) });
    assert.equal(inflated.verdict, "undetermined");
    assert.deepEqual(inflated.missing, [{ id: "pointsOverFull", data: { sum: 120, full: 100 } }]);
    assert.equal(part({ governmentScores: rows(7) }).verdict, "notMet");
    const stated = [...rows(9), { area: "合计", points: 120 }];
    assert.equal(part({ governmentScores: stated }).verdict, "met", "the sheet says that there are so many");
  });

  it("reads the points of the whole sheet from its largest total row, wherever the sheet begins", () => {
    const rows = [
      ...lines(2, () => ({ points: 30, ownScore: 20 })),
      { area: "小计", points: 200 },
      { area: "合计", points: 60 },
      { area: "总计", points: 120 },
      { area: "合计", points: "若干" },
    ];
    const content = county();
    const ledger = ledgerOf({ ...content, sheets: { ...content.sheets, governmentScores: rows } }, ["2012"]);
    const total = statedPoints(tableOf(ledger, "governmentScores"))!;
    assert.deepEqual([total.points, cellLabel(total.cell)], [120, "县级政府评分表!D6"]);
    const moved = ledger.workbook.sheets.map((sheet) =>
      sheet.name === "县级政府评分表" ? { ...sheet, top: 3, left: 2 } : sheet,
    );
    const away = statedPoints(tableOf(buildLedger({ sheets: moved }, ["2012"]), "governmentScores"))!;
    assert.deepEqual([away.points, cellLabel(away.cell)], [120, "县级政府评分表!F9"]);
    assert.equal(
      statedPoints(
        tableOf(
          ledgerOf({ ...content, sheets: { ...content.sheets, governmentScores: rows.slice(0, 3) } }, ["2012"]),
          "governmentScores",
        ),
      ),
      null,
    );
  });

  it("takes the review's score where there is one", () => {
    const rows = lines(10, () => ({ points: 10, ownScore: 10, reviewScore: 8 }));
    assert.deepEqual(
      [part({ governmentScores: rows }).items[0].value, part({ governmentScores: rows }).verdict],
      [80, "notMet"],
    );
  });

  it("names the lines without a score, unless the rest decides", () => {
    const open = part({ governmentScores: lines(10, (i) => ({ points: 10, ownScore: i < 2 ? null : 10 })) });
    assert.equal(open.verdict, "undetermined");
    assert.deepEqual(missingInChinese(open.missing), [{ id: "scoreLines", data: { names: "项目：C1、项目：C2" } }]);
    const lost = part({
      governmentScores: lines(10, (i) => ({ points: 10, ownScore: i < 2 ? null : i < 5 ? 4 : 10 })),
    });
    assert.equal(lost.verdict, "notMet");
  });

  it("is open on a line with a score and without points, which is lost with it", () => {
    const judged = part({ governmentScores: lines(10, (i) => ({ points: i === 0 ? null : 10, ownScore: 8.6 })) });
    assert.deepEqual(
      [judged.verdict, missingInChinese(judged.missing)],
      ["undetermined", [{ id: "scoreLines", data: { names: "项目：C1" } }]],
    );
  });

  it("is open as long as points or a score cannot be used, and names a few of many such lines", () => {
    const text = part({ governmentScores: lines(11, (i) => ({ points: i < 10 ? 10 : "5分", ownScore: 9 })) });
    assert.deepEqual(
      [text.verdict, missingInChinese(text.missing)],
      ["undetermined", [{ id: "scoreLines", data: { names: "项目：C11" } }]],
    );
    assert.equal(part({ governmentScores: lines(2, () => ({ points: "50分", ownScore: 0 })) }).verdict, "undetermined");
    const above = part({ governmentScores: lines(10, (i) => ({ points: 10, ownScore: i === 9 ? 12 : 9 })) });
    assert.deepEqual(
      [above.verdict, missingInChinese(above.missing)],
      ["undetermined", [{ id: "scoreLines", data: { names: "项目：C10" } }]],
    );
    const many = part({ governmentScores: lines(20, () => ({ points: 5 })) });
    assert.match(missingSentence(many.missing[0], "zh-CN"), /^项目：C1；.*项目：C10等20项$/);
  });

  it("offers figures beside the scores and takes no point from them", () => {
    const disabled = [
      { kind: "视力", population: 10, enrolled: 7, inSpecialSchools: 0 },
      ...["听力", "智力"].map((kind) => ({ kind, population: 0, enrolled: 0, inSpecialSchools: 0 })),
      { kind: "其他", population: 90, enrolled: 90, inSpecialSchools: 0 },
    ];
    const judged = part({ governmentScores: lines(10, () => ({ points: 10, ownScore: 10 })), disabled });
    assert.equal(judged.verdict, "met");
    const three = judged.evidence!.find(({ item }) => item === 3)!.figure;
    assert.deepEqual([three.value, three.standard, three.verdict], [70, 80, "notMet"]);
  });
});

describe("evidence of the schools that count in 2012", () => {
  const code = (end: string) => `39000000${end}`;
  const evidence = (item: number, sheets: LedgerContent["sheets"] = {}, changes: Changes = {}) =>
    part({ governmentScores: lines(10, () => ({ points: 10, ownScore: 10 })), ...sheets }, changes)
      .evidence!.filter((each) => each.item === item)
      .map(({ figure }) => figure);
  /** 第一小学, 第一中学, 河口学校, 附设初中班 of 县高级中学: neither the 民办 博文小学 nor 教学点 nor 特殊教育. */
  const COUNTED = ["01", "02", "03", "07"];
  const register = (own: LedgerRecord, others: LedgerRecord, ends = [...COUNTED, "05", "06", "08"]) =>
    ends.map((end) => ({ code: code(end), name: end, ...(COUNTED.includes(end) ? own : others) }));

  const STAFF: Changes["sites"] = {
    "01": { "primary.staff": 64 },
    "04": { "primary.staff": 14 },
    "03": { "primary.staff": 32, "junior.staff": 35 },
    "02": { "junior.staff": 88 },
    "07": { "junior.staff": 10 },
  };

  it("counts 教职工 and pupils of its own schools only", () => {
    // 第一小学 with its campus and 河口学校 of 小学; 第一中学, 河口学校 and 县高级中学 of 初中.
    const expected = [1710 / (64 + 14 + 32), 1520 / (88 + 35 + 10)];
    const values = (sites: Changes["sites"]) => evidence(10, {}, { sites }).map(({ value }) => value);
    assert.deepEqual(values(STAFF), expected);
    assert.deepEqual(values({ ...STAFF, "08": { "primary.staff": 400 } }), expected);
  });

  it("is open where nobody can tell whether a school is one of them, and names it", () => {
    const [primary, junior] = evidence(10, {}, { sites: { ...STAFF, "08": { organiser: "教育局" } } });
    assert.deepEqual(
      [primary.verdict, missingInChinese(primary.missing)],
      ["undetermined", [{ id: "uncertainInclusion", data: { stage: "小学", schools: "博文小学" } }]],
    );
    assert.equal(junior.verdict, "met");
  });

  for (const [name, item, sheet, own, others] of [
    [
      "交流轮岗",
      11,
      "exchange",
      { eligible: 20, exchanged: 2, backbone: 1 },
      { eligible: 50, exchanged: 50, backbone: 0 },
    ],
    ["培训", 12, "training", { teachers: 20, completed: 2 }, { teachers: 50, completed: 50 }],
  ] as const)
    it(`${name} leaves out what the register has of others, and needs none of them`, () => {
      assert.equal(evidence(item, { [sheet]: register(own, others) })[0].value, 10);
      assert.equal(evidence(item, { [sheet]: register(own, others, COUNTED) })[0].value, 10);
      const [open] = evidence(item, { [sheet]: register(own, others, ["01", "02", "03", "08"]) });
      assert.deepEqual([open.value, missingInChinese(open.missing)[0].data.names], [null, "县高级中学"]);
    });

  it("巩固率 and 体质健康 do so by stage", () => {
    const stages = (own: LedgerRecord, others: LedgerRecord) => [
      ...register({ stage: "小学", ...own }, { stage: "小学", ...others }, ["01", "03", "08"]),
      ...register({ stage: "初中", ...own }, { stage: "初中", ...others }, ["02", "03", "07", "06"]),
    ];
    const cohort = { entered: 100, transferredIn: 0, transferredOut: 0, died: 0 };
    const retention = stages({ ...cohort, finished: 96 }, { ...cohort, finished: 0 });
    assert.deepEqual(
      evidence(14, { retention }).map(({ value }) => value),
      [96, 96],
    );
    const fitness = stages({ tested: 100, passed: 90 }, { tested: 100, passed: 0 });
    assert.deepEqual(
      evidence(15, { fitness }).map(({ value }) => value),
      [90, 90],
    );
    const [primary, junior] = evidence(15, { fitness: fitness.filter(({ name }) => name !== "01") });
    assert.deepEqual(
      [primary.value, missingInChinese(primary.missing)[0].data.names, junior.value],
      [null, "第一小学", 90],
    );
  });
});

describe("三个增长 as evidence", () => {
  const finance = (change: (i: number) => LedgerRecord): LedgerRecord[] =>
    [2021, 2022, 2023, 2024].map((year, i) => ({
      year,
      allocation: 1000 * 1.1 ** i,
      revenue: 5000 * 1.05 ** i,
      ...Object.fromEntries(
        ["running", "publicFunds", "wages"].flatMap((field) => [
          [`primary.${field}`, 1000 + i],
          [`junior.${field}`, 1000 + i],
        ]),
      ),
      ...change(i),
    }));
  const growths = (rows: readonly LedgerRecord[], changes: Changes = {}) =>
    part({ finance: rows }, changes)
      .evidence!.filter(({ item }) => item === 6)
      .map(({ figure }) => figure);

  it("is met in all seven series where every year grows", () => {
    assert.deepEqual(
      growths(finance(() => ({}))).map(({ verdict }) => verdict),
      new Array(7).fill("met"),
    );
  });

  it("names the year that stands still, and the one in which revenue grows as fast", () => {
    const [allocation, ...others] = growths(
      finance((i) => ({
        ...(i === 2 ? { "junior.wages": 1001 } : {}),
        ...(i === 3 ? { allocation: 1000 * 1.1 ** 2 * 1.05 } : {}),
      })),
    );
    assert.deepEqual([allocation.verdict, allocation.failing.map(inChinese)], ["notMet", ["2024年"]]);
    const still = others.filter(({ verdict }) => verdict === "notMet");
    assert.deepEqual(
      still.map(({ name, failing }) => [name, failing.map(inChinese)]),
      [["初中教职工年人均工资增长", ["2023年"]]],
    );
  });

  it("can go by the mean of the three years", () => {
    const rows = finance((i): LedgerRecord => (i === 2 ? { "junior.wages": 1001 } : {}));
    const average = growths(rows, { parameters: { growthMode: "三年平均" } });
    assert.deepEqual(
      average.map(({ verdict }) => verdict),
      new Array(7).fill("met"),
    );
  });

  it("needs four years one after the other", () => {
    for (const rows of [finance(() => ({})).slice(1), finance((i): LedgerRecord => (i === 0 ? { year: 2019 } : {}))]) {
      assert.deepEqual(
        growths(rows).map(({ verdict }) => verdict),
        new Array(7).fill("undetermined"),
      );
    }
  });
});
