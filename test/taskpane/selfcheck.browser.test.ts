import assert from "node:assert/strict";
import { mkdirSync, readFileSync } from "node:fs";
import AxeBuilder from "@axe-core/playwright";
import type { Browser, Page } from "playwright-core";
import { launchRecordedChromium, SLOWEST } from "../tools/chromium";
import { serve, type Server } from "../tools/httpsServer";
import { needs } from "../tools/witness";
import { localOfficeFiles } from "../tools/build/officeJs.js";
import { atAddress } from "../tools/build/address.js";

const OUT = "test/out/selfcheck";
/** Stands in for office.js at its address, so that the test needs no network. */
const OFFICE = "window.Office = {};";

const resultsOf = (page: Page) =>
  page.$$eval("#checks tr", (rows) =>
    Object.fromEntries(rows.map((row) => [row.id.replace("check-", ""), row.children[2].textContent ?? ""])),
  );
const failuresOf = (page: Page) => page.$$eval(".failed", (cells) => cells.map((cell) => cell.parentElement!.id));

describe("the page that checks a deployment", function () {
  this.timeout(SLOWEST);
  let browser: Browser;
  let server: Server;
  const missing = new Set<string>();
  const changed = new Map<string, string>();

  before(async function () {
    await needs(this, "chromium");
    mkdirSync(OUT, { recursive: true });
    browser = await launchRecordedChromium();
    server = await serve({ "/": "dist" }, (path) => (missing.has(path) ? null : changed.get(path)));
  });
  after(async () => {
    await browser?.close();
    await server?.close();
  });
  beforeEach(() => {
    missing.clear();
    changed.clear();
    changed.set("/manifest.xml", atAddress(readFileSync("dist/manifest.xml", "utf8"), server.address));
  });

  async function open(
    search: string,
    options: { office: boolean; userAgent?: string; script?: string },
  ): Promise<Page> {
    const context = await browser.newContext({
      ignoreHTTPSErrors: true,
      userAgent: options.userAgent,
      locale: "zh-CN",
    });
    await context.route(/^https:\/\/appsforoffice/, (route) =>
      options.office ? route.fulfill({ contentType: "text/javascript", body: OFFICE }) : route.abort(),
    );
    const page = await context.newPage();
    if (options.script) await page.addInitScript(options.script);
    await page.goto(`${server.address}/selfcheck.html${search}`);
    await page.waitForFunction(() => document.querySelectorAll("#checks tr:not([id])").length === 0);
    return page;
  }

  it("passes all items where everything is in place", async () => {
    const page = await open("", { office: true });
    assert.deepEqual(await failuresOf(page), []);
    assert.match((await page.textContent("#summary")) ?? "", /^全部通过/);
    await page.screenshot({ path: `${OUT}/passed-zh-CN.png`, fullPage: true });
    const { violations } = await new AxeBuilder({ page }).analyze();
    assert.deepEqual(
      violations.map(({ id }) => id),
      [],
    );
    await page.context().close();
  });

  it("names in English what is missing: office.js, a file, and a manifest with another address", async () => {
    missing.add("/functions.json");
    changed.set("/manifest.xml", readFileSync("dist/manifest.xml", "utf8"));
    const page = await open("?lang=en-US", { office: false });
    assert.deepEqual(await failuresOf(page), ["check-office", "check-files", "check-manifest"]);
    const { office, files, manifest } = await resultsOf(page);
    assert.match(office, /appsforoffice\.microsoft\.com.*office=local/);
    assert.match(files, /: functions\.json\./);
    assert.ok(manifest.includes(server.address) && manifest.includes("https://localhost:3000"), manifest);
    assert.match((await page.textContent("#summary")) ?? "", /^Items that failed: 3\./);
    await page.screenshot({ path: `${OUT}/failed-en-US.png`, fullPage: true });
    await page.context().close();
  });

  it("says that an engine without ES2021 is too old, by its name", async () => {
    const page = await open("", {
      office: true,
      userAgent: "Mozilla/5.0 (Windows NT 10.0; WOW64; Trident/7.0; rv:11.0) like Gecko",
      script: "delete window.WeakRef",
    });
    assert.deepEqual(await failuresOf(page), ["check-webView"]);
    assert.match((await resultsOf(page)).webView, /^Internet Explorer 11 版本过低.*WebView2/);
    await page.context().close();
  });

  it("tells on a Mac whose engine is too old for the widgets what to do there", async () => {
    const page = await open("", {
      office: true,
      userAgent: "Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 Version/15.6 Safari/605.1.15",
      script: "delete window.ElementInternals",
    });
    assert.match((await resultsOf(page)).webView, /^Safari 15\.6 版本过低.*macOS/);
    await page.context().close();
  });

  it("asks for every file of office.js that stands beside the add-in", async () => {
    const files = localOfficeFiles.map(({ to }) => to);
    const built = readFileSync("dist/selfcheck.html", "utf8");
    const none = /data-office-files(?:="")?(?= )/;
    assert.match(built, none, "elsewhere there are none");
    changed.set("/selfcheck.html", built.replace(none, `data-office-files="${files.join(" ")}"`));
    for (const file of files) changed.set(`/${file}`, OFFICE);
    assert.deepEqual(await failuresOf(await open("", { office: true })), []);
    for (const lost of ["office/excel-win32-16.01.js", "office/zh-cn/office_strings.js"]) {
      changed.delete(`/${lost}`);
      missing.add(`/${lost}`);
    }
    const page = await open("", { office: true });
    assert.match((await resultsOf(page)).files, /excel-win32-16\.01\.js、office\/zh-cn\/office_strings\.js/);
    await page.context().close();
  });
});
