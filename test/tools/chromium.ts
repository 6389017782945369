import { existsSync } from "node:fs";
import { chromium, type Browser } from "playwright-core";
import { recordCoverage } from "./browserCoverage";

/**
 * The Debian packages' browsers, preferred because they find the machine's fonts; first the one without windows, which takes a
 * fifth less of the processor.
 */
const INSTALLED = ["chromium-headless-shell", "chromium", "chromium-browser", "google-chrome"].map(
  (name) => `/usr/bin/${name}`,
);

/** Headless, without a sandbox (containers run as root) and without anything that calls out by itself. */
const FLAGS = [
  "--headless",
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/** Milliseconds that one thing in a page may take, and a whole test, on a machine that does much besides: bounds, and no waits. */
export const PATIENCE = 90_000;
export const SLOWEST = 240_000;

/** The path of a Chromium on this machine, installed or unpacked from the npm package, or `null` where neither starts. */
export async function chromiumPath(): Promise<string | null> {
  const installed = INSTALLED.find((path) => existsSync(path));
  if (installed) return installed;
  const packaged = await import("@sparticuz/chromium");
  return packaged.default.executablePath().catch(() => null);
}

/** A headless Chromium; the caller closes it. */
export async function launchChromium(): Promise<Browser> {
  const executablePath = await chromiumPath();
  if (!executablePath) throw new Error("No Chromium: apt install chromium.");
  const browser = await chromium.launch({ executablePath, args: FLAGS });
  const newContext = browser.newContext.bind(browser);
  browser.newContext = async (options) => {
    const context = await newContext(options);
    context.setDefaultTimeout(PATIENCE);
    return context;
  };
  return browser;
}

/** A headless Chromium whose pages take part where coverage is measured, which slows them down. */
export async function launchRecordedChromium(): Promise<Browser> {
  const browser = await launchChromium();
  const recorded = process.env.RECORDED_PAGES;
  if (recorded) recordCoverage(browser, recorded);
  return browser;
}
