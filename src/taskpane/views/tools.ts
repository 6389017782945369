import { html, type TemplateResult } from "lit";
import type { Pane } from "../pane";

type ToolId = "newLedger" | "updateSheets" | "toValues" | "importItems" | "rectify" | "writeReport" | "downloadReport";

/** What writes sheets; seldom needed, so folded away once there is a result. */
export function tools(pane: Pane): TemplateResult {
  const { say } = pane;
  const { busy, result } = pane.store.state;
  const tool = (id: ToolId, run: () => Promise<void>) => html`
    <li>
      <fluent-button
        id="${id}-button"
        size="small"
        aria-describedby="${id}-about"
        ?disabled-focusable=${busy !== null}
        @click=${() => void run()}
        >${say(id)}</fluent-button
      >
      <span id="${id}-about">${say(`${id}.about`)}</span>
    </li>
  `;
  return html`
    <details class="tools" ?open=${result === null}>
      <summary tabindex="0"><h2>${say("region.tools")}</h2></summary>
      <ul>
        ${tool("newLedger", () => pane.newLedger())} ${tool("updateSheets", () => pane.updateSheets())}
        ${tool("toValues", () => pane.toValues())} ${tool("importItems", () => pane.importItems())}
        ${tool("rectify", () => pane.rectify())} ${result ? tool("writeReport", () => pane.writeReport()) : null}
        ${result && pane.canDownload ? tool("downloadReport", () => pane.downloadReport()) : null}
      </ul>
    </details>
  `;
}
