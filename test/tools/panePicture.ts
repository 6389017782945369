/** `npx tsx test/tools/panePicture.ts`: draws docs/images/pane.png, the pane after a check of the sample county. Needs a build. */
import { mkdirSync } from "node:fs";
import { dirname } from "node:path";
import { sampleSheets } from "../../src/workflows/samples";
import { excelInBrowser } from "../taskpane/excelPage";
import { launchChromium } from "./chromium";
import { plannedWorkbook } from "./planned";

const PICTURE = "docs/images/pane.png";
const SIZE = { width: 450, height: 1100 };

const browser = await launchChromium();
const excel = await excelInBrowser(browser);
try {
  const { page, pane } = await excel.open(plannedWorkbook(sampleSheets("county")), {
    context: { colorScheme: "light", viewport: SIZE, deviceScaleFactor: 2 },
  });
  await pane.click("#check-button");
  await pane.click("dialog [data-answer=go]");
  await pane.waitForSelector("fluent-message-bar");
  await pane.click("[data-part=schools] > summary");
  await pane.locator("[data-part=schools] .behind > summary").first().click();
  await pane.waitForSelector(".explanation");
  await pane.evaluate(() => document.getElementById("verdict")!.scrollIntoView());
  await page.mouse.move(0, 0);
  mkdirSync(dirname(PICTURE), { recursive: true });
  await page.screenshot({ path: PICTURE });
} finally {
  await excel.close();
  await browser.close();
}
