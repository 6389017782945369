import { readFileSync } from "node:fs";
import type { Browser, FrameLocator, Page } from "playwright-core";
import "../../src/locales/everyLanguage";
import { sentencesIn, type Sentences } from "../../src/locales/languages";
import type { Language } from "../../src/locales/sentence";
import { workbenchIn, type SayWorkbench, type WorkbenchKey } from "../../src/locales/workbench";
import { markKind, parseArea, type Area, type CellValue, type ProblemId } from "../../src/model";
import type { WorkbookData } from "../../src/officehost/document";
import type { Workbench } from "../../src/workbench/page/workbench";
import { PATIENCE } from "../tools/chromium";
import type { Server } from "../tools/httpsServer";

/** What the pane says in the end: a sentence of its own, or of a problem. */
type SaidKey = keyof Sentences["pane"] | ProblemId;

declare global {
  interface Window {
    readonly workbench: Workbench;
  }
}

/** What a person does on the page, and what they see. */
export class WorkbenchPage {
  /** Exceptions that nobody caught, and requests to other servers. */
  readonly complaints: string[] = [];
  language: Language = "zh-CN";
  /** Milliseconds that opening a workbook may take. */
  private patience = PATIENCE;
  /** The pane asks once whether the list of undo steps may be emptied. */
  private agreed = false;

  /** Loads the page, with the sample open and not yet checked. */
  static async load(browser: Browser, server: Server): Promise<WorkbenchPage> {
    const context = await browser.newContext({ ignoreHTTPSErrors: true, viewport: { width: 1440, height: 860 } });
    const page = await context.newPage();
    // The loader of the tests wraps named functions in it, those too that are sent to the page.
    await page.addInitScript("globalThis.__name = (named) => named");
    const workbench = new WorkbenchPage(page, server);
    await page.goto(`${server.address}/?check=off`);
    await page.waitForFunction(() => window.workbench?.state.ready);
    return workbench;
  }

  private constructor(
    readonly page: Page,
    readonly server: Server,
  ) {
    page.on("pageerror", (error) => this.complaints.push(error.stack ?? error.message));
    page.on("request", (request) => {
      const { protocol, origin } = new URL(request.url());
      if (protocol.startsWith("http") && origin !== server.address) this.complaints.push(request.url());
    });
  }

  /** Lets everything take so many milliseconds, on a busy machine with a large county. */
  wait(patience: number): void {
    this.patience = patience;
    this.page.setDefaultTimeout(patience);
  }

  /** What is shown of the add-in, also after it was started again. */
  get pane(): FrameLocator {
    return this.page.frameLocator("#pane iframe");
  }

  /** The words of the page. */
  get say(): SayWorkbench {
    return workbenchIn(this.language);
  }

  /** How a sentence of the pane, or of a problem, begins: up to its first blank. */
  private opening(key: SaidKey): string {
    const { problems, pane } = sentencesIn(this.language);
    return { ...problems, ...pane }[key].split("{")[0];
  }

  /** Sets a switch in its panel, which stays open. */
  async set(key: "functions" | "protectedSheet" | "cellEdit", on: boolean): Promise<void> {
    await (await this.switch(key)).setChecked(on);
  }

  /** Chooses in the panel of switches. */
  async choose(key: "requirementSet" | "payloadLimit" | "language" | "theme", choice: string): Promise<void> {
    await (await this.switch(key)).selectOption(choice);
    if (key === "language") this.language = choice as Language;
  }

  private async switch(key: WorkbenchKey) {
    const panel = this.page.getByRole("region", { name: this.say("switches") });
    if (!(await panel.isVisible())) await this.toggleSwitches();
    return panel.getByLabel(this.say(key));
  }

  /** Shows the panel of switches, or hides it, among the developer's tools. */
  async toggleSwitches(): Promise<void> {
    const switches = this.page.getByRole("button", { name: this.say("switches") });
    if (!(await switches.isVisible())) await this.page.getByRole("button", { name: this.say("developer") }).click();
    await switches.click();
  }

  /** Until all formulas have their values. */
  async calculated(): Promise<void> {
    await this.page.evaluate(() => window.workbench.settled());
  }

  open(bytes: Uint8Array, name: string): Promise<void> {
    return this.untilOpen(() => this.page.setInputFiles("input[type=file]", chosenFile(bytes, name)));
  }

  /** Chooses a file, until it is open with the pane beside it, or the page says why it is not. */
  async untilOpen(choose: () => Promise<unknown>): Promise<void> {
    await this.page.evaluate(() => window.workbench.dismiss());
    const before = await this.page.evaluateHandle(() => window.workbench.document);
    await choose();
    await this.page.waitForFunction(
      (before) => {
        const { document, state } = window.workbench;
        return (document !== before && state.ready) || state.notice?.intent === "error";
      },
      before,
      { timeout: this.patience },
    );
    await this.pane.locator("#check-button").waitFor();
  }

  openSample(): Promise<void> {
    return this.open(readFileSync("assets/sample-county.xlsx"), "sample-county.xlsx");
  }

  /** Clicks a cell of the grid and types into it, as a person does. */
  async type(sheet: string, address: string, text: string): Promise<void> {
    await this.click(sheet, address);
    await this.enter(text);
  }

  /** Types without ending it. */
  async beginToType(sheet: string, address: string, text: string): Promise<void> {
    await this.click(sheet, address);
    await this.beginToEnter(text[0]);
    await this.page.keyboard.type(text.slice(1));
  }

