import assert from "node:assert/strict";
import { cellsBehind, type Assessment, type SchoolAssessment } from "../../src/assessment";
import { cellLabel } from "../../src/model";
import { INDICATORS, schoolStandards, type Method } from "../../src/standards/methods";
import type { Stage } from "../../src/standards/terms";
import { assessed, county, type Changes } from "./ledgers";

/** One stage of a school by the end of its code. */
function school(assessment: Assessment, method: Method, stage: Stage, code: string): SchoolAssessment {
  const { counted, excluded } = assessment.methods.get(method)!.stages[stage]!;
  return [...counted, ...excluded].find((each) => each.school.site.code.endsWith(code))!;
}

const at = (method: Method, id: string) => INDICATORS[method].findIndex((indicator) => indicator.id === id);
const amount = (method: Method, stage: Stage, code: string, id: string, changes: Changes = {}) =>
  school(assessed(county(changes)), method, stage, code).amounts[at(method, id)];
const value = (method: Method, stage: Stage, code: string, id: string, changes: Changes = {}) =>
  school(assessed(county(changes)), method, stage, code).values[at(method, id)];

function near(actual: number | null | undefined, expected: number): void {
  assert.ok(actual !== null && actual !== undefined && Math.abs(actual - expected) <= 1e-9 * expected, String(actual));
}

describe("the values of a school", () => {
  it("are its own where it teaches one stage", () => {
    assert.equal(value("2012", "junior", "02", "books"), 26);
    assert.equal(value("2012", "junior", "02", "teacherRatio"), 0.08);
    assert.equal(value("2017", "junior", "02", "multimediaRooms"), 2.7);
  });

  it("of 教学仪器设备 are in 元, from 万元", () => {
    assert.equal(value("2012", "junior", "02", "equipmentValue"), 2855);
  });

  it("are divided by weighted pupils where stages share things, 1 : 1.1", () => {
    near(amount("2012", "primary", "03", "books"), (22000 * 500) / 940);
    near(amount("2012", "junior", "03", "books"), (22000 * 440) / 940);
  });

  it("are divided with 高中 too, 1.1 : 1.32", () => {
    near(amount("2012", "junior", "07", "books"), (52000 * 132) / (132 + 1980));
  });

  it("of teachers are never divided", () => {
    assert.equal(amount("2012", "primary", "03", "teacherRatio"), 30);
    assert.equal(amount("2012", "junior", "03", "teacherRatio"), 32);
  });

  it("of 教学及辅助用房 leave out 室内体育用房 in 2017 always, in 2012 only by the parameter", () => {
    assert.equal(amount("2017", "junior", "02", "teachingArea"), 6300);
    assert.equal(amount("2012", "junior", "02", "teachingArea"), 7000);
    const parameters = { subtractIndoorSports: "是" };
    assert.equal(amount("2012", "junior", "02", "teachingArea", { parameters }), 6300);
    assert.equal(amount("2012", "junior", "02", "sportsArea", { parameters }), 10700);
  });
});

describe("a campus", () => {
  it("adds pupils, things and teachers to the same stage of its parent", () => {
    const parent = school(assessed(county()), "2012", "primary", "01");
    assert.equal(parent.school.pupils, 1210);
    assert.equal(parent.amounts[at("2012", "books")], 24100);
    assert.equal(parent.amounts[at("2012", "teacherRatio")], 73);
  });

  it("is divided by its own pupils first and added then", () => {
    const sites = {
      "01": { "primary.pupils": 0, "junior.pupils": 500, books: 20000 },
      "04": { "primary.pupils": 300, books: 3000 },
    };
    assert.equal(value("2012", "junior", "01", "books", { sites }), 40);
    assert.equal(value("2012", "primary", "01", "books", { sites }), 10);
  });

  it("of one stage stands for itself under 单列", () => {
    const alone = assessed(county({ parameters: { singleStageCampus: "单列" } }));
    assert.equal(school(alone, "2012", "primary", "04").school.pupils, 210);
    assert.equal(school(alone, "2012", "primary", "01").school.pupils, 1000);
  });

  it("of two stages is added to its parent under 单列 too", () => {
    const sites = { "04": { "junior.pupils": 90 } };
    const assessment = assessed(county({ parameters: { singleStageCampus: "单列" }, sites }));
    assert.equal(school(assessment, "2012", "primary", "01").school.pupils, 1210);
    assert.equal(school(assessment, "2012", "junior", "01").school.pupils, 90);
  });

  it("without pupils is divided by its parent's", () => {
    const sites = { "04": { parent: "3900000003", "primary.pupils": 0, books: 940 } };
    near(amount("2012", "primary", "03", "books", { sites }), ((22000 + 940) * 500) / 940);
  });
});

