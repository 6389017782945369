import { html, type TemplateResult } from "lit";
import { live } from "lit/directives/live.js";
import { cellLabel } from "../../model";
import type { Interview } from "../interview";
import type { Pane } from "../pane";
import type { QuestionView } from "../viewModel/reading";
import { cellButton } from "./cellButton";

/** One question about sheets, whose cells are shown where they are the workbook's own: what it is, an example, how it can be answered. */
export function asking(pane: Pane, interview: Interview, end: string): TemplateResult | null {
  const { say } = pane;
  const { questions, asking, answers } = interview.asked;
  const place = questions.findIndex(({ id }) => id === asking);
  const question = questions[place];
  if (!question) return null;
  const last = place === questions.length - 1;
  const answered = answers[question.id] !== undefined;
  return html`
    <section id="asking" class="card" aria-labelledby="asking-heading">
      <h2 id="asking-heading">${say("asking", { number: place + 1, all: questions.length })}</h2>
      <p>${question.text}</p>
      ${question.example === null ? null : html`<p class="aside">${question.example}</p>`}
      ${
        question.places.length > 0
          ? html`<p class="cells">
              ${question.places.map((cell) => html`${cellButton(pane, cell, cellLabel(cell))} `)}
            </p>`
          : null
      }
      ${question.proposals.length > 0 ? choices(pane, interview, question) : typed(pane, interview, question)}
      <p class="aside">${question.effect}</p>
      <div class="begin">
        ${questions.length > 1 ? steps(pane, interview, place, answered) : null}
        <fluent-button
          id="endQuestions"
          size="small"
          appearance=${last ? "primary" : "outline"}
          ?disabled-focusable=${pane.store.state.busy !== null}
          @click=${() => void interview.end()}
          >${end}</fluent-button
        >
      </div>
    </section>
  `;
}

/** From question to question, where there are several. */
function steps({ say }: Pane, interview: Interview, place: number, answered: boolean): TemplateResult {
  const last = place === interview.asked.questions.length - 1;
  return html`
    <fluent-button
      id="previousQuestion"
      size="small"
      ?disabled-focusable=${place === 0}
      aria-disabled=${place === 0}
      @click=${() => place > 0 && void interview.next(-1)}
      >${say("asking.previous")}</fluent-button
    >
    <fluent-button
      id="nextQuestion"
      size="small"
      appearance=${answered && !last ? "primary" : "outline"}
      ?disabled-focusable=${last}
      aria-disabled=${last}
      @click=${() => !last && void interview.next(1)}
      >${say(answered ? "asking.next" : "asking.skip")}</fluent-button
    >
  `;
}

/** Tab reaches one of the choices, the arrows the others: office.js, which moves the focus on Tab, would stop at each. */
function choices({ say }: Pane, interview: Interview, { id, proposals }: QuestionView): TemplateResult {
  const given = JSON.stringify(interview.asked.answers[id]);
  const chosen = proposals.findIndex(({ answer }) => JSON.stringify(answer) === given);
  return html`
    <fieldset>
      <legend class="unseen">${say("asking.answer")}</legend>
      ${proposals.map(
        ({ text, answer }, i) => html`
          <label
            ><input
              type="radio"
              name=${id}
              tabindex=${i === Math.max(chosen, 0) ? 0 : -1}
              .checked=${live(i === chosen)}
              @change=${() => interview.answer(id, answer)}
            />${text}</label
          >
        `,
      )}
    </fieldset>
  `;
}

/** What only the county knows is typed; what cannot be an answer is none. */
function typed({ say }: Pane, interview: Interview, { id }: QuestionView): TemplateResult {
  const given = interview.asked.answers[id];
  const value = given?.take === "value" ? String(given.value ?? "") : "";
  return html`
    <label class="field">
      <span>${say("asking.answer")}</span>
      <input
        type="text"
        autocomplete="off"
        .value=${live(value)}
        @change=${(event: Event) => void interview.type(id, (event.target as HTMLInputElement).value)}
      />
    </label>
  `;
}
