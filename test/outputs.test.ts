import assert from "node:assert/strict";
import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { atTime } from "./tools/fixedTime";
import { hashesOf, writeOutputs } from "./tools/outputs/outputs";

/** All that is written for a small sample, as if it were written at that time. */
async function writtenAt(time: string): Promise<string[]> {
  const folder = mkdtempSync(join(tmpdir(), "outputs-"));
  await atTime(time, () => writeOutputs(folder, ["five-schools"]));
  return hashesOf(folder);
}

describe("what is written", () => {
  it("is the same to the byte whenever it is written", async () => {
    const [winter, summer] = [await writtenAt("2025-01-02T03:04:06"), await writtenAt("2026-08-31T23:58:58")];
    assert.ok(winter.length > 20, winter.join("\n"));
    for (const file of ["ledger.xlsx", "2012/marked.xlsx", "2017/en-US/report.docx", "2012/zh-CN/check.json"])
      assert.ok(
        winter.some((line) => line.startsWith(`five-schools/${file} `)),
        file,
      );
    assert.deepEqual(summer, winter);
  });
});
