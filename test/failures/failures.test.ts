import assert from "node:assert/strict";
import { failDisk } from "./disk";
import { failHost, HOST_MODES, HOST_OPERATIONS } from "./host";
import { failPane } from "./pane";

/** `npm run failures` does the same in both modes, and waits for an Excel that has stopped, too. */
describe("An Excel of which any request may fail", () => {
  for (const name of HOST_OPERATIONS)
    it(`leaves the workbook as it was, or as the clerk is told, and a second try works: ${name}`, async () => {
      const { tried, violations } = await failHost(name, HOST_MODES.web, ["before", "middle", "after", "editing"]);
      assert.ok(tried >= 16);
      assert.deepEqual(violations, []);
    });

  for (const name of ["校验", "更新指标表", "导出清单"])
    it(`leaves the pane free, and what it says is so: ${name}`, async () => {
      const { tried, violations } = await failPane(name, HOST_MODES.web, ["middle"]);
      assert.ok(tried >= 4);
      assert.deepEqual(violations, []);
    });
});

describe("A disk of which any request may fail", () => {
  it("holds the file whole or not at all, and the command says which", async () => {
    const { tried, stopped, violations } = await failDisk("unmark", ["ENOSPC"]);
    assert.ok(tried > 20 && (stopped.get("ENOSPC") ?? 0) > 10);
    assert.deepEqual(violations, []);
  });
});
