import { html, svg, type TemplateResult } from "lit";
import type { Pane } from "../pane";
import type { PaneState } from "../state";

const PICTURES = {
  about: svg`<path d="M7.3 7.6a2.7 2.7 0 1 1 4.2 2.2c-.9.6-1.5 1.1-1.5 2.2" /><path d="M10 14.4v.1" />
    <circle cx="10" cy="10" r="7.5" />`,
  settings: svg`<path d="M3 6h7M15 6h2M3 14h2M10 14h7" /><circle cx="12.5" cy="6" r="2.2" /><circle cx="7.5" cy="14" r="2.2" />`,
} as const;

/** Shows or hides what is above the tab's contents. */
export function iconButton(pane: Pane, shows: NonNullable<PaneState["aside"]>): TemplateResult {
  const label = pane.say(`aside.${shows}`);
  return html`<button
    type="button"
    id="${shows}-button"
    class="icon"
    aria-label=${label}
    title=${label}
    aria-expanded=${pane.store.state.aside === shows}
    @click=${() => pane.toggleAside(shows)}
  >
    <svg viewBox="0 0 20 20" aria-hidden="true">${PICTURES[shows]}</svg>
  </button>`;
}
