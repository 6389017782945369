import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { once } from "node:events";
import { launchChromium } from "../tools/chromium";
import { needs } from "../tools/witness";

describe("npm start", function () {
  this.timeout(90_000);

  it("prints the sample's verdict and the address, and with --once ends well after the first page load", async function () {
    await needs(this, "chromium");
    const program = ["--import", "tsx", "test/tools/workbench/main.ts", "--once", "--port", "0"];
    const child = spawn(process.execPath, program, { stdio: ["ignore", "pipe", "inherit"] });
    let printed = "";
    child.stdout.on("data", (text) => (printed += text));
    const ended = once(child, "exit");
    while (!/继续前往 localhost/.test(printed)) await once(child.stdout, "data");
    assert.match(printed, /示例县的判定：基本均衡（2012）.*、优质均衡（2017）/);
    const browser = await launchChromium();
    try {
      const page = await browser.newPage({ ignoreHTTPSErrors: true });
      await page.goto(/https:\S+/.exec(printed)![0]);
      assert.deepEqual(await ended, [0, null]);
    } finally {
      await browser.close();
    }
  });
});
