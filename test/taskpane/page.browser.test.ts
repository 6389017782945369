import assert from "node:assert/strict";
import type { Browser } from "playwright-core";
import { launchRecordedChromium, SLOWEST } from "../tools/chromium";
import { serve, type Server } from "../tools/httpsServer";
import { needs } from "../tools/witness";

describe("the pane's page where the pane cannot run", function () {
  this.timeout(SLOWEST);
  let browser: Browser;
  let server: Server;

  before(async function () {
    await needs(this, "chromium");
    browser = await launchRecordedChromium();
    server = await serve({ "/": "dist" });
  });
  after(async () => {
    await browser?.close();
    await server?.close();
  });

  /** What the page says with this in the place of office.js, `null` where it does not load. */
  async function said(office: string | null, script = "", userAgent?: string): Promise<string> {
    const context = await browser.newContext({ ignoreHTTPSErrors: true, userAgent });
    await context.addInitScript(script);
    await context.route(/^https:\/\/appsforoffice/, (route) =>
      office === null ? route.abort() : route.fulfill({ contentType: "text/javascript", body: office }),
    );
    const page = await context.newPage();
    await page.goto(`${server.address}/taskpane.html`);
    const text = (await page.textContent("#pane"))!;
    await context.close();
    return text;
  }

  const OUTSIDE = `window.Office = {
    onReady: (ready) => Promise.resolve(ready({ host: null })),
    context: {}, HostType: { Excel: "Excel" },
  };`;

  it("says in both languages that the engine is too old", async () => {
    for (const missing of ["delete window.WeakRef", "delete window.ElementInternals"])
      assert.match(await said(OUTSIDE, missing), /^本机的浏览器内核版本过低.*WebView2.* is too old /);
  });

  it("tells on a Mac what to do there", async () => {
    const mac = "Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 (KHTML, like Gecko)";
    const told = await said(OUTSIDE, "delete window.ElementInternals", mac);
    assert.match(told, /^本机的 Safari 内核版本过低.*macOS.* 16\.4 or later/);
    assert.doesNotMatch(told, /WebView2/);
  });

  it("says in both languages that office.js did not load", async () => {
    assert.match(await said(null), /^没有加载到 office\.js.*could not be loaded/);
  });

  it("says that it belongs into Excel when it is opened elsewhere", async () => {
    assert.match(await said(OUTSIDE), /^均衡台账须在 Excel 中使用/);
  });
});
