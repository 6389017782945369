import assert from "node:assert/strict";
import { taught, type Site } from "../../src/ledger";
import type { LedgerRecord } from "../../src/ledger";
import { ledgerOf } from "./workbooks";

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

  it("takes blank pupils for none and remembers those that cannot be used", () => {
    const [site] = sitesOf({ code: "1", "primary.pupils": "三百", "junior.pupils": null, "senior.pupils": 40 });
    assert.deepEqual(site.pupils, { primary: 0, junior: 0, senior: 40 });
    assert.deepEqual(site.doubtful, ["primary"]);
    assert.ok(!taught(site));
  });

  it("takes a blank 高校附属 for no, and knows nothing where it cannot be used", () => {
    const [blank, yes, odd] = sitesOf(
      { code: "1", affiliated: null },
      { code: "2", affiliated: "是" },
      { code: "3", affiliated: "?" },
    );
    assert.deepEqual([blank.affiliated, yes.affiliated, odd.affiliated], [false, true, null]);
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
    assert.deepEqual(faults({ code: "1" }, { code: "1" }), ["codeTwice", "codeTwice"]);
    assert.deepEqual(faults({ code: "1", counted: null }), ["countedUnknown"]);
    assert.deepEqual(faults({ code: "1", counted: "?" }), ["countedUnknown"]);
  });

  it("tells schools with one code apart by the order of their rows", () => {
    assert.deepEqual(
      sitesOf({ code: "1" }, { code: "2" }, { code: "1" }).map(({ key }) => key),
      ["1#1", "2", "1#2"],
    );
  });
});