  /** Types into the selected cell, until it holds the text and all that depends on it is calculated. */
  async enter(text: string): Promise<void> {
    await this.beginToEnter(text[0]);
    // At once, or a list of functions that is still open would take the key that follows.
    await this.page.keyboard.insertText(text.slice(1));
    await this.page.keyboard.press("Enter");
    await this.page.waitForFunction(() => !window.workbench.excel.cellEditMode);
    await this.calculated();
  }

  private async beginToEnter(character: string): Promise<void> {
    await this.page.keyboard.type(character);
    await this.page.waitForFunction(() => window.workbench.excel.cellEditMode);
  }

  /** Clicks a cell near the upper left corner of its sheet. */
  async click(sheet: string, address: string): Promise<void> {
    const area = parseArea(address)!;
    await this.page.evaluate((name) => {
      const { document } = window.workbench;
      const { id } = document.sheets().find((one) => one.name === name)!;
      document.select(id, [{ top: 0, left: 0, bottom: 0, right: 0 }]);
      // The sheet is drawn and scrolled a moment later.
      return new Promise((drawn) => setTimeout(() => requestAnimationFrame(drawn), 100));
    }, sheet);
    // On a machine at work that was too early, and the click met another cell.
    do {
      const { x, y } = await this.pointIn(area);
      await this.page.mouse.click(x, y);
    } while (!(await this.isSelected(area)));
  }

  /** Whether a cell is in sight within a few seconds, so that a click into its middle meets it. */
  async isSeen(area: Area): Promise<boolean> {
    for (let tries = 0; tries < 4; tries++) {
      const { x, y } = await this.pointIn(area);
      await this.page.mouse.click(x, y);
      if (await this.isSelected(area)) return true;
    }
    return false;
  }

  /** The middle of a cell on the screen, wherever the sheet is scrolled to. */
  private pointIn({ top, left }: Area): Promise<{ x: number; y: number }> {
    return this.page.evaluate(
      ([row, column]) => {
        const sheet = window.workbench.engine.api.getActiveWorkbook()!.getActiveSheet();
        const rect = (row: number, column: number) => sheet.getRange(row, column).getCellRect();
        const cell = rect(row, column);
        const { sheetViewStartRow, sheetViewStartColumn, offsetX, offsetY } = sheet.getScrollState();
        const [origin, first] = [rect(0, 0), rect(sheetViewStartRow, sheetViewStartColumn)];
        const { xSplit, ySplit } = sheet.getFreeze();
        const scrolled = {
          x: column < xSplit ? 0 : first.x - origin.x + offsetX,
          y: row < ySplit ? 0 : first.y - origin.y + offsetY,
        };
        const canvas = [...document.querySelectorAll("#spreadsheet canvas")].find((one) => one.clientHeight > 200)!;
        const { left, top } = canvas.getBoundingClientRect();
        return { x: left + cell.x - scrolled.x + cell.width / 2, y: top + cell.y - scrolled.y + cell.height / 2 };
      },
      [top, left] as const,
    );
  }

  /** Whether a cell is selected, and ready to be typed into, within a second: two clicks in a shorter time are one. */
  private isSelected({ top, left }: Area): Promise<boolean> {
    const selected = ([top, left]: readonly [number, number]) => {
      const [area] = window.workbench.document.selection().areas;
      return area.top === top && area.left === left && document.activeElement?.id.includes("EDITOR");
    };
    return this.page.waitForFunction(selected, [top, left] as const, { timeout: 1_000 }).then(
      () => true,
      () => false,
    );
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

  /** How many kinds of marks there are, sheet by sheet, in the workbook or in one sheet. */
  async marks(sheet?: string): Promise<number> {
    const { sheets } = await this.page.evaluate(() => window.workbench.document.picture().data);
    return sheets
      .filter(({ name }) => sheet === undefined || name === sheet)
      .flatMap(({ conditionalFormats = [] }) => conditionalFormats)
      .filter(({ rule }) => typeof rule === "string" && markKind(rule) !== null).length;
  }

  /** Presses a button of the ribbon, until the pane says the sentence of this key. */
  async press(command: string, said: SaidKey): Promise<void> {
    const id = await this.page.evaluate(
      (command) => window.workbench.state.ribbon.buttons.find((button) => button.command === command)!.id,
      command,
    );
    await this.untilSaid(() => this.page.locator(`[id="${id}"]`).click(), said);
  }

  /** Sets the add-in to work, agrees once to what the pane asks, and waits for what it says in the end. */
  async untilSaid(work: () => Promise<unknown>, said: SaidKey): Promise<void> {
    const requests = await this.page.evaluate(() => window.workbench.excel.log.all().length);
    await work();
    await this.agree();
    await this.page.waitForFunction((requests) => window.workbench.excel.log.all().length > requests, requests);
    const sentence = this.pane.getByText(this.opening(said)).first();
    await sentence.waitFor().catch(async (error) => {
      const instead = `${await this.page.textContent(".notices")} ${await this.pane.locator("body").innerText()}`;
      throw new Error(`${error} Instead: ${instead.replace(/\s+/g, " ").slice(0, 600)}`);
    });
  }

  /** Says yes to the pane's first question, whether the list of undo steps may be emptied. */
  private async agree(): Promise<void> {
    if (this.agreed) return;
    await this.pane.locator("dialog[open] [data-answer=go]").click();
    this.agreed = true;
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

/** A file as a person chooses it. */
export function chosenFile(bytes: Uint8Array, name: string) {
  return { name, mimeType: "", buffer: Buffer.from(bytes) };
}
