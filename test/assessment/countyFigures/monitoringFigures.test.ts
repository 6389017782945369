import assert from "node:assert/strict";
import { COUNTY_FIGURES, monitoringFigures } from "../../../src/assessment/countyFigures";
import placesRise from "../../../src/assessment/countyFigures/seniorPlaces.rise";
import threeDisabilities from "../../../src/assessment/countyFigures/threeDisabilities";
import type { LedgerContent } from "../../../src/plans";
import type { LedgerRecord } from "../../../src/ledger";
import { cellLabel } from "../../../src/model";
import { county, ledgerOf, type Changes } from "../ledgers";

/** A register's record of a site of the small county. */
const of = (code: string, stage: string, figures: LedgerRecord): LedgerRecord => ({
  code: `39000000${code}`,
  name: "某校",
  stage,
  ...figures,
});

function figuresOf(sheets: LedgerContent["sheets"], changes: Changes = {}) {
  const content = county(changes);
  return monitoringFigures(ledgerOf({ ...content, sheets: { ...content.sheets, ...sheets } }));
}

function figure(name: string, sheets: LedgerContent["sheets"], changes?: Changes) {
  const found = figuresOf(sheets, changes).filter((each) => each.name === name);
  assert.equal(found.length, 1, name);
  return found[0];
}

const close = (actual: unknown, expected: number) =>
  assert.ok(typeof actual === "number" && Math.abs(actual - expected) < 1e-9, `${String(actual)} is not ${expected}`);

/** The small county with some sheets filled in. */
const ledgerWith = (sheets: LedgerContent["sheets"]) => {
  const content = county();
  return ledgerOf({ ...content, sheets: { ...content.sheets, ...sheets } });
};

describe("evidence of 2012", () => {
  it("compares 优质普通高中 places with the year before, and is open where one of the two is not known", () => {
    const places = (before: number | null, now: number | null) => {
      const seniorPlaces = [before, now].map((allocated, i) => ({ year: 2024 + i, total: 1000, allocated, rural: 0 }));
      return placesRise.of(ledgerWith({ seniorPlaces })).verdict;
    };
    assert.deepEqual([places(500, 501), places(500, 500)], ["met", "notMet"]);
    assert.deepEqual([places(null, 500), places(500, null)], ["undetermined", "undetermined"]);
  });

  it("does not ask for the 三类残疾 where a county states that it has none of them", () => {
    const disabled = (population: number) =>
      ["视力", "听力", "智力"].map((kind) => ({ kind, population, enrolled: population, inSpecialSchools: 0 }));
    assert.equal(threeDisabilities.of(ledgerWith({ disabled: disabled(0) })).verdict, "notApplicable");
    assert.equal(threeDisabilities.of(ledgerWith({ disabled: disabled(5) })).verdict, "met");
    assert.equal(threeDisabilities.of(ledgerWith({ disabled: disabled(5).slice(1) })).verdict, "undetermined");
  });
});

