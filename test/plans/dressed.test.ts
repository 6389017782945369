import assert from "node:assert/strict";
import { bareHeading } from "../../src/assessment/derivedSheets";
import { buildLedger } from "../../src/ledger";
import { there, type SheetPlan } from "../../src/model";
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

  it("stands above the verdicts of a derived sheet, too, where the screen shows no header", () => {
    const cells = [
      ["学段", "是否达标"],
      ["小学", "是否达标"],
    ].map((row) => row.map((value) => ({ value })));
    const plan = { ...there(plans[0], "plan"), cells };
    const headings = (of: typeof ledger) => dressedVerdicts(plan, "derived", of).cells.map((row) => row[1]?.value);
    assert.deepEqual(headings(ledger), ["是否达标\n（按2025年9月1日\n数据测算）", "是否达标"]);
    assert.deepEqual(headings(nameless), ["是否达标\n（测算）", "是否达标"]);
    assert.deepEqual(
      headings(ledger).map((heading) => bareHeading(String(heading))),
      ["是否达标", "是否达标"],
    );
    assert.equal(dressedVerdicts(plan, "report", ledger).cells[0]?.[1]?.value, "是否达标");
  });

  it("tears no unit and no word of a heading and leaves no character alone, on sheets that are filled in and derived ones", () => {
    const plain = ["学校名称", "教师数(人)", "初中专任教师数(人)", "教学及辅助用房面积(㎡)", "高中(中师)及以下学历"];
    const written = [
      ...plain.slice(0, 2),
      "初中专任\n教师数(人)",
      "教学及\n辅助用房\n面积(㎡)",
      "高中(中师)\n及以下学历",
    ];
    const headings = plain.map((value) => ({ value }));
    const plan = { ...there(plans[0], "plan"), cells: [headings, headings], widths: [10, 12, 14, 14, 12] };
    const rows = (of: SheetPlan) => of.cells.map((row) => row.map((cell) => cell?.value));
    for (const set of [dressed(plan, "register", ledger), dressedVerdicts(plan, "derived", ledger)])
      assert.deepEqual(rows(set), [written, plain]);
    assert.deepEqual(rows(dressed(plan, "report", ledger)), [plain, plain]);
  });
});
