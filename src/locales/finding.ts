import type { Finding } from "../model";
import { sentencesIn } from "./languages";
import { fill, type Language } from "./sentence";

/** The sentences of one rule in one language. */
export interface RuleSentences {
  /** What the rule looks for, as a heading over its findings. */
  readonly title: string;
  /** What the clerk does about it. */
  readonly advice: string;
  /** One sentence a messageId: where, what was found, what was expected. */
  readonly messages: Readonly<Record<string, string>>;
}

/** The sentences of a rule; an unknown rule throws. */
export function ruleSentences(rule: string, language: Language): RuleSentences {
  const sentences = sentencesIn(language).rules[rule];
  if (!sentences) throw new Error(`Rule ${rule} has no sentences in ${language}.`);
  return sentences;
}

/** What a finding says. */
export function findingSentence(finding: Finding, language: Language): string {
  return fill(ruleSentences(finding.rule, language).messages[finding.messageId], finding.data);
}
