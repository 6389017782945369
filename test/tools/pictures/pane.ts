import type { Browser, Frame, Page } from "playwright-core";
import type { WorkbookData } from "../../../src/officehost/document";
import { sampleSheets } from "../../../src/workflows/samples";
import { excelInBrowser } from "../../taskpane/excelPage";
import { OWN_SHEET, ownWorkbook } from "../../workflows/ownSheets";
import { plannedWorkbook } from "../planned";
import { textsShown, type Drawings } from "./picture";

const SIZE = { width: 450, height: 760 };
/** Every picture is drawn on this day. */
const DAY = "2025-10-20T09:00:00";
/** The verdict has its reasons below. */
const TALL = { width: 450, height: 1100 };

/** The pane before an empty workbook, before a county's own sheet, and in its three tabs after a check. Needs a build. */
export async function drawPane(browser: Browser, inPixels = true): Promise<Drawings> {
  const excel = await excelInBrowser(browser);
  const drawings: Drawings = {};
  const open = (workbook: WorkbookData) =>
    excel.open(workbook, { context: { colorScheme: "light", viewport: SIZE, deviceScaleFactor: inPixels ? 2 : 1 } });
  const draw = async (name: string, page: Page, pane: Frame, size = SIZE) => {
    await page.setViewportSize(size);
    await page.mouse.move(0, 0);
    const png = inPixels ? await page.screenshot() : new Uint8Array();
    drawings[name] = { shows: await textsShown(pane), png };
  };
  try {
    const empty = await open({ sheets: [{ name: "Sheet1" }] });
    await empty.pane.waitForSelector("#about-heading");
    await draw("start.png", empty.page, empty.pane);
    const own = await open({ sheets: [{ name: OWN_SHEET, cells: ownCells() }] });
    await own.pane.waitForSelector("#answerQuestions-button");
    await draw("own-sheets.png", own.page, own.pane);
    const { page, pane } = await open(plannedWorkbook(sampleSheets("county")));
    // 办理 says on which day a step was done.
    await page.clock.setFixedTime(DAY);
    await explainVerdict(pane);
    await draw("pane.png", page, pane, TALL);
    await pane.click("#tab-findings");
    await pane.waitForSelector(".finding");
    await draw("findings.png", page, pane);
    await pane.click("#tab-tasks");
    // What the workbook tells of each step comes a moment later.
    await pane.getByText(/已填报\d+张/).waitFor();
    await draw("tasks.png", page, pane);
    return drawings;
  } finally {
    await excel.close();
  }
}

function ownCells() {
  return ownWorkbook().sheets[0]!.values.map((row) => [...row]);
}

async function explainVerdict(pane: Frame): Promise<void> {
  await pane.click("#check-button");
  await pane.click("dialog [data-answer=go]");
  await pane.waitForSelector(".status[data-state=checked]");
  await pane.click("[data-part=between] > summary");
  await pane.locator("[data-part=between] .behind > summary").first().click();
  await pane.waitForSelector(".explanation");
}
