import type { SaidWith } from "../model";
import { cli as english } from "../locales/en-US/cli";
import { sentenceOf, type Group, type PlainKey, type BlanksIn } from "../locales/say";
import type { Language } from "../locales/sentence";
import { cli as chinese } from "../locales/zh-CN/cli";

const SENTENCES: Readonly<Record<Language, Group<typeof chinese>>> = { "zh-CN": chinese, "en-US": english };

/** The sentences of the command line that have no blanks. */
export type PlainCliKey = PlainKey<typeof chinese>;

/** A sentence of the command line. */
export function say<Key extends keyof typeof chinese>(
  key: Key,
  language: Language,
  ...[data]: SaidWith<BlanksIn<(typeof chinese)[Key]>>
): string {
  return sentenceOf(SENTENCES[language], key, language, data);
}
