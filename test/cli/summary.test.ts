import assert from "node:assert/strict";
import { summary } from "../../src/cli/summary";
import { snapshotOfPlans } from "../../src/plans";
import { checkSnapshot } from "../../src/workflows/check";
import { sampleSheets } from "../../src/workflows/samples";

describe("cli/summary", () => {
  it("tells behind a 疑问 how it was explained", () => {
    const result = checkSnapshot(snapshotOfPlans(sampleSheets("faults")));
    const query = result.findings.find(({ level }) => level === "query")!;
    const findings = result.findings.map((one) => (one === query ? { ...one, answer: "已实地核对" } : one));
    const told = (language: "zh-CN" | "en-US") => summary("台账.xlsx", { ...result, findings }, language);
    assert.match(told("zh-CN"), /［已说明：已实地核对］/);
    assert.match(told("en-US"), /\[explained: 已实地核对\]/);
    assert.doesNotMatch(summary("台账.xlsx", result, "zh-CN"), /已说明/);
  });
});
