import { DEFAULT_OPTIONS, OfficeResponder, type HostOptions } from "..";
import { ExcelDouble } from "./excelDouble";
import { windowName } from "./windowName";

/**
 * Excel for an add-in in a frame of this page. Both come by https from the same host name, or office.js does not trust
 * the page; the ports may differ.
 *
 * @param frame not yet part of the page: its name, in which office.js looks for its host, is fixed once it is
 * @param address of the add-in's page
 *
 * @example
 * const frame = document.createElement("iframe");
 * const excel = hostAddIn(frame, "https://localhost:3000/taskpane.html");
 * document.body.append(frame);
 * excel.open({ sheets: [{ name: "学校台账" }] });
 */
export function hostAddIn(frame: HTMLIFrameElement, address: string, options: Partial<HostOptions> = {}): ExcelDouble {
  const { origin } = new URL(address, location.href);
  const responder = new OfficeResponder((message) => frame.contentWindow?.postMessage(message, origin), options);
  // A frame that is gone has no window, and neither has what it sent last.
  const hear = ({ source, data }: MessageEvent) => {
    if (source && source === frame.contentWindow && typeof data === "string") responder.receive(data);
  };
  window.addEventListener("message", hear);
  frame.name = windowName({ ...DEFAULT_OPTIONS, ...options }, location.origin);
  frame.src = address;
  return new ExcelDouble(responder, {
    beforeOpen: () => {},
    delivered,
    closed: () => window.removeEventListener("message", hear),
  });
}

/** Messages of windows arrive in order, each in a task of its own. */
function delivered(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 20));
}
