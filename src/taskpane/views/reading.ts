import { html, type TemplateResult } from "lit";
import type { Pane } from "../pane";
import type { ReadingView, SheetMapping } from "../viewModel/reading";
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
