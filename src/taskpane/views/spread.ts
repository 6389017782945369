import { html, svg, type TemplateResult } from "lit";
import { cellButton } from "./cellButton";
import type { Pane } from "../pane";
import { partOf } from "../viewModel/findings";
import { spreadTexts, type NamedSpread } from "../viewModel/spread";
import { fold } from "./fold";
import { SchoolDots } from "./schoolDots";

customElements.define("school-dots", SchoolDots);

/** How the schools lie apart in one indicator: a dot a school, what its lines are, and the same as a table. */
export function spreadPicture(pane: Pane, key: string, named: NamedSpread): TemplateResult {
  const { say } = pane;
  const texts = spreadTexts(named, say);
  return html`
    <school-dots
      .spread=${named.spread}
      .texts=${texts}
      .chosen=${(at: number) => {
        const { cell } = texts.point(at);
        if (cell) void pane.goTo(cell);
      }}
    ></school-dots>
    <p class="legend">
      ${texts.lines.map(
        ({ kind, text }) =>
          html`<span
            ><svg class="key" aria-hidden="true">${svg`<line class=${kind} x1="0" x2="100%" y1="5" y2="5" />`}</svg
            >${text}</span
          > `,
      )}
    </p>
    ${fold(pane, {
      id: `${key}/table`,
      name: "more-behind",
      unfolded: false,
      summary: texts.tableTitle,
      content: () => tableBehind(pane, `${key}/table`, named),
    })}
  `;
}

/** All that the picture shows, from the lowest to the highest. */
function tableBehind(pane: Pane, id: string, named: NamedSpread): TemplateResult {
  const { say } = pane;
  const texts = spreadTexts(named, say);
  const { items, next } = partOf(named.spread.points, pane.store.state.shown[id]);
  return html`
    <table class="behind-table">
      <thead>
        <tr>
          <th scope="col">${say("gaps.school")}</th>
          <th scope="col" class="number">${say("dots.value")}</th>
          <th scope="col" class="number">${say("dots.standing")}</th>
          <th scope="col" class="number">${say("dots.share")}</th>
        </tr>
      </thead>
      <tbody>
        ${items.map((_, at) => {
          const { name, cell, value, standing, share } = texts.point(at);
          return html`<tr>
            <th scope="row">${cell ? cellButton(pane, cell, name) : name}</th>
            <td class="number">${value}</td>
            <td class="number">${standing}</td>
            <td class="number">${share}</td>
          </tr>`;
        })}
      </tbody>
    </table>
    ${
      next > 0
        ? html`<fluent-button class="more" size="small" @click=${() => pane.showMore(id)}
            >${say("dots.more", { count: next })}</fluent-button
          >`
        : null
    }
  `;
}
