import assert from "node:assert/strict";
import { judge } from "../../../src/rules/engine/run";
import { Draft } from "../../../src/samples/draft";
import { ledgerOf } from "../ruleTester";
import { smallCounty } from "../smallCounty";

describe("judge", () => {
  it("judges by what a query asks about, and not by what stands under an 错误", () => {
    const draft = new Draft(smallCounty());
    // A small school in the city has to be explained; more classes than pupils cannot be.
    draft.schools[0]["primary.pupils"] = 99;
    draft.schools[7]["primary.classes"] = 9999;
    const { ledger, findings } = judge(ledgerOf(draft));
    const schools = ledger.tables.get("schools")!;
    assert.deepEqual([schools.number("primary.pupils", 0), schools.number("primary.classes", 7)], [99, null]);
    assert.ok(findings.some(({ rule, level }) => rule === "small-town-school" && level === "query"));
  });
});
