import assert from "node:assert/strict";
import { buildLedger, taught, type LedgerRecord, type Site } from "../../src/ledger";
import { ledgerPlans, snapshotOfPlans } from "../../src/plans";
import { ledgerOf, siteRow } from "./workbooks";

const sitesOf = (...records: LedgerRecord[]): readonly Site[] => ledgerOf(records).sites;
const CAMPUS = { counted: "否", "primary.pupils": 100 };

describe("readSites", () => {
  it("reads a school with its pupils by stage", () => {
    const [site] = sitesOf({ code: "1", name: "甲校", "primary.pupils": 300, "junior.pupils": 200 });
    assert.deepEqual(
      [site.code, site.key, site.name, site.type, site.organiser, site.affiliated, site.campus, site.fault],
      ["1", "1", "甲校", "小学", "县级教育部门", false, false, null],
    );
    assert.deepEqual(site.pupils, { primary: 300, junior: 200, senior: 0 });
    assert.ok(taught(site));
  });

  it("names a row without a code by its place, and a school without a name by its code", () => {
    const [nameless, codeless] = sitesOf({ code: "1" }, { name: "乙校" });
    assert.equal(nameless.name, "1");
    assert.deepEqual([codeless.code, codeless.key, codeless.name], ["第3行", "第3行", "乙校"]);
  });

  it("knows nothing of pupils that cannot be used", () => {
    const [site] = sitesOf({ code: "1", "primary.pupils": "三百", "junior.pupils": null, "senior.pupils": 40 });
    assert.deepEqual(site.pupils, { primary: null, junior: 0, senior: 40 });
    assert.ok(taught(site));
  });

  it("leaves a blank 高校附属 among filled ones open, takes a blank column for no, and knows nothing where it cannot be used", () => {
    const [blank, yes, odd] = sitesOf(
      { code: "1", affiliated: null },
      { code: "2", affiliated: "是" },
      { code: "3", affiliated: "?" },
    );
    assert.deepEqual([blank.affiliated, yes.affiliated, odd.affiliated], ["open", true, null]);
    const [none] = sitesOf({ code: "1", affiliated: null });
    assert.equal(none.affiliated, false);
  });

  it("finds a campus's parent wherever it stands, also by a code typed as a number", () => {
    const [campus, other, parent] = sitesOf(
      { code: "2", ...CAMPUS, parent: "1" },
      { code: "3", ...CAMPUS, parent: 1 },
      { code: "1", "primary.pupils": 300 },
    );
    assert.equal(campus.parent, parent);
    assert.equal(other.parent, parent);
    assert.deepEqual([campus.campus, campus.fault, parent.campus], [true, null, false]);
  });

  it("never takes a 教学点 for a campus", () => {
    const [point] = sitesOf({ code: "2", ...CAMPUS, type: "教学点", parent: "1" }, { code: "1" });
    assert.deepEqual([point.campus, point.parent, point.fault], [false, null, null]);
  });

  it("says why a site cannot be placed", () => {
    const faults = (...records: LedgerRecord[]) => sitesOf(...records).map(({ fault }) => fault);
    assert.deepEqual(faults({ code: "1", ...CAMPUS }), ["noParent"]);
    assert.deepEqual(faults({ code: "1", ...CAMPUS, parent: "9" }), ["noParent"]);
    assert.deepEqual(faults({ code: "1", ...CAMPUS, parent: "1" }), ["parentIsCampus"]);
    assert.deepEqual(
      faults({ code: "1" }, { code: "2", ...CAMPUS, parent: "1" }, { code: "3", ...CAMPUS, parent: "2" }),
      [null, null, "parentIsCampus"],
    );
    assert.deepEqual(faults({ code: "1" }, { code: "1", books: 5 }), ["codeTwice", "codeTwice"]);
    assert.deepEqual(faults({ code: "1", counted: null }), ["countedUnknown"]);
    assert.deepEqual(faults({ code: "1", counted: "?" }), ["countedUnknown"]);
  });

  it("tells schools with one code apart by the order of their rows", () => {
    assert.deepEqual(
      sitesOf({ code: "1" }, { code: "2" }, { code: "1", books: 5 }).map(({ key }) => key),
      ["1#1", "2", "1#2"],
    );
  });

  describe("reads a blank 在校生数", () => {
    const pupilsOf = (...records: LedgerRecord[]) => sitesOf(...records).map(({ pupils }) => Object.values(pupils));

    it("as unknown where the type teaches the stage and no site of the school has it", () => {
      assert.deepEqual(pupilsOf({ code: "1", type: "九年一贯制", "primary.pupils": 300 }), [[300, null, 0]]);
      assert.deepEqual(pupilsOf({ code: "1", type: "完全中学", "junior.pupils": 300 }), [[0, 300, null]]);
      assert.deepEqual(pupilsOf({ code: "1", type: "十二年一贯制" }), [[null, null, null]]);
      assert.deepEqual(pupilsOf({ code: "1", type: "高级中学", "junior.pupils": 40 }), [[0, 40, null]]);
      assert.deepEqual(pupilsOf({ code: "1", type: "小学" }), [[null, 0, 0]]);
    });

    it("as none on one site of a school where another one has the stage", () => {
      const parent = { code: "1", type: "九年一贯制", "junior.pupils": 300 };
      const campus = { code: "2", type: "九年一贯制", counted: "否", parent: "1", "primary.pupils": 200 };
      assert.deepEqual(pupilsOf(parent, campus), [
        [0, 300, 0],
        [200, 0, 0],
      ]);
    });

    it("as unknown where the type teaches the stage and another site has pupils of another one", () => {
      const campus = { code: "2", type: "九年一贯制", counted: "否", parent: "1", "primary.pupils": 200 };
      assert.deepEqual(pupilsOf({ code: "1", type: "九年一贯制", "primary.pupils": 300 }, campus), [
        [300, null, 0],
        [200, null, 0],
      ]);
    });

    it("as unknown where classes, teachers or anything else of the row show the stage, readable or not", () => {
      const school = { code: "1", type: "初级中学", "junior.pupils": 300 };
      assert.deepEqual(pupilsOf({ ...school, "primary.classes": 6 }), [[null, 300, 0]]);
      assert.deepEqual(pupilsOf({ ...school, "primary.teachers": "三" }), [[null, 300, 0]]);
      assert.deepEqual(pupilsOf({ ...school, "primary.classes": 0, "primary.teachers": 0 }), [[0, 300, 0]]);
    });

    it("as unknown where a register has a record of the very row's stage", () => {
      const content = (stage: string) => ({
        parameters: {},
        sheets: {
          schools: [siteRow({ code: "1", type: "初级中学", "junior.pupils": 300 })],
          fitness: [{ code: "1", name: "一", stage, tested: 20, passed: 0 }],
        },
      });
      const primary = (stage: string) =>
        buildLedger(snapshotOfPlans(ledgerPlans(content(stage)))).sites[0].pupils.primary;
      assert.deepEqual([primary("小学"), primary("初中")], [null, 0]);
    });

    it("of 高中 as unknown beside 附设班 of a 职业学校, and as none in schools that do not teach it", () => {
      assert.deepEqual(pupilsOf({ code: "1", type: "职业学校", "junior.pupils": 60 }), [[0, 60, null]]);
      assert.deepEqual(pupilsOf({ code: "1", type: "职业学校", "senior.pupils": 900 }), [[0, 0, 900]]);
      for (const type of ["小学", "教学点"]) {
        assert.deepEqual(pupilsOf({ code: "1", type, "primary.pupils": 60 }), [[60, 0, 0]]);
      }
    });

    it("as unknown of every stage where the type says nothing and no stage is filled in", () => {
      assert.deepEqual(pupilsOf({ code: "1", type: "特殊教育" }), [[null, null, null]]);
      assert.deepEqual(pupilsOf({ code: "1", type: "特殊教育", "primary.pupils": 50 }), [[50, 0, 0]]);
      assert.deepEqual(pupilsOf({ code: "1", type: "职业学校" }), [[null, null, null]]);
      assert.deepEqual(sitesOf({ code: "1", type: "特殊教育", "primary.pupils": 50 })[0].asked, ["primary"]);
      assert.deepEqual(
        sitesOf({ code: "1", type: "高级中学", "senior.pupils": 50 }, { code: "2", type: "小学" }).map(taught),
        [false, true],
      );
      const campus = { code: "2", type: "特殊教育", counted: "否", parent: "1" };
      assert.deepEqual(pupilsOf({ code: "1", type: "特殊教育", "primary.pupils": 50 }, campus)[1], [0, 0, 0]);
    });
  });
});
