import { html, type TemplateResult } from "lit";

/** In the place of what is not there yet, or not any more. */
export function emptyState(sentence: string): TemplateResult {
  return html`<p class="empty">${sentence}</p>`;
}
