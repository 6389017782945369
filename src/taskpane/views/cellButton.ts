import { html, type TemplateResult } from "lit";
import { cellLabel, type CellRef } from "../../model";
import type { Pane } from "../pane";

/** A text that jumps to a cell. */
export function cellButton(pane: Pane, cell: CellRef, text: string): TemplateResult {
  return html`<button
    type="button"
    class="link"
    title=${pane.say("findings.goTo", { cell: cellLabel(cell) })}
    @click=${() => void pane.goTo(cell)}
  >
    ${text}
  </button>`;
}
