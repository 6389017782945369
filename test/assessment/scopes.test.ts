import assert from "node:assert/strict";
import { isVillageSchool, nearbySchools, smallSchools } from "../../src/assessment/scopes";
import type { LedgerRecord } from "../../src/ledger";
import { county, ledgerOf } from "./ledgers";

/** Which schools a figure asks for, and what is said where a cell that decides cannot be used. */

/** The small county with one site changed. */
function changed(end: string, change: LedgerRecord) {
  const ledger = ledgerOf(county({ sites: { [end]: change } }));
  const site = ledger.sites.find(({ code }) => code.endsWith(end))!;
  return { ledger, site };
}

describe("村小学和教学点", () => {
  const asked = (end: string, change: LedgerRecord) => {
    const { ledger, site } = changed(end, change);
    return isVillageSchool(ledger, site);
  };

  it("are 教学点 wherever they are, 公办小学 in 乡村 and campuses in 乡村", () => {
    assert.equal(asked("05", { area: "城区" }), true);
    assert.deepEqual([asked("01", { area: "乡村" }), asked("01", { area: "镇区" })], [true, false]);
    assert.equal(asked("08", { area: "乡村" }), false, "民办");
    assert.equal(asked("02", { area: "乡村" }), false, "初级中学");
    assert.equal(asked("06", { area: "乡村" }), false, "特殊教育");
    assert.deepEqual([asked("04", { area: "乡村" }), asked("04", { area: "镇区" })], [true, false]);
  });

  it("may be those of which the type, the place or the organiser cannot be used", () => {
    assert.equal(asked("01", { type: "？" }), null);
    assert.deepEqual([asked("01", { area: "？" }), asked("04", { area: "？" })], [null, null]);
    assert.equal(asked("01", { area: "乡村", organiser: "？" }), null);
    assert.equal(asked("01", { area: "镇区", organiser: "？" }), false, "whoever runs it");
    assert.equal(asked("02", { area: "乡村", organiser: "？" }), false, "its type decides");
  });

  it("are small with some pupils and fewer than a hundred, and may be so where pupils cannot be used", () => {
    const small = (change: LedgerRecord) => {
      const { ledger, site } = changed("05", change);
      return smallSchools(ledger).find((each) => each.site === site)?.certain;
    };
    assert.deepEqual(
      [0, 1, 99, 100].map((pupils) => small({ "primary.pupils": pupils })),
      [undefined, true, true, undefined],
    );
    assert.equal(small({ "primary.pupils": "三十" }), false);
    assert.equal(small({ "primary.pupils": "三十", "junior.pupils": 100 }), undefined);
  });
});

describe("就近划片入学", () => {
  /** Whether a school of the small county is asked for: `undefined` where it is not, else whether that is certain. */
  const asked = (change: LedgerRecord) => {
    const { ledger, site } = changed("01", change);
    return nearbySchools(ledger, "primary").find(({ school }) => school.site === site);
  };

  it("is asked of 公办 schools in 城区 and 镇区 that are no boarding schools", () => {
    assert.equal(asked({ boarding: "否" })?.certain, true);
    for (const change of [{ organiser: "民办" }, { area: "乡村" }, { boarding: "是" }])
      assert.equal(asked({ boarding: "否", ...change }), undefined, JSON.stringify(change));
  });

  it("may be asked where organiser, place or boarding cannot be used; a boarding that is blank beside others is open", () => {
    for (const change of [{ organiser: "？" }, { area: "？" }, { boarding: "？" }])
      assert.equal(asked({ boarding: "否", ...change })?.certain, false, JSON.stringify(change));
    assert.equal(asked({ boarding: "否" })?.open, false);
  });
});
