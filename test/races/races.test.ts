import assert from "node:assert/strict";
import { race } from "./races";

/** `npm run races` does the same with as many seeds as one likes. */
describe("A clerk who is faster than the pane", () => {
  for (const seed of [105, 117])
    it(`gets an end to every click, one change at a time, and a result that is so: seed ${seed}`, async function () {
      this.timeout(300_000);
      assert.deepEqual(await race(seed, 25), []);
    });
});
