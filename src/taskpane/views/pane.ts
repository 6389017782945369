import { html, type TemplateResult } from "lit";
import { VERSION } from "../version";
import type { Pane } from "../pane";
import type { Tab } from "../state";
import { about } from "./about";
import { actions } from "./actions";
import type { CollectingView } from "./collecting";
import { emptyState } from "./emptyState";
import { notice } from "./notice";
import { questionDialog } from "./question";
import { walkRows } from "./rows";
import { settings } from "./settings";
import { spokenStatus, statusBar } from "./statusBar";
import { start, withoutSchools } from "./start";
import { tabs } from "./tabs";
import { iconButton } from "./iconButton";

export type ResultViews = typeof import("./afterCheck");
export type TasksView = (typeof import("./tasks"))["tasksTab"];

/**
 * The whole pane. What stays in view at the top says how things are and what to do; below it is one of three tabs. On the
 * web office.js moves the focus on Tab, among what HTML 4 knew and what has a `tabindex`: every `summary` needs one.
 * @param views of a result, `null` as long as there was none
 * @param collecting what shows what was collected, `null` as long as nothing was
 * @param tasks what shows 办理, `null` until it is looked at
 */
export function paneView(
  pane: Pane,
  views: ResultViews | null,
  collecting: CollectingView | null,
  tasks: TasksView | null,
): TemplateResult {
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
      <div
        id="panel-${tab}"
        class="panel"
        role="tabpanel"
        aria-labelledby="tab-${tab}"
        aria-keyshortcuts="ArrowDown ArrowUp Home End"
        @keydown=${walkRows}
      >
        ${tab === "tasks" ? tasks?.(pane, collecting) : resultTab(pane, tab, views)}
      </div>
    </main>
    <footer>
      <span>${say("version", { version: VERSION })}</span>
      <span>${say("private")}</span>
      <a href=${say("helpPage")} target="_blank" rel="noopener">${say("help")}</a>
    </footer>
    <p class="spoken" role="status">${spokenStatus(pane)}</p>
    ${questionDialog(pane)}
  `;
}

function resultTab(pane: Pane, tab: Exclude<Tab, "tasks">, views: ResultViews | null): TemplateResult | null {
  const { result } = pane.store.state;
  if (result && views)
    return tab === "verdict"
      ? html`${withoutSchools(pane, result)} ${views.verdictTab(pane, result)}`
      : views.findingsTab(pane, result);
  return tab === "verdict" ? start(pane) : html`${actions(pane, false)} ${emptyState(pane.say("findings.checkFirst"))}`;
}
