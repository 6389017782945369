import type { Finding } from "../model";
import { sentenceOf } from "./say";
import type { Language, RuleSentences } from "./sentence";

/** The sentences of rules by their ids. */
export type SentencesOfRules = Readonly<Record<string, RuleSentences>>;

const atHand = new Map<Language, SentencesOfRules>();

/** Puts the rules' sentences of a language at hand. */
export function addRules(language: Language, rules: SentencesOfRules): void {
  atHand.set(language, rules);
}

/** The sentences of a rule; an unknown rule throws, and so does every rule before `everyRule` was imported. */
export function ruleSentences(rule: string, language: Language): RuleSentences {
  const sentences = atHand.get(language)?.[rule];
  if (!sentences) throw new Error(`Rule ${rule} has no sentences in ${language}.`);
  return sentences;
}

/** What a finding says. */
export function findingSentence(finding: Finding, language: Language): string {
  const { rule, messageId, data } = finding;
  return sentenceOf(ruleSentences(rule, language).messages, messageId, language, data);
}
