import assert from "node:assert/strict";
import type { WorkbookSnapshot } from "../../src/model";
import { snapshotOfPlans } from "../../src/plans";
import { METHODS } from "../../src/standards/methods";
import { checkSnapshot, CheckMemory } from "../../src/workflows/check";
import { sampleSheets } from "../../src/workflows/samples";
import { assertSame, editAndCheck } from "../recheck/edits";

const COUNTY = { schools: 12, seed: 5, meets: false };

describe("a check after an edit", () => {
  const tried = [
    { sample: "county", schools: 12, seed: 1, edits: 16 },
    { sample: "faults", schools: 60, seed: 2, edits: 5 },
  ] as const;
  for (const { sample, schools, seed, edits } of tried) {
    it(`gives the same as the whole check of the edited workbook, to the order of what is found (${sample})`, () => {
      editAndCheck({ sample, schools, seed, edits });
    });
  }

  it("keeps what was judged where nothing was changed, cell by cell", () => {
    const workbook = snapshotOfPlans(sampleSheets("county", COUNTY));
    const memory = new CheckMemory();
    const before = checkSnapshot(workbook, undefined, memory);
    const again = checkSnapshot(structuredClone(workbook), undefined, memory);
    assert.equal(again.assessment.methods, before.assessment.methods);
    assert.equal(again.ledger.schools, before.ledger.schools);
    assert.deepEqual(again.findings, before.findings);
  });

  it("forgets what was judged of records that belong to no school any more, and of a sheet that was unreadable in between", () => {
    const whole = snapshotOfPlans(sampleSheets("county", COUNTY));
    const memory = new CheckMemory();
    const without = (name: string, row: number): WorkbookSnapshot => ({
      sheets: whole.sheets.map((sheet) =>
        sheet.name === name ? { ...sheet, values: sheet.values.map((cells, i) => (i === row ? [] : cells)) } : sheet,
      ),
    });
    for (const workbook of [whole, without("学校台账", 4), whole, without("一票否决事项", 0), whole]) {
      assertSame(checkSnapshot(workbook, undefined, memory), checkSnapshot(workbook));
    }
  });

  it("judges other methods anew", () => {
    const workbook = snapshotOfPlans(sampleSheets("county", COUNTY));
    const memory = new CheckMemory();
    for (const method of METHODS) {
      assertSame(checkSnapshot(workbook, [method], memory), checkSnapshot(workbook, [method]));
    }
  });
});
