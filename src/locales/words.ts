import type { SaidWith } from "../model";
import { sentencesIn } from "./languages";
import { sentenceOf, type BlanksIn } from "./say";
import type { Language } from "./sentence";
import type { words as chinese } from "./zh-CN/words";

export type WordKey = keyof typeof chinese;

/** A word or short phrase. */
export function word<Key extends WordKey>(
  key: Key,
  language: Language,
  ...[data]: SaidWith<BlanksIn<(typeof chinese)[Key]>>
): string {
  return sentenceOf(sentencesIn(language).words, key, language, data);
}
