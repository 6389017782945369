import { collect as english } from "./en-US/collect";
import { speaking, type Group, type Say } from "./say";
import type { Language } from "./sentence";
import { collect as chinese } from "./zh-CN/collect";

const SENTENCES: Readonly<Record<Language, Group<typeof chinese>>> = { "zh-CN": chinese, "en-US": english };

/** Says a sentence about collecting in the language it was made for. */
export type SayCollect = Say<typeof chinese>;

/** The sentences about collecting in a language. */
export function collectIn(language: Language): SayCollect {
  return speaking(SENTENCES[language], language);
}
