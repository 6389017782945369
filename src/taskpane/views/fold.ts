import { html, type TemplateResult } from "lit";
import { live } from "lit/directives/live.js";
import type { Pane } from "../pane";

export interface Fold {
  /** Stays the same from check to check: under it the pane remembers what the clerk has unfolded. */
  readonly id: string;
  readonly name: string;
  readonly summary: unknown;
  /** Whether it is unfolded as long as she has said nothing. */
  readonly unfolded: boolean;
  /** Made only while it is unfolded. */
  readonly content: () => unknown;
  /** Done when the clerk unfolds it. */
  readonly opened?: () => void;
}

/** A part that stays as the clerk unfolds or folds it. */
export function fold(pane: Pane, { id, name, summary, unfolded, content, opened }: Fold): TemplateResult {
  const open = pane.store.state.unfolded[id] ?? unfolded;
  const toggled = (event: Event) => {
    const { open: now } = event.currentTarget as HTMLDetailsElement;
    if (now === open) return;
    pane.unfold(id, now);
    if (now) opened?.();
  };
  return html`
    <details class=${name} data-part=${id} .open=${live(open)} @toggle=${toggled}>
      <summary tabindex="0">${summary}</summary>
      ${open ? content() : null}
    </details>
  `;
}
