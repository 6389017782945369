import { html, type TemplateResult } from "lit";
import { tasksIn } from "../../locales/tasks";
import type { Pane } from "../pane";
import { fileChoice } from "./fileChoice";

/** 对比上年: chooses last year's workbook, or says which one lies beside this, with the way to what it found. */
export function comparing(pane: Pane): TemplateResult {
  const { comparing } = pane;
  const say = tasksIn(pane.language);
  const { compared, busy } = pane.store.state;
  const button = (id: "list" | "end", run: () => Promise<void>) => html`
    <fluent-button id="compareYears-${id}" size="small" ?disabled-focusable=${busy !== null} @click=${() => void run()}
      >${say(`compareYears.${id}`)}</fluent-button
    >
  `;
  return html`
    <div class="does">
      ${fileChoice({
        id: "compareYears-file",
        text: say("compareYears.choose"),
        disabled: busy !== null,
        chosen: ([file]) => file && void comparing.choose(file),
      })}
      <span class="aside">${compared?.summary?.told ?? say("compareYears.about")}</span>
    </div>
    ${
      compared?.summary
        ? html`<div class="begin">
            ${compared.summary.found > 0 ? button("list", () => comparing.listFound()) : null}
            ${button("end", () => comparing.end())}
          </div>`
        : null
    }
  `;
}
