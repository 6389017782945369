import assert from "node:assert/strict";
import { buildLedger, findSheet, suspended, wantedForLedger, withTable, type LedgerRecord } from "../../src/ledger";
import { ledgerPlans, snapshotOfPlans } from "../../src/plans";
import { HEADINGS, ledgerOf, sheetOf, siteRow } from "./workbooks";

const info = (name: string) => ({ name, visible: true, protected: false, rows: 5, columns: 5 });

describe("wantedForLedger", () => {
  it("wants the sheets that the clerk fills in, with what Excel made of the input, and no other", () => {
    const asTyped = { formats: true, formulas: "few" };
    assert.deepEqual(wantedForLedger(info("学校台账")), { ...asTyped, types: true });
    assert.deepEqual(wantedForLedger(info(" 学校台账 ")), { ...asTyped, types: true });
    assert.deepEqual(wantedForLedger(info("参数")), asTyped);
    assert.deepEqual(wantedForLedger(info("质量监测")), asTyped);
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

  it("prefers the sheet whose name has no blanks around it", () => {
    const sheets = ["学校台账 ", "学校台账"].map((name) => sheetOf([HEADINGS, ["1", "甲校"]], { name }));
    assert.equal(buildLedger({ sheets }).tables.get("schools")!.sheet.name, "学校台账");
  });

  it("builds an empty ledger of a foreign or empty workbook", () => {
    for (const sheets of [[], [sheetOf([["别的", "表"]])]]) {
      const ledger = buildLedger({ sheets });
      assert.deepEqual([ledger.tables.size, ledger.sites.length, ledger.schools.length], [0, 0, 0]);
      assert.deepEqual(ledger.methods, ["2012", "2017"]);
    }
  });

  it("judges what is asked for, else what the workbook says", () => {
    assert.deepEqual(ledgerOf([], { "applies.2012": "否" }).methods, ["2017"]);
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

describe("suspended", () => {
  it("loses what stands under an 错误, in tables and parameters, and what follows from it", () => {
    const ledger = ledgerOf([{ code: "1", "primary.pupils": 300 }], { passMark: 85 });
    const pupils = ledger.tables.get("schools")!.cell("primary.pupils", 0)!;
    const open = suspended(ledger, [pupils, ledger.parameters.cell("passMark")!]);
    assert.deepEqual([open.schools[0].pupils, open.parameters.number("passMark")], [null, null]);
    assert.deepEqual([ledger.schools[0].pupils, ledger.parameters.number("passMark")], [300, 85]);
    assert.equal(suspended(ledger, []), ledger);
  });
});

describe("registers of schools", () => {
  const ledgerWith = (sheets: Readonly<Record<string, readonly LedgerRecord[]>>) =>
    buildLedger(snapshotOfPlans(ledgerPlans({ parameters: {}, sheets })));
  const school = (code: string | null, name: string) => siteRow({ code, name, "primary.pupils": 100 });
  const record = (code: string, name: string) => ({ code, name, teachers: 5, completed: 5, certified: 5 });

  it("set aside what belongs to no school of 学校台账", () => {
    const { tables } = ledgerWith({ schools: [school("1", "甲")], training: [record("1", "甲"), record("2", "乙")] });
    const training = tables.get("training")!;
    assert.deepEqual(
      [training.size, training.aside.map(({ reason, code }) => [reason, code])],
      [1, [["stranger", "2"]]],
    );
    const codeless = ledgerWith({ schools: [school("1", "甲")], training: [{ ...record("2", "乙"), code: null }] });
    assert.deepEqual([codeless.tables.get("training")!.size, codeless.strangers], [1, []]);
  });

  it("set aside a school's second record, unless it bears another school's name", () => {
    const aside = (name: string) => {
      const schools = [school("1", "甲"), school("2", "乙")];
      const { tables, strangers } = ledgerWith({ schools, training: [record("1", "甲"), record("1", name)] });
      assert.deepEqual(strangers, []);
      return tables.get("training")!.aside.map(({ reason }) => reason);
    };
    assert.deepEqual([aside("甲"), aside("乙")], [["identical"], []]);
  });

  it("are told of each school that 学校台账 does not have, with all that they say of it", () => {
    const strangers = (schools: readonly LedgerRecord[], training: LedgerRecord[], certificates: LedgerRecord[] = []) =>
      ledgerWith({ schools, training, certificates }).strangers.map(({ code, name, agreed, records }) => {
        const places = records.map(({ register, record }) => `${register} ${record.row}`);
        return [code, name, agreed, places.sort()];
      });
    const known = school("1", "甲");
    assert.deepEqual(strangers([known], [record("2", "乙"), record("1", "甲")], [record("2", "乙")]), [
      ["2", "乙", true, ["教师培训 1", "教师持证上岗 1"]],
    ]);
    assert.deepEqual(strangers([known], [record("2", "乙")], [record("2", "丙")]), [
      ["2", "乙", false, ["教师培训 1", "教师持证上岗 1"]],
    ]);
    assert.deepEqual(strangers([known], [record("2", "甲")]), [["2", "甲", false, ["教师培训 1"]]]);
    // The code of 学校台账 itself is what is wrong there, and says so.
    assert.deepEqual(strangers([known, school(null, "乙")], [record("2", "乙")]), []);
    assert.deepEqual(strangers([known, school("3", "乙"), school("3", "丙")], [record("2", "乙")]), []);
    const asNumber = { ...school(null, "乙"), code: 39_000_000_010 } as LedgerRecord;
    assert.deepEqual(strangers([known, asNumber], [record("2", "乙")]), []);
    assert.deepEqual(strangers([school("9", "甲")], [record("1", "甲")], [record("1", "甲")]), [], "its other code");
    const twice = [record("1", "甲"), record("2", "甲")];
    assert.deepEqual(
      strangers([known], twice, twice).map(([code, , agreed]) => [code, agreed]),
      [["2", false]],
      "a school of that name is there",
    );
  });

  it("tell another code of a school only where two of them agree on it and none has its own", () => {
    const others = (schools: readonly LedgerRecord[], ...registers: LedgerRecord[][]) => {
      const [training, certificates = [], headQualification = []] = registers;
      return [...ledgerWith({ schools, training, certificates, headQualification }).otherCodes].map(
        ([{ name }, code]) => [name, code],
      );
    };
    const both = [record("1", "甲")];
    assert.deepEqual(others([school("9", "甲")], both, both), [["甲", "1"]]);
    assert.deepEqual(others([school(null, "甲")], both, both), [["甲", "1"]]);
    assert.deepEqual(others([school("9", "甲")], both), []);
    assert.deepEqual(others([school("9", "甲")], both, [record("9", "甲")]), []);
    assert.deepEqual(others([school("9", "甲")], both, both, [record("9", "甲")]), []);
    assert.deepEqual(others([school("9", "甲"), school("8", "甲")], both, both), []);
    assert.deepEqual(others([school("9", "甲"), school("8", "乙")], both, both), [["甲", "1"]]);
    assert.deepEqual(others([school("9", "甲")], both, [record("2", "甲")]), []);
    assert.deepEqual(others([school("9", "甲")], both, both, [record("2", "甲")]), []);
  });
});
