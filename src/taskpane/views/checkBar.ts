import { html, type TemplateResult } from "lit";
import { live } from "lit/directives/live.js";
import { methodTexts } from "../../locales/method";
import type { Pane } from "../pane";
import { METHOD_CHOICES, type MethodChoice } from "../state";

/** What is checked, whether it is marked, and the two buttons that are used most. */
export function checkBar(pane: Pane): TemplateResult {
  const { say } = pane;
  const { methods, marking, busy, stoppable, progress } = pane.store.state;
  const shown = progress ? say("progress", { sheet: progress.done + 1, all: progress.all }) : say(busy ?? "check");
  return html`
    <section class="check" aria-label=${say("region.check")}>
      <label class="field">
        <span>${say("methods")}</span>
        <select
          id="methods"
          .value=${live(methods)}
          @change=${(event: Event) => pane.chooseMethods((event.target as HTMLSelectElement).value as MethodChoice)}
        >
          ${METHOD_CHOICES.map(
            (choice) =>
              html`<option value=${choice} ?selected=${choice === methods}>${choiceText(choice, pane)}</option>`,
          )}
        </select>
      </label>
      <div class="switch">
        <label for="marking">${say("marking")}</label>
        <fluent-switch
          id="marking"
          .checked=${live(marking)}
          @change=${(event: Event) => pane.setMarking((event.target as HTMLInputElement).checked)}
        ></fluent-switch>
      </div>
      <div class="actions">
        <fluent-button
          id="check-button"
          appearance="primary"
          ?disabled-focusable=${busy !== null}
          @click=${() => void pane.check()}
          >${busy ? html`<fluent-spinner slot="start" size="tiny" appearance="inverted"></fluent-spinner>` : null}${shown}</fluent-button
        >
        ${stoppable ? stopButton(pane) : clearButton(pane)}
      </div>
    </section>
  `;
}

function clearButton(pane: Pane): TemplateResult {
  return html`
    <fluent-button
      id="clearMarks-button"
      ?disabled-focusable=${pane.store.state.busy !== null}
      @click=${() => void pane.clearMarks()}
      >${pane.say("clearMarks")}</fluent-button
    >
  `;
}

/** In the same place while there is nothing to clear yet. */
function stopButton(pane: Pane): TemplateResult {
  return html` <fluent-button id="stop-button" @click=${() => pane.stop()}>${pane.say("stop")}</fluent-button> `;
}

function choiceText(choice: MethodChoice, { say, language }: Pane): string {
  return choice === "ledger" || choice === "both" ? say(`methods.${choice}`) : methodTexts(choice, language).short;
}
