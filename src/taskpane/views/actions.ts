import { html, type TemplateResult } from "lit";
import type { Pane } from "../pane";
import { isFiltering } from "../viewModel/findings";

/** What is done with the list of findings and its marks as a whole. */
export function actions(pane: Pane, listed: boolean): TemplateResult {
  const { say } = pane;
  const { busy, filter } = pane.store.state;
  const button = (id: "clearMarks" | "exportFindings", run: () => Promise<void>) => html`
    <fluent-button
      id="${id}-button"
      size="small"
      appearance="subtle"
      ?disabled-focusable=${busy !== null}
      @click=${() => void run()}
      >${say(id)}</fluent-button
    >
  `;
  return html`
    <div class="actions">
      ${
        isFiltering(filter)
          ? html`<fluent-button id="clearFilter" size="small" appearance="subtle" @click=${() => pane.clearFilter()}
              >${say("filter.clear")}</fluent-button
            >`
          : null
      }
      ${button("clearMarks", () => pane.clearMarks())}
      ${listed ? button("exportFindings", () => pane.exportFindings()) : null}
    </div>
  `;
}
