import assert from "node:assert/strict";
import { failHost, HOST_MODES, HOST_OPERATIONS } from "./host";

/** `npm run failures` does the same in both modes, and waits for an Excel that has stopped, too. */
describe("An Excel of which any request may fail", () => {
  for (const name of HOST_OPERATIONS)
    it(`leaves the workbook as it was, or as the clerk is told, and a second try works: ${name}`, async () => {
      const { tried, violations } = await failHost(name, HOST_MODES.web, ["before", "middle", "after", "editing"]);
      assert.ok(tried >= 16);
      assert.deepEqual(violations, []);
    });
});
