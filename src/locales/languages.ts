import type { ProblemId } from "../model";
import type { Language, MethodTexts } from "./sentence";
import * as chinese from "./zh-CN";

/**
 * The sentences that the pane shows from its first view on, in the languages that are at hand: Chinese always, another one
 * once it is wanted, so that the pane carries only the language in which it is displayed. Sentences of work that is itself
 * loaded on demand, and of programs that speak every language, need no such care: their modules import both.
 */
export interface Sentences {
  readonly pane: Readonly<Record<keyof typeof chinese.pane, string>>;
  readonly problems: Readonly<Record<ProblemId, string>>;
  readonly words: Readonly<Record<string, string>>;
  readonly methods: Readonly<Record<string, MethodTexts>>;
}

const atHand = new Map<Language, Sentences>([["zh-CN", chinese]]);

/** Puts a language at hand. */
export function addLanguage(language: Language, sentences: Sentences): void {
  atHand.set(language, sentences);
}

export function languagesAtHand(): readonly Language[] {
  return [...atHand.keys()];
}

/** The sentences in a language; one that is not at hand throws. */
export function sentencesIn(language: Language): Sentences {
  const sentences = atHand.get(language);
  if (!sentences) throw new Error(`The language ${language} has not been loaded.`);
  return sentences;
}
