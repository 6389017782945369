import { stepsIn, type SaySteps } from "../../locales/steps";
import type { Language } from "../../locales/sentence";
import type { PaneState, StepId } from "../state";
import { countByLevel } from "./findings";

/** 办理 as the pane shows it: how each step of the year stands, as far as the workbook tells. */
export interface StepView {
  /** `null` where nothing in a workbook tells it, or nothing was looked at yet. */
  readonly state: { readonly begun: boolean; readonly sentences: readonly string[] } | null;
  /** When it was last done on this computer. */
  readonly last: string | null;
}

type Shown = Pick<PaneState, "look" | "reading" | "yearsWork" | "result" | "outdated" | "done">;

/** How a step stands and when it was last done. */
export function stepView(shown: Shown, step: StepId, language: Language): StepView {
  const say = stepsIn(language);
  const { [step]: date } = shown.done;
  return { state: stateOf(shown, step, say), last: date === undefined ? null : say("last", { date }) };
}

function stateOf(
  { look, reading, yearsWork: work, result, outdated, done }: Shown,
  step: StepId,
  say: SaySteps,
): StepView["state"] {
  const begun = (...sentences: readonly string[]) => ({ begun: true, sentences });
  const open = (...sentences: readonly string[]) => ({ begun: false, sentences });
  if (step === "check") {
    if (!result) return open(say("new"));
    if (outdated) return open(say("outdated"));
    const { error, query, notMet } = countByLevel(result.findings);
    const asked = reading ? reading.questions.length : 0;
    const told = [
      ...(asked > 0 ? [say("questions", { count: asked })] : []),
      ...(error > 0 ? [say("errors", { count: error })] : []),
      ...(query > 0 ? [say("queries", { count: query })] : []),
      ...(notMet > 0 ? [say("notMet", { count: notMet })] : []),
    ];
    if (told.length > 0) return begun(say("checked", { told }));
    // Where nothing is filled in, nothing is wrong and nothing is done.
    return look?.kind === "ledger" && look.schools === 0 ? open(say("checkedEmpty")) : begun(say("clean"));
  }
  if (!work) return null;
  const written = (sheets: readonly string[]) =>
    sheets.length > 0 ? begun(say("written", { sheets })) : open(say("unwritten"));
  switch (step) {
    case "ledger":
      if (!work.ledger) return open(say("noLedger"));
      return look?.kind === "ledger" && look.schools > 0
        ? begun(say("ledger", { schools: look.schools }))
        : begun(say("ledgerEmpty"));
    case "collect":
      return work.sources === null ? null : begun(say("sources", { sheet: work.sources }));
    case "progress": {
      if (!work.contents) return open(say(work.ledger ? "noContents" : "noLedger"));
      const { filled, begun: half, blank } = work.contents;
      const told = [
        ...(filled.length > 0 ? [say("filled", { count: filled.length })] : []),
        ...(half.length > 0 ? [say("half", { sheets: half })] : []),
        ...(blank.length > 0 ? [say("blank", { sheets: blank })] : []),
      ];
      return { begun: half.length + blank.length === 0, sentences: [say("told", { told })] };
    }
    case "sheets":
      return work.derived.length > 0 ? begun(say("derived", { count: work.derived.length })) : open(say("unwritten"));
    case "schools":
      return written(work.lists);
    case "rectification": {
      if (!work.rectification) return open(say("unwritten"));
      const { lines, struckOff } = work.rectification;
      if (lines === 0) return begun(say("noLines"));
      return begun(say(struckOff > 0 ? "struckOff" : "lines", { lines, count: struckOff }));
    }
    case "report":
      // A report that was downloaded stands in no workbook.
      return work.reports.length === 0 && done.report ? begun(say("reportElsewhere")) : written(work.reports);
    case "archive":
      return written(work.labels);
    case "scores":
    case "handIn":
      return null;
  }
}
