import { html, type TemplateResult } from "lit";
import { VERSION } from "../version";
import type { Pane } from "../pane";
import { checkBar } from "./checkBar";
import { findingsSection } from "./findings";
import { firstRun } from "./firstRun";
import { notices, spokenStatus } from "./notices";
import { questionDialog } from "./question";
import { tools } from "./tools";
import { verdictSection } from "./verdict";

/**
 * The whole pane. On the web office.js moves the focus on Tab, among what HTML 4 knew and what has a `tabindex`: every
 * `summary` needs one.
 */
export function paneView(pane: Pane): TemplateResult {
  const { say } = pane;
  const { result } = pane.store.state;
  return html`
    <header>
      <h1>${say("product")}</h1>
    </header>
    <main>
      ${checkBar(pane)}
      ${
        result
          ? [tools(pane), notices(pane), verdictSection(pane, result), findingsSection(pane, result)]
          : [notices(pane), firstRun(say), tools(pane)]
      }
    </main>
    <footer>
      <span>${say("version", { version: VERSION })}</span>
      <span>${say("private")}</span>
      <a href="./help/index.html" target="_blank" rel="noopener">${say("help")}</a>
    </footer>
    <p class="spoken" role="status">${spokenStatus(pane)}</p>
    ${questionDialog(pane)}
  `;
}
