import assert from "node:assert/strict";
import { examplesBelow, runExample } from "./tools/examples";

/** The office host's examples are scripts for a running double of Excel, which its own tests boot. */
const examples = examplesBelow("src").filter(({ file }) => !file.startsWith("src/officehost/"));

describe("examples in doc comments", () => {
  for (const example of examples) {
    it(`${example.file}: ${example.of} gives what its comment says, ${example.expression}`, async () => {
      const { actual, expected } = await runExample(example);
      assert.deepEqual(actual, expected);
    });
  }
});
