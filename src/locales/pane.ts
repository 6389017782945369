import { sentencesIn } from "./languages";
import { speaking, type PlainKey, type Say as SayOf } from "./say";
import type { Language } from "./sentence";
import type { pane as chinese } from "./zh-CN/pane";

/** The sentences of the pane that have no blanks. */
export type PaneKey = PlainKey<typeof chinese>;

/** Says a sentence of the pane in the language it was made for. */
export type Say = SayOf<typeof chinese>;

/** The pane's sentences in a language. */
export function paneIn(language: Language): Say {
  return speaking(sentencesIn(language).pane, language);
}
