import type { SaidWith, SentenceData } from "../model";
import { fill, type Language, type RuleSentences } from "./sentence";

/** The one look-up of sentences, in which a key that does not exist and a blank that is forgotten do not compile. */

/** The name of a blank without what it says of its value, such as `names` of `names;+20`. */
type NameIn<Blank extends string> = Blank extends `${infer Name}?${string}`
  ? Name
  : Blank extends `${infer Name}:${string}`
    ? Name
    : Blank extends `${infer Name};${string}`
      ? Name
      : Blank extends `${infer Name}+${string}`
        ? Name
        : Blank extends `${infer Name}…${string}`
          ? Name
          : Blank;

/** The names of the blanks of a sentence. */
export type BlanksIn<Sentence extends string> = Sentence extends `${string}{${infer Blank}}${infer Rest}`
  ? NameIn<Blank> | BlanksIn<Rest>
  : never;

/** Blanks of sentences for which the data that comes with them has no value, by the sentences' keys; there may be none. */
export type Unfilled<Blanks, Sentences extends Readonly<Record<keyof Blanks, string>>> = {
  [Key in keyof Blanks]: Exclude<BlanksIn<Sentences[Key]>, Blanks[Key]>;
}[keyof Blanks];

/** Compiles where there are none. */
export type None<Found extends never> = Found;

/** The blanks of the sentences of one thing by their keys, as what fills them states them. */
type Stated = Readonly<Record<string, readonly string[]>>;

/** What only one of two knows. */
type Unshared<One, Other> = Exclude<One, Other> | Exclude<Other, One>;

/**
 * Where sentences have other keys or other blanks than what fills them states: `key` or `key/blank`; there may be none.
 * A sentence that is not known as a literal has no blanks here, so that it is told as well.
 */
type Misstated<Blanks extends Stated, Sentences> = {
  [Key in (keyof Blanks | keyof Sentences) & string]: Key extends keyof Blanks & keyof Sentences
    ? Sentences[Key] extends string
      ? `${Key}/${Unshared<Blanks[Key][number], BlanksIn<Sentences[Key]>>}`
      : Key
    : Key;
}[(keyof Blanks | keyof Sentences) & string];

/** The same of all rules by their ids; a rule without sentences, and sentences without a rule, are told by the id. */
export type MisstatedRules<
  Heads extends Readonly<Record<string, { readonly meta: { readonly messages: Stated } }>>,
  Sentences extends Readonly<Record<string, RuleSentences>>,
> = {
  [Rule in (keyof Heads | keyof Sentences) & string]: Rule extends keyof Heads & keyof Sentences
    ? Misstated<Heads[Rule]["meta"]["messages"], Sentences[Rule]["messages"]> extends infer Slip extends string
      ? `${Rule}/${Slip}`
      : never
    : Rule;
}[(keyof Heads | keyof Sentences) & string];

/** Says the sentences of a group in the language that it was made for; the Chinese ones tell which there are. */
export type Say<Chinese> = <Key extends keyof Chinese & string>(
  key: Key,
  ...data: SaidWith<BlanksIn<Chinese[Key] & string>>
) => string;

/** The keys of sentences without blanks, which can be said as they are. */
export type PlainKey<Chinese> = {
  [Key in keyof Chinese & string]: [BlanksIn<Chinese[Key] & string>] extends [never] ? Key : never;
}[keyof Chinese & string];

/** Sentences of a group in one language. */
export type Group<Chinese> = Readonly<Record<keyof Chinese, string>>;

/** The sentence of a key with its blanks filled in; a key without a sentence throws. */
export function sentenceOf(
  sentences: Readonly<Record<string, string>>,
  key: string,
  language: Language,
  data: SentenceData = {},
): string {
  const sentence = sentences[key];
  if (sentence === undefined) throw new Error(`There is no sentence ${key} in ${language}.`);
  return fill(sentence, data, language);
}

/** Speaks a group of sentences in a language. */
export function speaking<Chinese>(sentences: Group<Chinese>, language: Language): Say<Chinese> {
  return (key, data?: SentenceData) => sentenceOf(sentences, key, language, data);
}
