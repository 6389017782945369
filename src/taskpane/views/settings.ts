import { html, type TemplateResult } from "lit";
import { live } from "lit/directives/live.js";
import { methodTexts } from "../../locales/method";
import type { Pane } from "../pane";
import { METHOD_CHOICES, type MethodChoice } from "../state";

/** How 校验 works: by which methods, and whether it marks. */
export function settings(pane: Pane): TemplateResult {
  const { say } = pane;
  const { methods, marking } = pane.store.state;
  return html`
    <section class="card settings" aria-label=${say("aside.settings")}>
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
      <div class="switch">
        <label for="live">${say("live")}</label>
        <fluent-switch
          id="live"
          .checked=${live(pane.store.state.live)}
          @change=${(event: Event) => pane.setLive((event.target as HTMLInputElement).checked)}
        ></fluent-switch>
      </div>
    </section>
  `;
}

function choiceText(choice: MethodChoice, { say, language }: Pane): string {
  return choice === "ledger" || choice === "both" ? say(`methods.${choice}`) : methodTexts(choice, language).short;
}
