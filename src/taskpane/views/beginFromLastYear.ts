import type { TemplateResult } from "lit";
import type { Pane } from "../pane";
import { fileChoice } from "./fileChoice";

/** Chooses last year's workbook, from which this year's ledger is made. */
export function beginFromLastYear(pane: Pane): TemplateResult {
  return fileChoice({
    id: "begin-lastYear",
    text: pane.say("begin.lastYear"),
    disabled: pane.store.state.busy !== null,
    chosen: ([file]) => file && void pane.newLedgerFrom(file),
  });
}
