import { html, type TemplateResult } from "lit";
import type { Pane } from "../pane";
import type { Notice } from "../state";

/** How it ended, for those who cannot tell the colours of the bars apart. */
const SIGNS: Readonly<Record<Notice["intent"], string>> = { success: "✓", warning: "!", error: "✗" };

/** What the last piece of work did, in view wherever it was begun, with one thing to do about it. */
export function notice(pane: Pane): TemplateResult | null {
  const { say } = pane;
  const { notice } = pane.store.state;
  if (!notice || notice.status !== undefined) return null;
  const { intent, sentences, opens } = notice;
  return html`
    <fluent-message-bar intent=${intent} layout=${opens === undefined ? "singleline" : "multiline"}>
      <span slot="icon" class="sign" aria-hidden="true">${SIGNS[intent]}</span>
      ${sentences.map((sentence) => html`<p>${sentence}</p>`)}
      ${
        opens === undefined
          ? null
          : html`<fluent-button
              id="open-button"
              slot="actions"
              size="small"
              @click=${() => void pane.goTo({ sheet: opens, row: 0, column: 0 })}
              >${say("open", { sheet: opens })}</fluent-button
            >`
      }
      <fluent-button
        slot="dismiss"
        size="small"
        appearance="transparent"
        icon-only
        aria-label=${say("dismiss")}
        @click=${() => pane.dismissNotice()}
        >✕</fluent-button
      >
    </fluent-message-bar>
  `;
}
