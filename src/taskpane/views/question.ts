import { html, type TemplateResult } from "lit";
import { cellsBySheet } from "../../model";
import type { Pane } from "../pane";
import type { PaneState, Question } from "../state";

const ID = "question";

/** What the clerk is asked; Esc and 取消 give up the work. */
export function questionDialog(pane: Pane): TemplateResult {
  const { question } = pane.store.state;
  return html`
    <dialog
      id=${ID}
      aria-labelledby="question-title"
      @cancel=${() => pane.answer(null)}
      @keydown=${(event: KeyboardEvent) => keepEscape(event)}
    >
      ${question && content(pane, question)}
    </dialog>
  `;
}

function textOf({ say }: Pane, question: Question): string {
  if (question.id === "strikeOff") return say("question.strikeOff.text", { count: question.count });
  if (question.id === "earlierReport") return say("question.earlierReport.text", { count: question.count });
  if (question.id === "updateLedger") return say("question.updateLedger.text", question);
  return say(`question.${question.id}.text`);
}

function content(pane: Pane, question: Question): TemplateResult {
  const { say } = pane;
  return html`
    <h2 id="question-title">${say(`question.${question.id}`)}</h2>
    <p>${textOf(pane, question)}</p>
    ${
      "changed" in question
        ? html`<ul class="changed" tabindex="0" aria-labelledby="question-title">
            ${cellsBySheet(question.changed).map(
              ({ sheet, addresses }) => html`<li>${say("question.cells", { sheet, cells: addresses })}</li>`,
            )}
          </ul>`
        : null
    }
    ${"names" in question ? names(pane, question) : null}
    <div class="answers">${answers(pane, question)}</div>
  `;
}

/** The sheets by name, and why some of them stay. */
function names({ say }: Pane, { names, kept }: Extract<Question, { readonly names: unknown }>): TemplateResult {
  return html`
    <ul class="changed" tabindex="0" aria-labelledby="question-title">
      ${names.map((name) => html`<li>${name}</li>`)}
    </ul>
    ${kept.length > 0 ? html`<p>${say("removeAdded.kept", { sheets: kept })}</p>` : null}
  `;
}

/** The key of each answer's text, where it has one. */
type AnswerKey = {
  [Q in Exclude<Question, { id: "itemSheet" }> as Q["id"]]: `question.${Q["id"]}.${Q["answers"][number]}`;
}[Exclude<Question["id"], "itemSheet">];

function answers(pane: Pane, question: Question): TemplateResult[] {
  const { say } = pane;
  const keys = question.answers.map((answer) => ({
    answer,
    text: question.id === "itemSheet" ? answer : say(`question.${question.id}.${answer}` as AnswerKey),
  }));
  return [
    ...keys.map(
      ({ answer, text }, i) =>
        html`<fluent-button
          data-answer=${answer}
          appearance=${i === 0 ? "primary" : "outline"}
          @click=${once(() => pane.answer(answer))}
          >${text}</fluent-button
        >`,
    ),
    html`<fluent-button data-answer="cancel" @click=${once(() => pane.answer(null))}>${say("cancel")}</fluent-button>`,
  ];
}

/** The second click of a double click would answer the question that follows in the same place, which nobody has read by then. */
function once(answer: () => void) {
  return ({ detail }: MouseEvent): void => {
    if (detail < 2) answer();
  };
}

/** On the web office.js takes every Esc that reaches the window and gives the focus back to the sheet. */
function keepEscape(event: KeyboardEvent): void {
  if (event.key === "Escape") event.stopPropagation();
}

/** Opens and closes the dialog as the state says; a dialog can be made modal only by a call. */
export function syncDialog({ question }: PaneState): void {
  const dialog = document.getElementById(ID) as HTMLDialogElement;
  if (question && !dialog.open) dialog.showModal();
  else if (!question && dialog.open) dialog.close();
}
