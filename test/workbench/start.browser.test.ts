import assert from "node:assert/strict";
import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { SLOWEST } from "../tools/chromium";
import { needs } from "../tools/witness";

describe("npm start", function () {
  this.timeout(SLOWEST);

  it("prints the sample's verdict and the address, and with --once loads the page and ends well", async function () {
    await needs(this, "chromium");
    const program = ["--import", "tsx", "test/tools/workbench/main.ts", "--once", "--port", "0"];
    const { stdout } = await promisify(execFile)(process.execPath, program);
    assert.match(stdout, /示例县的判定：基本均衡（2012）.*、优质均衡（2017）/);
    assert.ok(stdout.indexOf("证书不受信任") < stdout.indexOf("工作台：https"), "explained before the page");
    assert.match(stdout, /工作台：https:\/\/localhost:\d+\/\n/);
    assert.match(stdout, /网页已载入/);
  });
});
