import assert from "node:assert/strict";
import "../../src/locales/everyLanguage";
import { ROLE_LOOKS } from "../../src/model";
import { snapshotOfPlans } from "../../src/plans";
import { atLeast } from "../../src/measures/comparing";
import { checkSnapshot } from "../../src/workflows/check";
import { gapLines, gapsPlan } from "../../src/workflows/exportGaps";
import { isAdded, mayBeAdded } from "../../src/workflows/ourSheets";
import { sampleSheets } from "../../src/workflows/samples";

const RESULT = checkSnapshot(snapshotOfPlans(sampleSheets("county")));
const LINES = gapLines(RESULT);

describe("各校缺口 as a sheet", () => {
  it("has what schools lack of the limit and of their standards, and only schools that fail to these", () => {
    assert.deepEqual(new Set(LINES.map(({ target }) => target.kind)), new Set(["limit", "standard", "near"]));
    for (const { gap, level, indicator, target } of LINES) {
      const { per, scale } = indicator.indicator;
      assert.ok(gap.lacks > 0);
      assert.ok(atLeast(((gap.has + gap.lacks) * scale * per) / gap.school.school.pupils!, level));
      if (target.kind !== "limit") assert.equal(gap.school.verdict, "notMet");
    }
  });

  it("says each in the unit of the column that is filled in, people and things in wholes", () => {
    for (const { gap, indicator } of LINES) {
      assert.equal(gap.unit, indicator.indicator.id === "equipmentValue" ? "万元" : gap.unit);
      assert.ok(gap.digits === 2 || Number.isInteger(gap.lacks), indicator.indicator.name);
    }
    assert.deepEqual([...new Set(LINES.map(({ gap }) => gap.unit))].sort(), ["㎡", "万元", "人", "间"].sort());
  });

  for (const [language, name, target] of [
    ["zh-CN", "各校缺口", "达到标准的85%"],
    ["en-US", "Gaps", "85% of the standard reached"],
  ] as const)
    it(`is a sheet of ours, in ${language}`, () => {
      const plan = gapsPlan(LINES, name, language);
      const snapshot = snapshotOfPlans([plan]).sheets[0];
      assert.ok(mayBeAdded(name) && isAdded(snapshot));
      assert.equal(plan.cells.length, LINES.length + 1);
      assert.ok(plan.cells.some((row) => row.some((cell) => cell?.value === target)));
      assert.ok(plan.formats.every(({ role }) => role === undefined || ROLE_LOOKS[role].border !== null));
      const wholes = plan.formats.filter(
        ({ numberFormat, area }) => numberFormat === "#,##0" && area.right > area.left,
      );
      const covered = wholes.reduce((sum, { area }) => sum + area.bottom - area.top + 1, 0);
      assert.equal(covered, LINES.filter(({ gap }) => gap.digits === 0).length);
    });
});
