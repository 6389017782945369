import { html, type TemplateResult } from "lit";
import type { PaneKey } from "../../locales/pane";
import { said } from "../../locales/sentence";
import { FINDING_LEVELS, type Finding } from "../../model";
import type { Pane } from "../pane";
import { changesText, countEdited } from "../viewModel/edited";
import { countByLevel } from "../viewModel/findings";
import { levelSwatch } from "./levelSwatch";
import { enterCurrent, walkAcross } from "./rows";

/** How things are, the one thing to do about it, and the way from finding to finding. */
export function statusBar(pane: Pane): TemplateResult {
  const { say } = pane;
  const { busy, stoppable, result } = pane.store.state;
  return html`
    <section class="status" aria-label=${say("region.status")} data-state=${stateOf(pane)}>
      <div class="line">
        <span class="state">${busy ? working(pane, busy) : stateText(pane)}</span>
        ${stoppable ? html`<fluent-button id="stop-button" size="small" @click=${() => pane.stop()}>${say("stop")}</fluent-button>` : null}
        <fluent-button
          id="check-button"
          size="small"
          appearance="primary"
          ?disabled-focusable=${busy !== null}
          @click=${() => void pane.check()}
          >${say(result ? "recheck" : "check")}</fluent-button
        >
      </div>
      ${result && result.findings.length > 0 ? counts(pane, result.findings) : null}
    </section>
  `;
}

/** What a screen reader says without being asked: the work that began, how it ended, or that the list is out of date. */
export function spokenStatus({ say, store }: Pane): string {
  const { busy, notice, outdated } = store.state;
  if (busy) return say(busy);
  if (notice) return notice.sentences.join(" ");
  return outdated ? say("outdated") : "";
}

function stateOf({ store }: Pane): "busy" | "new" | "outdated" | "checked" {
  const { busy, result, outdated } = store.state;
  if (busy) return "busy";
  if (!result) return "new";
  return outdated ? "outdated" : "checked";
}

function stateText({ say, store }: Pane): string {
  const { changes, edited, notice, result, outdated } = store.state;
  const count = countEdited(edited);
  if (!result) return say("status.new");
  if (outdated) return count === null ? say("status.outdated") : say("status.edited", { count });
  return changes ? changesText(changes, say) : (notice?.status ?? say("status.checked"));
}

/** What is being done, and how far it has come where that is known. */
function working({ say, store }: Pane, busy: PaneKey): TemplateResult {
  const { progress } = store.state;
  return html`<fluent-spinner size="tiny"></fluent-spinner
    ><span
      >${say(busy)}
      ${progress ? say(`progress.${progress.of}`, { number: progress.done + 1, all: progress.all }) : null}</span
    >`;
}

/**
 * How many there are of each kind, where there are any; a click lists these alone. Of the kinds, and of the buttons that lead from
 * finding to finding, Tab reaches the one that had the focus last, and the arrows the other ones.
 */
function counts(pane: Pane, findings: readonly Finding[]): TemplateResult {
  const { say, language } = pane;
  const { filter, tab, reached } = pane.store.state;
  const all = countByLevel(findings);
  const levels = FINDING_LEVELS.filter((level) => all[level] > 0);
  const reachedLevel = levels.find((level) => level === reached.level) ?? levels[0];
  const stepButton = (direction: 1 | -1) => {
    const label = say(direction === 1 ? "findings.next" : "findings.previous");
    return html`<button
      type="button"
      id=${direction === 1 ? "next" : "previous"}
      class="icon"
      title=${label}
      aria-label=${label}
      tabindex=${direction === reached.direction ? 0 : -1}
      @focus=${() => pane.reach({ direction })}
      @click=${() => void pane.step(direction)}
      @keydown=${enterCurrent}
    >
      <svg viewBox="0 0 20 20" aria-hidden="true">
        <path d=${direction === 1 ? "M7 4l6 6-6 6" : "M13 4l-6 6 6 6"} />
      </svg>
    </button>`;
  };
  return html`
    <div class="counts">
      <span class="kinds" role="toolbar" aria-label=${say("filter.kinds")} @keydown=${walkAcross}>
        ${levels.map(
          (level) => html`
            <button
              type="button"
              class="chip"
              data-level=${level}
              aria-pressed=${tab === "findings" && filter.level === level}
              tabindex=${level === reachedLevel ? 0 : -1}
              @focus=${() => pane.reach({ level })}
              @click=${() => pane.filterLevel(level)}
            >
              ${levelSwatch(level)}<span class="kind">${say(`kind.${level}`)}</span>
              <span class="number">${said(all[level], language)}</span>
            </button>
          `,
        )}
      </span>
      <span class="steps" role="toolbar" aria-label=${say("findings.steps")} @keydown=${walkAcross}
        >${stepButton(-1)}${stepButton(1)}</span
      >
    </div>
  `;
}
