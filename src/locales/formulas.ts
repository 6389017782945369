import type { SentenceData } from "../model";
import { figures as english } from "./en-US/figures/index.generated";
import { sentenceOf } from "./say";
import type { Language } from "./sentence";
import { figures as chinese } from "./zh-CN/figures/index.generated";

/** A figure that has such a sentence. */
export type FormulaId = keyof typeof chinese;

const FORMULAS: Readonly<Record<Language, Readonly<Record<FormulaId, string>>>> = {
  "zh-CN": chinese,
  "en-US": english,
};

/**
 * How a figure is computed, from which columns and after which document.
 * @param numbers of the standards, for the sentence's blanks
 */
export function formulaSentence(id: FormulaId, language: Language, numbers: SentenceData = {}): string {
  return sentenceOf(FORMULAS[language], id, language, numbers);
}
