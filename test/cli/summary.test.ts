import assert from "node:assert/strict";
import { summary } from "../../src/cli/summary";
import { snapshotOfPlans } from "../../src/plans";
import { checkSnapshot } from "../../src/workflows/check";
import { sampleSheets } from "../../src/workflows/samples";

describe("cli/summary", () => {
  it("tells behind a 疑问 how it was explained", () => {
    const result = checkSnapshot(snapshotOfPlans(sampleSheets("faults")));
    const query = result.findings.find(({ level }) => level === "query")!;
    const answer = { cause: "含复学生3人", source: "学籍系统", person: "张三", date: "2026-03-05" };
    const findings = result.findings.map((one) => (one === query ? { ...one, answer } : one));
    const told = (language: "zh-CN" | "en-US") => summary("台账.xlsx", { ...result, findings }, language);
    assert.match(told("zh-CN"), /［已说明：经与学籍系统核对，数据属实，原因：含复学生3人（张三，2026-03-05）］/);
    assert.match(
      told("en-US"),
      /\[Explained: Compared with 学籍系统 and right, because: 含复学生3人 \(张三, 2026-03-05\)\]/,
    );
    assert.doesNotMatch(summary("台账.xlsx", result, "zh-CN"), /已说明/);
  });
});
