import assert from "node:assert/strict";
import { launchChromium, SLOWEST } from "./tools/chromium";
import { drawPane } from "./tools/pictures/pane";
import { DRAW_AGAIN, readManifest } from "./tools/pictures/picture";
import { needs } from "./tools/witness";

describe("the pictures of the pane", function () {
  this.timeout(SLOWEST);

  it("show it as it is now", async function () {
    await needs(this, "chromium");
    const browser = await launchChromium();
    try {
      const manifest = readManifest();
      for (const [name, { shows }] of Object.entries(await drawPane(browser, false)))
        assert.deepEqual(shows, manifest[name]?.shows, `${name}: ${DRAW_AGAIN}`);
    } finally {
      await browser.close();
    }
  });
});
