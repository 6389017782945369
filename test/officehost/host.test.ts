import assert from "node:assert/strict";
import { bootOffice } from "../../src/officehost/transport/node";
import { CONTRACT } from "./contract";

describe("the office host with the real office.js in Node", () => {
  for (const platform of ["web", "desktop"] as const) {
    for (const [area, cases] of Object.entries(CONTRACT)) {
      describe(`${area}, ${platform}`, () => {
        for (const { name, run } of cases) it(name, async () => run(await bootOffice({ platform }), assert.deepEqual));
      });
    }
  }

  it("tells another requirement set and language after another start", async () => {
    await bootOffice({ excelApi: "1.9", customFunctions: false, language: "en-US" });
    const { requirements, displayLanguage } = Office.context;
    assert.equal(requirements.isSetSupported("ExcelApi", "1.9"), true);
    assert.equal(requirements.isSetSupported("ExcelApi", "1.10"), false);
    assert.equal(requirements.isSetSupported("CustomFunctionsRuntime", "1.1"), false);
    assert.equal(displayLanguage, "en-US");
    await bootOffice();
    assert.equal(Office.context.requirements.isSetSupported("CustomFunctionsRuntime", "1.1"), true);
  });
});
