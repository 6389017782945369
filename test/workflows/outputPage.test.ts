import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { OUTPUT_PAGE, outputPage } from "../tools/outputPage";

describe("the page of the JSON output", () => {
  it("says what the schema says", () => {
    const advice = "run npx tsx test/tools/outputPage.ts";
    assert.equal(readFileSync(OUTPUT_PAGE, "utf8"), outputPage(), advice);
  });
});
