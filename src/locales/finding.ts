import type { Finding } from "../model";
import { sentencesIn } from "./languages";
import { sentenceOf } from "./say";
import type { Language, RuleSentences } from "./sentence";

/** The sentences of a rule; an unknown rule throws. */
export function ruleSentences(rule: string, language: Language): RuleSentences {
  const sentences = sentencesIn(language).rules[rule];
  if (!sentences) throw new Error(`Rule ${rule} has no sentences in ${language}.`);
  return sentences;
}

/** What a finding says. */
export function findingSentence(finding: Finding, language: Language): string {
  const { rule, messageId, data } = finding;
  return sentenceOf(ruleSentences(rule, language).messages, messageId, language, data);
}
