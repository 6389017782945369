import assert from "node:assert/strict";
import "../../../src/locales/everyLanguage";
import { paneIn } from "../../../src/locales/pane";
import type { Language } from "../../../src/locales/sentence";
import { snapshotOfPlans } from "../../../src/assessment/plans";
import { verdictViews } from "../../../src/taskpane/viewModel/verdict";
import { checkSnapshot } from "../../../src/workflows/check";
import { EMPTY, ledgerSheets } from "../../../src/workflows/newLedger";
import { sampleSheets } from "../../../src/workflows/samples";

const views = (plans: Parameters<typeof snapshotOfPlans>[0], language: Language) =>
  verdictViews(checkSnapshot(snapshotOfPlans(plans)), paneIn(language), language);

describe("the verdict in words", () => {
  it("names both methods in Chinese, each stage with its figures and limits", () => {
    const [basic, quality] = views(sampleSheets("county"), "zh-CN");
    assert.deepEqual([basic.name, quality.name], ["基本均衡（2012）", "优质均衡（2017）"]);
    assert.match(basic.stages[0].facts[0], /^综合差异系数 0\.\d{3}，应不大于 0\.65。$/);
    assert.match(quality.stages[1].facts[0], /^差异系数达标 \d 项，共 7 项。$/);
    assert.match(quality.stages[1].facts[1], /^达标学校 \d+ 所，共 \d+ 所。$/);
    assert.deepEqual(
      basic.stages[0].indicators.map(({ limit }) => limit),
      new Array(8).fill("–"),
    );
    assert.ok(
      quality.stages[0].indicators.every(
        ({ coefficient, limit }) => /^0\.\d{3}$/.test(coefficient) && limit === "0.50",
      ),
    );
  });

  it("says by name what is missing, and has no figure where there is none", () => {
    const [basic] = views(ledgerSheets(EMPTY), "en-US");
    assert.equal(basic.verdict, "undetermined");
    assert.match(basic.sentence, /lacking: .*Balance between schools/);
    assert.deepEqual(
      basic.stages.map(({ verdict, facts }) => [verdict, facts]),
      new Array(2).fill(["notApplicable", ["No school can be judged."]]),
    );
    const between = basic.parts.find(({ name }) => name === "Balance between schools")!;
    assert.deepEqual(between.missing, ["no school in the ledger can be judged"]);
  });
});
