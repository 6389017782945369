import { html, type TemplateResult } from "lit";
import type { Pane } from "../pane";
import { fileChoice } from "./fileChoice";

/** 对比上年: chooses last year's workbook, or says which one lies beside this, with the way to what it found. */
export function comparing(pane: Pane): TemplateResult {
  const { say, comparing } = pane;
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
      <span class="aside"
        >${compared?.summary ? say("compareYears.told", compared.summary) : say("compareYears.about")}</span
      >
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
