import { html, nothing, render, type TemplateResult } from "lit";
import type { SayWorkbench } from "../../locales/workbench";
import { pageElement } from "./elements";
import { requestsPanel } from "./requests";
import type { PageState } from "./state";
import { switchesPanel } from "./switches";
import type { PageActions } from "./actions";

/** Draws everything around the spreadsheet and the pane. */
export function draw(actions: PageActions, say: SayWorkbench, state: PageState): void {
  document.documentElement.lang = state.switches.language;
  document.documentElement.dataset.theme = state.switches.theme;
  document.title = `${state.file} · ${say("title")}`;
  render(top(actions, say, state), pageElement("top"));
  render(bottom(say, state), pageElement("bottom"));
  document.querySelector("main")?.setAttribute("aria-label", say("workbook"));
  const spreadsheet = pageElement("spreadsheet");
  spreadsheet.setAttribute("aria-label", say("spreadsheet"));
  spreadsheet.classList.toggle("dropping", state.dropping);
  spreadsheet.dataset.drop = say("dropHere");
}

function top(actions: PageActions, say: SayWorkbench, state: PageState): TemplateResult {
  return html`
    <header aria-label=${say("title")}>
      <h1><img src="assets/icons/ledger-32.png" alt="" />${say("title")}</h1>
      <p class="file">${state.file}</p>
      <nav aria-label=${say("file")}>
        <button title=${say("createHint")} @click=${() => actions.create()}>${say("create")}</button>
        <label class="button" title=${say("openHint")}>
          ${say("open")}
          <input type="file" accept=".xlsx,.xlsm,.xltx" @change=${(event: Event) => chosen(actions, event)} />
        </label>
        <button title=${say("saveHint")} @click=${() => actions.save()}>${say("save")}</button>
        <button title=${say("tourHint")} @click=${() => actions.showTour()}>${say("tour")}</button>
        <button
          title=${say("developerHint")}
          aria-expanded=${state.developer}
          @click=${() => actions.toggleDeveloper()}
        >
          ${say("developer")}
        </button>
        ${
          state.developer
            ? html`${panelButton(actions, state, "switches", say("switches"))}
              ${panelButton(actions, state, "requests", say("requests"))}`
            : nothing
        }
      </nav>
    </header>
    <section aria-label=${say("ribbon")}>
      <div class="ribbon" role="toolbar" aria-label=${say("ribbon")}>
        <span class="group">${state.ribbon.group}</span>
        ${state.ribbon.buttons.map(
          (button) => html`
            <button
              id=${button.id}
              title=${button.description}
              ?disabled=${button.command !== null && state.running.includes(button.command)}
              @click=${() => actions.press(button)}
            >
              <img src=${button.icon} alt="" /><span>${button.label}</span>
            </button>
          `,
        )}
      </div>
    </section>
    ${state.panel === "switches" ? switchesPanel(actions, say, state) : nothing}
    ${state.panel === "requests" ? requestsPanel(actions, say, state) : nothing} ${notice(actions, say, state)}
  `;
}

function panelButton(actions: PageActions, state: PageState, panel: "switches" | "requests", label: string) {
  const open = state.panel === panel;
  return html`<button aria-expanded=${open} @click=${() => actions.togglePanel(panel)}>${label}</button>`;
}

function notice(actions: PageActions, say: SayWorkbench, { notice }: PageState): TemplateResult {
  const answers = notice?.answers ?? [{ label: say("dismiss"), choose: () => actions.dismiss() }];
  return html`
    <div class="notices" role=${notice?.intent === "error" ? "alert" : "status"}>
      ${
        notice &&
        html`
          <div class="notice ${notice.intent}">
            <div>${notice.sentences.map((sentence) => html`<p>${sentence}</p>`)}</div>
            ${answers.map(({ label, choose }) => html`<button @click=${choose}>${label}</button>`)}
          </div>
        `
      }
    </div>
  `;
}

function bottom(say: SayWorkbench, state: PageState): TemplateResult {
  return html`
    <footer aria-label=${say("status")}>
      <span role="status">${state.cellSentence || say(state.calculating ? "calculating" : "ready")}</span>
      <span>${say("subtitle")}</span>
    </footer>
  `;
}

async function chosen(actions: PageActions, event: Event): Promise<void> {
  const input = event.target as HTMLInputElement;
  const [file] = input.files ?? [];
  if (file) await actions.open(file);
  // The same file can be chosen again.
  input.value = "";
}
