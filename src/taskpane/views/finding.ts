import { html, type TemplateResult } from "lit";
import { explanationSentence, findingSentence, ruleSentences } from "../../locales/finding";
import { readingSentence } from "../../locales/reading";
import { said, type Language } from "../../locales/sentence";
import { word } from "../../locales/words";
import { cellAddress, cellLabel, findingId, isOwnCell, type CellRef, type Finding } from "../../model";
import type { Pane } from "../pane";
import { isEdited } from "../viewModel/edited";
import { partOf, type FindingGroup } from "../viewModel/findings";
import { answerPart } from "./answer";
import { cellButton } from "./cellButton";
import { fold } from "./fold";
import { levelSwatch } from "./levelSwatch";

/** More cells than these are only counted. */
const CELLS_LISTED = 12;

/**
 * One finding: where and what, a click away from its cell; what to do about it is unfolded.
 * @param title of its group, which it does not repeat
 */
export function findingItem(pane: Pane, finding: Finding, title: FindingGroup["title"]): TemplateResult {
  const { say, language } = pane;
  const { current, edited } = pane.store.state;
  const name = said(finding.subject.name, language);
  const level = word(`level.${finding.level}`, language);
  const cell = finding.cells.find(isOwnCell);
  const explanation = explanationSentence(finding, language);
  const text = html`
    <span class="subject"
      >${levelSwatch(finding.level)}${
        name === title ? level : html`<span class="unseen">${level}${say("colon")}</span>${name}`
      }</span
    >
    ${cell ? html`<span class="cell">${cell.sheet === title ? cellAddress(cell) : cellLabel(cell)}</span>` : null}
    <span class="sentence">${urgencyTag(finding, title, language)}${findingSentence(finding, language)}</span>
    ${isEdited(finding, edited) ? html`<span class="aside">${say("findings.edited")}</span>` : null}
    ${isUnshown(finding) ? html`<span class="aside">${readingSentence("notMarkable", language)}</span>` : null}
    ${explanation === null ? null : html`<span class="sentence answer">${explanation}</span>`}
  `;
  return html`
    <li class="finding" data-level=${finding.level} aria-current=${findingId(finding) === current}>
      ${
        cell
          ? html`<button
              type="button"
              class="jump"
              title=${say("findings.goTo", { cell: cellLabel(cell) })}
              @click=${() => void pane.visit(finding)}
            >
              ${text}
            </button>`
          : html`<div class="jump">${text}</div>`
      }
      ${answerPart(pane, finding)} ${advicePart(pane, finding, cell)}
    </li>
  `;
}

/** What to do about it, its other cells and what its rule says. */
function advicePart(pane: Pane, finding: Finding, cell: CellRef | undefined): TemplateResult {
  const { say, language } = pane;
  return fold(pane, {
    id: `advice/${findingId(finding)}`,
    name: "advice",
    unfolded: false,
    summary: say("findings.advice"),
    opened: () => void pane.showRule(finding.rule),
    content: () => {
      const others = finding.cells.filter((each) => each !== cell);
      return html`
        <p>${ruleSentences(finding.rule, language).advice}</p>
        ${others.length > 0 ? otherCells(pane, others) : null} ${ruleText(pane, finding)}
        <a href="./help/rules/${finding.rule}.html" target="_blank" rel="noopener">${say("findings.rule")}</a>
      `;
    },
  });
}

/** 必须整改 or 建议提升, where the group does not say it. */
function urgencyTag({ urgency }: Finding, title: FindingGroup["title"], language: Language): TemplateResult | null {
  if (!urgency) return null;
  const text = word(`urgency.${urgency}`, language);
  return text === title ? null : html`<span class="urgency" data-urgency=${urgency}>${text}</span> `;
}

/** A 不达标 that no cell shows is listed and cannot be marked. */
function isUnshown({ level, shows }: Finding): boolean {
  return level === "notMet" && shows?.length === 0;
}

/** What the rule checks and on which ground, from its page, once that has been fetched. */
function ruleText(pane: Pane, { rule }: Finding): TemplateResult | null {
  const sections = pane.store.state.ruleTexts[rule];
  if (!sections) return null;
  return html`
    <div class="rule">
      ${sections.map(
        ({ title, lines, language }) =>
          html`<h3 lang=${language}>${title}</h3>
            ${lines.map((line) => html`<p lang=${language}>${line}</p>`)}`,
      )}
    </div>
  `;
}

function otherCells(pane: Pane, cells: readonly CellRef[]): TemplateResult {
  const { say } = pane;
  const { items, rest } = partOf(cells, CELLS_LISTED);
  return html`
    <p class="cells">
      ${say("findings.cells")}${say("colon")} ${items.map((cell) => html`${cellButton(pane, cell, cellLabel(cell))} `)}
      ${rest > 0 ? say("findings.moreCells", { count: rest }) : null}
    </p>
  `;
}
