import type { SentenceData } from "../model";
import { reading as english } from "./en-US/reading";
import { sentenceOf, type Group } from "./say";
import type { Language } from "./sentence";
import { reading as chinese } from "./zh-CN/reading";

const SENTENCES: Readonly<Record<Language, Group<typeof chinese>>> = { "zh-CN": chinese, "en-US": english };

export type ReadingKey = keyof typeof chinese;

/** A sentence about what was read; the blanks of questions are filled by their cause, so that no type holds them. */
export function readingSentence(key: ReadingKey, language: Language, data: SentenceData = {}): string {
  return sentenceOf(SENTENCES[language], key, language, data);
}

/** Whether there is such a sentence. */
export function isReadingKey(key: string): key is ReadingKey {
  return key in chinese;
}
