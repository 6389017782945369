import assert from "node:assert/strict";
import { buildLedger } from "../../src/ledger";
import { ledgerPlans, snapshotOfPlans } from "../../src/plans";
import { dressed, dressedVerdicts } from "../../src/plans/dressed";

describe("what every printed page of a sheet says", () => {
  const plans = ledgerPlans({ parameters: { county: "A&B县", year: 2025 }, sheets: {} });
  const ledger = buildLedger(snapshotOfPlans(plans));
  const nameless = buildLedger(snapshotOfPlans(ledgerPlans({ parameters: {}, sheets: {} })));

  it("is county, sheet and year", () => {
    assert.deepEqual(dressed(plans[0], "register", ledger).paper?.header, ["A&&B县", "&A", "统计年度：2025"]);
    assert.deepEqual(dressed(plans[0], "register", nameless).paper?.header, ["", "&A", ""]);
  });

  it("is of verdicts, too, that they are 测算, and of which date", () => {
    const { tab, paper } = dressedVerdicts(plans[0], "derived", ledger);
    assert.equal(tab, "derived");
    assert.deepEqual(paper?.header, ["A&&B县", "&A　按台账数据测算（自评，不代替督导认定）", "数据日期：2025年9月1日"]);
  });
});
