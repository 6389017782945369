import { html, type TemplateResult } from "lit";
import type { Pane } from "../pane";
import { fileChoice } from "./fileChoice";

/**
 * Chooses the files that are collected, one by one or as a folder.
 * @param where it stands: among the ways to begin, or in 办理; both may be in view
 */
export function collectFiles(pane: Pane, where: "begin" | "collect"): TemplateResult {
  const { say, collect } = pane;
  const disabled = pane.store.state.busy !== null;
  const choice = (many: "files" | "folder") =>
    fileChoice({
      id: `${where}-${many}`,
      text: say(`collect.${many}`),
      many,
      disabled,
      chosen: (files) => void collect.read(files),
    });
  return html`<div class="begin">${choice("files")} ${choice("folder")}</div>`;
}
