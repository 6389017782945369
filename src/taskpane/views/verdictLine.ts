import { html, type TemplateResult } from "lit";
import { live } from "lit/directives/live.js";
import type { Method } from "../../standards/methods";
import type { Pane } from "../pane";
import type { LineView } from "../viewModel/verdict";
import { coefficientBar } from "./bars";
import { behindLine } from "./behind";
import { verdictBadge } from "./verdictBadge";

/** A name of more characters takes a row of its own. */
const SHORT_NAME = 16;

/** Lines of a part: figure, standard and verdict; a click shows what is behind. */
export function linesList(pane: Pane, method: Method | null, lines: readonly LineView[]): TemplateResult {
  return html`<ul class="verdict-lines">
    ${lines.map((line) => html`<li>${lineBlock(pane, method, line)}</li>`)}
  </ul>`;
}

function lineBlock(pane: Pane, method: Method | null, line: LineView): TemplateResult {
  const explanation = pane.store.state.explanations[line.key];
  const toggle = (event: Event) => {
    event.preventDefault();
    void pane.toggleExplanation(method, line);
  };
  return html`
    ${
      line.subject
        ? html`<details class="behind" .open=${live(explanation !== undefined)}>
            <summary tabindex="0" @click=${toggle}>${figures(pane, line)}</summary>
            ${explanation ? behindLine(pane, line.key, explanation) : null}
          </details>`
        : figures(pane, line)
    }
    ${line.notes.map((note) => html`<p class="aside">${note}</p>`)}
    ${line.lines.length > 0 ? linesList(pane, method, line.lines) : null}
  `;
}

function figures({ say, language }: Pane, line: LineView): TemplateResult {
  const { name, value, standard, verdict, transitional, bar } = line;
  const caption = (key: "verdict.value" | "verdict.standard") =>
    html`<span class="unseen">${say(key)}${say("colon")}</span>`;
  return html`<span class="figures ${name.length > SHORT_NAME ? "long" : ""} ${bar ? "barred" : ""}">
    <span class="name">${name}</span>
    <span class="number">${value ? [caption("verdict.value"), value] : null}</span>
    <span class="number">${standard ? [caption("verdict.standard"), standard] : null}</span>
    <span class="judged">${verdict ? verdictBadge(verdict, language, transitional) : null}</span>
    ${bar ? coefficientBar(bar) : null}
  </span>`;
}
