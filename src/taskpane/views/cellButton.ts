import { html, type TemplateResult } from "lit";
import { cellLabel, isOwnCell, type CellRef } from "../../model";
import type { Pane } from "../pane";

/** A text that jumps to a cell; one of another workbook is only named. */
export function cellButton(pane: Pane, cell: CellRef, text: string): TemplateResult {
  if (!isOwnCell(cell)) return html`<span>${text}</span>`;
  return html`<button
    type="button"
    class="link"
    title=${pane.say("findings.goTo", { cell: cellLabel(cell) })}
    @click=${() => void pane.goTo(cell)}
  >
    ${text}
  </button>`;
}
