import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { OUTPUT_PAGE, outputPage, YEARS_PAGE, yearsPage } from "../tools/outputPage";

describe("the pages of the JSON outputs", () => {
  it("say what the schemas say", () => {
    const advice = "run npx tsx test/tools/outputPage.ts";
    assert.equal(readFileSync(OUTPUT_PAGE, "utf8"), outputPage(), advice);
    assert.equal(readFileSync(YEARS_PAGE, "utf8"), yearsPage(), advice);
  });
});
