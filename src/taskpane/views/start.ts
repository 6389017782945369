import { html, type TemplateResult } from "lit";
import type { CheckResult } from "../../workflows/check";
import type { Look } from "../../workflows/lookAt";
import type { Pane } from "../pane";
import { about } from "./about";

/** What can be done with the workbook as it is, before anything was checked. */
export function start(pane: Pane): TemplateResult | null {
  const { look } = pane.store.state;
  return (look && card(pane, look)) ?? waysToBegin(pane);
}

/** Unless they stand above all tabs. */
function waysToBegin(pane: Pane): TemplateResult | null {
  return pane.store.state.aside === "about" ? null : about(pane);
}

/** Where to begin, above what was judged of a ledger without schools: the verdict of nothing says no next step. */
export function withoutSchools(pane: Pane, { ledger }: CheckResult): TemplateResult | null {
  const { look } = pane.store.state;
  return look?.kind === "ledger" && ledger.sites.length === 0 ? ledgerCard(pane, { ...look, schools: 0 }) : null;
}

function card(pane: Pane, look: Look): TemplateResult | null {
  const { say } = pane;
  switch (look.kind) {
    case "own":
      return ownCard(pane, say(look.questions > 0 ? "look.ownAsked" : "look.own", look), look.questions);
    case "large":
      return ownCard(pane, say("look.large"), 0);
    case "ledger":
      return ledgerCard(pane, look);
    case "other":
      return html`${found(pane, say("look.other"), [])} ${waysToBegin(pane)}`;
    case "empty":
      return null;
  }
}

/** What can be done with a county's own sheets, and what sets the ways apart. */
function ownCard(pane: Pane, sentence: string, questions: number): TemplateResult {
  const { say } = pane;
  const answer = () => pane.check().then(() => pane.interview.ask());
  return found(
    pane,
    sentence,
    [
      action(pane, "checkOwn", () => pane.check(), true, say("checkOwn")),
      ...(questions > 0 ? [action(pane, "answerQuestions", answer, false, say("answerQuestions"))] : []),
      action(pane, "importOwn", () => pane.collect.readOwn(), false, say("importOwn")),
    ],
    html`<p class="aside">${say("look.ownAbout")}</p>`,
  );
}

function ledgerCard(
  pane: Pane,
  { sheet, schools, filled, lacking }: Extract<Look, { kind: "ledger" }>,
): TemplateResult {
  const { say } = pane;
  const fillIn = [
    action(pane, "fillIn", () => pane.goTo({ sheet, row: 0, column: 0 }), schools === 0, say("open", { sheet })),
  ];
  if (schools === 0) return found(pane, say("look.noSchools"), fillIn);
  if (filled === schools && lacking.length === 0) return found(pane, say("look.filled", { schools }), []);
  const lacks = lacking.length > 0 ? html`<p class="aside">${say("look.lacking", { columns: lacking })}</p>` : null;
  return found(
    pane,
    say(lacking.length > 0 ? "look.progress" : "look.schoolsLeft", { schools, filled, columns: lacking.length }),
    fillIn,
    lacks,
  );
}

function found(
  pane: Pane,
  sentence: string,
  actions: readonly TemplateResult[],
  more: TemplateResult | null = null,
): TemplateResult {
  return html`
    <section class="card look" aria-label=${pane.say("region.look")}>
      <p>${sentence}</p>
      ${more} ${actions.length > 0 ? html`<div class="begin">${actions}</div>` : null}
    </section>
  `;
}

function action(
  pane: Pane,
  id: "checkOwn" | "answerQuestions" | "importOwn" | "fillIn",
  run: () => Promise<void>,
  primary: boolean,
  text: string,
): TemplateResult {
  return html`
    <fluent-button
      id="${id}-button"
      size="small"
      appearance=${primary ? "primary" : "outline"}
      ?disabled-focusable=${pane.store.state.busy !== null}
      @click=${() => void run()}
      >${text}</fluent-button
    >
  `;
}
