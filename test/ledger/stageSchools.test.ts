import assert from "node:assert/strict";
import {
  mergedInto,
  numerator,
  numeratorParts,
  schoolExclusion,
  siteShare,
  type Ledger,
  type LedgerRecord,
} from "../../src/ledger";
import { INDICATORS, type Method } from "../../src/standards/methods";
import type { Stage } from "../../src/standards/terms";
import { ledgerOf } from "./workbooks";

/** Each school's stage as `code/stage`, with its pupils. */
const listed = ({ schools }: Ledger) => schools.map(({ site, stage, pupils }) => [`${site.code}/${stage}`, pupils]);

/** The numerator of an indicator of 2012 for one stage of a school. */
function amount(ledger: Ledger, code: string, stage: Stage, id: string): number | null {
  const indicator = INDICATORS["2012"].find((each) => each.id === id)!;
  const school = ledger.schools.find((each) => each.site.code === code && each.stage === stage)!;
  return numerator(ledger.tables.get("schools")!, numeratorParts(school, indicator, ledger.parameters), indicator);
}

const perPupil = (ledger: Ledger, code: string, stage: Stage, id: string): number => {
  const { pupils } = ledger.schools.find((each) => each.site.code === code && each.stage === stage)!;
  return amount(ledger, code, stage, id)! / pupils!;
};

const near = (actual: number | null, expected: number) =>
  assert.ok(actual !== null && Math.abs(actual - expected) < 1e-9, `${actual} is not ${expected}`);

const PARENT = { code: "1", name: "本部", type: "九年一贯制", "junior.pupils": 500, books: 20000 };
const CAMPUS = { code: "2", name: "校区", counted: "否", parent: "1", "primary.pupils": 300, books: 3000 };

describe("stageSchools", () => {
  it("lists 小学 in the order of the rows, then 初中, and no stage without pupils", () => {
    const ledger = ledgerOf([
      { code: "1", "junior.pupils": 50, "primary.pupils": 30 },
      { code: "2", type: "高级中学", "senior.pupils": 900 },
      { code: "3", "primary.pupils": 20 },
    ]);
    assert.deepEqual(listed(ledger), [
      ["1/primary", 30],
      ["3/primary", 20],
      ["1/junior", 50],
    ]);
  });

  it("divides on each site by its own pupils before it adds a campus to its parent", () => {
    const ledger = ledgerOf([PARENT, CAMPUS]);
    assert.deepEqual(listed(ledger), [
      ["1/primary", 300],
      ["1/junior", 500],
    ]);
    near(perPupil(ledger, "1", "junior", "books"), 40);
    near(perPupil(ledger, "1", "primary", "books"), 10);
  });

  it("adds the campuses' pupils and things to the same stage of the parent", () => {
    const ledger = ledgerOf([
      { code: "1", "primary.pupils": 400, books: 8000, "primary.teachers": 25 },
      { ...CAMPUS, "primary.teachers": 12 },
      { ...CAMPUS, code: "3", "primary.pupils": 100, books: 900, "primary.teachers": 6 },
    ]);
    assert.deepEqual(listed(ledger), [["1/primary", 800]]);
    near(amount(ledger, "1", "primary", "books"), 11900);
    near(amount(ledger, "1", "primary", "teacherRatio"), 43);
  });

  it("divides a combined school by weighted pupils, teachers never", () => {
    const ledger = ledgerOf([
      {
        code: "1",
        type: "十二年一贯制",
        "primary.pupils": 600,
        "junior.pupils": 500,
        "senior.pupils": 300,
        books: 30000,
        "primary.teachers": 36,
        "junior.teachers": 40,
      },
    ]);
    const weighted = 600 + 1.1 * 500 + 1.32 * 300;
    near(amount(ledger, "1", "primary", "books"), (30000 * 600) / weighted);
    near(amount(ledger, "1", "junior", "books"), (30000 * 1.1 * 500) / weighted);
    near(amount(ledger, "1", "primary", "teacherRatio"), 36);
    near(amount(ledger, "1", "junior", "teacherRatio"), 40);
  });

  it("divides 附设班 of a 高级中学 and of a 职业学校 like those of any school, and counts them", () => {
    const ledger = ledgerOf([
      { code: "1", type: "高级中学", "junior.pupils": 120, "senior.pupils": 1000, books: 50000 },
      { code: "2", type: "职业学校", "primary.pupils": 60, "senior.pupils": 500, books: 20000 },
    ]);
    near(amount(ledger, "1", "junior", "books"), (50000 * 1.1 * 120) / (1.1 * 120 + 1.32 * 1000));
    near(amount(ledger, "2", "primary", "books"), (20000 * 60) / (60 + 1.32 * 500));
    for (const school of ledger.schools) {
      for (const method of ["2012", "2017"] as const) assert.equal(schoolExclusion(school, method), null);
    }
  });

  it("divides a site without pupils as its parent is divided", () => {
    const ledger = ledgerOf([
      { ...PARENT, "primary.pupils": 550 },
      { ...CAMPUS, "primary.pupils": 0, books: 1000 },
    ]);
    // 550 : 1.1 × 500 are halves.
    near(amount(ledger, "1", "primary", "books"), 10500);
    near(amount(ledger, "1", "junior", "books"), 10500);
    near(siteShare(ledger.sites[1], "primary"), 0.5);
  });

  it("lists a campus of one stage by itself where the county says so, and merges others all the same", () => {
    const ledger = ledgerOf([PARENT, CAMPUS, { ...CAMPUS, code: "3", "junior.pupils": 200 }], {
      singleStageCampus: "单列",
    });
    assert.deepEqual(listed(ledger), [
      ["1/primary", 300],
      ["2/primary", 300],
      ["1/junior", 700],
    ]);
    assert.equal(mergedInto(ledger.sites[1], ledger.parameters), null);
    assert.equal(mergedInto(ledger.sites[2], ledger.parameters), ledger.sites[0]);
  });

  it("lets a campus whose parent cannot be found stand for itself, its place unknown", () => {
    const ledger = ledgerOf([{ ...CAMPUS, parent: "9" }]);
    assert.deepEqual(listed(ledger), [["2/primary", 300]]);
    assert.equal(schoolExclusion(ledger.schools[0], "2012"), undefined);
  });

  it("knows no pupils of a school one of whose sites has pupils that cannot be used", () => {
    const ledger = ledgerOf([
      { ...PARENT, "primary.pupils": 200 },
      { ...CAMPUS, "primary.pupils": "三百" },
    ]);
    assert.deepEqual(listed(ledger), [
      ["1/primary", null],
      ["1/junior", 500],
    ]);
    assert.equal(amount(ledger, "1", "primary", "books"), null);
    assert.equal(schoolExclusion(ledger.schools[0], "2017"), undefined);
  });
});

