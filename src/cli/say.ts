import { cli as english } from "../locales/en-US/cli";
import { fill, type Language } from "../locales/sentence";
import { cli as chinese } from "../locales/zh-CN/cli";
import type { SentenceData } from "../model";

const SENTENCES = { "zh-CN": chinese, "en-US": english };

/** A sentence of the command line. */
export function say(key: keyof typeof chinese, language: Language, data: SentenceData = {}): string {
  return fill(SENTENCES[language][key], data, language);
}
