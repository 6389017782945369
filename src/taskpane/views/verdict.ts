import { html, type TemplateResult } from "lit";
import { live } from "lit/directives/live.js";
import type { Method } from "../../standards/methods";
import type { CheckResult } from "../../workflows/check";
import type { Pane } from "../pane";
import { verdictView, type LineView, type MethodView, type PartView, type RowView } from "../viewModel/verdict";
import { fold } from "./fold";
import { readingCard } from "./reading";
import { roadSteps } from "./road";
import { verdictBadge } from "./verdictBadge";
import { linesList } from "./verdictLine";

/** 结论 of a check, after how a county's own sheets were read for it. */
export function verdictTab(pane: Pane, result: CheckResult): TemplateResult {
  const { reading } = pane.store.state;
  return html`${reading ? readingCard(pane, reading) : null} ${verdictSection(pane, result)}`;
}

/**
 * The whole evaluation on one screen: the county's road, and the methods part by part, side by side where the pane is wide, else
 * the one that the clerk has chosen.
 */
function verdictSection(pane: Pane, result: CheckResult): TemplateResult {
  const { say, language } = pane;
  const { methods, rows, reckonedFrom } = verdictView(result, say, language);
  const shown = shownOf(pane, methods);
  return html`
    <section id="verdict" aria-label=${say("region.verdict")}>
      ${roadSteps(result, say, language)}
      <div class="card verdicts" data-methods=${methods.length}>
        ${methods.length > 1 ? methodSwitch(pane, methods, shown) : null}
        <div class="pair">
          ${methods.map(
            ({ name, verdict, transitional, sentence }, i) => html`
              <div class=${seen(i, shown)}>
                <div class="line">
                  <h2>${name}</h2>
                  ${verdictBadge(verdict, language, transitional)}
                </div>
                <p class="aside">${sentence}</p>
              </div>
            `,
          )}
        </div>
        ${reckonedFrom === null ? null : html`<p class="aside">${reckonedFrom}</p>`}
        ${rows.map((row) => rowDetails(pane, row, shown))} ${monitoringDetails(pane)}
      </div>
    </section>
  `;
}

/** The place of the method that a narrow pane shows: what was chosen before may not be judged this time. */
function shownOf({ store }: Pane, methods: readonly MethodView[]): number {
  return Math.max(
    0,
    methods.findIndex(({ method }) => method === store.state.shownMethod),
  );
}

/** The class of what belongs to the method in a place: that of another than the shown one is seen in a wide pane alone. */
function seen(place: number, shown: number): "" | "elsewhere" {
  return place === shown ? "" : "elsewhere";
}

/** Each method with its verdict, of which a narrow pane shows one. */
function methodSwitch(pane: Pane, methods: readonly MethodView[], shown: number): TemplateResult {
  return html`
    <div class="methods" role="group" aria-label=${pane.say("verdict.method")}>
      ${methods.map(
        ({ method, name, verdict, transitional }, i) => html`
          <button
            type="button"
            class="chip"
            data-method=${method}
            aria-pressed=${i === shown}
            @click=${() => pane.showMethod(method)}
          >
            <span>${name}</span> ${verdictBadge(verdict, pane.language, transitional)}
          </button>
        `,
      )}
    </div>
  `;
}

/** One row: the verdicts on a part, and unfolded the lines behind them. */
function rowDetails(pane: Pane, { id, parts }: RowView, shown: number): TemplateResult {
  const head = (part: PartView, i: number) =>
    html`<span class="line ${seen(i, shown)}">
      <span
        >${part.name} ${part.tally.length > 0 ? html`<span class="count">${part.tally.join(" ")}</span>` : null}</span
      >
      ${verdictBadge(part.verdict, pane.language, part.transitional)}
    </span>`;
  return fold(pane, {
    id,
    name: parts[shown] ? "part" : "part elsewhere",
    unfolded: false,
    summary: html`<span class="pair">
      ${parts.map((part, i) => (part ? head(part, i) : html`<span class="none"></span>`))}
    </span>`,
    content: () =>
      html`<div class="pair wide">
        ${parts.map((part, i) => (part ? partBlock(pane, part, seen(i, shown)) : html`<div class="none"></div>`))}
      </div>`,
  });
}

function partBlock(pane: Pane, { method, name, missing, lines }: PartView, where: string): TemplateResult {
  const { say } = pane;
  return html`
    <div class=${where}>
      <h3>${name}</h3>
      ${missing.length > 0 ? html`<p class="aside">${say("verdict.missing", { names: missing })}</p>` : null}
      ${lines.length > 0 ? linesTable(pane, method, lines) : missing.length > 0 ? null : html`<p class="aside">${say("verdict.noLines")}</p>`}
    </div>
  `;
}

function linesTable(pane: Pane, method: Method | null, lines: readonly LineView[]): TemplateResult {
  const { say } = pane;
  return html`
    <div class="figures captions ${lines.some(({ bar }) => bar) ? "over-bars" : ""}" aria-hidden="true">
      <span>${say("verdict.item")}</span>
      <span class="number">${say("verdict.value")}</span>
      <span class="number">${say("verdict.standard")}</span>
      <span>${say("verdict.result")}</span>
    </div>
    ${linesList(pane, method, lines)}
  `;
}

/** 监测指标, which belong to no method and decide nothing. */
function monitoringDetails(pane: Pane): TemplateResult {
  const { monitoring } = pane.store.state;
  const toggle = (event: Event) => {
    event.preventDefault();
    void pane.toggleMonitoring();
  };
  return html`
    <details class="part" data-part="monitoring" .open=${live(monitoring !== null)}>
      <summary tabindex="0" @click=${toggle}>${pane.say("monitoring")}</summary>
      ${
        monitoring
          ? html`<div class="wide">
              ${monitoring.notes.map((note) => html`<p class="aside">${note}</p>`)}
              ${monitoring.lines.length > 0 ? linesTable(pane, null, monitoring.lines) : null}
            </div>`
          : null
      }
    </details>
  `;
}
