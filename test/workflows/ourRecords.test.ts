import assert from "node:assert/strict";
import { isOurRecord } from "../../src/workflows/ourRecords";

describe("sheets that keep what was found, explained or repaired", () => {
  it("are told by their names, with a number behind them too", () => {
    for (const name of ["校验说明", "修正记录 2", "　问题清单（2）"]) assert.ok(isOurRecord(name), name);
    for (const name of ["学校台账", "说明"]) assert.ok(!isOurRecord(name), name);
  });
});
