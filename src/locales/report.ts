import { report as english } from "./en-US/report";
import { speaking, type Group, type Say } from "./say";
import type { Language } from "./sentence";
import { report as chinese } from "./zh-CN/report";

const SENTENCES: Readonly<Record<Language, Group<typeof chinese>>> = { "zh-CN": chinese, "en-US": english };

/** Says a sentence of the report in the language it was made for. */
export type SayReport = Say<typeof chinese>;

/** The report's sentences in a language. */
export function reportIn(language: Language): SayReport {
  return speaking(SENTENCES[language], language);
}
