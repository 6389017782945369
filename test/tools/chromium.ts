import { existsSync } from "node:fs";
import { chromium, type Browser } from "playwright-core";
import { recordCoverage } from "./browserCoverage";

/** The Debian package's browser, preferred because it finds the machine's fonts. */
const INSTALLED = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];

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
  return chromium.launch({ executablePath, args: FLAGS });
}

/** A headless Chromium whose pages take part where coverage is measured, which slows them down. */
export async function launchRecordedChromium(): Promise<Browser> {
  const browser = await launchChromium();
  const recorded = process.env.RECORDED_PAGES;
  if (recorded) recordCoverage(browser, recorded);
  return browser;
}
