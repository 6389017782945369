import { html, type TemplateResult } from "lit";
import { ruleSentences } from "../../locales/finding";
import { word } from "../../locales/words";
import { findingId, there, type Explanation, type Finding, today } from "../../model";
import { explainPart } from "../explaining";
import type { Pane } from "../pane";
import { fold } from "./fold";

/** The parts in the order in which they are asked. */
const PARTS = ["source", "cause", "person", "date"] as const satisfies readonly (keyof Explanation)[];

/** Where a 疑问 is explained: material and cause, with phrases that have blanks, person and date. */
export function answerPart(pane: Pane, finding: Finding): TemplateResult | null {
  if (finding.level !== "query") return null;
  const { say, language } = pane;
  const { refused, busy } = pane.store.state;
  const { causes = [] } = ruleSentences(finding.rule, language);
  const lacks = refused?.id === findingId(finding) ? refused.lacks : [];
  const keep = (event: SubmitEvent) => {
    event.preventDefault();
    void pane.explaining.explain(finding, explanationIn(event.currentTarget as HTMLFormElement));
  };
  return fold(pane, {
    id: explainPart(finding),
    name: "explain",
    unfolded: false,
    summary: say(finding.answer ? "answer.change" : "answer.open"),
    content: () => html`
      <form @submit=${keep} novalidate>
        ${causes.length > 0 ? phrases(pane, causes) : null} ${PARTS.map((part) => field(pane, finding, part))}
        ${
          lacks.length > 0
            ? html`<p role="alert">
                ${say("answer.lacks", { lacks: lacks.map((lack) => word(`explanation.lack.${lack}`, language)) })}
              </p>`
            : null
        }
        <fluent-button type="submit" size="small" appearance="primary" ?disabled-focusable=${busy !== null}
          >${say("answer.keep")}</fluent-button
        >
      </form>
    `,
  });
}

/** A phrase is copied into the cause, where its blanks are to be filled in. */
function phrases({ say }: Pane, causes: readonly string[]): TemplateResult {
  const copy = (event: Event) => {
    const { value, form } = event.currentTarget as HTMLSelectElement;
    if (value !== "") cause(there(form, "form")).value = value;
  };
  return html`
    <label class="field">
      <span>${say("answer.phrase")}</span>
      <select name="phrase" @change=${copy}>
        <option value="">${say("answer.free")}</option>
        ${causes.map((each) => html`<option value=${each}>${each}</option>`)}
      </select>
    </label>
  `;
}

function field(pane: Pane, finding: Finding, part: keyof Explanation): TemplateResult {
  const given = (finding.answer ?? finding.unaccepted)?.[part] || preset(pane, part);
  return html`
    <label class="field">
      <span>${word(`list.${part}`, pane.language)}</span>
      ${
        part === "cause"
          ? html`<textarea name=${part} rows="2" .defaultValue=${given}></textarea>`
          : html`<input name=${part} autocomplete="off" .defaultValue=${given} />`
      }
    </label>
  `;
}

/** The person who explained last, and today; what was compared and why is asked each time. */
function preset(pane: Pane, part: keyof Explanation): string {
  if (part === "date") return today();
  return part === "person" ? pane.explaining.person : "";
}

function explanationIn(form: HTMLFormElement): Explanation {
  const given = new FormData(form);
  const text = (part: keyof Explanation) => String(given.get(part) ?? "").trim();
  return { source: text("source"), cause: text("cause"), person: text("person"), date: text("date") };
}

function cause(form: HTMLFormElement): HTMLTextAreaElement {
  return form.elements.namedItem("cause") as HTMLTextAreaElement;
}
