import assert from "node:assert/strict";
import { launchChromium } from "./tools/chromium";
import { drawPane } from "./tools/pictures/pane";
import { DRAW_AGAIN, readManifest } from "./tools/pictures/picture";
import { needs } from "./tools/witness";

describe("the picture of the pane", function () {
  this.timeout(60_000);

  it("shows the pane as it is now", async function () {
    await needs(this, "chromium");
    const browser = await launchChromium();
    try {
      const { shows } = await drawPane(browser);
      assert.deepEqual(shows, readManifest()["pane.png"].shows, DRAW_AGAIN);
    } finally {
      await browser.close();
    }
  });
});
