import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { OFFICE_JS } from "../build/officeJs.js";
import { serve, type Server } from "../httpsServer";
import { pageFiles } from "./bundle";

export const OFFICE_LIBRARY = "node_modules/@microsoft/office-js/dist";
export const SAMPLE = "assets/sample-county.xlsx";

export interface WorkbenchOptions {
  /** A free one if nothing is said. */
  readonly port?: number;
  /** A folder with another office.js, such as a newer one from a CDN. */
  readonly library?: string;
  /** Called at each request with its path. */
  readonly onRequest?: (path: string) => void;
}

/**
 * Serves the workbench: its page, and the add-in as it was built, byte for byte. Only the address of office.js in the
 * pane's page is answered with the copy from npm.
 */
export async function serveWorkbench({ port, library, onRequest }: WorkbenchOptions = {}): Promise<Server> {
  const page = await pageFiles();
  const folders = { "/": "dist", "/office/": library ?? OFFICE_LIBRARY, "/workbench/": "assets" };
  const answer = (path: string): string | undefined => {
    onRequest?.(path);
    if (path === "/taskpane.html")
      return readFileSync("dist/taskpane.html", "utf8").replaceAll(OFFICE_JS.worldwide, "/office/office.js");
    return page.get(path);
  };
  return serve(folders, answer, port);
}

/** Whether the add-in was built. */
export function isBuilt(): boolean {
  return existsSync(join("dist", "taskpane.html"));
}
