import type { Say } from "../../locales/pane";
import type { PaneState, StepId } from "../state";
import { countByLevel } from "./findings";

/** 办理 as the pane shows it: how each step of the year stands, as far as the workbook tells. */
export interface StepView {
  /** `null` where nothing in a workbook tells it, or nothing was looked at yet. */
  readonly state: { readonly begun: boolean; readonly sentences: readonly string[] } | null;
  /** When it was last done on this computer. */
  readonly last: string | null;
}

type Shown = Pick<PaneState, "look" | "yearsWork" | "result" | "outdated" | "done">;

/** How a step stands and when it was last done. */
export function stepView(shown: Shown, step: StepId, say: Say): StepView {
  const { [step]: date } = shown.done;
  return { state: stateOf(shown, step, say), last: date === undefined ? null : say("steps.last", { date }) };
}

function stateOf({ look, yearsWork: work, result, outdated }: Shown, step: StepId, say: Say): StepView["state"] {
  const begun = (...sentences: readonly string[]) => ({ begun: true, sentences });
  const open = (...sentences: readonly string[]) => ({ begun: false, sentences });
  if (step === "check") {
    if (!result) return open(say("status.new"));
    if (outdated) return open(say("steps.outdated"));
    const { error, query, notMet } = countByLevel(result.findings);
    const told = [
      ...(error > 0 ? [say("steps.errors", { count: error })] : []),
      ...(query > 0 ? [say("steps.queries", { count: query })] : []),
      ...(notMet > 0 ? [say("steps.notMet", { count: notMet })] : []),
    ];
    return begun(say(told.length > 0 ? "steps.checked" : "steps.clean", { told }));
  }
  if (!work) return null;
  const written = (sheets: readonly string[]) =>
    sheets.length > 0 ? begun(say("steps.written", { sheets })) : open(say("steps.unwritten"));
  switch (step) {
    case "ledger":
      if (!work.ledger) return open(say("steps.noLedger"));
      return look?.kind === "ledger" && look.schools > 0
        ? begun(say("steps.ledger", { schools: look.schools }))
        : begun(say("steps.ledgerEmpty"));
    case "collect":
      return work.sources === null ? null : begun(say("steps.sources", { sheet: work.sources }));
    case "progress": {
      if (!work.contents) return open(say(work.ledger ? "steps.noContents" : "steps.noLedger"));
      const { filled, begun: half, blank } = work.contents;
      const told = [
        ...(filled.length > 0 ? [say("steps.filled", { count: filled.length })] : []),
        ...(half.length > 0 ? [say("steps.half", { sheets: half })] : []),
        ...(blank.length > 0 ? [say("steps.blank", { sheets: blank })] : []),
      ];
      return { begun: half.length + blank.length === 0, sentences: [say("verdict.told", { told })] };
    }
    case "sheets":
      return work.derived.length > 0
        ? begun(say("steps.derived", { count: work.derived.length }))
        : open(say("steps.unwritten"));
    case "schools":
      return written(work.lists);
    case "rectification": {
      if (!work.rectification) return open(say("steps.unwritten"));
      const { lines, struckOff } = work.rectification;
      if (lines === 0) return begun(say("steps.noLines"));
      return begun(say(struckOff > 0 ? "steps.struckOff" : "steps.lines", { lines, count: struckOff }));
    }
    case "report":
      return written(work.reports);
    case "archive":
      return written(work.labels);
    case "scores":
    case "handIn":
      return null;
  }
}
