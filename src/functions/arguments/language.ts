import { functions as english } from "../../locales/en-US/functions";
import { sentenceOf } from "../../locales/say";
import type { Language, SentenceData } from "../../locales/sentence";
import { functions as chinese } from "../../locales/zh-CN/functions";

export type SentenceKey = keyof typeof chinese;

const SENTENCES: Readonly<Record<Language, Readonly<Record<SentenceKey, string>>>> = {
  "zh-CN": chinese,
  "en-US": english,
};

let spoken: Language = "zh-CN";

/** Sets the language of error sentences: the one in which Excel is displayed. */
export function speak(language: Language): void {
  spoken = language;
}

/** A sentence of the functions in the spoken language. */
export function sentence(key: SentenceKey, data: SentenceData = {}): string {
  return sentenceOf(SENTENCES[spoken], key, spoken, data);
}
