import type { SentenceData } from "../model";
import { figures as english } from "./en-US/figures/index.generated";
import { sentenceOf } from "./say";
import type { Language } from "./sentence";
import { figures as chinese } from "./zh-CN/figures/index.generated";

const FORMULAS: Readonly<Record<Language, Readonly<Record<string, string>>>> = {
  "zh-CN": chinese,
  "en-US": english,
};

/**
 * How a figure is computed, from which columns and after which document; an unknown id throws.
 * @param numbers of the standards, for the sentence's blanks
 */
export function formulaSentence(id: string, language: Language, numbers: SentenceData = {}): string {
  return sentenceOf(FORMULAS[language], id, language, numbers);
}
