import { printed, round } from "../measures/rounding";
import type { SentenceValue } from "../model";

/** The languages of the product; Chinese is the default. */
export const LANGUAGES = ["zh-CN", "en-US"] as const;
export type Language = (typeof LANGUAGES)[number];

/** The sentences of one rule in one language. */
export interface RuleSentences {
  /** What the rule looks for, as a heading over its findings. */
  readonly title: string;
  /** What the clerk does about it. */
  readonly advice: string;
  /** One sentence a messageId: where, what was found, what was expected. */
  readonly messages: Readonly<Record<string, string>>;
}

/**
 * The language to speak where a host names its own, such as `zh-Hans` or `en-GB`: English for English, else Chinese.
 * @example
 * languageOf("en-GB"); //=> "en-US"
 * languageOf(undefined); //=> "zh-CN"
 */
export function languageOf(tag: string | null | undefined): Language {
  return tag?.toLowerCase().startsWith("en") ? "en-US" : "zh-CN";
}

/**
 * A sentence with its blanks filled in: `{name}` is a text or a number with all its digits, `{name:3}` a number rounded
 * to three decimal places. A blank without a value throws, so that no clerk ever reads one.
 * @example
 * fill("差异系数 {value:3}，应不大于 {limit}。", { value: 0.51526, limit: 0.5 }); //=> "差异系数 0.515，应不大于 0.5。"
 */
export function fill(template: string, data: Readonly<Record<string, SentenceValue>> = {}): string {
  return template.replace(/\{(\w+)(?::(\d+))?\}/g, (_, name: string, digits?: string) => {
    const value = data[name];
    if (value === undefined) throw new Error(`The sentence "${template}" lacks a value for {${name}}.`);
    if (typeof value === "string") return value;
    return digits === undefined ? String(round(value, 12)) : printed(value, Number(digits));
  });
}

/** The blanks of a sentence, each once, in alphabetical order. */
export function blanksOf(template: string): string[] {
  return [...new Set([...template.matchAll(/\{(\w+)(?::\d+)?\}/g)].map((match) => match[1]))].sort();
}
