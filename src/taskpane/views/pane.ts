import { html, type TemplateResult } from "lit";
import { VERSION } from "../version";
import type { Pane } from "../pane";
import { about } from "./about";
import { findingsTab } from "./findings";
import { notice } from "./notice";
import { questionDialog } from "./question";
import { settings } from "./settings";
import { spokenStatus, statusBar } from "./statusBar";
import { tabs } from "./tabs";
import { tasksTab } from "./tasks";
import { iconButton } from "./iconButton";
import { verdictTab } from "./verdict";

/**
 * The whole pane. What stays in view at the top says how things are and what to do; below it is one of three tabs. On the
 * web office.js moves the focus on Tab, among what HTML 4 knew and what has a `tabindex`: every `summary` needs one.
 */
export function paneView(pane: Pane): TemplateResult {
  const { say } = pane;
  const { tab, aside } = pane.store.state;
  return html`
    <header>
      <div class="title">
        <h1>${say("product")}</h1>
        ${iconButton(pane, "about")} ${iconButton(pane, "settings")}
      </div>
      ${statusBar(pane)} ${tabs(pane)} ${notice(pane)}
    </header>
    <main>
      ${aside === "settings" ? settings(pane) : null} ${aside === "about" ? about(pane) : null}
      <div id="panel-${tab}" class="panel" role="tabpanel" aria-labelledby="tab-${tab}">
        ${tab === "verdict" ? verdictTab(pane) : tab === "findings" ? findingsTab(pane) : tasksTab(pane)}
      </div>
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