describe("numerator", () => {
  it("needs every cell of a site that teaches, and a campus's too", () => {
    const gap = ledgerOf([{ code: "1", "primary.pupils": 100 }]);
    assert.equal(amount(gap, "1", "primary", "books"), null);
    const campus = ledgerOf([PARENT, { ...CAMPUS, "primary.pupils": 0, books: null }]);
    assert.equal(amount(campus, "1", "junior", "books"), null);
    const elsewhere = ledgerOf([PARENT, { ...CAMPUS, books: null }]);
    assert.equal(amount(elsewhere, "1", "junior", "books"), 20000, "a campus of the other stage has no part in it");
    assert.equal(amount(elsewhere, "1", "primary", "books"), null);
  });

  it("counts a blank of a stage's own figures 0 where the site has no pupils of the stage", () => {
    const ledger = ledgerOf([{ ...PARENT, "junior.teachers": 40 }, CAMPUS]);
    assert.equal(amount(ledger, "1", "junior", "teacherRatio"), 40);
    assert.equal(amount(ledger, "1", "primary", "teacherRatio"), null);
  });

  it("cannot be had where a cell of it is in doubt", () => {
    const ledger = ledgerOf([{ code: "1", "primary.pupils": 100, books: "一千" }]);
    assert.equal(amount(ledger, "1", "primary", "books"), null);
  });

  it("turns 万元 into 元 and takes 室内体育用房 off where the county says so", () => {
    const record = { code: "1", "primary.pupils": 100, equipmentValue: 22.5, teachingArea: 600, indoorSportsArea: 80 };
    const kept = ledgerOf([record]);
    near(amount(kept, "1", "primary", "equipmentValue"), 225000);
    near(amount(kept, "1", "primary", "teachingArea"), 600);
    const taken = ledgerOf([record], { subtractIndoorSports: "是" });
    near(amount(taken, "1", "primary", "teachingArea"), 520);
  });
});

