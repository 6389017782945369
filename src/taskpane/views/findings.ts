import { html, type TemplateResult } from "lit";
import { live } from "lit/directives/live.js";
import { repeat } from "lit/directives/repeat.js";
import { findingId, there, type Finding } from "../../model";
import type { CheckResult } from "../../workflows/check";
import { ALL_GROUPS, type Pane } from "../pane";
import { GROUPINGS, isFiltering, partOf, subjectNames, type FindingGroup, type Grouping } from "../viewModel/findings";
import { actions } from "./actions";
import { asking } from "./asking";
import { emptyState } from "./emptyState";
import { findingItem } from "./finding";
import { fold } from "./fold";
import { repairsPart } from "./repairs";
import { openQuestions } from "./reading";

/** 问题: what is asked, and what was found, in groups, with its filter. */
export function findingsTab(pane: Pane, result: CheckResult): TemplateResult {
  return html`${questionsBlock(pane)} ${list(pane, result)}`;
}

/** What is asked about the clerk's own sheets comes before what was found in them. */
function questionsBlock(pane: Pane): TemplateResult | null {
  const { reading } = pane.store.state;
  if (!reading || reading.questions.length === 0) return null;
  return (
    asking(pane, pane.interview, pane.say("asking.end")) ??
    html`<div class="card">${openQuestions(pane, reading.questions.length, () => pane.interview.ask())}</div>`
  );
}

function list(pane: Pane, { findings }: CheckResult): TemplateResult {
  const { say } = pane;
  const { reading, filter, shown } = pane.store.state;
  if (findings.length === 0) {
    // As long as something is asked, nobody knows that nothing is wrong.
    const open = reading !== null && reading.questions.length > 0;
    return html`${actions(pane, false)} ${open ? null : emptyState(say("findings.none"))}`;
  }
  const groups = pane.listed;
  const { items, next, rest } = partOf(groups, shown[ALL_GROUPS]);
  return html`
    <section id="findings" aria-label=${say("region.findings")}>
      <div class="filters" role="search" aria-label=${say("filter.heading")}>
        ${groupingChoice(pane)} ${search(pane, findings)}
      </div>
      <div class="line">
        <p class="aside" role="status">
          ${isFiltering(filter) && groups.length > 0 ? shownText(pane, findings, groups) : null}
        </p>
        ${actions(pane, true)}
      </div>
      ${repairsPart(pane)} ${groups.length === 0 ? emptyState(say("findings.noneShown")) : null}
      ${repeat(
        items,
        ({ id }) => id,
        (group) => groupBlock(pane, group),
      )}
      ${next > 0 ? moreButton(pane, ALL_GROUPS, say("findings.moreGroups", { count: next, rest })) : null}
    </section>
  `;
}

function shownText({ say }: Pane, all: readonly Finding[], groups: readonly FindingGroup[]): string {
  return say("filter.shown", {
    all: all.length,
    count: groups.reduce((count, group) => count + group.findings.length, 0),
  });
}

function groupingChoice(pane: Pane): TemplateResult {
  const { say } = pane;
  const { grouping } = pane.store.state;
  return html`
    <select
      id="grouping"
      aria-label=${say("grouping")}
      .value=${live(grouping)}
      @change=${(event: Event) => pane.group((event.target as HTMLSelectElement).value as Grouping)}
    >
      ${GROUPINGS.map(
        (each) => html`<option value=${each} ?selected=${each === grouping}>${say(`grouping.${each}`)}</option>`,
      )}
    </select>
  `;
}

function search(pane: Pane, findings: readonly Finding[]): TemplateResult {
  const { say, language } = pane;
  const { filter } = pane.store.state;
  return html`
    <input
      id="filter-text"
      type="search"
      autocomplete="off"
      list="subjects"
      aria-label=${say("filter.text")}
      placeholder=${say("filter.text")}
      .value=${live(filter.text)}
      @input=${(event: Event) => pane.filter({ text: (event.target as HTMLInputElement).value })}
    />
    <datalist id="subjects">
      ${subjectNames(findings, filter.text, language).map((name) => html`<option value=${name}></option>`)}
    </datalist>
  `;
}

function groupBlock(pane: Pane, { id, title, findings, answered, unfolded }: FindingGroup): TemplateResult {
  const { say } = pane;
  const count = say("findings.count", { count: findings.length });
  const explained = answered > 0 ? say("findings.answered", { count: answered }) : "";
  return fold(pane, {
    id,
    name: "group",
    unfolded,
    summary: html`
      <h2>${typeof title === "string" ? title : say(`findings.${title.key}`)}</h2>
      <span class="count">${count}${explained}</span>
    `,
    content: () => {
      const { items, next, rest } = partOf(findings, pane.store.state.shown[id]);
      return html`
        <ul>
          ${repeat(items, findingId, (finding) => findingItem(pane, finding, title))}
        </ul>
        ${next > 0 ? moreButton(pane, id, say("findings.more", { count: next, rest })) : null}
      `;
    },
  });
}

/** The button may be gone afterwards, so the focus goes on to the first that was added. */
function moreButton(pane: Pane, id: string, text: string): TemplateResult {
  const more = (event: Event) => {
    const last = there((event.currentTarget as HTMLElement).previousElementSibling, "list");
    const list = last.matches("ul") ? last : there(last.parentElement, "list of groups");
    const before = last.matches("ul") ? list.children.length : [...list.children].indexOf(last) + 1;
    pane.showMore(id);
    list.children[before]?.querySelector<HTMLElement>("button, summary")?.focus();
  };
  return html`<fluent-button class="more" size="small" @click=${more}>${text}</fluent-button>`;
}
