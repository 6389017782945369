/**
 * `npm run looks`: the pane at every width, in both languages and in every look, before every kind of workbook and in every
 * place, as pictures in test/out/looks. Names what breaks a rule of accessibility or is wider than the pane, and then ends with
 * 1. Needs a build and Chromium. `-- empty foreign …` only those workbooks. `npm test` looks at a slice of it.
 */
import { mkdirSync } from "node:fs";
import type { Browser } from "playwright-core";
import { LANGUAGES, type Language } from "../../src/locales/sentence";
import type { WorkbookData } from "../../src/officehost/document";
import { EMPTY, ledgerSheets } from "../../src/workflows/newLedger";
import { sampleSheets } from "../../src/workflows/samples";
import { excelInBrowser, type ExcelInBrowser } from "../taskpane/excelPage";
import { launchChromium } from "../tools/chromium";
import { plannedWorkbook } from "../tools/planned";
import { OWN_SHEET, ownWorkbook } from "../workflows/ownSheets";
import { AT_WORK, EDITED } from "./work";
import { chooseLook, fits, HEIGHT, isAccessible, LOOKS, PLACES, type Look, type Place } from "./looks";

const OUT = "test/out/looks";
const WIDTHS = [450, 350, 320, 270];
const NAMES = Object.keys(LOOKS) as Look[];

interface Shown {
  readonly workbook: () => WorkbookData;
  readonly places: readonly Place[];
}

const WORKBOOKS: Readonly<Record<string, Shown>> = {
  empty: { workbook: () => ({ sheets: [{ name: "Sheet1" }] }), places: PLACES.empty },
  foreign: { workbook: foreign, places: PLACES.foreign },
  unfilled: { workbook: () => plannedWorkbook(ledgerSheets(EMPTY)), places: PLACES.ledger },
  filled: { workbook: () => plannedWorkbook(sampleSheets("faults")), places: PLACES.ledger },
  edited: { workbook: () => plannedWorkbook(sampleSheets("faults")), places: EDITED },
  large: { workbook: large, places: PLACES.ledger },
  atWork: { workbook: large, places: AT_WORK },
};

function large(): WorkbookData {
  return plannedWorkbook(sampleSheets("county", { schools: 6000, seed: 1, meets: false }));
}

function foreign(): WorkbookData {
  return { sheets: [{ name: OWN_SHEET, cells: ownWorkbook().sheets[0]!.values.map((row) => [...row]) }] };
}

async function lookAt(excel: ExcelInBrowser, name: string, { workbook, places }: Shown, language: Language) {
  const context = { viewport: { width: WIDTHS[0]!, height: HEIGHT }, reducedMotion: "reduce" } as const;
  const opened = await excel.open(workbook(), { host: { language }, context });
  opened.page.setDefaultTimeout(300_000);
  for (const place of places) {
    await place.go(opened.pane);
    for (const width of WIDTHS) {
      const where = `${name}-${place.name}-${language}-${width}`;
      await tell(where, () => fits(opened, place, width));
      for (const look of NAMES) {
        await chooseLook(opened, look);
        await opened.page.screenshot({ path: `${OUT}/${where}-${look}.png` });
        pictures += 1;
        // What is accessible at one width is so at another.
        if (width === 320) await tell(`${where}-${look}`, () => isAccessible(opened, where, look !== NAMES[0]));
      }
    }
  }
  await opened.page.context().close();
}

async function tell(where: string, holds: () => Promise<void>): Promise<void> {
  await holds().catch((error: Error) => {
    process.exitCode = 1;
    console.log(`✗ ${where}: ${error.message}`);
  });
}

let pictures = 0;
const asked = process.argv.slice(2);
mkdirSync(OUT, { recursive: true });
const browser: Browser = await launchChromium();
const excel = await excelInBrowser(browser);
try {
  for (const [name, shown] of Object.entries(WORKBOOKS))
    for (const language of LANGUAGES)
      if (asked.length === 0 || asked.includes(name)) await lookAt(excel, name, shown, language);
  console.log(`${pictures} pictures in ${OUT}`);
} finally {
  await excel.close();
  await browser.close();
}
