import { html, type TemplateResult } from "lit";
import { live } from "lit/directives/live.js";
import { cellLabel, type CellRef } from "../../model";
import type { Method } from "../../standards/methods";
import type { Pane } from "../pane";
import type { ExplanationView, NamedCell } from "../viewModel/explanation";
import { partOf } from "../viewModel/findings";
import type { LineView } from "../viewModel/verdict";
import { cellButton } from "./cellButton";
import { verdictBadge } from "./verdictBadge";

/** A name of more characters takes a row of its own. */
const SHORT_NAME = 16;
/** More names and cells than these are only counted. */
const LISTED = 12;

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
            ${explanation ? explanationBlock(pane, explanation) : null}
          </details>`
        : figures(pane, line)
    }
    ${line.notes.map((note) => html`<p class="aside">${note}</p>`)}
    ${line.lines.length > 0 ? linesList(pane, method, line.lines) : null}
  `;
}

function figures({ say, language }: Pane, { name, value, standard, verdict, transitional }: LineView): TemplateResult {
  const caption = (key: "verdict.value" | "verdict.standard") =>
    html`<span class="unseen">${say(key)}${say("colon")}</span>`;
  return html`<span class="figures ${name.length > SHORT_NAME ? "long" : ""}">
    <span class="name">${name}</span>
    <span class="number">${value ? [caption("verdict.value"), value] : null}</span>
    <span class="number">${standard ? [caption("verdict.standard"), standard] : null}</span>
    <span>${verdict ? verdictBadge(verdict, language, transitional) : null}</span>
  </span>`;
}

function explanationBlock(pane: Pane, explanation: ExplanationView): TemplateResult {
  const { say } = pane;
  const { formula, source, cells, drivers, least, combined, failing } = explanation;
  return html`
    <div class="explanation">
      <p>${formula}</p>
      ${drivers.length > 0 ? titledList(pane, say("explain.drivers"), drivers) : null}
      ${least ? html`<p>${least}</p>` : null}
      ${combined.length > 0 ? titledList(pane, say("explain.combined"), combined) : null}
      ${failing.length > 0 ? titledList(pane, say("explain.failing"), failing) : null}
      ${cells.length > 0 ? cellsLine(pane, cells) : null} ${source === null ? null : html`<p>${source}</p>`}
    </div>
  `;
}

function titledList(pane: Pane, title: string, entries: readonly NamedCell[]): TemplateResult {
  const { items, rest } = partOf(entries, LISTED);
  return html`
    <p>${title}${pane.say("colon")}</p>
    <ul>
      ${items.map(({ text, cell }) => html`<li>${cell ? cellButton(pane, cell, text) : text}</li>`)}
      ${rest > 0 ? html`<li>${pane.say("explain.moreFailing", { count: entries.length })}</li>` : null}
    </ul>
  `;
}

function cellsLine(pane: Pane, cells: readonly CellRef[]): TemplateResult {
  const { say } = pane;
  const { items, rest } = partOf(cells, LISTED);
  return html`<p class="cells">
    ${say("explain.cells")}${say("colon")} ${items.map((cell) => html`${cellButton(pane, cell, cellLabel(cell))} `)}
    ${rest > 0 ? say("findings.moreCells", { count: rest }) : null}
  </p>`;
}
