import { readFileSync } from "node:fs";
import type { Browser } from "playwright-core";
import { FileHost } from "../../../src/spreadsheet/file";
import { WorkbenchPage } from "../../workbench/workbenchPage";
import { SAMPLE, serveWorkbench } from "../workbench/server";
import { textsShown, type Drawn } from "./picture";

const SHEET = "校际差异系数表";

/** The workbench after a check of the sample county. Needs a build. */
export async function drawWorkbench(browser: Browser): Promise<Drawn> {
  const server = await serveWorkbench();
  try {
    const workbench = await WorkbenchPage.load(browser, server);
    const shows = await checkSample(workbench);
    return { shows, png: await workbench.page.screenshot() };
  } finally {
    await server.close();
  }
}

/** Brings the workbench to what its picture shows, and gives that: the pane's texts, and the rows of the sheet. */
export async function checkSample(workbench: WorkbenchPage): Promise<string[]> {
  await workbench.openSample();
  await workbench.press("validate", "marked");
  await workbench.click(SHEET, "A1");
  await workbench.calculated();
  const pane = await (await workbench.page.waitForSelector("#pane iframe")).contentFrame();
  return [...(await textsShown(pane!)), ...(await rowsOfSheet())];
}

/** The sheet is drawn on a canvas, whose texts no page tells. */
async function rowsOfSheet(): Promise<string[]> {
  const { sheets } = await FileHost.open(readFileSync(SAMPLE), SAMPLE).read(({ name }) => (name === SHEET ? {} : null));
  const sheet = sheets.find(({ name }) => name === SHEET);
  return [SHEET, ...(sheet?.values ?? []).map((row) => row.join(" | "))];
}
