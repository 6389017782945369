import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import type { Browser, BrowserContext, Page } from "playwright-core";

const BUNDLES = resolve("dist");

/** Where what Chromium ran is recorded (RECORDED_PAGES), beside what Node ran in the folder that NODE_V8_COVERAGE names. */
export const browserFolder = (nodeFolder: string) => `${nodeFolder}-browser`;

let written = 0;
const recording = new WeakSet<Page>();

/** Writes down which parts of our bundles a page ran, in the form in which Node does it, and so that c8 can read it. */
async function save(page: Page, folder: string): Promise<void> {
  if (!recording.delete(page)) return;
  const scripts = await page.coverage.stopJSCoverage();
  const result = scripts.flatMap(({ url, scriptId, functions }) => {
    const file = join(BUNDLES, new URL(url).pathname);
    return existsSync(file) ? [{ scriptId, url: pathToFileURL(file).href, functions }] : [];
  });
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, `coverage-${process.pid}-${++written}.json`), JSON.stringify({ result }));
}

/** Makes every page of the browser record what it runs, from its first script until it, its context or the browser is closed. */
export function recordCoverage(browser: Browser, folder: string): void {
  const newContext = browser.newContext.bind(browser);
  browser.newContext = async (options) => {
    const context = await newContext(options);
    recordContext(context, folder);
    return context;
  };
  savingOnClose(browser, () => browser.contexts().flatMap((context) => context.pages()), folder);
}

function recordContext(context: BrowserContext, folder: string): void {
  const newPage = context.newPage.bind(context);
  context.newPage = async () => {
    const page = await newPage();
    await page.coverage.startJSCoverage({ resetOnNavigation: false });
    recording.add(page);
    savingOnClose(page, () => [page], folder);
    return page;
  };
  savingOnClose(context, () => context.pages(), folder);
}

function savingOnClose(closable: Browser | BrowserContext | Page, pages: () => readonly Page[], folder: string): void {
  const close = closable.close.bind(closable);
  closable.close = async (options?: object) => {
    for (const page of pages()) await save(page, folder);
    await close(options);
  };
}
