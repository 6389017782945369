import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { REGISTERS_PAGE, registersPage } from "../tools/registersPage";

describe("the page of the registers", () => {
  it("says what the templates say", () => {
    const advice = "run npx tsx test/tools/registersPage.ts";
    assert.equal(readFileSync(REGISTERS_PAGE, "utf8"), registersPage(), advice);
  });
});
