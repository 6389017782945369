import assert from "node:assert/strict";
import { buildLedger, type LedgerRecord } from "../../src/ledger";
import { ledgerPlans, snapshotOfPlans } from "../../src/plans";
import { judge } from "../../src/rules/engine/run";

/**
 * Counts as they were published, with the parts published beside them: totals that hold, and rates that follow from their
 * counts. Sources: 大足区 2019 自评 (dazu.gov.cn); 国家督导检查反馈 河北 2016; 2019 全国督导评估报告; 教育部 2026-03-07 新闻发布.
 */
const TOTALS: readonly (readonly [what: string, total: number, parts: readonly number[]])[] = [
  ["大足区 学校数", 191, [22, 2, 73, 94]],
  ["大足区 在校生", 92988, [67424, 25564]],
  ["大足区 专任教师", 6276, [4201, 2075]],
  ["大足区 教职工", 6448, [4298, 2150]],
  ["河北 检查学校数", 260, [171, 54, 9, 6, 4, 16]],
  ["全国 累计通过县数", 2767, [890, 872, 1005]],
  ["全国 检查学校数", 388, [311, 51, 26]],
  ["全国 优质均衡县", 572, [246, 326]],
];

const RATES: readonly (readonly [what: string, rate: number, part: number, whole: number])[] = [
  ["全国 通过率", 95.32, 2767, 2903],
  ["中西部 通过率", 93.24, 1877, 2013],
  ["全国 优质均衡县占比", 19.8, 572, 2895],
];

/** What the rules ask of counts in a register of them. */
function asked(enrolment: readonly LedgerRecord[]): string[] {
  const { findings } = judge(buildLedger(snapshotOfPlans(ledgerPlans({ parameters: {}, sheets: { enrolment } }))));
  return findings
    .filter(
      ({ rule, level }) => ["total-row", "percent-differs", "part-exceeds-whole"].includes(rule) && level !== "info",
    )
    .map(({ rule, messageId }) => `${rule}/${messageId}`);
}

const counts = (township: string, part: number, whole: number, statedRate?: number): LedgerRecord => ({
  township,
  stage: township === "合计" ? null : "小学",
  population: whole,
  enrolled: part,
  ...(statedRate === undefined ? {} : { statedRate }),
});

describe("published counts", () => {
  for (const [what, total, parts] of TOTALS) {
    it(`add up: ${what}`, () => {
      const rows = parts.map((part, i) => counts(`第${i + 1}项`, part, part));
      assert.deepEqual(asked([...rows, counts("合计", total, total)]), []);
      assert.deepEqual(asked([...rows, counts("合计", total + 1, total)]), ["total-row/differs"]);
    });
  }

  for (const [what, rate, part, whole] of RATES) {
    it(`give their rate: ${what}`, () => {
      assert.deepEqual(asked([counts(what, part, whole, rate)]), []);
      assert.equal(asked([counts(what, part, whole, rate + 0.1)]).length, 1);
      assert.equal(asked([counts(what, whole, part)]).length, 1);
    });
  }
});
