import { html, type TemplateResult } from "lit";
import type { Say } from "../../locales/pane";

/** Shown until the first check: what the add-in does, and what it never does. */
export function firstRun(say: Say): TemplateResult {
  return html`
    <section class="card first-run">
      <h2>${say("firstRun.heading")}</h2>
      <ul>
        <li>${say("firstRun.check")}</li>
        <li>${say("firstRun.mark")}</li>
        <li>${say("firstRun.write")}</li>
      </ul>
      <h2>${say("firstRun.never")}</h2>
      <p>${say("firstRun.neverText")}</p>
    </section>
  `;
}
