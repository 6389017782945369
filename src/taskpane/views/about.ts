import { html, type TemplateResult } from "lit";
import type { Pane } from "../pane";
import { beginFromLastYear } from "./beginFromLastYear";
import { collectFiles } from "./collectFiles";

/** What the add-in does and what it never does, with the ways to begin: shown until the first check, and by “?” for ever. */
export function about(pane: Pane): TemplateResult {
  const { say } = pane;
  const { busy } = pane.store.state;
  const begin = (kind: "blank" | "sample", primary: boolean) => html`
    <fluent-button
      id="begin-${kind}"
      size="small"
      appearance=${primary ? "primary" : "outline"}
      ?disabled-focusable=${busy !== null}
      @click=${() => void pane.newLedger(kind)}
      >${say(`begin.${kind}`)}</fluent-button
    >
  `;
  return html`
    <section class="card about" aria-labelledby="about-heading">
      <h2 id="about-heading">${say("firstRun.heading")}</h2>
      ${picture()}
      <ul>
        <li>${say("firstRun.check")}</li>
        <li>${say("firstRun.mark")}</li>
        <li>${say("firstRun.write")}</li>
      </ul>
      <div class="begin">${begin("blank", true)} ${beginFromLastYear(pane)} ${begin("sample", false)}</div>
      <p>${say("begin.read")}</p>
      ${collectFiles(pane, "begin")}
      <h3>${say("firstRun.never")}</h3>
      <p>${say("firstRun.neverText")}</p>
      <p class="aside">${say("firstRun.keys")}</p>
    </section>
  `;
}

/** A sheet with a marked cell, which a line of the list leads to, and the bar of a coefficient behind its limit. */
function picture(): TemplateResult {
  return html`
    <svg class="picture" viewBox="0 0 300 76" aria-hidden="true">
      <g class="grid">
        <rect x="1" y="6" width="118" height="64" rx="3" />
        <path d="M1 22h118M1 38h118M1 54h118M31 6v64M60 6v64M90 6v64" />
      </g>
      <rect class="error" x="60" y="38" width="30" height="16" />
      <path class="arrow" d="M128 46h20M142 40l6 6-6 6" />
      <g class="grid">
        <rect x="158" y="6" width="140" height="64" rx="3" />
        <path d="M168 20h70M168 36h40M168 54h30" />
      </g>
      <path class="bar" d="M206 54h60" />
      <path class="limit" d="M252 46v16" />
    </svg>
  `;
}
