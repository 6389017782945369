import { sentencesIn } from "./languages";
import type { Language, MethodTexts } from "./sentence";

/** What is said of a method; an unknown one throws. */
export function methodTexts(method: string, language: Language): MethodTexts {
  const texts = sentencesIn(language).methods[method];
  if (!texts) throw new Error(`The method ${method} has no texts in ${language}.`);
  return texts;
}

/** What a part of a method is called; an unknown one throws. */
export function partText(method: string, part: string, language: Language): string {
  const text = methodTexts(method, language).parts[part];
  if (text === undefined) throw new Error(`The part ${part} of ${method} has no name in ${language}.`);
  return text;
}