describe("schoolExclusion", () => {
  const cases: readonly [string, LedgerRecord, Method, unknown][] = [
    ["a county 小学", {}, "2012", null],
    ["a private school", { organiser: "民办" }, "2012", "private"],
    ["a private school", { organiser: "民办" }, "2017", null],
    ["a 教学点 with 49 pupils", { type: "教学点", "primary.pupils": 49 }, "2017", "smallTeachingPoint"],
    ["a 教学点 with 50 pupils", { type: "教学点", "primary.pupils": 50 }, "2017", null],
    ["a 小学 with 49 pupils", { "primary.pupils": 49 }, "2017", null],
    ["an organiser that is not known", { organiser: "乡镇" }, "2012", undefined],
    ["an organiser that is not known but does not matter", { organiser: "乡镇" }, "2017", null],
    ["a type that is not known", { type: "村小" }, "2017", undefined],
    ["a type that is not known but does not matter", { type: "村小", organiser: "民办" }, "2012", "private"],
    ["an affiliation that is not known", { affiliated: "?" }, "2012", undefined],
    ["an affiliation that is not known but does not matter", { affiliated: "?" }, "2017", null],
    ["是否计校数 that is not known", { counted: "?" }, "2012", undefined],
  ];
  for (const [name, record, method, expected] of cases) {
    it(`${method}: ${name} is ${String(expected)}`, () => {
      const { schools } = ledgerOf([{ code: "1", "primary.pupils": 300, ...record }]);
      assert.equal(schoolExclusion(schools[0], method), expected);
    });
  }

  it("is certain where the school does not count, whatever else is unknown of it", () => {
    const of = (record: LedgerRecord, method: Method) =>
      schoolExclusion(ledgerOf([{ code: "1", ...record }]).schools[0], method);
    const special = { type: "特殊教育", "primary.pupils": 40 };
    assert.equal(of(special, "2012"), "special");
    assert.equal(of({ ...special, counted: "?" }, "2012"), "special");
    assert.equal(of({ organiser: "民办", "primary.pupils": 40, counted: "?" }, "2012"), undefined);
    const unknown = { type: "教学点", "primary.pupils": null, "primary.classes": 3 };
    assert.equal(of(unknown, "2012"), "teachingPoint");
    assert.equal(of(unknown, "2017"), undefined);
  });

  it("calls a site by its code, else by its row, which alone is left where the name lacks too", () => {
    const { sites } = ledgerOf([{ code: "1", name: "甲" }, { code: "2" }, { name: "丙" }, { "primary.pupils": 5 }]);
    assert.deepEqual(
      sites.map(({ code, name, nameless }) => [code, name, nameless]),
      [
        ["1", "甲", null],
        ["2", "2", null],
        ["第4行", "丙", null],
        ["第5行", "第5行", 5],
      ],
    );
  });

  it("is unsettled where nobody has set what becomes of a campus of a single stage", () => {
    const of = (parameters: Parameters<typeof ledgerOf>[1], ...campuses: LedgerRecord[]) =>
      ledgerOf([PARENT, ...campuses], parameters).schools.map(({ unsettled }) => unsettled);
    const unreadable = { singleStageCampus: "看情况" };
    assert.deepEqual(of(unreadable, CAMPUS), [true, true]);
    assert.deepEqual(of({}, CAMPUS), [false, false]);
    assert.deepEqual(of(unreadable), [false, false], "there is no campus");
    assert.deepEqual(of(unreadable, { ...CAMPUS, "junior.pupils": 80 }), [false, false], "it has two stages");
  });

  it("has no number of pupils where one of its sites has none that is known", () => {
    const junior = { ...PARENT, type: "初级中学" };
    const campus = { ...CAMPUS, "primary.pupils": 0, "junior.pupils": 80 };
    assert.deepEqual(listed(ledgerOf([{ ...junior, "junior.pupils": "约500" }, campus])), [["1/junior", null]]);
    assert.deepEqual(listed(ledgerOf([junior, { ...campus, "junior.pupils": "约80" }])), [["1/junior", null]]);
  });

  it("is open where a campus may be a 教学点, which would stand for itself", () => {
    const of = (type: string | null) => schoolExclusion(ledgerOf([PARENT, { ...CAMPUS, type }]).schools[0], "2012");
    assert.deepEqual([of("小学"), of(null), of("校区")], [null, undefined, undefined]);
  });
});
