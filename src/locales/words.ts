import type { SentenceValue } from "../model";
import { words as english } from "./en-US/words";
import { fill, type Language } from "./sentence";
import { words as chinese } from "./zh-CN/words";

const WORDS: Readonly<Record<Language, Readonly<Record<string, string>>>> = { "zh-CN": chinese, "en-US": english };

/** A word or short phrase; an unknown key throws. */
export function word(key: string, language: Language, data?: Readonly<Record<string, SentenceValue>>): string {
  const text = WORDS[language][key];
  if (text === undefined) throw new Error(`No word ${key} in ${language}.`);
  return fill(text, data);
}
