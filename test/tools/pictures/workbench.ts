import { readFileSync } from "node:fs";
import type { Browser } from "playwright-core";
import { FileHost } from "../../../src/spreadsheet/file";
import { WorkbenchPage } from "../../workbench/workbenchPage";
import { SAMPLE, serveWorkbench } from "../workbench/server";
import { textsShown, type Drawings } from "./picture";

const SHEET = "校际差异系数表";

/** The workbench after a check of the sample county, on its coefficients and on the cell of the first finding. Needs a build. */
export async function drawWorkbench(browser: Browser): Promise<Drawings> {
  const server = await serveWorkbench();
  try {
    const workbench = await WorkbenchPage.load(browser, server);
    const draw = async (shows: readonly string[]) => ({ shows, png: await workbench.page.screenshot() });
    return {
      "workbench.png": await draw(await checkSample(workbench)),
      "ledger.png": await draw(await goToFinding(workbench)),
    };
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

/** Goes to the cell of the first finding, and gives what is shown then: the pane's texts, and where the cell stands. */
export async function goToFinding({ page, pane }: WorkbenchPage): Promise<string[]> {
  await pane.locator("#tab-findings").click();
  await pane.locator("#findings .jump").first().click();
  const selected = await page.waitForFunction((before) => {
    const { sheet, areas } = window.workbench.document.selection();
    // First the sheet comes forward, with the cell that was selected there before; the finding's stands below the headings.
    return sheet.name !== before && areas.some(({ top }) => top > 0) && `${sheet.name} ${JSON.stringify(areas)}`;
  }, SHEET);
  const frame = await (await page.waitForSelector("#pane iframe")).contentFrame();
  return [...(await textsShown(frame!)), String(await selected.jsonValue())];
}

/** The sheet is drawn on a canvas, whose texts no page tells. */
async function rowsOfSheet(): Promise<string[]> {
  const { sheets } = await FileHost.open(readFileSync(SAMPLE), SAMPLE).read(({ name }) => (name === SHEET ? {} : null));
  const sheet = sheets.find(({ name }) => name === SHEET);
  return [SHEET, ...(sheet?.values ?? []).map((row) => row.join(" | "))];
}
