import { html, type TemplateResult } from "lit";
import { collectIn } from "../../locales/collect";
import type { Conflict, PreviewLine } from "../../workflows/collect";
import { fileOutput } from "../../workflows/collectOutput";
import { changeText, conflictText, fileText, lineText, unplacedText } from "../../workflows/collectText";
import type { Pane } from "../pane";
import type { Collecting } from "../state";
import { partOf } from "../viewModel/findings";
import { answersFiles } from "./answersFiles";
import { asking } from "./asking";
import { collectFiles } from "./collectFiles";
import { fold } from "./fold";
import { openQuestions } from "./reading";

/** How what was collected is shown, once that has been loaded. */
export type CollectingView = typeof collectingCard;

/** What was collected, one line a school and file, with what is asked and what would change, before a yes writes it. */
export function collectingCard(pane: Pane, collecting: Collecting): TemplateResult {
  const { language, collect } = pane;
  const { own, collected, update, files, questions } = collecting;
  const say = collectIn(language);
  const { schools, sources } = collected.reading;
  const found = { schools: schools.length, figures: sources.length };
  const nothing = collected.preview.length === 0;
  const summary = own ? say("summaryOwn", found) : say("summary", { ...found, files: files.length });
  return html`
    <section id="collecting" class="card look" aria-labelledby="collecting-heading">
      <h2 id="collecting-heading">${say(own ? "headingOwn" : "heading")}</h2>
      <p role="status">${nothing ? say("none") : summary}</p>
      ${
        questions.length > 0
          ? (asking(pane, collect.interview, pane.say("asking.endCollecting")) ??
            openQuestions(pane, questions.length, () => collect.interview.ask()))
          : null
      }
      ${own ? null : filesPart(pane, collecting, nothing)} ${nothing ? null : previewPart(pane, collected.preview)}
      ${update ? changesPart(pane, update) : null}
      <div class="begin">
        ${nothing || update?.changes.length === 0 ? null : writeButton(pane, say(update ? "update" : "write"))}
        <fluent-button
          id="closeCollecting-button"
          size="small"
          ?disabled-focusable=${pane.store.state.busy !== null}
          @click=${() => collect.close()}
          >${say("close")}</fluent-button
        >
        ${answersFiles(pane)}
      </div>
      ${own ? null : collectFiles(pane, "collect")}
    </section>
  `;
}

function writeButton(pane: Pane, text: string): TemplateResult {
  return html`<fluent-button
    id="writeCollected-button"
    size="small"
    appearance="primary"
    ?disabled-focusable=${pane.store.state.busy !== null}
    @click=${() => void pane.collect.write()}
    >${text}</fluent-button
  >`;
}

/** Each file with what it gave; where none gave anything, why stands there at once. */
function filesPart(pane: Pane, { files, collected }: Collecting, unfolded: boolean): TemplateResult {
  const { language } = pane;
  const isUnread = files.some(({ reason }) => reason !== null);
  return fold(pane, {
    id: "collect/files",
    name: "mapping",
    unfolded: unfolded || isUnread,
    summary: collectIn(language)("files", { count: files.length }),
    content: () => {
      // What was not read comes first: something has to be done about it.
      const sorted = [...files].sort((a, b) => Number(a.reason === null) - Number(b.reason === null));
      const { items, rest } = partOf(sorted);
      return list(
        items.map((file) => fileText(fileOutput(file, collected), language)),
        rest > 0 ? collectIn(language)("moreFiles", { count: rest }) : null,
      );
    },
  });
}

function previewPart(pane: Pane, preview: readonly PreviewLine[]): TemplateResult {
  const { language } = pane;
  const say = collectIn(language);
  return fold(pane, {
    id: "collect/preview",
    name: "mapping",
    unfolded: true,
    summary: say("preview", { count: preview.length }),
    content: () => {
      const { items, rest } = partOf(preview);
      const told = new Set<Conflict>();
      return list(
        items.map((line) => {
          const conflicts = line.conflicts.filter((conflict) => !told.has(conflict));
          for (const conflict of conflicts) told.add(conflict);
          return html`${lineText(line, language)}${list(conflicts.map((conflict) => conflictText(conflict, language)))}`;
        }),
        rest > 0 ? say("more", { count: rest }) : null,
      );
    },
  });
}

/** What the ledger holds and what it would hold. */
function changesPart(pane: Pane, { changes, unplaced }: NonNullable<Collecting["update"]>): TemplateResult {
  const { language } = pane;
  const say = collectIn(language);
  if (changes.length === 0) return html`<p>${say("noChanges")}</p>`;
  return fold(pane, {
    id: "collect/changes",
    name: "mapping",
    unfolded: true,
    summary: say("changes", { count: changes.length }),
    content: () => {
      const { items, rest } = partOf(changes);
      return list(
        [
          ...items.map((change) => changeText(change, language)),
          ...unplaced.map((each) => unplacedText(each, language)),
        ],
        rest > 0 ? say("moreChanges", { count: rest }) : null,
      );
    },
  });
}

function list(items: readonly unknown[], more: string | null = null): TemplateResult | null {
  if (items.length === 0) return null;
  return html`
    <ul class="told">
      ${items.map((item) => html`<li>${item}</li>`)}
    </ul>
    ${more === null ? null : html`<p class="aside">${more}</p>`}
  `;
}
