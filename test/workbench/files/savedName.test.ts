import assert from "node:assert/strict";
import { savedName } from "../../../src/workbench/files/savedName";

describe("the name of a saved file", () => {
  const time = new Date(2025, 8, 30, 6, 5, 9);

  it("bears the local day and time before the ending", () => {
    assert.equal(savedName("甲县.2025.xlsm", time), "甲县.2025-20250930-060509.xlsm");
  });

  it("is whole where the file has no ending", () => {
    assert.equal(savedName("台账", time), "台账-20250930-060509");
  });
});
