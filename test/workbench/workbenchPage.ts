import { readFileSync } from "node:fs";
import type { Browser, Frame, Page } from "playwright-core";
import { parseArea, type Area, type CellValue } from "../../src/model";
import type { WorkbookData } from "../../src/workbench/document";
import type { Workbench } from "../../src/workbench/page/workbench";
import type { Server } from "../tools/httpsServer";

declare global {
  interface Window {
    readonly workbench: Workbench;
  }
}

/** What a person does on the page, and what they see. */
export class WorkbenchPage {
  /** Exceptions that nobody caught, and requests to other servers. */
  readonly complaints: string[] = [];
  /** The pane asks once whether the list of undo steps may be emptied. */
  private agreed = false;

  /** Loads the page, with the sample open. */
  static async load(browser: Browser, server: Server): Promise<WorkbenchPage> {
    const context = await browser.newContext({ ignoreHTTPSErrors: true, viewport: { width: 1440, height: 860 } });
    const page = await context.newPage();
    // The loader of the tests wraps named functions in it, those too that are sent to the page.
    await page.addInitScript("globalThis.__name = (named) => named");
    const workbench = new WorkbenchPage(page, server);
    await page.goto(`${server.address}/`);
    await workbench.settled();
    return workbench;
  }

  private constructor(
    readonly page: Page,
    readonly server: Server,
  ) {
    page.on("pageerror", (error) => {
      // The spreadsheet validates in idle time, even a workbook that was closed meanwhile.
      if (!/validatorRanges/.test(error.stack ?? "")) this.complaints.push(error.stack ?? error.message);
    });
    page.on("request", (request) => {
      const { protocol, origin } = new URL(request.url());
      if (protocol.startsWith("http") && origin !== server.address) this.complaints.push(request.url());
    });
  }

  /** The frame of the add-in. */
  get pane(): Frame {
    return this.page
      .frames()
      .filter((frame) => frame.url().includes("/taskpane.html"))
      .pop()!;
  }

  /** Until the workbook is open, calculated, and remembered as it was. */
  async settled(): Promise<void> {
    await this.page.waitForFunction(() => window.workbench?.state.ready, null, { timeout: 60_000 });
  }

  async open(bytes: Uint8Array, name: string): Promise<void> {
    await this.page.evaluate(() => window.workbench.dismiss());
    const before = await this.page.evaluateHandle(() => window.workbench.document);
    await this.page.setInputFiles("input[type=file]", { name, mimeType: "", buffer: Buffer.from(bytes) });
    await this.page.waitForFunction(
      (before) => {
        const { document, state } = window.workbench;
        return (document !== before && state.ready) || state.notice?.intent === "error";
      },
      before,
      { timeout: 60_000 },
    );
  }

  openSample(): Promise<void> {
    return this.open(readFileSync("assets/sample-county.xlsx"), "sample-county.xlsx");
  }

  /** Clicks a cell of the grid and types into it, as a person does. */
  async type(sheet: string, address: string, text: string): Promise<void> {
    await this.beginToType(sheet, address, text);
    await this.page.keyboard.press("Enter");
    await this.page.evaluate(() => window.workbench.settled());
  }

  /** Types without ending it; the spreadsheet's editor needs a moment to open. */
  async beginToType(sheet: string, address: string, text: string): Promise<void> {
    await this.click(sheet, address);
    await this.page.waitForTimeout(200);
    await this.page.keyboard.type(text[0]);
    await this.page.waitForFunction(() => window.workbench.excel.cellEditMode);
    await this.page.keyboard.type(text.slice(1), { delay: 5 });
  }

  /** Clicks a cell near the upper left corner of its sheet. */
  async click(sheet: string, address: string): Promise<void> {
    const { top, left } = parseArea(address)!;
    await this.page.evaluate(
      ([name, area]) => {
        const { document } = window.workbench;
        document.select(document.sheets().find((one) => one.name === name)!.id, [area]);
      },
      [sheet, { top: 0, left: 0, bottom: 0, right: 0 }] as const,
    );
    await this.page.waitForTimeout(400);
    const { x, y } = await this.page.evaluate(
      ([row, column]) => {
        const sheet = window.workbench.engine.api.getActiveWorkbook()!.getActiveSheet();
        const cell = sheet.getRange(row, column).getCellRect();
        const canvas = [...document.querySelectorAll("#spreadsheet canvas")].find((one) => one.clientHeight > 200)!;
        const { left, top } = canvas.getBoundingClientRect();
        return { x: left + cell.x + cell.width / 2, y: top + cell.y + cell.height / 2 };
      },
      [top, left] as const,
    );
    await this.page.mouse.click(x, y);
  }

  value(sheet: string, address: string): Promise<CellValue> {
    return this.page.evaluate(
      ([name, area]) => {
        const { document } = window.workbench;
        return document
          .sheets()
          .find((one) => one.name === name)!
          .values(area)[0][0];
      },
      [sheet, parseArea(address)!] as const,
    );
  }

  /**
   * The workbook as plain data, with numbers to 12 digits: the engine may calculate the last ones in another order. It
   * also gives results the number formats of the cells they come from, whenever it calculates; so formats are left out.
   */
  async contents(): Promise<WorkbookData> {
    const json = await this.page.evaluate(() => JSON.stringify(window.workbench.document.picture().data));
    return JSON.parse(json, (key, value) => {
      if (key === "formats" || key === "active") return undefined;
      return typeof value === "number" ? Number(value.toPrecision(12)) : value;
    });
  }

  selection(): Promise<{ sheet: string; area: Area }> {
    return this.page.evaluate(() => {
      const { sheet, areas } = window.workbench.document.selection();
      return { sheet: sheet.name, area: areas[0] };
    });
  }

  /** How many areas of each kind are marked. */
  async marks(): Promise<number> {
    const picture = await this.page.evaluate(() => window.workbench.document.picture().data);
    return picture.sheets.flatMap(({ conditionalFormats = [] }) =>
      conditionalFormats.filter(({ rule }) => String(rule).includes("EDU.MARK")),
    ).length;
  }

  /** Presses a button of the ribbon, agrees once to what the pane asks, and waits for what the pane says in the end. */
  async press(label: string, said: string): Promise<void> {
    const requests = () => this.page.evaluate(() => window.workbench.excel.log.work.length);
    const before = await requests();
    await this.page.getByRole("toolbar").getByRole("button", { name: label }).click();
    while ((await requests()) === before) await this.page.waitForTimeout(50);
    if (!this.agreed) {
      await this.pane.locator("dialog[open] fluent-button, dialog[open] button").first().click();
      this.agreed = true;
    }
    await this.pane.getByText(said).first().waitFor();
  }

  /** Saves, agreeing to whatever is said before, and gives the downloaded file. */
  async save(label: string, agree?: string): Promise<{ name: string; bytes: Uint8Array }> {
    const download = this.page.waitForEvent("download");
    await this.page.getByRole("button", { name: label, exact: true }).click();
    if (agree) await this.page.getByRole("button", { name: agree }).click();
    const file = await download.catch(async (error) => {
      throw new Error(`${error} ${await this.page.textContent(".notices")}`);
    });
    return { name: file.suggestedFilename(), bytes: readFileSync(await file.path()) };
  }
}
