import { workbench as english } from "./en-US/workbench";
import { speaking, type Group, type PlainKey, type Say } from "./say";
import type { Language } from "./sentence";
import { workbench as chinese } from "./zh-CN/workbench";

const SENTENCES: Readonly<Record<Language, Group<typeof chinese>>> = { "zh-CN": chinese, "en-US": english };

/** The sentences of the workbench that have no blanks. */
export type WorkbenchKey = PlainKey<typeof chinese>;

/** Says a sentence of the workbench in the language it was made for. */
export type SayWorkbench = Say<typeof chinese>;

/** The workbench's sentences in a language. */
export function workbenchIn(language: Language): SayWorkbench {
  return speaking(SENTENCES[language], language);
}