describe("a school whose own site has no pupils", () => {
  const emptied = { "primary.pupils": 0, "primary.teachers": 0 };
  const nothing = {
    teachingArea: 0,
    indoorSportsArea: null,
    sportsGroundArea: null,
    equipmentValue: null,
    computers: 0,
    books: 0,
    multimediaRooms: null,
  };

  it("has its campus's values where its own site has nothing either", () => {
    const sites = { "01": { ...emptied, ...nothing } };
    assert.equal(amount("2012", "primary", "01", "books", { sites }), 4100);
    assert.equal(amount("2012", "primary", "01", "sportsArea", { sites }), 1830);
  });

  it("has no value of what nobody can divide", () => {
    assert.equal(amount("2012", "primary", "01", "books", { sites: { "01": emptied } }), null);
  });
});

describe("whether a school meets its standards", () => {
  const verdict = (changes: Changes, code = "02") => school(assessed(county(changes)), "2017", "junior", code).verdict;

  it("needs six of the seven and 85 % of the other", () => {
    assert.equal(verdict({}), "met");
    assert.equal(verdict({ sites: { "02": { sportsGroundArea: 8670 - 700 } } }), "met");
    assert.equal(verdict({ sites: { "02": { sportsGroundArea: 8669 - 700 } } }), "notMet");
    assert.equal(verdict({ sites: { "02": { sportsGroundArea: 9000, multimediaRooms: 23 } } }), "notMet");
  });

  it("is open while a figure is missing that could decide, and not met where it could not", () => {
    assert.equal(verdict({ sites: { "02": { books: null } } }), "met");
    assert.equal(verdict({ sites: { "02": { multimediaRooms: null } } }), "undetermined");
    assert.equal(verdict({ sites: { "02": { multimediaRooms: null, sportsGroundArea: 7000 } } }), "notMet");
    assert.equal(
      verdict({ sites: { "02": { multimediaRooms: null, sportsGroundArea: 9000, equipmentValue: 240 } } }),
      "notMet",
    );
  });

  it("is not asked of schools that do not count, nor in 2012", () => {
    assert.equal(verdict({}, "06"), "notApplicable");
    const basic = school(assessed(county()), "2012", "junior", "02");
    assert.deepEqual(
      [basic.verdict, basic.standards, schoolStandards("2012", "junior")],
      ["notApplicable", null, null],
    );
  });
});

describe("the cells behind a value", () => {
  const behind = (method: Method, stage: Stage, code: string, id: string, changes: Changes = {}) => {
    const assessment = assessed(county(changes));
    const judged = school(assessment, method, stage, code);
    return cellsBehind(assessment.ledger, judged, INDICATORS[method][at(method, id)]).map(cellLabel);
  };

  it("are the numerator's, then the pupils'", () => {
    assert.deepEqual(behind("2017", "junior", "02", "teachingArea"), ["学校台账!N3", "学校台账!O3", "学校台账!J3"]);
  });

  it("are those of every site, with the pupils of every stage that shares", () => {
    const primary = behind("2012", "primary", "01", "books");
    assert.deepEqual(primary, ["学校台账!S2", "学校台账!S5", "学校台账!I2", "学校台账!I5"]);
    assert.deepEqual(behind("2012", "junior", "07", "books"), ["学校台账!S8", "学校台账!J8", "学校台账!K8"]);
  });

  it("are only those of the stage where nothing is divided", () => {
    assert.deepEqual(behind("2012", "junior", "03", "teacherRatio"), ["学校台账!Z4", "学校台账!J4"]);
  });

  it("hold the pupils that cannot be used", () => {
    const sites = { "03": { "primary.pupils": "500人" } };
    assert.deepEqual(behind("2012", "junior", "03", "books", { sites }), ["学校台账!S4", "学校台账!I4", "学校台账!J4"]);
  });
});
