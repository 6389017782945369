import assert from "node:assert/strict";
import { buildLedger, findSheet, wantedForLedger, withTable } from "../../src/ledger";
import { HEADINGS, ledgerOf, sheetOf } from "./workbooks";

const info = (name: string) => ({ name, visible: true, protected: false, rows: 5, columns: 5 });

describe("wantedForLedger", () => {
  it("wants the sheets that the clerk fills in, with error cells told from texts, and no other", () => {
    assert.deepEqual(wantedForLedger(info("学校台账")), { types: true });
    assert.deepEqual(wantedForLedger(info(" 学校台账 ")), { types: true });
    assert.ok(wantedForLedger(info("参数")));
    assert.equal(wantedForLedger(info("拆分")), null);
    assert.equal(wantedForLedger(info("我的表")), null);
  });
});

describe("buildLedger", () => {
  it("finds a sheet with blanks around its name and speaks of it by its own", () => {
    const ledger = buildLedger({ sheets: [sheetOf([HEADINGS, ["1", "甲校"]], { name: "学校台账 " })] });
    assert.equal(ledger.tables.get("schools")!.cell("code", 0)!.sheet, "学校台账 ");
    assert.equal(findSheet(ledger.workbook, "学校台账")!.name, "学校台账 ");
    assert.equal(ledger.sites.length, 1);
  });

  it("builds an empty ledger of a foreign or empty workbook", () => {
    for (const sheets of [[], [sheetOf([["别的", "表"]])]]) {
      const ledger = buildLedger({ sheets });
      assert.deepEqual([ledger.tables.size, ledger.sites.length, ledger.schools.length], [0, 0, 0]);
      assert.deepEqual(ledger.methods, ["2012", "2017"]);
    }
  });

  it("judges what is asked for, else what the workbook says", () => {
    assert.deepEqual(ledgerOf([], { methods: "优质均衡" }).methods, ["2017"]);
    assert.deepEqual(buildLedger({ sheets: [] }, ["2012"]).methods, ["2012"]);
  });
});

describe("withTable", () => {
  it("asks what if: the changed table's sites and schools, the first ledger untouched", () => {
    const ledger = ledgerOf([{ code: "1", "primary.pupils": 300 }]);
    const table = ledger.tables.get("schools")!.with([{ field: "primary.pupils", record: 0, value: 0 }]);
    const changed = withTable(ledger, "schools", table);
    assert.equal(changed.schools.length, 0);
    assert.equal(ledger.schools.length, 1);
    assert.equal(changed.workbook, ledger.workbook);
  });
});
