import { inText, printed, round } from "../measures/rounding";
import type { Phrases, SentenceData, SentenceValue } from "../model";
import * as english from "./en-US/phrases";
import * as chinese from "./zh-CN/phrases";

export type { SentenceData } from "../model";

/** The languages of the product; Chinese is the default. */
export const LANGUAGES = ["zh-CN", "en-US"] as const;
export type Language = (typeof LANGUAGES)[number];

const WORDS: Readonly<Record<Language, SmallWords>> = { "zh-CN": chinese, "en-US": english };

/** What every program needs to put data into words, whichever sentences it speaks. */
interface SmallWords {
  readonly lists: Readonly<Record<keyof typeof chinese.lists, string>>;
  readonly phrases: Readonly<Record<keyof Phrases, string>>;
}

/** The sentences of one rule in one language. */
export interface RuleSentences {
  /** What the rule looks for, as a heading over its findings. */
  readonly title: string;
  /** What the clerk does about it. */
  readonly advice: string;
  /** One sentence a messageId: where, what was found, what was expected. */
  readonly messages: Readonly<Record<string, string>>;
  /** Causes that often explain its 疑问, with blanks `__` to be filled in; as many in both languages. */
  readonly causes?: readonly string[];
}

/** What is said of one method in one language; one file a method in `<language>/methods/`. */
export interface MethodTexts {
  /** With what tells it from its namesakes: 基本均衡（2012）. */
  readonly name: string;
  /** Where there is little room: 基本均衡. */
  readonly short: string;
  /** Its parts by their ids. */
  readonly parts: Readonly<Record<string, string>>;
  /** Of 自评报告. */
  readonly report: {
    readonly title: string;
    /** Headings over the results, in the order of the national report. */
    readonly results: readonly string[];
    /** Where the limits stand and what they are. */
    readonly basis: string;
  };
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

/** How the blanks of a sentence are written; see `fill`. */
const BLANKS = /\{(\w+)(?:\?([^|}]*)\|([^}]*)|(?::(\d+))?(;)?(?:([+…])(\d+)?([^\d}]+)?)?)\}/g;

/** A blank with a quote before it, after it, or both. */
const QUOTED = new RegExp(`(“?)${BLANKS.source}(”?)`, "g");

/** How many of a list a blank that shortens it shows, where it does not say so itself. */
const LISTED = 10;

/**
 * A sentence with its blanks filled in; a blank without a value throws, so that no clerk ever reads one.
 *
 * `{name}` is a text, a number with all its digits, or a list; `{name:3}` has its numbers rounded to three decimal places.
 * `{names;}` joins a list of what may hold commas itself. Of a long list `{names+}` shows the first and says how many
 * there are, `{names…}` shows the first; `{names+20}` says how many it shows, `{schools+所}` in what they are counted, which
 * Chinese always says. Of a list in quotes, “{sheets}”, each has quotes of its own. Numbers have commas from five digits on, but not in “{found}”, which quotes what stands in a cell, nor as numbers of rows. `{rows?row|rows}` is the first word beside the
 * number 1 or a list of one, else the second.
 * @example
 * fill("差异系数 {value:3}，应不大于 {limit}。", { value: 0.51526, limit: 0.5 }, "zh-CN"); //=> "差异系数 0.515，应不大于 0.5。"
 * fill("缺{sheets+2张}。", { sheets: ["甲", "乙", "丙"] }, "zh-CN"); //=> "缺甲、乙等3张。"
 * fill("{rows?Row|Rows} {rows…2}", { rows: [2, 3, 5] }, "en-US"); //=> "Rows 2, 3 …"
 * fill("{rows?Row|Rows} {rows…2}", { rows: [2] }, "en-US"); //=> "Row 2"
 * fill("“{sheets+2张}”已写入。", { sheets: ["甲", "乙", "丙"] }, "zh-CN"); //=> "“甲”“乙”等3张已写入。"
 */
export function fill(template: string, data: SentenceData, language: Language): string {
  return template.replace(QUOTED, (_, open: string, name: string, ...how: (string | undefined)[]) => {
    const [one, many, places, clauses, cut, most, counter = "", close = ""] = how;
    const quoted = open !== "" && close !== "";
    const around = (text: string) => (quoted ? text : open + text + close);
    // What stands in a cell, or numbers a row, is to be found again as it is.
    const digits = /^rows?$/.test(name) || quoted ? AS_IT_IS : places;
    const value = data[name];
    if (value === undefined) throw new Error(`The sentence "${template}" lacks a value for {${name}}.`);
    if (one !== undefined && many !== undefined) return around(isSingle(value) ? one : many);
    const { betweenClauses, andOthers, andSoOn } = WORDS[language].lists;
    const textOf = (each: SentenceValue) => {
      const text = valueText(each, language, digits);
      return quoted ? `“${text}”` : text;
    };
    const join = (values: readonly SentenceValue[]) => {
      const texts = values.map(textOf);
      return clauses ? texts.join(betweenClauses) : joined(texts, language);
    };
    if (!isList(value)) return around(textOf(value));
    const limit = most === undefined ? LISTED : Number(most);
    if (cut === undefined || value.length <= limit) return around(join(value));
    const shown = join(value.slice(0, limit));
    return around(fill(cut === "+" ? andOthers : andSoOn, { shown, count: value.length }, language) + counter);
  });
}

function isSingle(value: SentenceValue): boolean {
  return isList(value) ? value.length === 1 : value === 1;
}

/** Sentences one after the other, as the language sets them. */
export function paragraph(sentences: readonly string[], language: Language): string {
  const { nextSentence } = WORDS[language].lists;
  return sentences.reduce((before, next) => (before ? fill(nextSentence, { before, next }, language) : next), "");
}

/** A value by itself, as it stands in a sentence. */
export function said(value: SentenceValue, language: Language): string {
  return valueText(value, language);
}

/** In place of decimal places: as the number is. */
const AS_IT_IS = "";

function written(number: number, digits?: string): string {
  if (digits === AS_IT_IS) return String(number);
  return inText(digits === undefined ? round(number, 12) : printed(number, Number(digits)));
}

function valueText(value: SentenceValue, language: Language, digits?: string): string {
  if (typeof value === "string") return value;
  if (typeof value === "number") return written(value, digits);
  if (!isList(value)) return fill(WORDS[language].phrases[value.phrase], value.data, language);
  return joined(
    value.map((each) => valueText(each, language, digits)),
    language,
  );
}

/** Chinese sets nothing between “A”“B”, which their quotes tell apart. */
function joined(texts: readonly string[], language: Language): string {
  const { between, betweenQuoted } = WORDS[language].lists;
  return texts.join(texts.every((text) => /^“[^”]*”$/.test(text)) ? betweenQuoted : between);
}

function isList(value: SentenceValue): value is readonly SentenceValue[] {
  return Array.isArray(value);
}

/** The blanks of a sentence, each once, in alphabetical order. */
export function blanksOf(template: string): string[] {
  return [...new Set([...template.matchAll(BLANKS)].flatMap(([, name]) => name ?? []))].sort();
}
