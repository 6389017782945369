import { DEFAULT_OPTIONS, OfficeHost, type HostOptions } from "../host";
import { WorkbenchExcel } from "./excel";
import { windowName } from "./window-name";

/**
 * Excel for an add-in in a frame of this page. Both come by https from the same host name, or office.js does not trust
 * the page; the ports may differ.
 *
 * @param frame an empty frame of this page
 * @param address of the add-in's page
 *
 * @example
 * const excel = hostAddIn(document.querySelector("iframe"), "https://localhost:3000/taskpane.html");
 * excel.open({ sheets: [{ name: "学校台账" }] });
 */
export function hostAddIn(
  frame: HTMLIFrameElement,
  address: string,
  options: Partial<HostOptions> = {},
): WorkbenchExcel {
  const { origin } = new URL(address, location.href);
  const host = new OfficeHost((message) => frame.contentWindow?.postMessage(message, origin), options);
  window.addEventListener("message", ({ source, data }) => {
    if (source === frame.contentWindow && typeof data === "string") host.receive(data);
  });
  frame.name = windowName({ ...DEFAULT_OPTIONS, ...options }, location.origin);
  frame.src = address;
  return new WorkbenchExcel(host, { beforeOpen: () => {}, delivered });
}

/** Messages of windows arrive in order, each in a task of its own. */
function delivered(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 20));
}
