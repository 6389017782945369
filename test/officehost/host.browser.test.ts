import assert from "node:assert/strict";
import { build } from "esbuild";
import type { Browser, Frame } from "playwright-core";
import { launchChromium, SLOWEST } from "../tools/chromium";
import { serve, type Server } from "../tools/httpsServer";
import { needs } from "../tools/witness";
import { CONTRACT } from "./contract";

const HOST_PAGE = `<!doctype html><meta charset="utf-8"><title>host</title><body><script src="/host.js"></script>`;
const ADD_IN_PAGE = `<!doctype html><meta charset="utf-8"><title>add-in</title><script src="/office/office.debug.js"></script><script src="/frame.js"></script>`;

async function bundle(entry: string): Promise<string> {
  const { outputFiles } = await build({ entryPoints: [entry], bundle: true, format: "iife", write: false });
  return outputFiles[0].text;
}

describe("the office host with the real office.js in a frame of Chromium", function () {
  this.timeout(SLOWEST);
  let browser: Browser;
  let server: Server;
  let frame: Frame;
  const outside: string[] = [];

  before(async function () {
    await needs(this, "chromium");
    const pages: Record<string, string> = {
      "/host.html": HOST_PAGE,
      "/frame.html": ADD_IN_PAGE,
      "/host.js": await bundle("test/officehost/pages/host.ts"),
      "/frame.js": await bundle("test/officehost/pages/frame.ts"),
    };
    server = await serve({ "/office/": "node_modules/@microsoft/office-js/dist" }, (path) => pages[path]);
    browser = await launchChromium();
    const page = await browser.newPage({ ignoreHTTPSErrors: true });
    await page.route(
      (url) => url.origin !== server.address,
      (route) => {
        outside.push(route.request().url());
        return route.abort();
      },
    );
    await page.goto(`${server.address}/host.html`);
    frame = page.frames()[1];
    await frame.waitForFunction("window.host === 'Excel'");
  });
  after(async () => {
    await browser?.close();
    await server?.close();
  });

  for (const [area, cases] of Object.entries(CONTRACT)) {
    describe(area, () => {
      for (const { name } of cases) {
        it(name, async () => {
          const call = `window.runCase(${JSON.stringify(area)}, ${JSON.stringify(name)})`;
          assert.deepEqual(await frame.evaluate(call), []);
        });
      }
    });
  }

  it("asks nothing of any other server", () => {
    assert.deepEqual(outside, []);
  });
});
