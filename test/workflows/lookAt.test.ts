import assert from "node:assert/strict";
import type { SheetPlan } from "../../src/model";
import { EMPTY, ledgerSheets } from "../../src/workflows/newLedger";
import { lookAt } from "../../src/workflows/lookAt";
import { countySheets } from "./ledgers";
import { MemoryHost } from "../taskpane/memoryHost";
import { ownPlans } from "./ownSheets";

const look = (sheets: readonly SheetPlan[]) => lookAt(new MemoryHost(sheets));

/** 学校台账 with some rows as they are, and the others with nothing but what names the school. */
function partlyFilled(sheets: readonly SheetPlan[], filled: number): SheetPlan[] {
  return sheets.map((plan) => {
    if (plan.sheet !== "学校台账") return plan;
    const cells = plan.cells.map((row, i) =>
      i <= filled ? row : row.map((cell, column) => (column < 4 ? cell : { value: null })),
    );
    return { ...plan, cells };
  });
}

describe("what a workbook is, looked at before anything is checked", () => {
  const five = countySheets(5);

  it("is nothing, where all sheets are empty or hold a title", async () => {
    assert.deepEqual(await look([]), { kind: "empty" });
    const [first] = five;
    assert.deepEqual(await look([{ ...first, sheet: "Sheet1", cells: [[{ value: "标题" }]] }]), { kind: "empty" });
  });

  it("is a ledger with so many schools filled in, and the columns that are blank from top to bottom", async () => {
    const whole = await look(five);
    assert.ok(whole.kind === "ledger" && whole.schools > 3);
    assert.deepEqual(whole, {
      kind: "ledger",
      sheet: "学校台账",
      schools: whole.schools,
      filled: whole.schools,
      lacking: [],
    });
    const begun = await look(partlyFilled(five, 2));
    assert.deepEqual(begun, { ...whole, filled: 2 });
    const named = await look(partlyFilled(five, 0));
    assert.ok(named.kind === "ledger" && named.filled === 0);
    assert.ok(named.lacking.includes("教学及辅助用房面积(㎡)"), named.lacking.join());
  });

  it("is a ledger without a school yet", async () => {
    const { kind, ...counts } = await look(ledgerSheets(EMPTY));
    assert.equal(kind, "ledger");
    assert.ok("schools" in counts && counts.schools === 0);
  });

  it("is a county's own sheets, of which so much was read and asked", async () => {
    const own = await look(ownPlans());
    assert.ok(own.kind === "own");
    assert.deepEqual([own.schools, own.fields], [4, 9]);
    assert.ok(own.questions > 0);
  });

  it("is too large to be read unasked, or holds nothing that is known", async () => {
    const [first] = five;
    const filled = (rows: number, columns: number) => [
      {
        ...first,
        sheet: "清单",
        cells: Array.from({ length: rows }, () => Array.from({ length: columns }, () => ({ value: "甲" }))),
      },
    ];
    assert.deepEqual(await look(filled(700, 100)), { kind: "large" });
    assert.deepEqual(await look(filled(3, 3)), { kind: "other" });
  });
});
