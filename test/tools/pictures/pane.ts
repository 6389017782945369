import type { Browser, Frame, Page } from "playwright-core";
import { sampleSheets } from "../../../src/workflows/samples";
import { excelInBrowser } from "../../taskpane/excelPage";
import { plannedWorkbook } from "../planned";
import { textsShown, type Drawn } from "./picture";

const SIZE = { width: 450, height: 1100 };

/** The pane after a check of the sample county, with the reasons of one verdict opened. Needs a build. */
export async function drawPane(browser: Browser): Promise<Drawn> {
  const excel = await excelInBrowser(browser);
  try {
    const { page, pane } = await excel.open(plannedWorkbook(sampleSheets("county")), {
      context: { colorScheme: "light", viewport: SIZE, deviceScaleFactor: 2 },
    });
    await explainVerdict(page, pane);
    return { shows: await textsShown(pane), png: await page.screenshot() };
  } finally {
    await excel.close();
  }
}

async function explainVerdict(page: Page, pane: Frame): Promise<void> {
  await pane.click("#check-button");
  await pane.click("dialog [data-answer=go]");
  await pane.waitForSelector(".status[data-state=checked]");
  await pane.click("[data-part=schools] > summary");
  await pane.locator("[data-part=schools] .behind > summary").first().click();
  await pane.waitForSelector(".explanation");
  await page.mouse.move(0, 0);
}
