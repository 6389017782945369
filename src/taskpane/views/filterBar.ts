import { html, type TemplateResult } from "lit";
import { live } from "lit/directives/live.js";
import { word } from "../../locales/words";
import { FINDING_LEVELS, type Finding, type FindingLevel } from "../../model";
import type { Pane } from "../pane";
import { countByLevel, isFiltering, subjectNames } from "../viewModel/findings";
import { levelSwatch } from "./levelSwatch";

/** Which findings are listed: by kind, by school, by text. The counts are of those that the other filters let pass. */
export function filterBar(pane: Pane, findings: readonly Finding[], matching: readonly Finding[]): TemplateResult {
  const { say, language } = pane;
  const { filter } = pane.store.state;
  const counts = countByLevel(matching);
  const field = (id: "subject" | "text", list?: string) => html`
    <label class="field">
      <span>${say(`filter.${id}`)}</span>
      <input
        id="filter-${id}"
        type="search"
        autocomplete="off"
        list=${list ?? ""}
        .value=${live(filter[id])}
        @input=${(event: Event) => pane.filter({ [id]: (event.target as HTMLInputElement).value })}
      />
    </label>
  `;
  return html`
    <div class="kinds" role="group" aria-label=${say("filter.kinds")}>
      ${FINDING_LEVELS.map(
        (level) => html`
          <fluent-toggle-button
            size="small"
            data-level=${level}
            ?pressed=${!filter.hidden.includes(level)}
            @click=${() => pane.filter({ hidden: toggled(filter.hidden, level) })}
            >${levelSwatch(level)}${word(`level.${level}`, language)} ${counts[level]}</fluent-toggle-button
          >
        `,
      )}
    </div>
    <div class="filters" role="search" aria-label=${say("filter.heading")}>
      ${field("subject", "subjects")} ${field("text")}
      <datalist id="subjects">
        ${subjectNames(findings, language).map((name) => html`<option value=${name}></option>`)}
      </datalist>
      ${
        isFiltering(filter)
          ? html`<fluent-button id="clearFilter" size="small" appearance="subtle" @click=${() => pane.clearFilter()}
              >${say("filter.clear")}</fluent-button
            >`
          : null
      }
    </div>
  `;
}

function toggled(hidden: readonly FindingLevel[], level: FindingLevel): FindingLevel[] {
  return hidden.includes(level) ? hidden.filter((each) => each !== level) : [...hidden, level];
}
