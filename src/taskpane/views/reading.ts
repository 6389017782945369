import { html, type TemplateResult } from "lit";
import type { Pane } from "../pane";
import type { ReadingView, SheetMapping } from "../viewModel/reading";
import { fold } from "./fold";

/** How a county's own sheets were read: in a few lines, and column by column to be looked through once. */
export function readingCard(pane: Pane, { summary, questions, mapping }: ReadingView): TemplateResult {
  const { say } = pane;
  const { busy, answers } = pane.store.state;
  const [first, ...others] = summary;
  return html`
    <section class="card look" aria-label=${say("region.look")}>
      <p>${first}</p>
      ${questions.length > 0 ? openQuestions(pane, questions.length) : null}
      ${fold(pane, {
        id: "mapping",
        name: "mapping",
        unfolded: false,
        summary: say("mapping"),
        content: () => html`
          ${others.map((sentence) => html`<p class="aside">${sentence}</p>`)}
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
        ${
          pane.savesFiles
            ? html`<fluent-button
                id="exportAnswers-button"
                size="small"
                ?disabled-focusable=${busy !== null}
                @click=${() => void pane.exportAnswers()}
                >${say("exportAnswers")}</fluent-button
              >`
            : null
        }
        ${answersFile(pane)}
      </div>
    </section>
  `;
}

/** That something is asked, and the way to it. */
export function openQuestions(pane: Pane, count: number): TemplateResult {
  const { say } = pane;
  return html`
    <div class="line">
      <span>${say("questionsOpen", { count })}</span>
      <fluent-button
        id="answerQuestions-button"
        size="small"
        appearance="primary"
        @click=${() => void pane.showQuestion()}
        >${say("answerQuestions")}</fluent-button
      >
    </div>
  `;
}

function mappingTable({ say }: Pane, { sheet, axis, lines }: SheetMapping): TemplateResult {
  return html`
    <table>
      <caption>
        ${sheet}
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
        ${lines.map(
          ({ theirs, ours, unit, certainty, asked }) => html`
            <tr data-asked=${asked}>
              <td>${theirs}</td>
              <td>${ours}</td>
              <td>${unit}</td>
              <td>${certainty}</td>
            </tr>
          `,
        )}
      </tbody>
    </table>
  `;
}

/** Chooses a file of answers. The label is the button; the field itself is not seen, but takes the focus. */
function answersFile(pane: Pane): TemplateResult {
  const chosen = (event: Event) => {
    const input = event.target as HTMLInputElement;
    const [file] = input.files ?? [];
    if (file) void pane.importAnswers(file);
    input.value = "";
  };
  return html`
    <label class="file"
      ><input
        id="answersFile"
        type="file"
        accept=".json"
        class="unseen"
        @change=${chosen}
      />${pane.say("importAnswers")}</label
    >
  `;
}
