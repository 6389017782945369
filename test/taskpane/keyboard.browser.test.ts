import assert from "node:assert/strict";
import type { Browser } from "playwright-core";
import { TABS, STEPS, type Tab } from "../../src/taskpane/state";
import { sampleSheets, SAMPLE_COUNTY } from "../../src/workflows/samples";
import { CHECKED } from "../looks/looks";
import { launchRecordedChromium, SLOWEST } from "../tools/chromium";
import { plannedWorkbook } from "../tools/planned";
import { needs } from "../tools/witness";
import { excelInBrowser, type ExcelInBrowser, type OpenedPane } from "./excelPage";

/** Presses of Tab that a step may take. */
const MOST = 10;
/** Rows of a list that are looked into one by one. */
const ROWS = 12;

/** What the focus is on: the step of 办理 that it belongs to, its row, and how it is found in the page. */
interface Focus {
  readonly id: string;
  readonly step: string | null;
  /** The row's place among those of the tab, -1 outside of them. */
  readonly row: number;
  readonly tab: string | null;
}

const focusOf = ({ pane }: OpenedPane): Promise<Focus> =>
  pane.evaluate(() => {
    const at = document.activeElement!;
    const rows = [...document.querySelectorAll(".part, .behind, .group, .finding, .more, .task, .begin")];
    return {
      id: at.id || at.getAttribute("name") || at.className || at.tagName,
      step: at.closest<HTMLElement>(".task")?.dataset["step"] ?? null,
      row: rows.map((row) => row.contains(at)).lastIndexOf(true),
      tab: at.getAttribute("role") === "tab" ? at.id : null,
    };
  });

describe("the pane by the keyboard alone", function () {
  this.timeout(SLOWEST);
  let browser: Browser;
  let excel: ExcelInBrowser;

  before(async function () {
    await needs(this, "chromium");
    browser = await launchRecordedChromium();
    excel = await excelInBrowser(browser);
  });
  after(async () => {
    await excel?.close();
    await browser?.close();
  });

  /** From the pane's beginning to a tab, and how many presses of Tab that takes. */
  async function toTab(opened: OpenedPane, wanted: Tab): Promise<number> {
    const { page, pane } = opened;
    await pane.focus("#about-button");
    for (let presses = 1; presses <= MOST; presses++) {
      if ((await focusOf(opened)).tab !== null) {
        await page.keyboard.press("Home");
        for (let i = 0; i < TABS.indexOf(wanted); i++) await page.keyboard.press("ArrowRight");
        assert.equal((await focusOf(opened)).tab, `tab-${wanted}`);
        await pane.waitForSelector(`#panel-${wanted} :is(.task, .finding, .verdicts)`);
        return presses;
      }
      await page.keyboard.press("Tab");
    }
    return assert.fail(`no tab within ${MOST} presses of Tab`);
  }

  /** What Tab reaches in the row that the focus is at the beginning of; it leads to what comes behind the row. */
  async function stopsOfRow(opened: OpenedPane): Promise<Focus[]> {
    const stops = [await focusOf(opened)];
    const [{ row }] = stops as [Focus];
    for (;;) {
      await opened.page.keyboard.press("Tab");
      const stop = await focusOf(opened);
      if (stop.row !== row) return stops;
      stops.push(stop);
      assert.ok(stops.length <= MOST, `a row of more than ${MOST} stops: ${stops.map(({ id }) => id).join(", ")}`);
    }
  }

  for (const schools of [SAMPLE_COUNTY.schools, 600])
    it(`reaches everything within ${MOST} presses of Tab, and by the arrows, in a county of ${schools} schools`, async () => {
      const workbook = plannedWorkbook(sampleSheets("county", { ...SAMPLE_COUNTY, schools, meets: false }));
      const opened = await excel.open(workbook);
      const { page, pane } = opened;
      await pane.focus("#check-button");
      await page.keyboard.press("Enter");
      await pane.waitForSelector("dialog[open]");
      await page.keyboard.press("Enter");
      await pane.waitForSelector(CHECKED);

      for (const tab of TABS) {
        const presses = await toTab(opened, tab);
        await page.keyboard.press("ArrowDown");
        assert.equal((await focusOf(opened)).row, 0, `${tab}: the arrow leads from the tab to its first row`);
        const steps = new Set<string | null>();
        for (let rows = 0; rows < ROWS; rows++) {
          const stops = await stopsOfRow(opened);
          const [{ step, row }] = stops as [Focus];
          assert.ok(presses + stops.length - 1 <= MOST, `${tab}, row ${row}: ${presses} + ${stops.length - 1}`);
          steps.add(step);
          const next = await focusOf(opened);
          if (next.row < row) break;
        }
        if (tab === "tasks") assert.deepEqual([...steps], [...STEPS]);
        await toTab(opened, tab);
        await page.keyboard.press("ArrowDown");
        await page.keyboard.press("End");
        const last = await stopsOfRow(opened);
        assert.ok(presses + last.length - 1 <= MOST);
      }
      await page.context().close();
    });
});
