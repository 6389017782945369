import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { launchChromium } from "../tools/chromium";
import { recordViolations } from "../taskpane/violations";
import { contentSecurityPolicy } from "../tools/build/policy.js";
import { serve } from "../tools/httpsServer";
import { manifestProblems } from "../tools/manifest";
import { needs } from "../tools/witness";

const OUT = "test/out/closedNetwork";
const PACKAGE = "node_modules/@microsoft/office-js/dist";
const ADDRESS = "https://ledger.intra.example/balance";

describe("the build for a closed network", function () {
  this.timeout(240_000);

  before(() => {
    const environment = ["--env", "office=local", "--env", `address=${ADDRESS}`];
    execFileSync("node_modules/.bin/webpack", ["--mode", "production", ...environment, "--output-path", OUT]);
  });

  it("carries office.js as Microsoft made it, to the byte", () => {
    const copied = readdirSync(join(OUT, "office"), { recursive: true, encoding: "utf8" }).filter((name) =>
      statSync(join(OUT, "office", name)).isFile(),
    );
    assert.ok(copied.includes("excel-win32-16.01.js") && copied.includes(join("zh-cn", "office_strings.js")));
    for (const name of copied)
      assert.ok(readFileSync(join(OUT, "office", name)).equals(readFileSync(join(PACKAGE, name))), name);
  });

  it("carries the administrator's address in manifest and functions.json, and the development server's nowhere", () => {
    const manifest = readFileSync(join(OUT, "manifest.xml"), "utf8");
    assert.deepEqual(manifestProblems(manifest), []);
    assert.ok(manifest.includes(`"${ADDRESS}/taskpane.html"`));
    for (const name of ["manifest.xml", "functions.json", "functions.en-US.json", "taskpane.html"])
      assert.ok(!readFileSync(join(OUT, name), "utf8").includes("localhost"), name);
  });

  it("allows its pages no server but its own", () => {
    for (const name of ["taskpane.html", "selfcheck.html"])
      assert.ok(readFileSync(join(OUT, name), "utf8").includes(`"${contentSecurityPolicy()}"`), name);
  });

  it("has the very bundles of the build in dist, to the byte", () => {
    const scripts = readdirSync("dist").filter((name) => name.endsWith(".js"));
    assert.ok(scripts.length > 10);
    for (const name of scripts) assert.ok(readFileSync(join(OUT, name)).equals(readFileSync(join("dist", name))), name);
  });

  it("starts office.js and asks no server but its own", async function () {
    await needs(this, "chromium");
    const browser = await launchChromium();
    const server = await serve({ "/": OUT });
    try {
      const context = await browser.newContext({ ignoreHTTPSErrors: true });
      const violations = await recordViolations(context);
      const page = await context.newPage();
      const elsewhere: string[] = [];
      await page.route(
        (url) => url.origin !== server.address,
        (route) => {
          elsewhere.push(route.request().url());
          return route.abort();
        },
      );
      await page.goto(`${server.address}/taskpane.html`);
      const info = await page.evaluate(() => Office.onReady());
      assert.equal(info.host, null);
      assert.deepEqual(elsewhere, []);
      assert.deepEqual(violations, []);
    } finally {
      await browser.close();
      await server.close();
    }
  });
});