describe("monitoring figures", () => {
  it("say by name which sheet is missing, and which figure of a county they are", () => {
    for (const { name, formula, value, missing } of figuresOf({})) {
      assert.ok(COUNTY_FIGURES[formula].watched, formula);
      if (/师生比/.test(name)) continue;
      assert.equal(value, null, name);
      assert.equal(missing.length, 1, name);
    }
  });

  it("have names of their own", () => {
    const names = figuresOf({}).map(({ name }) => name);
    assert.deepEqual(names, [...new Set(names)]);
  });

  it("add up townships for 入学率: 上饶市's 99.91 % of 2010 by 9991 of 10000 children", () => {
    const enrolment = [
      { township: "甲镇", stage: "小学", population: 6000, enrolled: 5996 },
      { township: "乙乡", stage: "小学", population: 4000, enrolled: 3995 },
      { township: "甲镇", stage: "初中", population: 2000, enrolled: 1969 },
    ];
    const primary = figure("小学入学率", { enrolment });
    close(primary.value, 99.91);
    assert.deepEqual(primary.cells.map(cellLabel), ["入学率!D2", "入学率!C2", "入学率!D3", "入学率!C3"]);
    close(figure("初中入学率", { enrolment }).value, 98.45);
  });

  it("divide those who dropped out by the pupils of the year before", () => {
    const dropout = [
      of("02", "初中", { pupilsBefore: 9800, dropouts: 200 }),
      of("03", "初中", { pupilsBefore: 200, dropouts: 6 }),
    ];
    close(figure("初中辍学率", { dropout }).value, 2.06);
    assert.equal(figure("小学辍学率", { dropout }).verdict, "notApplicable");
  });

  it("show 巩固率 by both formulas: 95.5 % and 94.4 % of the same cohort", () => {
    const retention = ["02", "03", "07"].map((code) =>
      of(code, "初中", {
        schoolYears: 3,
        entryYear: 2022,
        entered: code === "02" ? 1000 : 0,
        transferredIn: 0,
        transferredOut: code === "02" ? 200 : 0,
        died: 0,
        finished: code === "02" ? 755 : 0,
      }),
    );
    close(figure("初中巩固率（国家算法）", { retention }).value, 95.5);
    close(figure("初中巩固率（县级算法）", { retention }).value, 94.375);
  });

  it("count 大班额 from the bins, 超大班额 among them, and not the classes of 46 to 55", () => {
    const bins = (counts: readonly number[]) =>
      Object.fromEntries(counts.map((classes, i) => [`bin${i + 1}`, classes]));
    const classSizes = [
      of("02", "初中", bins([0, 0, 0, 2, 8, 6, 2, 2, 1, 1])),
      of("03", "初中", bins([0, 1, 1, 1, 6, 9, 0, 0, 0, 0])),
    ];
    close(figure("初中大班额比例", { classSizes }).value, 10);
    close(figure("初中超大班额比例", { classSizes }).value, 2.5);
    assert.equal(figure("小学大班额比例", { classSizes }).verdict, "notApplicable");
    const gap = [of("02", "初中", bins([0, 0, 0, 2, 8, 6]))];
    assert.equal(figure("初中大班额比例", { classSizes: gap }).value, null);
  });

  it("keep 师生比 (专任教师 ÷ 学生) apart from 编制 (学生 ÷ 教职工)", () => {
    // The schools of 2017's list: 02, 03 and 07 have 1000 + 400 + 120 pupils of 初中 and 80 + 32 + 9 teachers.
    close(figure("初中师生比", {}).value, 121 / 1520);
    assert.deepEqual(figure("初中师生比", {}).cells.map(cellLabel), ["学校台账!Z1", "学校台账!J1"]);
    const staff = { "02": { "junior.staff": 90 }, "03": { "junior.staff": 36 }, "07": { "junior.staff": 14 } };
    close(figure("初中学生数与教职工数之比", {}, { sites: staff }).value, 1520 / 140);
  });

  it("take 学科合格率 of those due, or of those who sat where the parameter says so", () => {
    const subjectPassRates = [of("02", "初中", { grade: 9, subject: "数学", due: 100, sat: 96, passed: 84 })];
    close(figure("初中学科合格率（按应考人数）", { subjectPassRates }).value, 84);
    const sat = { parameters: { passRateBase: "实考" } };
    close(figure("初中学科合格率（按实考人数）", { subjectPassRates }, sat).value, 87.5);
  });

  it("take kinds and pieces of equipment apart", () => {
    const equipment = [
      of("01", "小学", { subject: "科学", kindsDue: 120, kinds: 114, piecesDue: 1500, pieces: 1200 }),
      of("03", "小学", { subject: "科学", kindsDue: 80, kinds: 76, piecesDue: 500, pieces: 480 }),
    ];
    close(figure("小学教学仪器品种配齐率", { equipment }).value, 95);
    close(figure("小学教学仪器件数配齐率", { equipment }).value, 84);
  });

  it("divide people who graduated, are fit, are qualified or know, and what was made safe", () => {
    close(figure("初中毕业率", { graduation: [of("02", "初中", { due: 320, graduated: 316 })] }).value, 98.75);
    close(
      figure("小学体质健康达标率", { fitness: [of("01", "小学", { tested: 730, passed: 701 })] }).value,
      70100 / 730,
    );
    const school = { code: "3900000001", name: "第一小学" };
    close(figure("校长持任职资格证书比例", { headQualification: [{ ...school, heads: 4, qualified: 3 }] }).value, 75);
    close(figure("知晓率", { awareness: [{ year: 2025, activity: "调查", asked: 500, aware: 468 }] }).value, 93.6);
    const buildings = (dangerous: number, removed: number) => [{ ...school, buildings: 9000, dangerous, removed }];
    close(figure("D级危房消除比例", { buildingSafety: buildings(120, 90) }).value, 75);
    assert.equal(figure("D级危房消除比例", { buildingSafety: buildings(0, 0) }).verdict, "notApplicable");
  });

  it("are unknown where a figure is blank, naming whose it is", () => {
    const { value, missing } = figure("小学体质健康达标率", { fitness: [of("01", "小学", { tested: 730 })] });
    assert.equal(value, null);
    assert.match(JSON.stringify(missing), /某校小学/);
  });
});
