import assert from "node:assert/strict";
import type { CellValue, SheetSnapshot, WorkbookSnapshot } from "../../src/model";
import { snapshotOfPlans } from "../../src/plans";
import { randomFrom, type Random } from "../../src/samples/random";
import { checkSnapshot, CheckMemory, type CheckResult } from "../../src/workflows/check";
import { sampleSheets, type Sample } from "../../src/workflows/samples";

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

/** Where the edits are tried, and how many. */
interface Tried {
  readonly sample: Sample;
  readonly schools: number;
  readonly seed: number;
  readonly edits: number;
}

/** Edits a sample at random, checks it after each edit, and asserts that each check says what a whole one says. */
export function editAndCheck({ sample, schools, seed, edits }: Tried): void {
  const random = randomFrom(seed);
  const sheets = snapshotOfPlans(sampleSheets(sample, { schools, seed: 5, meets: false }));
  const memory = new CheckMemory();
  checkSnapshot(sheets, undefined, memory);
  let [workbook, undone] = [sheets, sheets];
  for (let edit = 0; edit < edits; edit++) {
    // Now and then the last edit is taken back, and the workbook comes anew from its host.
    [workbook, undone] = chance(random, 0.15) ? [undone, workbook] : [edited(workbook, random), workbook];
    const read = chance(random, 0.5) ? structuredClone(workbook) : workbook;
    assertSame(checkSnapshot(read, undefined, memory), checkSnapshot(workbook));
  }
}

export function assertSame(result: CheckResult, whole: CheckResult): void {
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

function chance(random: Random, share: number): boolean {
  return random.next() < share;
}

/** Both bounds included. */
function integer(random: Random, low: number, high: number): number {
  return Math.floor(random.between(low, high + 1));
}
