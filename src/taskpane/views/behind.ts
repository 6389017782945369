import { html, type TemplateResult } from "lit";
import { cellLabel, type CellRef } from "../../model";
import type { Pane } from "../pane";
import type { DriverView, ExplanationView, GapsView, NamedCell } from "../viewModel/explanation";
import { partOf } from "../viewModel/findings";
import { shareBar } from "./bars";
import { cellButton } from "./cellButton";
import { fold } from "./fold";
import { spreadPicture } from "./spread";

/** More names and cells than these are only counted. */
const LISTED = 12;

/**
 * What is behind a line of the verdict: how it comes about with this county's numbers, who makes it so, what it takes.
 * @param key of the line
 */
export function behindLine(pane: Pane, key: string, explanation: ExplanationView): TemplateResult {
  const { numbers, formula, source, cells, spread, drivers, least, gaps, failing, exportable } = explanation;
  return html`
    <div class="explanation">
      ${numbers === null ? null : html`<p class="numbers">${numbers}</p>`}
      ${spread ? spreadPicture(pane, key, spread) : null} ${drivers.length > 0 ? driversList(pane, drivers) : null}
      ${least.map((sentence) => html`<p>${sentence}</p>`)} ${gaps ? gapsFold(pane, key, gaps) : null}
      ${failing.length > 0 ? failingList(pane, failing) : null} ${exportable ? exportButton(pane) : null}
      ${cells.length > 0 ? cellsLine(pane, cells) : null}
      ${numbers === null ? html`<p>${formula}</p>` : howFold(pane, key, formula)}
      ${source === null ? null : html`<p>${source}</p>`}
    </div>
  `;
}

/** The formula in general, once its numbers are told. */
function howFold(pane: Pane, key: string, formula: string): TemplateResult {
  return fold(pane, {
    id: `${key}/how`,
    name: "more-behind",
    unfolded: false,
    summary: pane.say("explain.how"),
    content: () => html`<p>${formula}</p>`,
  });
}

function driversList(pane: Pane, drivers: readonly DriverView[]): TemplateResult {
  const { say } = pane;
  return html`
    <p>${say("explain.drivers")}${say("colon")}</p>
    <ul class="drivers">
      ${drivers.map(({ text, cell, share }) => html`<li>${named(pane, { text, cell })} ${shareBar(share)}</li>`)}
    </ul>
  `;
}

function gapsFold(pane: Pane, key: string, { title, rows, note }: GapsView): TemplateResult {
  const { say } = pane;
  const { items, rest } = partOf(rows, LISTED);
  const shared = note !== null;
  return fold(pane, {
    id: `${key}/gaps`,
    name: "more-behind",
    unfolded: false,
    summary: title,
    content: () => html`
      <table class="behind-table">
        <thead>
          <tr>
            <th scope="col">${say("gaps.school")}</th>
            <th scope="col" class="number">${say("gaps.has")}</th>
            <th scope="col" class="number">${say("gaps.lacks")}</th>
            ${shared ? html`<th scope="col" class="number">${say("gaps.whole")}</th>` : null}
          </tr>
        </thead>
        <tbody>
          ${items.map(
            (row) =>
              html`<tr>
                <th scope="row">${named(pane, row)}</th>
                <td class="number">${row.has}</td>
                <td class="number">${row.lacks}</td>
                ${shared ? html`<td class="number">${row.whole}</td>` : null}
              </tr>`,
          )}
        </tbody>
      </table>
      ${rest > 0 ? html`<p>${say("gaps.more", { count: rest })}</p>` : null} ${shared ? html`<p>${note}</p>` : null}
    `,
  });
}

function exportButton(pane: Pane): TemplateResult {
  const { say } = pane;
  return html`<p>
    <fluent-button
      class="export-gaps"
      size="small"
      ?disabled-focusable=${pane.store.state.busy !== null}
      @click=${() => void pane.exportGaps()}
      >${say("gaps.export")}</fluent-button
    >
  </p>`;
}

function failingList(pane: Pane, entries: readonly NamedCell[]): TemplateResult {
  const { say } = pane;
  const { items, rest } = partOf(entries, LISTED);
  return html`
    <p>${say("explain.failing")}${say("colon")}</p>
    <ul>
      ${items.map((entry) => html`<li>${named(pane, entry)}</li>`)}
      ${rest > 0 ? html`<li>${say("explain.moreFailing", { count: entries.length })}</li>` : null}
    </ul>
  `;
}

function named(pane: Pane, { text, cell }: NamedCell): TemplateResult | string {
  return cell ? cellButton(pane, cell, text) : text;
}

function cellsLine(pane: Pane, cells: readonly CellRef[]): TemplateResult {
  const { say } = pane;
  const { items, rest } = partOf(cells, LISTED);
  return html`<p class="cells">
    ${say("explain.cells")}${say("colon")} ${items.map((cell) => html`${cellButton(pane, cell, cellLabel(cell))} `)}
    ${rest > 0 ? say("findings.moreCells", { count: rest }) : null}
  </p>`;
}
