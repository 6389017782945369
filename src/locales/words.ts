import type { SentenceValue } from "../model";
import { sentencesIn } from "./languages";
import { fill, type Language } from "./sentence";

/** A word or short phrase; an unknown key throws. */
export function word(key: string, language: Language, data?: Readonly<Record<string, SentenceValue>>): string {
  const text = sentencesIn(language).words[key];
  if (text === undefined) throw new Error(`No word ${key} in ${language}.`);
  return fill(text, data);
}
