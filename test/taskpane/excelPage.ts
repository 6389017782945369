import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { build } from "esbuild";
import type { Browser, BrowserContextOptions, Frame, Page } from "playwright-core";
import type { WorkbookData } from "../../src/officehost/document";
import type { HostOptions } from "../../src/officehost";
import type { hostAddIn } from "../../src/officehost/transport/browser";
import type { ExcelDouble } from "../../src/officehost/transport/excelDouble";
import { serve, type Server } from "../tools/httpsServer";
import { recordViolations, type Violation } from "./violations";

/** What the page that stands for Excel has in its window. */
declare global {
  interface Window {
    hostAddIn: typeof hostAddIn;
    excel: ExcelDouble;
    pressed?: Promise<void>;
  }
}

/** After so many milliseconds a click that nobody kept is lost. */
const LOST = 5000;
const LIBRARY = "node_modules/@microsoft/office-js/dist";
const PAGE = `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><title>Excel</title>
<style>body{margin:0}h1{display:none}iframe{display:block;width:100%;height:100vh;border:0}</style></head>
<body><main><h1>Excel</h1></main><script src="/host.js"></script></body></html>`;

export interface OpenOptions {
  readonly host?: Partial<HostOptions>;
  readonly context?: BrowserContextOptions;
  /** A button of the ribbon that is pressed while the pane's page has not even begun to load; its program then comes late. */
  readonly pressed?: string;
}

export interface OpenedPane {
  readonly page: Page;
  readonly pane: Frame;
  /** What the pane's policy has refused so far. */
  readonly violations: readonly Violation[];
}

/** The built add-in in Chromium, on the real office.js, with our host in the place of Excel. */
export interface ExcelInBrowser {
  /** Opens a workbook with the pane beside it, in a browser context of its own; the caller closes the context. */
  open(workbook: WorkbookData, options?: OpenOptions): Promise<OpenedPane>;
  close(): Promise<void>;
}

/** @param folder the build's output */
export async function excelInBrowser(browser: Browser, folder = "dist"): Promise<ExcelInBrowser> {
  const { outputFiles } = await build({
    stdin: {
      contents: `import { hostAddIn } from "./src/officehost/transport/browser"; window.hostAddIn = hostAddIn;`,
      resolveDir: ".",
    },
    bundle: true,
    write: false,
  });
  // Workbooks too: what is given to a page from here may not be large.
  const pages = new Map([
    ["/host.js", outputFiles[0].text],
    ["/excel.html", PAGE],
  ]);
  const server: Server = await serve({ "/": folder }, (path) => pages.get(path));
  return {
    async open(workbook, { host: options = {}, context: contextOptions = {}, pressed } = {}) {
      const context = await browser.newContext({ ignoreHTTPSErrors: true, ...contextOptions });
      // The library where the pane asks for it, from its package; nothing else leaves this machine.
      await context.route(
        (url) => url.origin !== server.address,
        (route) => {
          const file = join(LIBRARY, new URL(route.request().url()).pathname.replace(/^\/lib\/1\/hosted\//, ""));
          return existsSync(file)
            ? route.fulfill({ body: readFileSync(file), contentType: "text/javascript" })
            : route.abort();
        },
      );
      const violations = await recordViolations(context);
      const page = await context.newPage();
      if (pressed)
        await context.route(/\/taskpane\.js/, async (route) => {
          const clickKept = () => Object.values(window.earlyClicks ?? {}).some((clicks) => clicks.length > 0);
          await page
            .frames()
            .at(-1)!
            .waitForFunction(clickKept, null, { timeout: LOST })
            .catch(() => {});
          await route.fallback();
        });
      await page.goto(`${server.address}/excel.html`);
      const data = `/workbook${pages.size}.json`;
      pages.set(data, JSON.stringify(workbook));
      await page.evaluate(
        async ([data, given, pressed]) => {
          const frame = document.createElement("iframe");
          frame.title = "pane";
          window.excel = window.hostAddIn(frame, "/taskpane.html", given);
          window.excel.open((await (await fetch(data)).json()) as WorkbookData);
          if (pressed) window.pressed = window.excel.command(pressed);
          document.body.append(frame);
        },
        [data, options, pressed] as const,
      );
      // It keeps its place, so that no other workbook gets its name.
      pages.set(data, "");
      const pane = await (await page.waitForSelector("iframe")).contentFrame();
      await pane!.waitForSelector("#check-button, [role=alert]");
      return { page, pane: pane!, violations };
    },
    close: () => server.close(),
  };
}
