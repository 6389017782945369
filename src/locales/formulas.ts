import { formulas as english } from "./en-US/formulas";
import type { Language } from "./sentence";
import { formulas as chinese } from "./zh-CN/formulas";

const FORMULAS: Readonly<Record<Language, Readonly<Record<string, string>>>> = {
  "zh-CN": chinese,
  "en-US": english,
};

/** How a figure is computed, from which columns and after which document; an unknown id throws. */
export function formulaSentence(id: string, language: Language): string {
  const sentence = FORMULAS[language][id];
  if (sentence === undefined) throw new Error(`No formula ${id} in ${language}.`);
  return sentence;
}
