import type { SentenceData } from "../model";
import { sentencesIn } from "./languages";
import { fill, type Language } from "./sentence";

/** A word or short phrase; an unknown key throws. */
export function word(key: string, language: Language, data: SentenceData = {}): string {
  const text = sentencesIn(language).words[key];
  if (text === undefined) throw new Error(`No word ${key} in ${language}.`);
  return fill(text, data, language);
}
