import { html, type TemplateResult } from "lit";
import { live } from "lit/directives/live.js";
import type { FigureForm } from "../../model";
import type { Pane } from "../pane";

type ToolId = "newLedger" | "updateSheets" | "importItems" | "rectify" | "writeReport" | "downloadReport";

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
        ${tool("newLedger", () => pane.newLedger())}
        <li>${formChoice(pane)}</li>
        ${tool("updateSheets", () => pane.updateSheets())} ${tool("importItems", () => pane.importItems())}
        ${tool("rectify", () => pane.rectify())}
        ${result ? pane.reports.map((report) => tool(report, () => pane[report]())) : null}
      </ul>
    </details>
  `;
}

/** In which form 更新指标表 writes. */
function formChoice(pane: Pane): TemplateResult {
  const { say, form: chosen } = pane;
  return html`
    <label class="field">
      <span>${say("form")}</span>
      <select
        id="form"
        aria-describedby="form-about"
        .value=${live(chosen)}
        @change=${(event: Event) => pane.chooseForm((event.target as HTMLSelectElement).value as FigureForm)}
      >
        ${pane.forms.map(
          (form) => html`<option value=${form} ?selected=${form === chosen}>${say(`form.${form}`)}</option>`,
        )}
      </select>
    </label>
    <span id="form-about">${say(`form.${chosen}.about`)}</span>
  `;
}
