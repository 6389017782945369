import { html, type TemplateResult } from "lit";
import { live } from "lit/directives/live.js";
import type { FigureForm } from "../../model";
import type { Pane } from "../pane";
import type { CollectingView } from "./collecting";
import { collectFiles } from "./collectFiles";
import { emptyState } from "./emptyState";

type TaskId =
  | "newLedger"
  | "importItems"
  | "updateSheets"
  | "drawCharts"
  | "exportFindings"
  | "rectify"
  | "writeReport"
  | "downloadReport"
  | "removeAdded"
  | "boxLabels";

/** 办理: the year's work, a step after the other, each with what does it. */
export function tasksTab(pane: Pane, collectingCard: CollectingView | null): TemplateResult {
  const { say } = pane;
  const { result, collecting } = pane.store.state;
  const needsResult = (buttons: readonly TemplateResult[]) =>
    result ? buttons : [emptyState(say("tasks.checkFirst"))];
  return html`
    ${collecting && collectingCard ? collectingCard(pane, collecting) : null}
    <ol class="tasks">
      ${step(pane, "ledger", [task(pane, "newLedger", () => pane.newLedger())])}
      ${collecting ? null : step(pane, "collect", [html`<p class="aside">${say("collect.about")}</p>`, collectFiles(pane)])}
      ${step(pane, "sheets", [
        formChoice(pane),
        task(pane, "updateSheets", () => pane.updateSheets()),
        task(pane, "drawCharts", () => pane.drawCharts()),
      ])}
      ${step(pane, "scores", [task(pane, "importItems", () => pane.importItems())])}
      ${step(pane, "schools", needsResult([task(pane, "exportFindings", () => pane.exportFindings())]))}
      ${step(pane, "rectification", [task(pane, "rectify", () => pane.rectify())])}
      ${step(pane, "report", needsResult(pane.reports.map((report) => task(pane, report, () => pane[report]()))))}
      ${step(pane, "archive", [task(pane, "boxLabels", () => pane.writeBoxLabels())])}
      ${step(pane, "handIn", [
        task(pane, "removeAdded", () => pane.tidying.removeAdded()),
        html`<p class="aside">${say("tasks.handIn.about")}</p>`,
      ])}
    </ol>
  `;
}

type StepId =
  "ledger" | "collect" | "sheets" | "scores" | "schools" | "rectification" | "report" | "archive" | "handIn";

function step({ say }: Pane, id: StepId, content: readonly TemplateResult[]): TemplateResult {
  return html`
    <li class="task" data-step=${id}>
      <h2>${say(`tasks.${id}`)}</h2>
      ${content}
    </li>
  `;
}

function task(pane: Pane, id: TaskId, run: () => Promise<void>): TemplateResult {
  const { say } = pane;
  return html`
    <div class="does">
      <fluent-button
        id="${id}-button"
        size="small"
        aria-describedby="${id}-about"
        ?disabled-focusable=${pane.store.state.busy !== null}
        @click=${() => void run()}
        >${say(id)}</fluent-button
      >
      <span id="${id}-about" class="aside">${say(`${id}.about`)}</span>
    </div>
  `;
}

/** In which form 更新指标表 writes. */
function formChoice(pane: Pane): TemplateResult {
  const { say, form: chosen } = pane;
  return html`
    <div class="does">
      <label class="field">
        <span>${say("form")}</span>
        <select
          id="form"
          aria-describedby="form-about"
          .value=${live(chosen)}
          @change=${(event: Event) => pane.chooseForm((event.target as HTMLSelectElement).value as FigureForm)}
        >
          ${pane.forms.map(
            (form) => html`<option value=${form} ?selected=${form === chosen}>${say(`form.${form}`)}</option>`,
          )}
        </select>
      </label>
      <span id="form-about" class="aside">${say(`form.${chosen}.about`)}</span>
    </div>
  `;
}
