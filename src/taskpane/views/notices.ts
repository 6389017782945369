import { html, type TemplateResult } from "lit";
import type { Pane } from "../pane";

/** What the last piece of work did, and whether the list is still true. */
export function notices(pane: Pane): TemplateResult {
  const { say } = pane;
  const { notice, outdated, busy } = pane.store.state;
  return html`
    <div class="notices">
      ${
        notice &&
        html`<fluent-message-bar intent=${notice.intent}>
          ${notice.sentences.map((sentence) => html`<p>${sentence}</p>`)}
          <fluent-button
            slot="dismiss"
            size="small"
            appearance="transparent"
            icon-only
            aria-label=${say("dismiss")}
            @click=${() => pane.dismissNotice()}
            >✕</fluent-button
          >
        </fluent-message-bar>`
      }
      ${
        outdated && !busy
          ? html`<fluent-message-bar intent="warning" layout="multiline">
              <p>${say("outdated")}</p>
              <fluent-button id="recheck" slot="actions" size="small" @click=${() => void pane.check()}
                >${say("recheck")}</fluent-button
              >
            </fluent-message-bar>`
          : null
      }
    </div>
  `;
}

/** What a screen reader says without being asked: the work that began, how it ended, or that the list is out of date. */
export function spokenStatus({ say, store }: Pane): string {
  const { busy, notice, outdated } = store.state;
  if (busy) return say(busy);
  if (notice) return notice.sentences.join(" ");
  return outdated ? say("outdated") : "";
}
