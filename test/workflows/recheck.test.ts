import assert from "node:assert/strict";
import type { CellValue, SheetSnapshot, WorkbookSnapshot } from "../../src/model";
import { snapshotOfPlans } from "../../src/plans";
import { randomFrom, type Random } from "../../src/samples/random";
import { METHODS } from "../../src/standards/methods";
import { checkSnapshot, CheckMemory, type CheckResult } from "../../src/workflows/check";
import { sampleSheets } from "../../src/workflows/samples";

/** What clerks do to a cell. */
const INTO: readonly ((before: CellValue, random: Random) => CellValue)[] = [
  () => null,
  () => 0,
  (before) => (typeof before === "number" ? before + 1 : before),
  (before) => (typeof before === "number" ? before * 10 : `${String(before)}小学`),
  (before) => `${String(before)}人`,
  (before) => ` ${String(before)}`,
  () => -3,
  (_, random) => random.pick(["教学点", "完全中学", "初级中学", "是", "否", "民办"]),
  () => ({ error: "#N/A" }),
];

describe("a check after an edit", () => {
  const tried = [
    { sample: "county", schools: 12, seed: 1, edits: 16 },
    { sample: "faults", schools: 60, seed: 2, edits: 5 },
  ] as const;
  for (const { sample, schools, seed, edits } of tried) {
    it(`gives the same as the whole check of the edited workbook, to the order of what is found (${sample})`, () => {
      const random = randomFrom(seed);
      let workbook = snapshotOfPlans(sampleSheets(sample, { ...COUNTY, schools }));
      const memory = new CheckMemory();
      checkSnapshot(workbook, undefined, memory);
      for (let edit = 0; edit < edits; edit++) {
        workbook = edited(workbook, random);
        assertSame(checkSnapshot(workbook, undefined, memory), checkSnapshot(workbook));
      }
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

function chance(random: Random, share: number): boolean {
  return random.next() < share;
}

/** Both bounds included. */
function integer(random: Random, low: number, high: number): number {
  return Math.floor(random.between(low, high + 1));
}

const COUNTY = { schools: 12, seed: 5, meets: false };

function assertSame(result: CheckResult, whole: CheckResult): void {
  assert.deepEqual(result.findings, whole.findings);
  assert.deepEqual([...result.assessment.methods], [...whole.assessment.methods]);
  assert.deepEqual(result.ledger.sites, whole.ledger.sites);
  assert.deepEqual(result.ledger.schools, whole.ledger.schools);
  assert.deepEqual(result.ledger.strangers, whole.ledger.strangers);
}

function edited({ sheets }: WorkbookSnapshot, random: Random): WorkbookSnapshot {
  // Most of what clerks change stands in 学校台账.
  const filled = sheets.filter(({ name, values }) => values.length > 1 && name !== "目录和填报进度");
  const chosen = chance(random, 0.5)
    ? filled.find(({ name }) => name === "学校台账")
    : chance(random, 0.2)
      ? filled.find(({ name }) => name === "参数")
      : random.pick(filled);
  return { sheets: sheets.map((sheet) => (sheet === chosen ? changed(sheet, random) : sheet)) };
}

function changed(sheet: SheetSnapshot, random: Random): SheetSnapshot {
  const rows = sheet.values.map((row) => [...row]);
  const at = chance(random, 0.03) ? 0 : integer(random, 1, rows.length - 1);
  const row = rows[at] ?? [];
  if (chance(random, 0.1)) rows[at] = row.map(() => null);
  else if (chance(random, 0.06)) rows[at] = [...(rows[integer(random, 1, rows.length - 1)] ?? [])];
  else if (chance(random, 0.06))
    return { ...sheet, values: [...rows.slice(0, at), ...rows.slice(at + 1)], ...without(sheet, at) };
  else {
    const column = integer(random, 0, Math.max(0, row.length - 1));
    row[column] = random.pick(INTO)(row[column] ?? null, random);
  }
  return { ...sheet, values: rows };
}

/** A row fewer in all that stands beside the values. */
function without({ formulas, formats }: SheetSnapshot, at: number): Partial<SheetSnapshot> {
  return {
    ...(formulas ? { formulas: formulas.filter((_, i) => i !== at) } : {}),
    ...(formats ? { formats: formats.filter((_, i) => i !== at) } : {}),
  };
}
