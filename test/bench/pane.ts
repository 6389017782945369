import { existsSync } from "node:fs";
import { loadavg } from "node:os";
import type { Frame } from "playwright-core";
import { sampleSheets, SAMPLE_COUNTY } from "../../src/workflows/samples";
import { excelInBrowser, type OpenedPane } from "../taskpane/excelPage";
import { launchChromium } from "../tools/chromium";
import { DONE, tasksOf } from "../tools/mainThread";
import { plannedWorkbook } from "../tools/planned";

/** A large county, and a city with all its districts. */
const SCHOOLS = [600, 6_000];
/** Milliseconds that a check may take on a busy machine. */
const PATIENCE = 400_000;

/** What stands in each tab as soon as it shows the result. */
const CONTENTS = { verdict: ".verdicts", findings: ".finding", tasks: ".task" } as const;
type Tab = keyof typeof CONTENTS;

/** The tab in which the check is begun, and those that show its result for the first time afterwards. */
const VISITS: readonly { readonly from: Tab; readonly to: readonly Tab[] }[] = [
  { from: "tasks", to: ["findings", "verdict"] },
  { from: "verdict", to: ["tasks"] },
];

/**
 * Prints how long the built pane takes in Chromium until something and until its button is seen, and after a check of each county
 * until each tab is painted for the first time; goal: 100 ms.
 */
export async function run(): Promise<void> {
  if (!existsSync("dist/taskpane.js")) return console.log("The pane is not built: npm run build.");
  const browser = await launchChromium();
  const excel = await excelInBrowser(browser);
  try {
    const visits = SCHOOLS.flatMap((schools) => VISITS.map((visit) => ({ schools, ...visit })));
    for (const { schools, from, to } of visits) {
      const { page, pane } = await opened(schools);
      await pane.click(`#tab-${from}`);
      await pane.click("#check-button");
      await pane.click("dialog [data-answer=go]");
      await pane.waitForSelector(".status[data-state=checked]", { timeout: PATIENCE });
      for (const tab of to) {
        let milliseconds = 0;
        const tasks = await tasksOf(page, async () => (milliseconds = await painted(pane, tab)));
        const busy = tasks.reduce((sum, task) => sum + task.busy, 0);
        console.log(
          `first paint of ${tab}, ${schools} schools: ${milliseconds.toFixed(0)} ms (${busy.toFixed(0)} of the processor)${load()}`,
        );
      }
      await page.context().close();
    }
  } finally {
    await excel.close();
    await browser.close();
  }

  async function opened(schools: number): Promise<OpenedPane> {
    const open = await excel.open(plannedWorkbook(sampleSheets("county", { ...SAMPLE_COUNTY, schools })));
    const { first, ready } = await open.pane.evaluate(() => ({
      first: performance.getEntriesByName("first-contentful-paint")[0]?.startTime ?? NaN,
      ready: performance.now(),
    }));
    console.log(
      `pane's start: something after ${first.toFixed(0)} ms, its button after ${ready.toFixed(0)} ms${load()}`,
    );
    return open;
  }
}

/** Milliseconds from a click on a tab until its content is painted. */
function painted(pane: Frame, tab: Tab): Promise<number> {
  return pane.evaluate(
    async ([tab, content, done]) => {
      const start = performance.now();
      document.getElementById(`tab-${tab}`)?.click();
      do await new Promise((painted) => requestAnimationFrame(() => setTimeout(painted)));
      while (!document.querySelector(`#panel-${tab} ${content}`));
      performance.mark(done);
      return performance.now() - start;
    },
    [tab, CONTENTS[tab], DONE] as const,
  );
}

function load(): string {
  const [load] = loadavg();
  return `, load average ${load?.toFixed(1)}`;
}
