import { html, type TemplateResult } from "lit";
import type { Pane } from "../pane";
import { fileChoice } from "./fileChoice";

/** Takes answers about sheets out of the pane and into it, as files. */
export function answersFiles(pane: Pane): TemplateResult {
  const { say } = pane;
  const disabled = pane.store.state.busy !== null;
  return html`
    ${
      pane.savesFiles
        ? html`<fluent-button
            id="exportAnswers-button"
            size="small"
            ?disabled-focusable=${disabled}
            @click=${() => void pane.exportAnswers()}
            >${say("exportAnswers")}</fluent-button
          >`
        : null
    }
    ${fileChoice({
      id: "answersFile",
      text: say("importAnswers"),
      accept: ".json",
      disabled,
      chosen: ([file]) => file && void pane.importAnswers(file),
    })}
  `;
}
