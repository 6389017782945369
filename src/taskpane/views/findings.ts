import { html, type TemplateResult } from "lit";
import { repeat } from "lit/directives/repeat.js";
import { word } from "../../locales/words";
import type { CheckResult } from "../../workflows/check";
import type { Pane } from "../pane";
import {
  groupFindings,
  isFiltering,
  matchingFindings,
  partOf,
  type KindGroup,
  type SheetGroup,
} from "../viewModel/findings";
import { filterBar } from "./filterBar";
import { findingItem } from "./finding";
import { levelSwatch } from "./levelSwatch";
import { there } from "../../model";

/** What was found, by kind and sheet, with its filter. */
export function findingsSection(pane: Pane, { findings }: CheckResult): TemplateResult {
  const { say, language } = pane;
  const { filter, busy } = pane.store.state;
  const matching = matchingFindings(findings, filter, language);
  const groups = groupFindings(matching, filter.hidden);
  const listed = groups.reduce((count, group) => count + group.count, 0);
  return html`
    <section id="findings" aria-labelledby="findings-heading">
      <div class="line">
        <h2 id="findings-heading">${say("region.findings")}</h2>
        ${
          findings.length > 0
            ? html`<fluent-button
                id="exportFindings-button"
                size="small"
                ?disabled-focusable=${busy !== null}
                @click=${() => void pane.exportFindings()}
                >${say("exportFindings")}</fluent-button
              >`
            : null
        }
      </div>
      ${
        findings.length === 0
          ? html`<p class="empty">${say("findings.none")}</p>`
          : html`
              ${filterBar(pane, findings, matching)}
              <p class="aside" role="status">
                ${isFiltering(filter) ? say("filter.shown", { all: findings.length, count: listed }) : null}
              </p>
              ${listed === 0 ? html`<p class="empty">${say("findings.noneShown")}</p>` : null}
              ${repeat(
                groups,
                ({ level }) => level,
                (group) => kindBlock(pane, group),
              )}
            `
      }
    </section>
  `;
}

function kindBlock(pane: Pane, { level, count, answered, sheets }: KindGroup): TemplateResult {
  return html`
    <details class="kind" data-level=${level} ?open=${level !== "info"}>
      <summary tabindex="0">
        <h3>${levelSwatch(level)}${word(`level.${level}`, pane.language)}</h3>
        <span class="count"
          >${pane.say("findings.count", { count })}${answered > 0 ? pane.say("findings.answered", { count: answered }) : null}</span
        >
      </summary>
      ${repeat(
        sheets,
        ({ id }) => id,
        (group) => sheetBlock(pane, group),
      )}
    </details>
  `;
}

function sheetBlock(pane: Pane, { id, sheet, findings }: SheetGroup): TemplateResult {
  const { items, next, rest } = partOf(findings, pane.store.state.shown[id]);
  return html`
    <div class="sheet">
      <h4>
        ${sheet ?? pane.say("findings.workbook")}
        <span class="count">${pane.say("findings.count", { count: findings.length })}</span>
      </h4>
      <ul>
        ${items.map((finding) => findingItem(pane, finding))}
      </ul>
      ${
        next > 0
          ? html`<fluent-button class="more" size="small" @click=${(event: Event) => showMore(pane, id, event)}
              >${pane.say("findings.more", { count: next, rest })}</fluent-button
            >`
          : null
      }
    </div>
  `;
}

/** The button may be gone afterwards, so the focus goes on to the first finding that was added. */
function showMore(pane: Pane, id: string, event: Event): void {
  const list = there((event.currentTarget as HTMLElement).previousElementSibling, "list of findings");
  const before = list.children.length;
  pane.showMore(id);
  list.children[before]?.querySelector<HTMLElement>("button, summary")?.focus();
}
