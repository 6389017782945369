import { html, type TemplateResult } from "lit";
import { live } from "lit/directives/live.js";
import { tasksIn } from "../../locales/tasks";
import type { FigureForm } from "../../model";
import type { Pane } from "../pane";
import type { StepId } from "../state";
import { stepView } from "../viewModel/steps";
import type { CollectingView } from "./collecting";
import { beginFromLastYear } from "./beginFromLastYear";
import { collectFiles } from "./collectFiles";
import { comparing } from "./comparing";

type TaskId =
  | "newLedger"
  | "importItems"
  | "updateSheets"
  | "drawCharts"
  | "exportFindings"
  | "rectify"
  | "writeReport"
  | "downloadReport"
  | "saveCopy"
  | "removeAdded"
  | "confirm"
  | "boxLabels";

/** 办理: the year's work, a step after the other, each with how it stands and what does it. */
export function tasksTab(pane: Pane, collectingCard: CollectingView | null): TemplateResult {
  const sayTasks = tasksIn(pane.language);
  const { result, compared, collecting } = pane.store.state;
  const { copies } = pane.tidying;
  const needsResult = (
    lacking: "exportFindings.afterCheck" | "report.afterCheck",
    buttons: readonly TemplateResult[],
  ) => (result ? buttons : [html`<p class="aside">${sayTasks(lacking)}</p>`]);
  return html`
    ${collecting && collectingCard ? collectingCard(pane, collecting) : null}
    <ol class="tasks">
      ${step(pane, "ledger", [
        task(pane, "newLedger", () => pane.newLedger()),
        html`<div class="does">
          ${beginFromLastYear(pane)}
          <span class="aside">${sayTasks("nextYear.about")}</span>
        </div>`,
      ])}
      ${collecting ? null : step(pane, "collect", [html`<p class="aside">${sayTasks("collect.about")}</p>`, collectFiles(pane, "collect")])}
      ${step(pane, "progress", [...contentsButton(pane), ...showButton(pane)])}
      ${step(pane, "check", [checkAgain(pane), comparing(pane)])}
      ${step(pane, "sheets", [
        formChoice(pane),
        task(pane, "updateSheets", () => pane.updateSheets()),
        task(pane, "drawCharts", () => pane.drawCharts()),
        ...(compared ? [html`<p id="drawn-beside" class="aside">${sayTasks("drawCharts.beside")}</p>`] : []),
      ])}
      ${step(pane, "scores", [task(pane, "importItems", () => pane.importItems())])}
      ${step(pane, "schools", [
        task(pane, "confirm", () => pane.printing.confirm()),
        ...needsResult("exportFindings.afterCheck", [task(pane, "exportFindings", () => pane.exportFindings())]),
      ])}
      ${step(pane, "rectification", [task(pane, "rectify", () => pane.rectify())])}
      ${step(
        pane,
        "report",
        needsResult(
          "report.afterCheck",
          pane.reports.map((report) => task(pane, report, () => pane[report]())),
        ),
      )}
      ${step(pane, "archive", [task(pane, "boxLabels", () => pane.printing.boxLabels())])}
      ${step(pane, "handIn", [
        ...(copies === "no" ? [] : [task(pane, "saveCopy", () => pane.tidying.saveCopy())]),
        task(pane, "removeAdded", () => pane.tidying.removeAdded()),
        ...(copies === "surely" ? [] : [html`<p class="aside">${sayTasks("tasks.handIn.about")}</p>`]),
      ])}
    </ol>
  `;
}

function step(pane: Pane, id: StepId, content: readonly TemplateResult[]): TemplateResult {
  const { state, last } = stepView(pane.store.state, id, pane.language);
  return html`
    <li class="task" data-step=${id} data-begun=${state !== null && state.begun}>
      <h2>${tasksIn(pane.language)(`tasks.${id}`)}</h2>
      ${state ? html`<p class="stands">${state.sentences.join("")}</p>` : null}
      ${last ? html`<p class="aside">${last}</p>` : null} ${content}
    </li>
  `;
}

function contentsButton(pane: Pane): readonly TemplateResult[] {
  const { yearsWork, busy } = pane.store.state;
  const sheet = yearsWork?.contents?.sheet;
  if (sheet === undefined) return [];
  return [
    html`<div class="does">
      <fluent-button
        id="contents-button"
        size="small"
        ?disabled-focusable=${busy !== null}
        @click=${() => void pane.goTo({ sheet, row: 0, column: 0 })}
        >${pane.say("open", { sheet })}</fluent-button
      >
    </div>`,
  ];
}

/** Where sheets of the ledger are out of sight: shows them. */
function showButton(pane: Pane): readonly TemplateResult[] {
  const { yearsWork, busy } = pane.store.state;
  if (!yearsWork || yearsWork.hidden.length === 0) return [];
  const say = tasksIn(pane.language);
  return [
    html`<div class="does">
      <fluent-button
        id="show-hidden-button"
        size="small"
        aria-describedby="show-hidden-about"
        ?disabled-focusable=${busy !== null}
        @click=${() => void pane.tidying.showHidden()}
        >${say("showHidden")}</fluent-button
      >
      <span id="show-hidden-about" class="aside"
        >${say("showHidden.about", { count: yearsWork.hidden.length, sheets: yearsWork.hidden })}</span
      >
    </div>`,
  ];
}

/** The same as the button above all tabs, which is out of sight for who reads from step to step. */
function checkAgain(pane: Pane): TemplateResult {
  const { result, busy } = pane.store.state;
  return html`<div class="does">
    <fluent-button
      id="step-check-button"
      size="small"
      ?disabled-focusable=${busy !== null}
      @click=${() => void pane.check()}
      >${pane.say(result ? "recheck" : "check")}</fluent-button
    >
  </div>`;
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
      <span id="${id}-about" class="aside">${tasksIn(pane.language)(`${id}.about`)}</span>
    </div>
  `;
}

/** In which form 更新指标表 writes. */
function formChoice(pane: Pane): TemplateResult {
  const { form: chosen } = pane;
  const say = tasksIn(pane.language);
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
