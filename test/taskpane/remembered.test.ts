import assert from "node:assert/strict";
import { recalled, remember } from "../../src/taskpane/remembered";

function memory(kept: Record<string, string> = {}) {
  return {
    kept,
    recall: (key: string) => kept[key] ?? null,
    keep: (key: string, value = "1") => void (kept[key] = value),
  };
}

describe("what the pane remembers", () => {
  it("is the tab, the kind that is listed, the grouping, the method that is shown and what was unfolded, of what is no school's or sheet's", () => {
    const own = memory();
    remember(own, { tab: "tasks", grouping: "rule", shownMethod: "2017" });
    remember(own, { filter: { level: "notMet", text: "甲校", rules: new Set(["figure-jump"]) } });
    remember(own, {
      unfolded: { between: true, structure: false, "subject/甲": true, "sheet/拆分": true, "advice/a/甲/": true },
    });
    assert.deepEqual(recalled(own), {
      tab: "tasks",
      filter: { level: "notMet", text: "", rules: null },
      grouping: "rule",
      shownMethod: "2017",
      live: false,
      unfolded: { between: true, structure: false },
    });
    assert.ok(!JSON.stringify(own.kept).includes("甲"));
  });

  it("is nothing at first, and nothing that this version does not know", () => {
    assert.deepEqual(recalled(memory()), { live: false, unfolded: {} });
    assert.deepEqual(recalled(memory({ tab: "1", level: "all", grouping: "1", method: "1986", unfolded: "1" })), {
      live: false,
      unfolded: {},
    });
  });
});
