import { mkdirSync } from "node:fs";
import type { Browser } from "playwright-core";
import { launchChromium } from "../tools/chromium";
import type { Server } from "../tools/httpsServer";
import { serveWorkbench } from "../tools/workbench/server";
import { WorkbenchPage } from "./workbenchPage";

/** The workbench in Chromium, started once for all tests of a run: to start it costs more than to use it. */

export const PICTURES = "test/out/workbench";

let running: Promise<WorkbenchPage> | null = null;
let browser: Browser | null = null;
let server: Server | null = null;

/** The page with the sample county open, whatever the test before has done. */
export async function openWorkbench(): Promise<WorkbenchPage> {
  mkdirSync(PICTURES, { recursive: true });
  running ??= start();
  return running;
}

after(async () => {
  await browser?.close();
  await server?.close();
});

async function start(): Promise<WorkbenchPage> {
  browser = await launchChromium();
  server = await serveWorkbench();
  return WorkbenchPage.load(browser, server);
}
