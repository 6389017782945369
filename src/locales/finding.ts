import type { Explanation, Finding } from "../model";
import { sentenceOf } from "./say";
import type { Language, RuleSentences } from "./sentence";
import { word } from "./words";

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

/**
 * A text whose numbers are without commas, so that numbers are found and compared however they are written.
 * @example
 * withoutCommas("共 12,345 元，5,6"); //=> "共 12345 元，5,6"
 */
export function withoutCommas(text: string): string {
  return text.replace(/(\d),(?=\d{3}(?!\d))/g, "$1");
}

/** An explanation in one sentence, its parts word for word. */
export function explanationText({ source, cause, person, date }: Explanation, language: Language): string {
  return word("explanation.text", language, { source, cause, person, date });
}

/** The explanation of a finding as it is read, also one that is not accepted, with what it lacks; `null` where there is none. */
export function explanationSentence({ answer, unaccepted }: Finding, language: Language): string | null {
  if (answer) return word("explained", language, { text: explanationText(answer, language) });
  if (!unaccepted) return null;
  const lacks = unaccepted.lacks.map((lack) => word(`explanation.lack.${lack}`, language));
  return word("unaccepted", language, { lacks });
}
