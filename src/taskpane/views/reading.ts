import { html, type TemplateResult } from "lit";
import type { Pane } from "../pane";
import type { PaneState } from "../state";
import type { MappingLine, ReadingView, SheetMapping } from "../viewModel/reading";
import { answersFiles } from "./answersFiles";
import { fold } from "./fold";

/** How a county's own sheets were read: in a few lines, and column by column to be looked through once. */
export function readingCard(pane: Pane, { summary, questions, mapping }: ReadingView): TemplateResult {
  const { say } = pane;
  const { busy, answers } = pane.store.state;
  const [first, ...others] = summary;
  return html`
    <section class="card look" aria-label=${say("region.look")}>
      <p>${first}</p>
      ${questions.length > 0 ? openQuestions(pane, questions.length, () => pane.interview.ask()) : null}
      ${fold(pane, {
        id: "mapping",
        name: "mapping",
        unfolded: false,
        summary: say("mapping"),
        content: () => html`
          ${others.map((sentence) => html`<p class="aside">${sentence}</p>`)}
          <p class="aside">${say("mapping.keys")}</p>
          ${mapping.map((sheet) => mappingTable(pane, sheet))}
        `,
      })}
      <div class="begin">
        ${
          Object.keys(answers).length > 0
            ? html`<fluent-button
                id="askAgain-button"
                size="small"
                ?disabled-focusable=${busy !== null}
                @click=${() => void pane.askAgain()}
                >${say("askAgain")}</fluent-button
              >`
            : null
        }
        <fluent-button
          id="keepAnswers-button"
          size="small"
          ?disabled-focusable=${busy !== null}
          @click=${() => void pane.keepAnswers()}
          >${say("keepAnswers")}</fluent-button
        >
        ${answersFiles(pane)}
      </div>
    </section>
  `;
}

/** That something is asked, and the way to it. */
export function openQuestions({ say }: Pane, count: number, ask: () => Promise<void>): TemplateResult {
  return html`
    <div class="line">
      <span>${say("questionsOpen", { count })}</span>
      <fluent-button id="answerQuestions-button" size="small" appearance="primary" @click=${() => void ask()}
        >${say("answerQuestions")}</fluent-button
      >
    </div>
  `;
}

function mappingTable(pane: Pane, { sheets, axis, lines }: SheetMapping): TemplateResult {
  const { say } = pane;
  return html`
    <table @keydown=${walkLines} @focusin=${stopHere}>
      <caption>
        ${say("mapping.sheets", { sheets })}
        <span class="count">${axis}</span>
      </caption>
      <thead>
        <tr>
          <th scope="col">${say("mapping.theirs")}</th>
          <th scope="col">${say("mapping.ours")}</th>
          <th scope="col">${say("mapping.unit")}</th>
          <th scope="col">${say("mapping.certainty")}</th>
        </tr>
      </thead>
      <tbody>
        ${lines.map((line, i) => mappingLine(pane, line, i === 0))}
      </tbody>
    </table>
  `;
}

function linesOf({ currentTarget }: Event): HTMLElement[] {
  return [...(currentTarget as HTMLElement).querySelectorAll<HTMLElement>("[data-line]")];
}

/** Tab stops on the line where she was, and goes on from there to what corrects it. */
function stopHere(event: FocusEvent): void {
  const lines = linesOf(event);
  const line = lines.find((each) => each === event.target);
  if (line) for (const each of lines) each.tabIndex = each === line ? 0 : -1;
}

/** The arrow keys go from line to line, so that Tab need not pass through all of a long list. */
function walkLines(event: KeyboardEvent): void {
  const lines = linesOf(event);
  const at = lines.indexOf(event.target as HTMLElement);
  const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: lines.length - 1 }[event.key];
  if (at < 0 || to === undefined) return;
  event.preventDefault();
  lines[Math.min(Math.max(to, 0), lines.length - 1)]?.focus();
}

/**
 * What a heading was taken for; a click corrects it.
 * @param first of its sheet, on which Tab stops at first
 */
function mappingLine(pane: Pane, line: MappingLine, first: boolean): TemplateResult {
  const { sheet, theirs, ours, unit, certainty, asked, path } = line;
  const { correcting } = pane.store.state;
  const open = correcting?.sheet === sheet && correcting.path === path;
  const shown = ours || pane.say("mapping.none");
  return html`
    <tr data-asked=${asked}>
      <td>${theirs}</td>
      <td>
        <button
          type="button"
          class="link"
          data-line
          tabindex=${first ? 0 : -1}
          aria-expanded=${open}
          title=${pane.say("mapping.correct", { heading: theirs })}
          @click=${() => void pane.correct(line)}
        >
          ${shown}
        </button>
      </td>
      <td>${unit}</td>
      <td>${certainty}</td>
    </tr>
    ${
      open && correcting
        ? html`<tr>
            <td colspan="4">${correction(pane, correcting, line)}</td>
          </tr>`
        : null
    }
  `;
}

/** Another field, another unit, or none. */
function correction(
  pane: Pane,
  { choices, field }: NonNullable<PaneState["correcting"]>,
  line: MappingLine,
): TemplateResult {
  const { say } = pane;
  const units = choices.find(({ id }) => id === field)?.units ?? [];
  const known = units.find((unit) => unit === line.unit) ?? units[0];
  const keep = (event: SubmitEvent) => {
    event.preventDefault();
    const form = event.currentTarget as HTMLFormElement;
    const unit = new FormData(form).get("unit");
    // The form goes with the correction; where she was is the line above it.
    form.closest("tr")?.previousElementSibling?.querySelector<HTMLElement>("[data-line]")?.focus();
    void pane.keepCorrection(typeof unit === "string" ? unit : (known ?? null));
  };
  return html`
    <form id="correction" @submit=${keep}>
      <label class="field">
        <span>${say("mapping.is")}</span>
        <select name="field" @change=${(event: Event) => pane.chooseField((event.target as HTMLSelectElement).value)}>
          <option value="" ?selected=${field === ""}>${say("mapping.nothing")}</option>
          ${choices.map(({ id, name }) => html`<option value=${id} ?selected=${id === field}>${name}</option>`)}
        </select>
      </label>
      ${
        units.length > 1
          ? html`<label class="field">
              <span>${say("mapping.unit")}</span>
              <select name="unit">
                ${units.map((unit) => html`<option value=${unit} ?selected=${unit === known}>${unit}</option>`)}
              </select>
            </label>`
          : null
      }
      <fluent-button
        type="submit"
        size="small"
        appearance="primary"
        ?disabled-focusable=${pane.store.state.busy !== null}
        >${say("mapping.keep")}</fluent-button
      >
    </form>
  `;
}
