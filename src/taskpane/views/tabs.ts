import { html, type TemplateResult } from "lit";
import type { Pane } from "../pane";
import { TABS, type Tab } from "../state";

/** The tabs, of which Tab reaches the one that is open, and the arrows the others. */
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
            tabindex=${tab === chosen ? 0 : -1}
            @click=${() => pane.leadTo(tab)}
            @keydown=${(event: KeyboardEvent) => follow(pane, tab, event)}
          >
            ${say(`tab.${tab}`)}${tab === "findings" && result && result.findings.length > 0 ? html`<span class="number"> ${result.findings.length}</span>` : null}
          </button>
        `,
      )}
    </div>
  `;
}

function follow(pane: Pane, from: Tab, event: KeyboardEvent): void {
  const place = TABS.indexOf(from);
  const goals: Readonly<Record<string, number>> = {
    ArrowLeft: place - 1,
    ArrowRight: place + 1,
    Home: 0,
    End: TABS.length - 1,
  };
  const goal = goals[event.key];
  if (goal === undefined) return;
  event.preventDefault();
  const tab = TABS.at(goal % TABS.length);
  if (!tab) return;
  pane.leadTo(tab);
  document.getElementById(`tab-${tab}`)?.focus();
}
