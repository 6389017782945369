import { html, type TemplateResult } from "lit";
import { said } from "../../locales/sentence";
import { entryAt } from "../../model";
import type { Pane } from "../pane";
import { TABS, type Tab } from "../state";
import { enterRows, placeBeside } from "./rows";

/** The tabs, of which Tab reaches the one that is open, and the arrows the others and what is below. */
export function tabs(pane: Pane): TemplateResult {
  const { say } = pane;
  const { tab: chosen, result } = pane.store.state;
  return html`
    <div class="tabs" role="tablist" aria-label=${say("region.tabs")}>
      ${TABS.map(
        (tab) => html`
          <button
            type="button"
            id="tab-${tab}"
            role="tab"
            aria-selected=${tab === chosen}
            aria-controls="panel-${tab}"
            aria-keyshortcuts="ArrowDown"
            tabindex=${tab === chosen ? 0 : -1}
            @click=${() => pane.leadTo(tab)}
            @keydown=${(event: KeyboardEvent) => follow(pane, tab, event)}
          >
            ${say(`tab.${tab}`)}${tab === "findings" && result && result.findings.length > 0 ? html`<span class="number"> ${said(result.findings.length, pane.language)}</span>` : null}
          </button>
        `,
      )}
    </div>
  `;
}

function follow(pane: Pane, from: Tab, event: KeyboardEvent): void {
  enterRows(event);
  const goal = placeBeside(event.key, TABS.indexOf(from), TABS.length);
  if (goal === null) return;
  event.preventDefault();
  const tab = entryAt(TABS, goal);
  pane.leadTo(tab);
  document.getElementById(`tab-${tab}`)?.focus();
}
