import assert from "node:assert/strict";
import { buildLedger, type LedgerRecord } from "../../src/ledger";
import { misnamedRecords } from "../../src/ledger/misnamedRecords";
import { ledgerPlans, snapshotOfPlans } from "../../src/plans";
import { siteRow } from "./workbooks";

const SCHOOLS: readonly LedgerRecord[] = [
  { code: "1", name: "甲小学" },
  { code: "2", name: "乙小学" },
  { code: "3", name: "甲小学东校区", counted: "否", parent: "1" },
  { code: null, name: "丙小学" },
  { code: "4", name: null },
].map((record) => siteRow({ "primary.pupils": 100, ...record }));

/** Codes of the school that a record of 教师培训 carries and of the one that it names, for each misnamed record. */
function misnamed(code: string | null, name: string | null): (string | undefined)[][] {
  const training = [{ code, name, teachers: 5, completed: 5 }];
  const { tables } = buildLedger(
    snapshotOfPlans(ledgerPlans({ parameters: {}, sheets: { schools: SCHOOLS, training } })),
  );
  return misnamedRecords(tables.get("schools"), tables.get("training")!).map((one) => [one.coded.code, one.named.code]);
}

describe("records of a register", () => {
  it("are misnamed where they carry the code of one school and the very name of another", () => {
    assert.deepEqual(misnamed("1", "乙小学"), [["1", "2"]]);
    assert.deepEqual(misnamed("2", "甲小学东校区"), [["2", "3"]]);
  });

  it("are not where the name is the school's own, its campus's, nobody's, or not there", () => {
    for (const name of ["甲小学", "甲小学东校区", "甲小", null])
      assert.deepEqual(misnamed("1", name), [], String(name));
    assert.deepEqual(misnamed("3", "甲小学"), []);
  });

  it("say nothing of a school without a code or without a name", () => {
    assert.deepEqual(misnamed("1", "丙小学"), []);
    assert.deepEqual(misnamed("4", "甲小学"), []);
    assert.deepEqual(misnamed(null, "甲小学"), []);
  });

  it("are asked of registers of schools alone", () => {
    const { tables } = buildLedger(snapshotOfPlans(ledgerPlans({ parameters: {}, sheets: { schools: SCHOOLS } })));
    assert.deepEqual(misnamedRecords(tables.get("schools"), tables.get("schools")!), []);
    assert.deepEqual(misnamedRecords(undefined, tables.get("training")!), []);
  });
});
